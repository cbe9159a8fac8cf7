#include "session/coveragesession.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

/// What a reviewer considers and accepts, and that neither the estate nor anybody's file suffers from it.
class TestCoverageSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void considersAndForgets();
    void onlyTheLastQuestionIsAnswered();
    void effectOfAFix();
    void acceptanceIsKeptBesideTheEstate();
    void manyAcceptancesAreAllWritten();
    void brokenFileIsNotWrittenOver();
    void failedWriteChangesNothing();

private:
    EstatePicturePtr read() const
    {
        const auto picture = readPicture(
            m_file, [this]() -> const Catalog & { return *m_catalog; }, m_asOf);
        return picture ? *picture : EstatePicturePtr();
    }
    static const Finding *gap(const EstatePicture &picture)
    {
        for (const Finding &finding : picture.findings.findings) {
            if (finding.rule == u"COV-02")
                return &finding;
        }
        return nullptr;
    }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Acceptance acceptance(const QString &finding) const
    {
        return {finding, u"Replaced soon"_s, u"m.berg"_s, m_asOf, m_asOf + 30 * msPerDay};
    }

    std::optional<Catalog> m_catalog;
    const UtcMs m_asOf = *UtcMs::fromString(u"2026-11-23");
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TestCoverageSession::initTestCase()
{
    auto catalog = builtInCatalog();
    QVERIFY(catalog);
    m_catalog = *std::move(catalog);
}

/// The seed's estate as a file of its own, so that something can lie beside it.
void TestCoverageSession::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(u"estate.json"_s);
    const auto seed = loadEstateArgument(u"sample:seed"_s);
    QVERIFY(seed);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeEstate(seed->estate));
}

void TestCoverageSession::considersAndForgets()
{
    CoverageSession session;
    QSignalSpy changed(&session, &CoverageSession::changed);
    const EstatePicturePtr picture = read();
    QVERIFY(picture && gap(*picture));
    const QByteArray before = writeEstate(picture->estate);
    session.setPicture(picture);
    changed.clear();
    session.toggle(*changeOf(*gap(*picture), picture->estate, *m_catalog));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(session.shown()->findings.summary.error, 0);
    QCOMPARE(session.picture()->findings.summary.error, 1);
    QCOMPARE(writeEstate(picture->estate), before);
    session.clearChanges();
    QCOMPARE(session.shown(), picture);
    QVERIFY(session.changes().isEmpty());
}

void TestCoverageSession::onlyTheLastQuestionIsAnswered()
{
    CoverageSession session;
    const EstatePicturePtr picture = read();
    session.setPicture(picture);
    QSignalSpy changed(&session, &CoverageSession::changed);
    const OptionChange tick = *changeOf(*gap(*picture), picture->estate, *m_catalog);
    OptionChange untick = tick;
    untick.select = false;
    for (int i = 0; i < 20; ++i) {
        session.toggle(tick);
        session.toggle(untick); // back to nothing: said at once
    }
    session.toggle(tick);
    QTRY_COMPARE(session.shown()->findings.summary.error, 0);
    QCOMPARE(changed.size(), 21); // twenty times back to nothing, and the last one; the others were not worked out
    session.toggle(untick);
    QCOMPARE(session.shown(), picture);
}

void TestCoverageSession::effectOfAFix()
{
    CoverageSession session;
    const EstatePicturePtr picture = read();
    session.setPicture(picture);
    CoverageSession::Effect effect;
    int answers = 0;
    connect(&session, &CoverageSession::effectKnown, this, [&](const CoverageSession::Effect &known) {
        effect = known;
        ++answers;
    });
    for (int i = 0; i < 5; ++i)
        session.askEffect(*gap(*picture));
    QTRY_COMPARE(answers, 1);
    QCOMPARE(effect.finding, gap(*picture)->id);
    QCOMPARE(effect.before.error, 1);
    QCOMPARE(effect.after.error, 0);
    QCOMPARE(effect.worse, 0);
    QCOMPARE(session.shown(), picture); // only asked
}

void TestCoverageSession::acceptanceIsKeptBesideTheEstate()
{
    CoverageSession session;
    const EstatePicturePtr picture = read();
    session.setPicture(picture);
    QSignalSpy changed(&session, &CoverageSession::acceptancesChanged);
    const QString id = gap(*picture)->id;
    session.accept(acceptance(id));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(session.acceptances().find(id, m_asOf));
    QCOMPARE(picture->acceptanceFile, m_file + u".accepted.json"_s);
    QVERIFY(read()->acceptances.find(id, m_asOf)); // the next one who opens the estate sees it
    session.withdraw(id);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(read()->acceptances.isEmpty());
}

void TestCoverageSession::manyAcceptancesAreAllWritten()
{
    CoverageSession session;
    session.setPicture(read());
    QSignalSpy changed(&session, &CoverageSession::acceptancesChanged);
    for (int i = 0; i < 10; ++i) // faster than any disk
        session.accept(acceptance(u"f-%1"_s.arg(i)));
    QTRY_COMPARE(changed.size(), 10);
    QCOMPARE(read()->acceptances.all().size(), 10);
}

void TestCoverageSession::brokenFileIsNotWrittenOver()
{
    const QByteArray broken = "{\"format\":\"passive-first/acceptances\",\"version\":1,\"acceptances\":[{}]}";
    QFile file(m_file + u".accepted.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(broken);
    file.close();
    CoverageSession session;
    const EstatePicturePtr picture = read();
    QVERIFY(!picture->acceptanceErrors.isEmpty());
    session.setPicture(picture);
    QSignalSpy failed(&session, &CoverageSession::acceptanceFailed);
    session.accept(acceptance(u"f-1"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(session.acceptances().isEmpty());
    QCOMPARE(bytesOf(file.fileName()), broken);
}

void TestCoverageSession::failedWriteChangesNothing()
{
    CoverageSession session;
    const EstatePicturePtr picture = read();
    session.setPicture(picture);
    QVERIFY(QDir().mkpath(picture->acceptanceFile)); // a folder where the file would be
    QSignalSpy failed(&session, &CoverageSession::acceptanceFailed);
    session.accept(acceptance(gap(*picture)->id));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, u"PF-SES-004"_s);
    QVERIFY(session.acceptances().isEmpty());
}

QTEST_GUILESS_MAIN(TestCoverageSession)
#include "tst_coveragesession.moc"
