#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// A sign-off on the command line: who accepted which check and why, kept in a file and in the journal of the run.
class TestSigning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAndRehearses();
    void refused_data();
    void refused();

private:
    static QStringList plan(const QStringList &more)
    {
        return QStringList{u"plan"_s, u"sample:two-node"_s, u"--as-of"_s, u"2026-07-21T21:40:00Z"_s, u"--format"_s, u"json"_s} + more;
    }
    QString file(const char *name) const { return m_dir.filePath(QLatin1StringView(name)); }
    static QByteArray content(const QString &name)
    {
        QFile in(name);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QTemporaryDir m_dir;
};

void TestSigning::signsAndRehearses()
{
    const auto made =
        program::run(plan({u"-o"_s, file("plan.json"), u"--sign-as"_s, u"m.berg"_s, u"--accept"_s, u"C-02=a third node comes"_s,
                           u"--accept"_s, u"all=agreed with the owners"_s, u"--sign-off"_s, file("sign.json")}));
    QVERIFY2(made.exit == 0, made.err);
    const QByteArray bytes = content(file("sign.json"));
    QCOMPARE(program::schemaError(u"sign-off"_s, bytes), QByteArray());
    const QJsonObject signOff = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(signOff[u"by"_s].toString(), u"m.berg"_s);
    QCOMPARE(signOff[u"planHash"_s], QJsonDocument::fromJson(content(file("plan.json"))).object()[u"hash"_s]);
    const QJsonArray accepted = signOff[u"acknowledged"_s].toArray();
    QVERIFY(!accepted.isEmpty());
    for (const QJsonValue one : accepted) {
        QCOMPARE(one[u"by"_s].toString(), u"m.berg"_s);
        QCOMPARE(one[u"reason"_s].toString(), one[u"check"_s] == u"C-02"_s ? u"a third node comes"_s : u"agreed with the owners"_s);
    }
    const QStringList rehearse{u"rehearse"_s,   u"sample:two-node"_s, u"--plan"_s,       file("plan.json"), u"--run-store"_s,
                               file("runs.db"), u"--sign-off"_s,      file("sign.json"), u"--events"_s,     file("events.jsonl")};
    const auto run = program::run(rehearse);
    QVERIFY2(run.exit == 0, run.err);
    const QJsonObject first = QJsonDocument::fromJson(content(file("events.jsonl")).split('\n').constFirst()).object();
    QCOMPARE(first[u"type"_s].toString(), u"signed-off"_s);
    QCOMPARE(first[u"body"_s].toObject(), signOff);

    const auto other = program::run({u"rehearse"_s, u"sample:company"_s, u"--cluster"_s, u"NH-SQLFC01"_s, u"--as-of"_s,
                                     u"2026-07-21T21:40:00Z"_s, u"--run-store"_s, file("other.db"), u"--sign-off"_s, file("sign.json")});
    QCOMPARE(other.exit, 4);
    QVERIFY2(other.err.contains("PF-APP-005"), other.err);
}

void TestSigning::refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("nothing is accepted") << QStringList{u"--sign-as"_s, u"m.berg"_s, u"--sign-off"_s, u"FILE"_s} << 4
                                         << QByteArray("PF-APP-004");
    QTest::newRow("no reason") << QStringList{u"--sign-as"_s, u"m.berg"_s, u"--accept"_s, u"all"_s, u"--sign-off"_s, u"FILE"_s} << 2
                               << QByteArray("PF-CLI-021");
    QTest::newRow("no name") << QStringList{u"--sign-as"_s, u" "_s, u"--accept"_s, u"all=x"_s, u"--sign-off"_s, u"FILE"_s} << 4
                             << QByteArray("PF-APP-002");
    QTest::newRow("no file") << QStringList{u"--sign-as"_s, u"m.berg"_s} << 2 << QByteArray("PF-CLI-021");
}

void TestSigning::refused()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QByteArray, code);
    const QString target = file("refused.json");
    options.replaceInStrings(u"FILE"_s, target);
    const auto made = program::run(plan(options));
    QVERIFY2(made.exit == exit, made.err);
    QVERIFY2(made.err.contains(code), made.err);
    QVERIFY(!QFile::exists(target));
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
