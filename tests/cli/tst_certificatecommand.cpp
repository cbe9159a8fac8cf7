#include "certificate/certificateplan.h"
#include "program.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString asOf = u"2026-11-23T00:00:00Z"_s;

QStringList plan(const QString &sample, const QString &when = asOf)
{
    const QStringList all{u"sample:"_s + sample, u"--as-of"_s, when};
    // The checker does not judge the availability groups of the other clusters.
    return sample == u"company" ? all + QStringList{u"--cluster"_s, u"NH-SQLFC01"_s} : all;
}

} // namespace

/// Design section 4: what the console plans and prints, a program that shares no code with it verifies.
class TestCertificateCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void planPdfAndCertificateAgree_data();
    void planPdfAndCertificateAgree();
    void certificateAlone();
    void pdfOfAnotherPlanIsRefused();
    void changedPlanIsRefused_data();
    void changedPlanIsRefused();
    void wrongUse();
    void printedHash_data();
    void printedHash();
    void canonicalHash();

private:
    QString file(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    program::Output check(const QStringList &arguments) const { return program::run(arguments, {}, qEnvironmentVariable("PF_CHECKER")); }
    QString written(const char *name, const QJsonObject &object) const
    {
        QFile out(file(name));
        return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(object).toJson()) > 0 ? out.fileName() : QString();
    }
    QTemporaryDir m_dir;
    QJsonObject m_plan;
};

void TestCertificateCommand::initTestCase()
{
    QVERIFY(QFile::exists(program::path()) && QFile::exists(qEnvironmentVariable("PF_CHECKER")));
    m_plan = program::run(QStringList{u"plan"_s, u"--format"_s, u"json"_s} + plan(u"two-node"_s)).json();
    QCOMPARE(m_plan[u"verdict"_s].toString(), u"planned"_s);
}

void TestCertificateCommand::planPdfAndCertificateAgree_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("language");
    QTest::newRow("two-node") << u"two-node"_s << u"en"_s;
    QTest::newRow("two-node, printed in German") << u"two-node"_s << u"de"_s;
    QTest::newRow("company") << u"company"_s << u"sv"_s;
}

void TestCertificateCommand::planPdfAndCertificateAgree()
{
    QFETCH(QString, sample);
    QFETCH(QString, language);
    QCOMPARE(program::run(QStringList{u"plan"_s, u"--format"_s, u"json"_s, u"-o"_s, file("plan.json")} + plan(sample)).exit, 0);
    QCOMPARE(program::run(QStringList{u"report"_s, u"plan"_s, u"--language"_s, language, u"-o"_s, file("plan.pdf")} + plan(sample)).exit,
             0);
    const auto said = check({file("plan.json"), u"--pdf"_s, file("plan.pdf")});
    QVERIFY2(said.exit == 0, said.err.constData());
    QVERIFY2(said.out.startsWith("check-certificate: the certificate holds: "), said.out.constData());
}

void TestCertificateCommand::certificateAlone()
{
    const QString alone = written("alone.json", m_plan[u"proof"_s][u"certificate"_s].toObject());
    const QString hash = m_plan[u"hash"_s].toString();
    QVERIFY(check({alone}).out.contains("not compared with a plan"));
    QCOMPARE(check({alone, u"--plan-hash"_s, hash}).exit, 0);
    QCOMPARE(check({alone, u"--plan-hash"_s, hash.chopped(1) + u'x'}).exit, 1);
    QCOMPARE(check({alone, u"--plan"_s, written("two.json", m_plan)}).exit, 0);
    QJsonObject other = m_plan;
    other[u"asOf"_s] = u"2026-11-24T00:00:00Z"_s;
    QCOMPARE(check({alone, u"--plan"_s, written("other.json", other)}).exit, 1);
}

void TestCertificateCommand::pdfOfAnotherPlanIsRefused()
{
    const QStringList later = plan(u"two-node"_s, u"2026-11-24T00:00:00Z"_s);
    QCOMPARE(program::run(QStringList{u"report"_s, u"plan"_s, u"-o"_s, file("later.pdf")} + later).exit, 0);
    const auto said = check({written("two.json", m_plan), u"--pdf"_s, file("later.pdf")});
    QCOMPARE(said.exit, 1);
    QVERIFY2(said.err.contains("the PDF does not print the hash " + m_plan[u"hash"_s].toString().toLatin1()), said.err.constData());
}

void TestCertificateCommand::changedPlanIsRefused_data()
{
    QTest::addColumn<QStringList>("path"); // keys and indices
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another node") << QStringList{u"steps"_s, u"1"_s, u"node"_s} << QJsonValue(u"TN-SQL01"_s);
    QTest::newRow("another hash") << QStringList{u"hash"_s} << QJsonValue(QString(64, u'0'));
    QTest::newRow("the policy") << QStringList{u"policy"_s, u"retriesPerPhase"_s} << QJsonValue(3);
    QTest::newRow("the hash of the certificate")
        << QStringList{u"proof"_s, u"certificate"_s, u"planHash"_s} << QJsonValue(QString(64, u'0'));
    QTest::newRow("no actions") << QStringList{u"proof"_s, u"certificate"_s, u"actions"_s} << QJsonValue(QJsonArray());
}

namespace {

QJsonValue changed(const QJsonValue &v, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.takeFirst();
    if (v.isArray()) {
        QJsonArray array = v.toArray();
        array[key.toInt()] = changed(array[key.toInt()], path, value);
        return array;
    }
    QJsonObject object = v.toObject();
    object[key] = changed(object[key], path, value);
    return object;
}

} // namespace

void TestCertificateCommand::changedPlanIsRefused()
{
    QFETCH(QStringList, path);
    QFETCH(QJsonValue, value);
    const QJsonObject other = changed(m_plan, path, value).toObject();
    QVERIFY(other != m_plan);
    const auto said = check({written("changed.json", other)});
    QCOMPARE(said.exit, 1);
    QVERIFY2(said.err.startsWith("check-certificate: refused: "), said.err.constData());
}

void TestCertificateCommand::wrongUse()
{
    QCOMPARE(check({}).exit, 2);
    QCOMPARE(check({file("missing.json")}).exit, 2);
    QCOMPARE(check({written("two.json", m_plan), u"--pdf"_s, file("missing.pdf")}).exit, 2);
    QCOMPARE(check({written("two.json", m_plan), u"--plan"_s, file("missing.json")}).exit, 0); // it is a plan itself
}

void TestCertificateCommand::printedHash_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    QTest::newRow("the beginning") << u"Plan    6eba 7f69 f752 fdba   Estate"_s << true;
    QTest::newRow("in a sentence") << u"Plan 6eba 7f69 f752 fdba."_s << true;
    QTest::newRow("one digit") << u"Plan    6eba 7f69 f752 fdbb   Estate"_s << false;
    QTest::newRow("another one in the footer") << u"Plan 6eba 7f69 f752 fdba\nPlan 6eba 7f69 f752 fdbb."_s << false;
    QTest::newRow("too short") << u"Plan 6eba 7f69 f752"_s << false;
    QTest::newRow("none") << u"Plan"_s << false;
}

void TestCertificateCommand::printedHash()
{
    QFETCH(QString, text);
    QFETCH(bool, holds);
    QCOMPARE(certificate::prints(text, u"6eba7f69f752fdba88df1210f9c10a09f6773e332cd5837bb120336bd2769ac7"_s), holds);
}

/// RFC 8785: the sample of its section 3.2.2 without the fractions, and what is not signed.
void TestCertificateCommand::canonicalHash()
{
    const QJsonObject sample{{u"numbers"_s, QJsonArray{333333333, -1}},
                             {u"string"_s, u"\u20ac$\u000f\nA'B\"\\\\\"/"_s},
                             {u"literals"_s, QJsonArray{QJsonValue(), true, false}}};
    QCOMPARE(certificate::canonical(sample), QByteArray("{\"literals\":[null,true,false],\"numbers\":[333333333,-1],\"string\":\""
                                                        "\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"));
    QJsonObject bare{{u"title"_s, QJsonObject{{u"id"_s, u"x"_s}, {u"args"_s, QJsonArray()}}}};
    const QString hash = certificate::hashOf(bare);
    bare[u"hash"_s] = hash;
    bare[u"proof"_s] = QJsonObject();
    bare[u"title"_s] = QJsonObject{{u"id"_s, u"x"_s}, {u"args"_s, QJsonArray()}, {u"text"_s, u"X."_s}};
    QCOMPARE(certificate::hashOf(bare), hash);
}

QTEST_APPLESS_MAIN(TestCertificateCommand)
#include "tst_certificatecommand.moc"
