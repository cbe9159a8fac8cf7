#pragma once

#include "coverage/acceptance.h"
#include "coverage/coverage.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <memory>

namespace pf {

/// Findings as a table: filtered by severity, rule, product, object and text; sorted by column. Own permutation, no proxy.
/// What the text filter looks through is made in the background when findings come; a keystroke that only narrows looks through
/// what is shown.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, RuleColumn, ObjectColumn, InstalledColumn, FindingColumn, FixOnColumn, NextStepColumn, ColumnCount };
    enum Role {
        FindingRole = Qt::UserRole, ///< index into Findings::findings, -1 for the heading of a group
        SeverityRole,
        ObjectRole,
        IdRole
    };

    enum class Grouping { None, Rule, Cluster, Root, Owner };
    struct Filter
    {
        bool errors = true, warnings = true, infos = false;
        QString rule, product, objectPrefix, text; ///< empty = all
        Grouping grouping = Grouping::None;
        bool operator==(const Filter &) const = default;
    };

    explicit FindingsModel(QObject *parent = nullptr);
    ~FindingsModel() override;
    void setFindings(std::shared_ptr<const void> owner, const Findings *findings);
    void setFilter(const Filter &filter);
    /// Accepted findings say so beside their severity.
    void setAcceptances(const Acceptances &acceptances);
    const Filter &filter() const { return m_filter; }
    /// Owners by ObjectRef::key() of instances, for the grouping by owner.
    void setOwners(const QHash<QString, QString> &owners);
    /// nullptr for the heading of a group.
    const Finding *finding(const QModelIndex &index) const;
    bool isHeading(int row) const { return m_shown[row] < 0; }
    int findingCount() const { return int(m_shown.size() - m_groups.size()); } ///< rows without headings
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    /// A filter with its words folded once.
    struct Wanted
    {
        QString text, prefix;
    };
    bool accepts(int index, const Wanted &wanted) const;
    void makeHaystacks();
    const QString &haystack(int index) const;
    /// @p among = findings that can pass, in the order in which they are shown; nullptr = all.
    void rebuild(const QList<int> *among = nullptr);
    void group();
    QString groupOf(const Finding &finding) const;
    QString textOf(const Finding &finding, int column) const;
    static QString cellText(const Finding &finding, int column, const Acceptances &acceptances, UtcMs asOf);

    std::shared_ptr<const void> m_owner;
    const Findings *m_findings = nullptr;
    Filter m_filter;
    Acceptances m_acceptances;
    mutable QFuture<QStringList> m_making; ///< m_haystacks, in another thread
    mutable QStringList m_haystacks;       ///< by finding: what the text filter looks through, case-folded; empty = not asked for yet
    QList<int> m_shown;                    ///< indices of findings; -1 - n = heading of group n
    struct Group
    {
        QString title;
        int count = 0;
    };
    QList<Group> m_groups;
    QHash<QString, QString> m_owners;
    int m_sortColumn = -1; ///< -1 = the order of the analysis: worst first
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace pf
