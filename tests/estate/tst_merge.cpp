#include "estate/merge.h"
#include "fullestate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

namespace {

const UtcMs early{1'795'000'000'000}, late{1'795'000'600'000};

Computer computer(const QString &name)
{
    Computer result;
    result.name = name;
    return result;
}

Cluster cluster(const QString &name, const QStringList &nodes)
{
    Cluster result;
    result.name = name;
    for (const QString &node : nodes) {
        ClusterNode entry;
        entry.computer.name = node;
        result.nodes.append(entry);
    }
    return result;
}

EstatePart part(const QString &label, UtcMs at, const QList<Cluster> &clusters, const QList<Computer> &servers = {})
{
    Estate estate;
    estate.name = u"Org"_s;
    estate.observed = {at, label};
    estate.clusters = clusters;
    estate.servers = servers;
    return {estate, label};
}

QStringList ids(const QList<Message> &notes)
{
    QStringList result;
    for (const Message &note : notes)
        result << note.id;
    return result;
}

/// The same document with every list of objects in the order of their names.
QJsonValue sorted(const QJsonValue &value)
{
    if (value.isArray()) {
        QList<QPair<QString, QJsonValue>> items;
        for (const QJsonValue &item : value.toArray()) {
            const QJsonValue inner = sorted(item);
            items.append({item.isObject() ? QString::fromUtf8(QJsonDocument(inner.toObject()).toJson()) : QString(), inner});
        }
        std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QJsonArray result;
        for (const auto &item : items)
            result.append(item.second);
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), sorted(it.value()));
    return result;
}

QJsonValue sorted(const Estate &estate)
{
    return sorted(QJsonValue(QJsonDocument::fromJson(writeEstate(estate)).object()));
}

/// Whether a part does not know what stands at a path. The second path is the outermost one that can be missing around it.
using Missing = std::function<bool(const QString &path, const QString &outer)>;

/// Removes fields that nothing refers to, and servers as a whole.
QJsonValue thinned(const QJsonValue &value, const QString &path, const QString &outer, const Missing &missing)
{
    static const QSet<QString> fields{u"os"_s,
                                      u"osBuild"_s,
                                      u"pendingReboot"_s,
                                      u"bootTime"_s,
                                      u"edition"_s,
                                      u"running"_s,
                                      u"contact"_s,
                                      u"currentVote"_s,
                                      u"assignedVote"_s,
                                      u"site"_s,
                                      u"lastSync"_s,
                                      u"options"_s,
                                      u"priority"_s,
                                      u"autoFailback"_s,
                                      u"exchange"_s,
                                      u"components"_s,
                                      u"instanceId"_s,
                                      u"binary"_s,
                                      u"approvals"_s,
                                      u"availabilityGroups"_s,
                                      u"knownProducts"_s,
                                      u"reachable"_s,
                                      u"systemDriveFreeMb"_s};
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString at = path + u'/' + QString::number(i);
            const bool server = path == u"/servers"_s;
            if (!server || !missing(at, at))
                result.append(thinned(array[i], at, server ? at : outer, missing));
        }
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString at = path + u'/' + it.key();
        const QString around = outer.isEmpty() && fields.contains(it.key()) ? at : outer;
        if (!fields.contains(it.key()) || !missing(at, around))
            result.insert(it.key(), thinned(it.value(), at, around, missing));
    }
    return result;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportedWins();
    void quorumNotReportedLoses();
    void laterWinsAndIsNoted();
    void stateOfANodeIsOne();
    void onePrimary();
    void healthIsOne();
    void serverBecomesNode();
    void instanceBecomesClustered();
    void refused_data();
    void refused();
    void onePartIsItself();
    void losesNothing_data();
    void losesNothing();
};

void TestMerge::reportedWins()
{
    Cluster first = cluster(u"C1"_s, {u"N1"_s}), second = cluster(u"c1"_s, {u"n2"_s, u"n1"_s});
    first.nodes[0].computer.os = u"Windows Server 2022"_s;
    second.nodes[1].computer.pendingReboot = true;
    second.quorum = {true, WitnessKind::Disk, u"Disk 1"_s, {}, true, {}, {}, {}, false};
    const auto merged = mergeEstates({part(u"a"_s, early, {first}), part(u"b"_s, late, {second})});
    QVERIFY(merged);
    QCOMPARE(merged->notes, QList<Message>());
    QCOMPARE(merged->estate.clusters.size(), 1);
    const Cluster &both = merged->estate.clusters[0];
    QCOMPARE(both.name, u"C1"_s);
    QCOMPARE(both.nodes.size(), 2);
    QCOMPARE(both.nodes[0].computer.name, u"N1"_s);
    QCOMPARE(both.nodes[0].computer.os, u"Windows Server 2022"_s);
    QCOMPARE(both.nodes[0].computer.pendingReboot, std::optional(true));
    QCOMPARE(both.nodes[0].computer.observed, (Observation{late, u"a; b"_s}));
    QCOMPARE(both.nodes[1].computer.observed, (Observation{late, u"b"_s}));
    QCOMPARE(both.quorum, second.quorum);
}

/// Who could not read the quorum says nothing about it, early or late.
void TestMerge::quorumNotReportedLoses()
{
    Cluster unread = cluster(u"C1"_s, {u"N1"_s}), share = unread, none = unread;
    unread.quorum.witness = WitnessKind::NotReported;
    share.quorum.witness = WitnessKind::FileShare;
    none.quorum.witness = WitnessKind::None;
    for (const Cluster &read : {share, none}) {
        const auto before = mergeEstates({part(u"a"_s, early, {unread}), part(u"b"_s, late, {read})});
        const auto after = mergeEstates({part(u"a"_s, early, {read}), part(u"b"_s, late, {unread})});
        QVERIFY(before && after);
        QCOMPARE(before->estate.clusters[0].quorum, read.quorum);
        QCOMPARE(after->estate.clusters[0].quorum, read.quorum);
        QCOMPARE(before->notes + after->notes, QList<Message>());
    }
    const auto nobody = mergeEstates({part(u"a"_s, early, {unread}), part(u"b"_s, late, {unread})});
    QVERIFY(nobody);
    QVERIFY(!nobody->estate.clusters[0].quorum.isReported());
}

void TestMerge::laterWinsAndIsNoted()
{
    Computer old = computer(u"S1"_s), young = computer(u"s1"_s);
    old.os = u"Windows Server 2016"_s;
    young.os = u"Windows Server 2022"_s;
    const EstatePart a = part(u"a.json"_s, early, {}, {old}), b = part(u"b.json"_s, late, {}, {young});
    for (const QList<EstatePart> &parts : {QList<EstatePart>{a, b}, {b, a}}) {
        const auto merged = mergeEstates(parts);
        QVERIFY(merged);
        QCOMPARE(merged->estate.servers.size(), 1);
        QCOMPARE(merged->estate.servers[0].os, u"Windows Server 2022"_s);
        QCOMPARE(ids(merged->notes), QStringList{u"merge.differ"_s});
        const QList<MessageArg> &args = merged->notes[0].args;
        QCOMPARE(args.size(), 8);
        QCOMPARE(std::get<QString>(args[1]), u"os"_s);
        QCOMPARE(std::get<QString>(args[2]), u"Windows Server 2022"_s);
        QCOMPARE(std::get<QString>(args[3]), u"b.json"_s);
        QCOMPARE(std::get<UtcMs>(args[4]), late);
        QCOMPARE(std::get<QString>(args[6]), u"a.json"_s);
    }
}

void TestMerge::stateOfANodeIsOne()
{
    Cluster first = cluster(u"C1"_s, {u"N1"_s}), second = first;
    first.nodes[0].state = NodeState::Paused;
    first.nodes[0].drain = DrainStatus::Completed;
    second.nodes[0].state = NodeState::Up;
    const auto merged = mergeEstates({part(u"a"_s, early, {first}), part(u"b"_s, late, {second})});
    QVERIFY(merged);
    QCOMPARE(merged->estate.clusters[0].nodes[0].state, NodeState::Up);
    QCOMPARE(merged->estate.clusters[0].nodes[0].drain, DrainStatus::NotInitiated);
    QCOMPARE(ids(merged->notes), QStringList{u"merge.differ"_s});
}

void TestMerge::onePrimary()
{
    Cluster first = cluster(u"C1"_s, {u"N1"_s, u"N2"_s});
    first.availabilityGroups = {{u"AG"_s, {{u"N1"_s, u"N1"_s, true, {}, {}}, {u"N2"_s, u"N2"_s, false, {}, {}}}, {}, {}, {}, false, {}}};
    Cluster second = first;
    std::swap(second.availabilityGroups[0].replicas[0].primary, second.availabilityGroups[0].replicas[1].primary);
    const auto merged = mergeEstates({part(u"a"_s, late, {second}), part(u"b"_s, early, {first})});
    QVERIFY(merged);
    QVERIFY(!merged->estate.clusters[0].availabilityGroups[0].replicas[0].primary);
    QVERIFY(merged->estate.clusters[0].availabilityGroups[0].replicas[1].primary);
    QCOMPARE(ids(merged->notes), QStringList{u"merge.differ"_s});
}

/// A DBA's part knows the backups, another one the memory; each fact keeps the later reading.
void TestMerge::healthIsOne()
{
    Cluster first = cluster(u"C1"_s, {u"N1"_s});
    first.groups = {{u"G"_s, GroupState::Online, u"N1"_s, {}, false, {}, {}, {}, {}}};
    first.instances = {{u"I"_s, u"G"_s, {}, {}, {}, {}, {}, {}, {}, SqlHealth{}}};
    Cluster second = first;
    first.instances[0].health->lastFullBackup = early;
    first.instances[0].health->suspectDatabases = QStringList{u"OLD"_s};
    second.instances[0].health->maxServerMemoryMb = 4096;
    second.instances[0].health->suspectDatabases = QStringList{};
    first.nodes[0].computer.services.winRm = true;
    second.nodes[0].computer.services.remoteRegistry = false;
    const auto merged = mergeEstates({part(u"dba"_s, early, {first}), part(u"b"_s, late, {second})});
    QVERIFY(merged);
    const SqlHealth &health = *merged->estate.clusters[0].instances[0].health;
    QCOMPARE(health.lastFullBackup, std::optional(early));
    QCOMPARE(health.maxServerMemoryMb, std::optional<qint64>(4096));
    QCOMPARE(health.suspectDatabases, std::optional(QStringList{})); // none, as the later reading says
    QVERIFY(health.observed && health.observed->at == late);
    const NodeServices &services = merged->estate.clusters[0].nodes[0].computer.services;
    QCOMPARE(services.winRm, std::optional(true));
    QCOMPARE(services.remoteRegistry, std::optional(false));
    QVERIFY(!services.clusterService);
    QCOMPARE(ids(merged->notes), QStringList{u"merge.differ"_s});
}

void TestMerge::serverBecomesNode()
{
    Computer server = computer(u"n1"_s);
    server.instances = {{u"REPORTS"_s, {}, u"Standard"_s, {}, Version::fromString(u"15.0.4073.23"), {}, {}, false, {}, {}}};
    for (const bool serverFirst : {true, false}) {
        const EstatePart inventory = part(u"inventory.csv"_s, early, {}, {server}),
                         cluster1 = part(u"c"_s, late, {cluster(u"C1"_s, {u"N1"_s})});
        const auto merged = mergeEstates(serverFirst ? QList{inventory, cluster1} : QList{cluster1, inventory});
        QVERIFY(merged);
        QVERIFY(merged->estate.servers.isEmpty());
        QCOMPARE(merged->estate.clusters[0].nodes[0].computer.instances.size(), 1);
        QCOMPARE(ids(merged->notes), QStringList{u"merge.server-is-node"_s});
    }
}

void TestMerge::instanceBecomesClustered()
{
    Computer server = computer(u"N1"_s);
    const auto build = Version::fromString(u"15.0.4073.23");
    server.instances = {{u"fin"_s, {}, u"Standard"_s, build, build, {}, {u"Ann"_s, {}, {}}, false, {}, {}}};
    Cluster fci = cluster(u"C1"_s, {u"N1"_s, u"N2"_s});
    fci.groups = {{u"SQL Server (FIN)"_s, GroupState::Online, u"N1"_s, {}, false, {}, {}, {}, {}}};
    fci.instances = {{u"FIN"_s, u"SQL Server (FIN)"_s, u"VFIN"_s, {}, {}, {{u"N1"_s, {}}, {u"N2"_s, {}}}, {}, {}, {}}};
    const auto merged = mergeEstates({part(u"i"_s, early, {}, {server}), part(u"c"_s, late, {fci})});
    QVERIFY(merged);
    const FailoverInstance &instance = merged->estate.clusters[0].instances[0];
    QCOMPARE(instance.running, build);
    QCOMPARE(instance.binaries[0].version, build);
    QVERIFY(!instance.binaries[1].version);
    QCOMPARE(instance.contact.owner, u"Ann"_s);
    QCOMPARE(instance.networkName, u"VFIN"_s);
    QVERIFY(merged->estate.clusters[0].nodes[0].computer.instances.isEmpty());
}

void TestMerge::refused_data()
{
    QTest::addColumn<QList<Cluster>>("first");
    QTest::addColumn<QList<Cluster>>("second");
    QTest::addColumn<QString>("codes");
    QTest::newRow("one node, two clusters") << QList{cluster(u"C1"_s, {u"N1"_s})} << QList{cluster(u"C2"_s, {u"n1"_s})} << u"PF-MRG-001"_s;
    QTest::newRow("no nodes anywhere") << QList{cluster(u"C1"_s, {})} << QList{cluster(u"C1"_s, {})} << u"PF-MRG-003"_s;
    Cluster owner = cluster(u"C1"_s, {u"N1"_s});
    owner.groups = {{u"G"_s, GroupState::Online, u"N9"_s, {}, false, {}, {}, {}, {}}};
    QTest::newRow("an owner that is no node") << QList{owner} << QList{cluster(u"C1"_s, {u"N1"_s})} << u"PF-MRG-004 PF-EST-015"_s;
}

void TestMerge::refused()
{
    QFETCH(QList<Cluster>, first);
    QFETCH(QList<Cluster>, second);
    QFETCH(QString, codes);
    const auto merged = mergeEstates({part(u"a"_s, early, first), part(u"b"_s, late, second)});
    QVERIFY(!merged);
    QStringList found;
    for (const Error &error : merged.error()) {
        found << error.code;
        QVERIFY(!error.next.isEmpty());
    }
    QCOMPARE(found.join(u' '), codes);
    QCOMPARE(mergeEstates({}).error()[0].code, u"PF-MRG-002"_s);
}

void TestMerge::onePartIsItself()
{
    const Estate estate = fullEstate();
    const auto once = mergeEstates({{estate, u"a"_s}});
    QVERIFY(once);
    QVERIFY(once->estate == estate);
    const auto twice = mergeEstates({{estate, u"a"_s}, {estate, u"b"_s}});
    QVERIFY(twice);
    QCOMPARE(twice->notes, QList<Message>());
    const auto again = mergeEstates({{twice->estate, u"a"_s}, {estate, u"b"_s}});
    QVERIFY(again->estate == twice->estate);
    QVERIFY(readEstate(writeEstate(twice->estate)));
}

void TestMerge::losesNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Three parts that each know some of one estate: in every grouping they make it again, with nothing to note.
void TestMerge::losesNothing()
{
    QFETCH(quint32, seed);
    QFile file(QStringLiteral(PF_SOURCE_DIR "/resources/samples/company.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readEstate(file.readAll());
    QVERIFY(read);
    // With every observation written out, as the parts have them.
    const Estate whole = mergeEstates({{read->estate, {}}, {read->estate, {}}})->estate;
    const QJsonObject document = QJsonDocument::fromJson(writeEstate(whole)).object();
    QList<EstatePart> parts;
    for (uint i = 0; i < 3; ++i) {
        const auto isOthers = [&](const QString &path, const QString &outer) {
            return qHash(outer, seed) % 3 != i && qHash(path, seed) / 3 % 2 == 0; // one part has it for sure
        };
        const auto made = readEstate(QJsonDocument(thinned(document, {}, {}, isOthers).toObject()).toJson());
        QVERIFY2(made, made ? "" : qPrintable(made.error()[0].message.id + made.error()[0].place.pointer));
        QVERIFY(!(made->estate == whole));
        parts.append({made->estate, QString::number(i)});
    }
    const auto together = mergeEstates(parts);
    QVERIFY(together);
    QCOMPARE(together->notes, QList<Message>());
    QVERIFY(sorted(together->estate) == sorted(whole));
    const auto left = mergeEstates({{mergeEstates({parts[0], parts[1]})->estate, {}}, parts[2]});
    const auto right = mergeEstates({parts[0], {mergeEstates({parts[1], parts[2]})->estate, {}}});
    QVERIFY(left->estate == together->estate);
    QVERIFY(right->estate == together->estate);
    const auto turned = mergeEstates({parts[2], parts[0], parts[1]});
    QVERIFY(sorted(turned->estate) == sorted(whole));
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
