#pragma once

#include "coverage/coverage.h"
#include "estate/estate.h"
#include "report/views.h"

#include <QAbstractItemModel>
#include <QFuture>

#include <memory>
#include <vector>

namespace pf {

/// Clusters with their nodes and instances, then the stand-alone servers. New data or a new filter resets the model.
/// Flat arrays; internalId carries the row number in its high bits, leaves say ItemNeverHasChildren (spike.md section 0).
class EstateTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RoleColumn, BuildColumn, CoverageColumn, ColumnCount };
    enum Role {
        ObjectRole = Qt::UserRole, ///< path of the object
        KindRole,                  ///< RowKind
        NodeStateRole,             ///< StateKind of a cluster, node or server; NoState elsewhere
        MarkRole,                  ///< MatrixView::Mark of an instance on its node, -1 elsewhere
        SeverityRole,              ///< Coverage: CoverageState
        CountRole                  ///< Coverage: how many findings of that severity
    };
    enum RowKind { ClusterRow, DagRow, NodeRow, ServerRow, InstanceRow, ExchangeRow, FolderRow, MailboxRow };
    enum StateKind { NoState, StateUp, StateWarning, StateDown, StatePaused, StateJoining, StateQuarantined, StateNotReported };
    enum CoverageState { Covered, CoverageInfo, CoverageWarning, CoverageError, CoverageNotReported };

    explicit EstateTreeModel(QObject *parent = nullptr);
    ~EstateTreeModel() override;

    /// Keeps the estate alive through @p owner.
    void setEstate(std::shared_ptr<const void> owner, const Estate *estate, const Findings *findings);
    /// Rows whose name, build, role or state contains @p text, with their ancestors; an ancestor that matches keeps its children.
    void setFilter(const QString &text, bool problemsOnly);
    bool isFiltered() const { return m_filtered; }
    /// Row of an object, an invalid index where it is not shown.
    QModelIndex indexOf(const QString &objectPath) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString path, name, role, build;
        RowKind kind = ClusterRow;
        StateKind state = NoState;
        int mark = -1;
        int parent = -1;
        CoverageState coverage = Covered;
        int count = 0;
        std::vector<int> children; ///< shown ones
        int place = 0;             ///< among the shown children of the parent
    };
    struct Badge
    {
        int counts[3] = {0, 0, 0}; ///< by Severity
        bool notReported = false;
    };

    int add(Row row);
    void addCluster(const Cluster &cluster);
    void addServers();
    void addComputer(int parent, const Computer &computer, const ObjectRef &object, const Cluster *cluster);
    void setBadges();
    void makeHaystacks();
    /// @p narrows = only rows that matched the last filter can match.
    void show(bool narrows);
    QString coverageText(const Row &row) const;
    static QString stateText(StateKind state);

    std::shared_ptr<const void> m_owner;
    const Estate *m_estate = nullptr;
    const Findings *m_findings = nullptr;
    std::vector<Row> m_rows;               ///< every row, parents before children
    std::vector<int> m_top;                ///< shown top rows
    std::vector<int> m_shown;              ///< all shown rows
    std::vector<char> m_matched;           ///< by row: matches the filter itself
    mutable QFuture<QStringList> m_making; ///< m_haystacks, in another thread
    QStringList m_haystacks;               ///< by row: name, build, role and state, case-folded; empty = not asked for yet
    QHash<QString, int> m_byPath;          ///< case-folded path -> first row
    QString m_filter;
    bool m_problemsOnly = false;
    bool m_filtered = false;
};

} // namespace pf
