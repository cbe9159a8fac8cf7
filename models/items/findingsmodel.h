#pragma once

#include "coverage/acceptance.h"
#include "coverage/coverage.h"

#include <QAbstractTableModel>

#include <memory>

namespace pf {

/// Findings as a table: filtered by severity, rule, product, object and text; sorted by column. Own permutation, no proxy.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, RuleColumn, ObjectColumn, InstalledColumn, FindingColumn, FixOnColumn, NextStepColumn, ColumnCount };
    enum Role {
        FindingRole = Qt::UserRole, ///< index into Findings::findings
        SeverityRole,
        ObjectRole,
        IdRole
    };

    struct Filter
    {
        bool errors = true, warnings = true, infos = false;
        QString rule, product, objectPrefix, text; ///< empty = all
        bool operator==(const Filter &) const = default;
    };

    explicit FindingsModel(QObject *parent = nullptr);
    void setFindings(std::shared_ptr<const void> owner, const Findings *findings);
    void setFilter(const Filter &filter);
    /// Accepted findings say so beside their severity.
    void setAcceptances(const Acceptances &acceptances);
    const Filter &filter() const { return m_filter; }
    const Finding *finding(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    bool accepts(const Finding &finding) const;
    void rebuild();
    QString textOf(const Finding &finding, int column) const;

    std::shared_ptr<const void> m_owner;
    const Findings *m_findings = nullptr;
    Filter m_filter;
    Acceptances m_acceptances;
    QList<int> m_shown;
    int m_sortColumn = -1; ///< -1 = the order of the analysis: worst first
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace pf
