#pragma once

#include "execution/hostview.h"

namespace pf {

/// What an action does to a setting that has to be put back (design section 5).
struct SettingChange
{
    ObjectRef object;
    QString name;  ///< possibleOwners, autoFailback, pendingTimeout, nodeState, clusterService, failoverMode, availabilityMode,
                   ///< requiredSecondaries, backupPreference, maintenance, activationPolicy
    QString value; ///< afterwards; lists joined by ", "
    std::optional<QString> before; ///< as observed; nullopt = not seen
};
/// Empty = the action changes no setting. Maintenance mode of a DAG member also changes its activation policy, which leaving it does not
/// put back.
QList<SettingChange> settingChanges(const PlanAction &action, const QJsonObject &cluster);
/// Lists of owners are sets of names; other values compare without case.
bool sameSetting(const QString &name, const QString &a, const QString &b);
/// The action that puts a debt back to what was saved.
PlanAction restoreAction(const Debt &debt);
/// "NODE1, NODE2"
QString joinedOwners(const QStringList &owners);
/// What has to be put back before another node is touched (I1): node state, cluster service, maintenance mode and what it changes.
bool isNodeSetting(const QString &name);
/// PlanAction::value of a VerifyNode whose step restarts nothing: a restart that Setup asks for is left for later (F-24, F-27).
inline constexpr QLatin1StringView restartLater("restart-later");

} // namespace pf
