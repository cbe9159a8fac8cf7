#include "coverage/analysis.h"

#include <QDateTime>

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

/// The second Tuesday of a month at 18:00 UTC, when updates are published.
UtcMs patchTuesday(int year, int month)
{
    const QDate first(year, month, 1);
    const int offset = (Qt::Tuesday - first.dayOfWeek() + 7) % 7;
    return *UtcMs::fromDate(year, month, 1 + offset + 7) + 18 * 60 * msPerMinute;
}

UtcMs latestPatchTuesday(UtcMs now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(now.value, Qt::UTC).date();
    const UtcMs current = patchTuesday(day.year(), day.month());
    if (current <= now)
        return current;
    const QDate before = day.addMonths(-1);
    return patchTuesday(before.year(), before.month());
}

} // namespace

UtcMs Analysis::seenAt(std::optional<UtcMs> observed) const
{
    return qMin(observed.value_or(m_estate.observed.at), m_asOf);
}

void Analysis::serverFindings()
{
    for (const WsusServer &server : m_estate.wsusServers)
        synchronizationFinding(server);
    for (auto root = m_unreportedRoots.cbegin(); root != m_unreportedRoots.cend(); ++root)
        optionsFinding(root.key(), root.value());
    for (auto root = m_missingAtRoot.cbegin(); root != m_missingAtRoot.cend(); ++root)
        decoyFinding(root.key(), root.value());
}

/// COV-07 (U-7): older than the policy's days, or not since the latest Patch Tuesday although a day has passed.
void Analysis::synchronizationFinding(const WsusServer &server)
{
    const UtcMs now = seenAt(server.observedAt);
    Message message;
    Severity severity = Severity::Warning;
    if (!server.lastSync) {
        const bool never = arrival(server, std::nullopt) != ChainLink::Status::NotReported;
        message = never ? msg("COV-07.never", {server.name}) : msg("COV-07.unreported", {server.name});
        severity = never ? Severity::Warning : Severity::Info;
    } else if (now - *server.lastSync > m_policy.staleSyncDays * msPerDay) {
        message = msg("COV-07.finding", {server.name, *server.lastSync, (now - *server.lastSync) / msPerDay});
    } else if (const UtcMs published = latestPatchTuesday(now); *server.lastSync < published && now - published > msPerDay) {
        message = msg("COV-07.patchday", {server.name, *server.lastSync, published});
    } else if (!syncSucceeded(server)) {
        message = msg("COV-07.failed", {server.name, *server.lastSync});
    } else {
        return;
    }
    const ObjectRef object = ObjectRef::wsus(server.name);
    Finding finding = plain("COV-07", severity, object, {object.path});
    finding.affected.append(object);
    finding.message = std::move(message);
    finding.fix = severity == Severity::Info ? msg("COV-05.collect.fix", {server.name}) : msg("COV-07.fix", {server.name});
    Message seen = server.lastSync ? msg("COV.seen.sync", {server.name, *server.lastSync}) : msg("COV.seen.sync.none", {server.name});
    finding.evidence.append({object, std::move(seen), server.observedAt ? server.observedAt : m_estate.observed.at});
    m_findings.push_back(std::move(finding));
}

/// COV-08: what counts was not read; that is not the same as "nothing selected".
void Analysis::optionsFinding(int root, const QList<ObjectRef> &affected)
{
    const WsusServer &server = m_estate.wsusServers[root];
    const ObjectRef object = ObjectRef::wsus(server.name);
    Finding finding = plain("COV-08", Severity::Warning, object, {object.path});
    finding.affected = affected;
    finding.root = server.name;
    finding.message = msg("COV-08.finding", {server.name, qint64(affected.size())});
    finding.fix = server.configMgr ? msg("COV-08.fix.configmgr", {server.name}) : msg("COV-05.collect.fix", {server.name});
    finding.evidence.append(
        {object, msg("COV.seen.options.none", {server.name}), server.observedAt ? server.observedAt : m_estate.observed.at});
    m_findings.push_back(std::move(finding));
}

/// COV-13: a product that sounds right is selected, the right one is not (5.7.4).
void Analysis::decoyFinding(int root, const QStringList &missing)
{
    const auto selection = m_selections.constFind(root);
    if (selection == m_selections.constEnd() || selection->decoys().isEmpty())
        return;
    const WsusServer &server = m_estate.wsusServers[root];
    const ObjectRef object = ObjectRef::wsus(server.name);
    Finding finding = plain("COV-13", Severity::Warning, object, {object.path});
    const QString decoys = selection->decoys().join(u", "_s);
    finding.affected.append(object);
    finding.root = server.name;
    finding.message = msg("COV-13.finding", {decoys, server.name, missing.join(u", "_s)});
    finding.fix = msg("COV-13.fix", {server.name, missing.join(u", "_s)});
    finding.evidence.append({object, msg("COV.seen.decoys", {decoys}), server.observedAt ? server.observedAt : m_estate.observed.at});
    m_findings.push_back(std::move(finding));
}

/// COV-12: an old observation says little about today.
void Analysis::observationFinding()
{
    const qint64 age = m_asOf - m_estate.observed.at;
    if (age <= m_policy.staleSyncDays * msPerDay)
        return;
    const ObjectRef object = ObjectRef::estate();
    Finding finding = plain("COV-12", Severity::Warning, object, {});
    finding.affected.append(object);
    finding.message = msg("COV-12.finding", {m_estate.observed.at, age / msPerDay});
    finding.fix = msg("COV-12.fix");
    finding.evidence.append({object, msg("COV.seen.observed", {m_estate.observed.at}), m_estate.observed.at});
    m_findings.push_back(std::move(finding));
}

/// Worst first, then by object and rule; the id last, so that the order never depends on how the estate was written.
void Analysis::sort()
{
    struct Key
    {
        int severity;
        QString object, rule, id;
        size_t index;
    };
    std::vector<Key> keys;
    keys.reserve(m_findings.size());
    for (size_t i = 0; i < m_findings.size(); ++i) {
        const Finding &finding = m_findings[i];
        keys.push_back({-static_cast<int>(finding.severity), finding.object.key(), finding.rule, finding.id, i});
    }
    std::sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
        return std::tie(a.severity, a.object, a.rule, a.id) < std::tie(b.severity, b.object, b.rule, b.id);
    });
    m_result.findings.reserve(static_cast<qsizetype>(keys.size()));
    for (const Key &key : keys)
        m_result.findings.append(std::move(m_findings[key.index]));
}

} // namespace pf::coverage
