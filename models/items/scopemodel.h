#pragma once

#include "catalog/catalog.h"
#include "estate/estate.h"
#include "planning/plan.h"

#include <QAbstractItemModel>

namespace pf {

/// Clusters and stand-alone servers to choose from, with their instances: level now, target, update, update source, people
/// (wizard page 1). The target of an instance may be changed; everything else follows from estate and catalogue.
class ScopeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, NowColumn, TargetColumn, UpdateColumn, SourceColumn, OwnerColumn, ApplicationColumn, ColumnCount };
    enum Role {
        IsClusterRole = Qt::UserRole, ///< of a top row
        ChoicesRole,                  ///< QStringList: builds that may be the target, the default first
        ChoiceTextsRole,              ///< QStringList: "16.0.4255.1, CU25" of each
        StateRole                     ///< UpdateState of the target
    };
    enum UpdateState { NoState, Behind, AtTarget, NotKnown };

    ScopeModel(const Estate &estate, const Catalog &catalog, UtcMs asOf, QObject *parent = nullptr);

    /// Checks these and nothing else; both empty = everything. Names without case.
    void setScope(const QStringList &clusters, const QStringList &servers);
    Goal goal() const;
    int checkedCount() const;
    int behindCount() const; ///< checked instances below their target

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void scopeChanged();

private:
    struct Instance
    {
        QString name, path, now, source;
        Contact contact;
        QStringList choices; ///< empty = not known or at the newest
        QString target;      ///< empty = the default
        UpdateState state = NotKnown;
        ProductFamily family = ProductFamily::SqlServer;
        QString release;
    };
    struct Top
    {
        QString name, second;
        bool cluster = false, checked = false;
        QList<Instance> instances;
    };
    Instance instanceOf(const QString &name, const ObjectRef &object, const QList<Version> &levels, ProductFamily family,
                        Use use = Use::Any) const;
    /// @p cluster is null for a stand-alone server.
    void addComputer(Top &top, const Computer &computer, const Cluster *cluster) const;
    QVariant topData(const Top &top, int column, int role) const;
    QVariant instanceData(const Instance &instance, int column, int role) const;
    QString buildText(const Instance &instance, const QString &build) const;
    QString kbText(const Instance &instance) const;

    const Catalog &m_catalog;
    UtcMs m_asOf;
    QList<Top> m_tops;
};

} // namespace pf
