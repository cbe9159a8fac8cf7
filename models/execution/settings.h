#pragma once

#include "execution/hostview.h"

namespace pf {

/// What an action does to a setting that has to be put back (design section 5).
struct SettingChange
{
    ObjectRef object;
    QString name;                  ///< possibleOwners, autoFailback, pendingTimeout, nodeState, clusterService
    QString value;                 ///< afterwards; lists joined by ", "
    std::optional<QString> before; ///< as observed; nullopt = not seen
};
/// nullopt = the action changes no setting.
std::optional<SettingChange> settingChange(const PlanAction &action, const QJsonObject &cluster);
/// Lists of owners are sets of names; other values compare without case.
bool sameSetting(const QString &name, const QString &a, const QString &b);
/// The action that puts a debt back to what was saved.
PlanAction restoreAction(const Debt &debt);
/// "NODE1, NODE2"
QString joinedOwners(const QStringList &owners);
/// nodeState and clusterService: what has to be put back before another node is touched (I1).
bool isNodeSetting(const QString &name);

} // namespace pf
