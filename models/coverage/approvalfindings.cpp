#include "base/names.h"
#include "coverage/analysis.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

/// Computers of the scope that one thing reaches.
struct Reach
{
    int entry = -1;
    QList<int> computers;
};

QStringList distinctOf(const QStringList &names)
{
    QStringList result = names;
    result.removeDuplicates();
    return result;
}

} // namespace

void Analysis::approvalFindings()
{
    bothBranchesApproved();
    if (!m_scope.cluster)
        return;
    deadlines();
    automaticRules();
    wholeClusterApproved();
}

QString Analysis::serverName(int server) const
{
    return m_estate.wsusServers[server].name;
}

UtcMs Analysis::serverSeenAt(int server) const
{
    return m_estate.wsusServers[server].observedAt.value_or(m_estate.observed.at);
}

QString Analysis::computerNames(const QList<int> &computers) const
{
    QStringList names;
    for (const int computer : computers)
        names.append(m_scope.computers[static_cast<size_t>(computer)]->name);
    return names.join(u", "_s);
}

/// What an approval says, as it was seen on the server that decides.
Evidence Analysis::approvalSeen(const Approved &approved) const
{
    const Approval &approval = *approved.approval;
    const QString server = serverName(approved.server);
    Message seen = approval.deadline
                       ? msg("COV.seen.approval.deadline", {approval.update, approval.targetGroup, server, *approval.deadline})
                       : msg("COV.seen.approval", {approval.update, approval.targetGroup, server});
    return {ObjectRef::wsus(server), std::move(seen), serverSeenAt(approved.server)};
}

/// Whether an approval brings something newer to the scope, as far as its builds or its title say.
bool Analysis::updatesSomething(const Approved &approved) const
{
    return std::any_of(m_scope.things.cbegin(), m_scope.things.cend(), [&](const Thing &thing) {
        if (!thing.isEngine() || thing.unit < 0)
            return false;
        const Line &line = m_lines.line(m_scope.units[static_cast<size_t>(thing.unit)].line);
        if (approved.builds.isEmpty())
            return approved.names(line.family);
        return std::any_of(approved.builds.cbegin(), approved.builds.cend(), [&](const Build *build) {
            return build->family == line.family && build->release == line.release && olderBuild(*thing.version, build->version);
        });
    });
}

/// COV-17: whichever of the two packages installs first decides the branch of a clean baseline (U-14).
void Analysis::bothBranchesApproved()
{
    struct Choice
    {
        int line = -1;
        Things things = {};
        QList<int> entries = {};
        QString gdr = {}, cumulative = {};
    };
    std::vector<Choice> choices;
    for (const Thing &thing : m_scope.things) {
        const Build *build = thing.exactBuild();
        if (!build || !thing.isEngine() || thing.exchange || thing.unit < 0 ||
            !(build->branch == Branch::Baseline || build->countsAsBaseline))
            continue;
        const int line = m_scope.units[static_cast<size_t>(thing.unit)].line;
        if (m_lines.line(line).outOfSupport)
            continue;
        int gdr = -1, cumulative = -1;
        QString gdrLevel, cumulativeLevel;
        const QList<int> entries = m_approvals.of(m_scope.computers[static_cast<size_t>(thing.computer)]->updates);
        for (const int entry : entries) {
            for (const Build *offered : m_approvals.entry(entry).builds) {
                if (offered->family != build->family || offered->release != build->release || offered->baseline != build->baseline ||
                    !olderBuild(build->version, offered->version))
                    continue;
                // A plain cumulative update reaches a clean baseline only by the newer offer logic (U-11).
                const bool offeredClean = Steps::isSecurity(*offered) || build->version.major() >= 15;
                if (offered->branch == Branch::Gdr) {
                    gdr = entry;
                    gdrLevel = m_approvals.entry(entry).approval->update;
                } else if (offered->branch == Branch::Cu && offeredClean) {
                    cumulative = entry;
                    cumulativeLevel = m_approvals.entry(entry).approval->update;
                }
            }
        }
        if (gdr < 0 || cumulative < 0)
            continue;
        auto choice = std::find_if(choices.begin(), choices.end(), [&](const Choice &other) { return other.line == line; });
        if (choice == choices.end())
            choice = choices.insert(choices.end(), Choice{.line = line, .gdr = gdrLevel, .cumulative = cumulativeLevel});
        choice->things.push_back(&thing);
        for (const int entry : {gdr, cumulative}) {
            if (!choice->entries.contains(entry))
                choice->entries.append(entry);
        }
    }
    for (const Choice &choice : choices) {
        Finding finding = findingAbout(aboutThings(choice.line, choice.things), "COV-17", Severity::Warning, choice.line, false, {});
        finding.message = msg("COV-17.finding", {m_lines.line(choice.line).title, choice.gdr, choice.cumulative});
        finding.fix = msg("COV-17.fix", {serverName(m_approvals.entry(choice.entries.constFirst()).server)});
        for (const int entry : choice.entries)
            finding.evidence.append(approvalSeen(m_approvals.entry(entry)));
        m_findings.push_back(std::move(finding));
    }
}

/// COV-22: a deadline installs on its own, whatever the client is set to (U-18, C-10).
void Analysis::deadlines()
{
    std::vector<Reach> reaches; // by update and deadline: what installs at one time
    QHash<QPair<QString, qint64>, size_t> known;
    QList<int> entries;
    QSet<int> met;
    for (size_t i = 0; i < m_scope.computers.size(); ++i) {
        const QList<int> reaching = m_approvals.of(m_scope.computers[i]->updates);
        for (const int entry : reaching) {
            const Approval &approval = *m_approvals.entry(entry).approval;
            if (!approval.deadline)
                continue;
            if (!met.contains(entry))
                entries.append(entry);
            met.insert(entry);
            const QPair<QString, qint64> key{nameKey(approval.update), approval.deadline->value};
            auto found = known.find(key);
            if (found == known.end()) {
                found = known.insert(key, reaches.size());
                reaches.push_back({entry, {}});
            }
            QList<int> &computers = reaches[*found].computers;
            if (!computers.contains(static_cast<int>(i)))
                computers.append(static_cast<int>(i));
        }
    }
    if (reaches.empty())
        return;
    const auto worst = std::max_element(reaches.cbegin(), reaches.cend(), [](const Reach &a, const Reach &b) {
        return a.computers.size() < b.computers.size(); // the first one of the largest
    });
    const bool several = worst->computers.size() > 1;
    const Approval &approval = *m_approvals.entry(worst->entry).approval;
    const ObjectRef object = m_scope.object();
    Finding finding = plain("COV-22", several ? Severity::Error : Severity::Warning, object, {object.path});
    QSet<int> taken;
    for (const Reach &reach : reaches) {
        for (const int computer : reach.computers) {
            if (!taken.contains(computer))
                finding.affected.append(m_scope.computerRef(computer));
            taken.insert(computer);
        }
    }
    const QString names = computerNames(worst->computers);
    finding.message = several ? msg("COV-22.several", {approval.update, m_scope.cluster->name, names, *approval.deadline})
                              : msg("COV-22.one", {approval.update, names, *approval.deadline});
    QStringList servers;
    for (const int entry : std::as_const(entries)) {
        servers.append(serverName(m_approvals.entry(entry).server));
        finding.evidence.append(approvalSeen(m_approvals.entry(entry)));
    }
    finding.fix = msg("COV-22.fix", {distinctOf(servers).join(u", "_s), m_scope.cluster->name});
    m_findings.push_back(std::move(finding));
}

/// COV-24: one group for the whole cluster leaves the order of the nodes to chance (U-23).
void Analysis::wholeClusterApproved()
{
    if (m_scope.computers.size() < 2)
        return;
    QHash<int, int> reached;
    QList<int> order;
    for (const Computer *computer : m_scope.computers) {
        const QList<int> entries = m_approvals.of(computer->updates);
        for (const int entry : entries) {
            if (++reached[entry] == static_cast<int>(m_scope.computers.size()) && updatesSomething(m_approvals.entry(entry)))
                order.append(entry);
        }
    }
    if (order.isEmpty())
        return;
    const ObjectRef object = m_scope.object();
    Finding finding = plain("COV-24", Severity::Info, object, {object.path});
    QStringList updates, groups, servers;
    for (const int entry : std::as_const(order)) {
        const Approved &approved = m_approvals.entry(entry);
        updates.append(approved.approval->update);
        groups.append(approved.approval->targetGroup);
        servers.append(serverName(approved.server));
        finding.evidence.append(approvalSeen(approved));
    }
    for (size_t i = 0; i < m_scope.computers.size(); ++i)
        finding.affected.append(m_scope.computerRef(static_cast<int>(i)));
    finding.message = msg("COV-24.finding", {distinctOf(updates).join(u", "_s), distinctOf(groups).join(u", "_s), m_scope.cluster->name});
    finding.fix = msg("COV-24.fix", {distinctOf(servers).join(u", "_s), m_scope.cluster->name});
    m_findings.push_back(std::move(finding));
}

/// Whether an automatic rule would approve updates for what is installed on a computer of the scope.
bool Analysis::ruleCovers(int server, int ruleIndex, int computer)
{
    const ApprovalRule &rule = (*m_estate.wsusServers[server].approvalRules)[ruleIndex];
    for (int index = m_scope.firstUnit[static_cast<size_t>(computer)]; index >= 0; index = m_scope.units[static_cast<size_t>(index)].next) {
        const Unit &unit = m_scope.units[static_cast<size_t>(index)];
        const Line &line = m_lines.line(unit.line);
        if (!unit.engine || !line.product)
            continue;
        const QPair<quint64, int> key{(quint64(server) << 32) | quint64(ruleIndex), unit.line};
        auto known = m_ruleCovers.find(key);
        if (known == m_ruleCovers.end()) {
            WsusServer asOptions; // a rule selects as options do: by family, company or title
            asOptions.knownProducts = m_estate.wsusServers[server].knownProducts;
            asOptions.options =
                SyncOptions{.products = rule.products, .classifications = rule.classifications, .languages = {}, .changedAt = {}};
            const Selection selection(asOptions, m_catalog);
            const Selection::Product product = selection.product(*line.product);
            bool covers =
                rule.products.isEmpty() || product == Selection::Product::Selected || product == Selection::Product::ThroughFamily;
            if (covers && !rule.classifications.isEmpty()) {
                covers = std::any_of(line.policies.cbegin(), line.policies.cend(), [&](const auto &policy) {
                    return std::any_of(policy.cbegin(), policy.cend(), [&](const RequiredClassification &needed) {
                        return selection.classification(needed.classificationId);
                    });
                });
            }
            known = m_ruleCovers.insert(key, covers);
        }
        if (*known)
            return true;
    }
    return false;
}

/// COV-23: a rule approves what is new for several nodes of one cluster without anybody deciding it (U-19, U-23).
void Analysis::automaticRules()
{
    QList<int> servers;
    std::vector<int> authorities;
    std::vector<QSet<QString>> groups;
    for (const Computer *computer : m_scope.computers) {
        const int server = m_approvals.authority(computer->updates);
        authorities.push_back(server);
        const bool hasRules = server >= 0 && m_estate.wsusServers[server].approvalRules;
        groups.push_back(hasRules ? m_approvals.groupsOf(computer->updates) : QSet<QString>{});
        if (hasRules && !servers.contains(server))
            servers.append(server);
    }
    for (const int server : std::as_const(servers)) {
        const QList<ApprovalRule> &rules = *m_estate.wsusServers[server].approvalRules;
        for (int r = 0; r < rules.size(); ++r) {
            const ApprovalRule &rule = rules[r];
            if (!rule.enabled)
                continue;
            QList<int> hit;
            for (size_t i = 0; i < authorities.size(); ++i) {
                const bool inGroup =
                    rule.targetGroups.isEmpty() || std::any_of(rule.targetGroups.cbegin(), rule.targetGroups.cend(),
                                                               [&](const QString &group) { return groups[i].contains(nameKey(group)); });
                if (authorities[i] == server && inGroup && ruleCovers(server, r, static_cast<int>(i)))
                    hit.append(static_cast<int>(i));
            }
            if (hit.size() < 2)
                continue;
            const QString name = serverName(server);
            const ObjectRef object = m_scope.object();
            Finding finding =
                plain("COV-23", rule.deadlineDays ? Severity::Error : Severity::Warning, object, {object.path, name, rule.name});
            for (const int computer : std::as_const(hit))
                finding.affected.append(m_scope.computerRef(computer));
            finding.message = rule.deadlineDays ? msg("COV-23.deadline", {rule.name, name, computerNames(hit), qint64(*rule.deadlineDays)})
                                                : msg("COV-23.finding", {rule.name, name, computerNames(hit)});
            finding.fix = msg("COV-23.fix", {name, rule.name, m_scope.cluster->name});
            const QString all = rule.targetGroups.isEmpty() ? u"All Computers"_s : rule.targetGroups.join(u", "_s);
            finding.evidence.append({ObjectRef::wsus(name), msg("COV.seen.rule", {rule.name, name, all}), serverSeenAt(server)});
            m_findings.push_back(std::move(finding));
        }
    }
}

} // namespace pf::coverage
