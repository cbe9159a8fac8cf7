#pragma once

#include "coverage/approvals.h"
#include "coverage/coverage.h"
#include "coverage/installed.h"
#include "coverage/routes.h"
#include "coverage/selection.h"
#include "coverage/steps.h"

#include <QMap>

#include <deque>
#include <functional>
#include <vector>

namespace pf::coverage {

/// Something installed on one computer of a scope.
struct Thing
{
    enum class Kind { Instance, Clustered, Exchange, Part };
    Kind kind = Kind::Instance;
    int computer = 0;
    int unit = -1; ///< -1 = its level is not reported or not known to the catalogue
    const SqlInstance *instance = nullptr;
    const FailoverInstance *clustered = nullptr;
    const ExchangeServer *exchange = nullptr;
    const SharedComponent *part = nullptr;
    std::optional<Version> version = {};
    const Build *build = nullptr; ///< the build, or the nearest lower one that the catalogue knows
    bool exact = false;           ///< `build` is the build itself

    /// The build itself; nullptr where the catalogue does not hold exactly it.
    const Build *exactBuild() const { return exact ? build : nullptr; }
    bool isEngine() const { return kind != Kind::Part; }
};

/// One installed version of one computer: what coverage is counted in.
struct Unit
{
    int computer = 0;
    int line = -1;
    quint64 policies = 0; ///< bits into Line::policies
    bool engine = false;  ///< false = shared parts only (5.7.3)
    int route = 0;
    int group = -1;
    int next = -1; ///< the next unit of the same computer
};

/// What a finding is about, and what was seen of it.
struct About
{
    ObjectRef object;
    QList<ObjectRef> affected;
    QList<Evidence> evidence;
};

/// What findings are made of: the units of a scope with the same version below the same root.
struct Group
{
    int line = -1;
    bool partsOnly = false;
    int root = -1;
    quint64 policies = 0;
    QList<int> routes = {}; ///< distinct, in order of computers
    std::optional<About> about = {};
};

/// A cluster with its nodes, or a stand-alone server: the scope of one finding.
struct Scope
{
    const Cluster *cluster = nullptr;
    std::vector<const Computer *> computers;
    std::vector<int> routes; ///< per computer
    std::vector<Thing> things;
    std::vector<Unit> units;
    std::vector<int> firstUnit; ///< per computer, -1 = none
    std::vector<Group> groups;
    std::vector<ObjectRef> refs; ///< of things; kind None = not asked for yet

    ObjectRef object() const;
    ObjectRef computerRef(int computer) const;
    /// Made when first asked for, as several findings name the same thing. @p thing must be one of `things`.
    const ObjectRef &ref(const Thing &thing);
    /// "FIN01", "MSSQLSERVER", or the computer for Exchange and shared parts.
    QString name(const Thing &thing) const;
    /// What the instance is to its build (F-9).
    Use use(const Thing &thing) const;
    std::optional<UtcMs> observedAt(int computer, const Estate &estate) const;
    std::optional<UtcMs> observedAt(const Thing &thing, const Estate &estate) const;

private:
    ObjectRef makeRef(const Thing &thing) const;
};

/// One required classification as the root has it.
struct Need
{
    QString id, title;
    Severity severity = Severity::Info;
    bool selected = false;
};

/// State of one installed version below one root; the same for every computer there.
struct Verdict
{
    Selection::Product product = Selection::Product::NotReported;
    Severity productSeverity = Severity::Error;
    bool familySelected = false;
    QList<Need> needs;

    bool productMissing() const { return product == Selection::Product::NotSelected || product == Selection::Product::Unknown; }
    bool undecided() const { return product == Selection::Product::Undecided || product == Selection::Product::NotReported; }
};

class Analysis
{
public:
    Analysis(const Estate &estate, const Catalog &catalog, const CoveragePolicy &policy, UtcMs asOf);
    Findings run();

private:
    // analyse.cpp: what is installed where
    void takeScope(const Cluster *cluster);
    void takeServer(const Computer &server);
    void analyseScope();
    void collect(int computer);
    void collectClustered(const FailoverInstance &instance);
    void addThing(Thing thing, ProductFamily family);
    void formGroups();
    void notReported();
    // verdict.cpp: required against selected
    const Verdict &verdict(int line, bool partsOnly, quint64 policies, int root);
    void count(const Unit &unit);
    void countInMatrix(const Unit &unit, const Verdict &verdict, bool late);
    void finishMatrix();
    // evidence.cpp: what a finding is about and what was seen
    using UnitFilter = std::function<bool(const Unit &)>;
    using Things = std::vector<const Thing *>;
    About about(int line, bool partsOnly, const UnitFilter &filter);
    About aboutThings(int line, const Things &things);
    /// The same for every finding about a group, so it is made once.
    const About &aboutGroup(int group);
    /// About everything of one version in the scope, whatever its root.
    About aboutLine(int line, bool partsOnly);
    Finding findingAbout(const About &about, const char *rule, Severity severity, int line, bool partsOnly, const QStringList &idParts);
    Finding plain(const char *rule, Severity severity, const ObjectRef &object, const QStringList &idParts);
    Finding groupFinding(const char *rule, Severity severity, int group, const QStringList &idParts);
    /// "Critical Updates, Security Updates"; empty = none.
    const QString &selectedClassifications(int root);
    void addRootEvidence(Finding &finding, const Group &group, Message seen);
    void addRouteEvidence(Finding &finding, const Group &group);
    /// Update servers in the order in which they must synchronize, the root first.
    QString syncOrder(const Group &group) const;
    // gaps.cpp: findings about installed versions
    void groupFindings(int group);
    void productFinding(int group, const Verdict &verdict);
    void classificationFindings(int group, const Verdict &verdict);
    void supportFinding(int group);
    void lateFindings(int group);
    void unknownBuilds();
    // exchange.cpp: what update servers never bring
    void exchangeFindings(int group);
    void tooOldForSecurity(int group);
    // branches.cpp: findings about builds and branches
    void branchFindings();
    QString rootName(const Group &group) const;
    void pinnedInstances();
    void withdrawnBuilds();
    void knownIssues();
    // mixed.cpp: different levels in one cluster
    void mixedInstance(const FailoverInstance &instance);
    void mixedReplicas(const AvailabilityGroup &group);
    void mixedMembers();
    // levels.cpp: behind by how much
    void levelRows();
    LevelRow levelRow(const Thing &thing);
    void addLevelRow(LevelRow row);
    bool reachesProduct(const Unit &unit);
    QString whyNothingNewer(const Thing &thing);
    void finishHeadline();
    // approvalfindings.cpp: what is approved for whom
    void approvalFindings();
    void bothBranchesApproved();
    void deadlines();
    void wholeClusterApproved();
    void automaticRules();
    bool ruleCovers(int server, int rule, int computer);
    bool updatesSomething(const Approved &approved) const;
    Evidence approvalSeen(const Approved &approved) const;
    QString serverName(int server) const;
    UtcMs serverSeenAt(int server) const;
    QString computerNames(const QList<int> &computers) const;
    // peers.cpp: findings about computers and their update servers
    void sourceFindings();
    void differentServers();
    void differentProducts();
    void oldReports();
    void automaticInstallation();
    void mailboxFinding();
    bool hasUnits(int computer) const;
    // servers.cpp: findings about update servers and the observation
    void serverFindings();
    void synchronizationFinding(const WsusServer &server);
    void optionsFinding(int root, const QList<ObjectRef> &affected);
    void decoyFinding(int root, const QStringList &missing);
    void observationFinding();
    // options.cpp: findings about what is selected
    void languageFindings();
    void selectionHints();
    void unneededFinding(const WsusServer &server, const QString &titles);
    void throughFamilyFinding(const WsusServer &server, const QList<const WsusProduct *> &products);
    void sort();
    /// When @p observed says it was seen, else when the estate was; never later than the date of the check.
    UtcMs seenAt(std::optional<UtcMs> observed) const;

    const Estate &m_estate;
    const Catalog &m_catalog;
    const CoveragePolicy m_policy;
    const UtcMs m_asOf;
    Routes m_routes;
    Lines m_lines;
    Steps m_steps;
    Approvals m_approvals;
    QHash<QPair<quint64, int>, bool> m_ruleCovers; ///< by server and rule, and line
    QMap<QString, int> m_neverByRule;
    QHash<int, Selection> m_selections; ///< by root
    QHash<QPair<quint64, quint64>, Verdict> m_verdicts;
    struct Row
    {
        int root = -1;
        int line = -1;
        CoverageRow row = {};
        QHash<QString, CoverageCell> cells = {};
    };
    std::vector<Row> m_rows;
    QHash<quint64, int> m_rowOf;
    QHash<int, QList<ObjectRef>> m_unreportedRoots; ///< roots whose options count and are not reported: who needs them
    QHash<int, QStringList> m_missingAtRoot;        ///< SQL Server products not selected, for the decoys
    Scope m_scope;
    QHash<int, QString> m_selectedAtRoot; ///< titles of the selected classifications
    std::deque<Finding> m_findings;       ///< in the order in which they were found; a list would move them as it grows
    QHash<QString, bool> m_tools;         ///< component name: isIndependentTool()
    Findings m_result;
};

} // namespace pf::coverage
