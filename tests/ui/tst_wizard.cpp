#include "items/texttablemodel.h"
#include "ui/tables.h"
#include "ui/theme.h"
#include "ui/wizard/updatewizard.h"
#include "ui/wizard/wizardparts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

/// The wizard as a person at a keyboard uses it: keys go to the widget that has the focus, nothing is called or focused from here.
class TestWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void walksFromScopeToSavedOutcome_data();
    void walksFromScopeToSavedOutcome();
    void failureIsRetriedAndDone();
    void skipNeedsAReason();
    void abortPutsEverythingBack();
    void pauseAndGoOn();
    void blockStopsBeforeThePlan();
    void refusalShowsEveryReason();
    void signatureIsBoundToThePlan();
    void closingHidesAndTheRunGoesOn();
    void interruptedRunIsResumed();
    void everyFieldHasANameAndEveryButtonAKey();

private:
    WizardOptions options(const QByteArray &faults = {})
    {
        WizardOptions o;
        o.program = QStringLiteral(PF_CHILD);
        o.runStore = m_dir->filePath(u"runs.db"_s);
        o.user = u"m.berg"_s;
        o.speed = 0;
        o.faultsJson = faults;
        o.chooseFile = [this](QWidget *, const QString &suggested) {
            m_suggested = suggested;
            return m_dir->filePath(u"outcome.pdf"_s);
        };
        return o;
    }
    EstatePicturePtr picture(const QString &argument)
    {
        auto loaded = loadEstateArgument(argument);
        if (!loaded)
            return {};
        return picture(loaded->estate);
    }
    EstatePicturePtr picture(const Estate &estate) const
    {
        auto made = std::make_shared<EstatePicture>();
        made->label = u"test"_s;
        made->estate = estate;
        return made;
    }
    std::unique_ptr<UpdateWizard> open(const EstatePicturePtr &estate, const QStringList &clusters, const WizardOptions &o)
    {
        auto wizard = std::make_unique<UpdateWizard>(*m_catalog, estate, m_asOf, o);
        wizard->setScope(clusters, {});
        wizard->show();
        wizard->activateWindow();
        return wizard;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY2(QApplication::focusWidget(), "nothing has the focus");
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void typeText(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    static bool hasFocus(const QString &name) { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name; }
    static bool tabTo(const QString &name)
    {
        for (int i = 0; i < 60 && !hasFocus(name); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return hasFocus(name);
    }
    static QAbstractButton *shown(const UpdateWizard &wizard, const QString &name)
    {
        auto *button = wizard.findChild<QAbstractButton *>(name);
        return button && button->isVisible() ? button : nullptr;
    }
    static bool canGoOn(const UpdateWizard &wizard) { return wizard.button(QWizard::NextButton)->isEnabled(); }
    void walkToRun(UpdateWizard &wizard);
    void runToEnd(UpdateWizard &wizard);

    std::optional<Catalog> m_catalog;
    UtcMs m_asOf;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_suggested;
};

namespace {

const QByteArray setupFails = R"({"faults":[{"at":{"verb":"startNodeJob"},"kind":"fail","code":"E_SETUP_1603"}]})";

QString pdfText(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    process.waitForFinished(30'000);
    return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(0x2011), u'-');
}

} // namespace

void TestWizard::initTestCase()
{
    loadFonts();
    applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), lightTheme());
    auto catalog = builtInCatalog();
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_asOf = *UtcMs::fromString(u"2026-07-21T21:40:00Z"_s);
}

void TestWizard::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_suggested.clear();
}

/// Pages 1 to 4 and the start, by keys.
void TestWizard::walkToRun(UpdateWizard &wizard)
{
    QTRY_VERIFY(hasFocus(u"scopeTree"_s));
    QCOMPARE(wizard.currentId(), int(UpdateWizard::Scope));
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard.currentId(), int(UpdateWizard::Readiness));
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.controller().planning().isBusy() && wizard.controller().planning().plan(), 60'000);
    if (!canGoOn(wizard)) {
        QVERIFY(QApplication::focusWidget());
        QVERIFY(tabTo(u"acceptReason"_s));
        typeText(u"agreed with the owners"_s);
        press(Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(canGoOn(wizard));
    }
    QTRY_VERIFY(QApplication::focusWidget());
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard.currentId(), int(UpdateWizard::Planning));
    QTRY_VERIFY(hasFocus(u"planSteps"_s));
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard.currentId(), int(UpdateWizard::SignOff));
    QTRY_VERIFY(hasFocus(u"statement"_s));
    QVERIFY(!wizard.button(QWizard::CommitButton)->isEnabled());
    press(Qt::Key_Space);
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(wizard.button(QWizard::CommitButton)->isEnabled());
    QTRY_VERIFY(QApplication::focusWidget());
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(wizard.currentId(), int(UpdateWizard::Run));
    QTRY_VERIFY(hasFocus(u"runSteps"_s));
}

/// Confirms holds as they come.
void TestWizard::runToEnd(UpdateWizard &wizard)
{
    QElapsedTimer clock;
    clock.start();
    while (!canGoOn(wizard) && clock.elapsed() < 120'000) {
        if (const auto *confirm = shown(wizard, u"confirmHold"_s); confirm && confirm->isEnabled())
            press(Qt::Key_C, Qt::AltModifier);
        QTest::qWait(150);
    }
    QVERIFY2(canGoOn(wizard),
             qPrintable(wizard.findChild<QLabel *>(u"runStatus"_s)->text() + wizard.findChild<StatePill *>(u"runState"_s)->text()));
}

void TestWizard::walksFromScopeToSavedOutcome_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("cluster");
    QTest::newRow("two nodes") << u"sample:two-node"_s << QString();
    QTest::newRow("NH-SQLFC01") << u"sample:company"_s << u"NH-SQLFC01"_s;
}

void TestWizard::walksFromScopeToSavedOutcome()
{
    QFETCH(QString, sample);
    QFETCH(QString, cluster);
    const EstatePicturePtr estate = picture(sample);
    QVERIFY(estate);
    const QString name = cluster.isEmpty() ? estate->estate.clusters.first().name : cluster;
    auto wizard = open(estate, {name}, options());
    QSignalSpy ended(wizard.get(), &UpdateWizard::runEnded);
    walkToRun(*wizard);
    if (QTest::currentTestFailed())
        return;
    runToEnd(*wizard);
    QCOMPARE(ended.size(), 1);
    QTRY_VERIFY(QApplication::focusWidget());
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard->currentId(), int(UpdateWizard::Outcome));
    QTRY_VERIFY(hasFocus(u"saveOutcome"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->findChild<QLabel *>(u"footnote"_s)->text().contains(u"outcome.pdf"), 30'000);
    QVERIFY(m_suggested.endsWith(u".pdf"));
    const RunState &state = wizard->controller().run()->state();
    QVERIFY(state.result == RunResult::Done || state.result == RunResult::Incomplete);
    QCOMPARE(openDebts(state), 0);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed: the PDF was saved but not read");
    const QString text = pdfText(m_dir->filePath(u"outcome.pdf"_s));
    QVERIFY2(text.contains(name), qPrintable(text.left(2000)));
    QVERIFY(text.contains(u"Settings put back"));
    for (const ClusterNode &node : estate->estate.cluster(name)->nodes)
        QVERIFY2(text.contains(node.computer.name), qPrintable(node.computer.name));
}

void TestWizard::failureIsRetriedAndDone()
{
    const EstatePicturePtr estate = picture(u"sample:two-node"_s);
    auto wizard = open(estate, {}, options(setupFails));
    walkToRun(*wizard);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(shown(*wizard, u"retry"_s), 60'000);
    QVERIFY(hasFocus(u"runSteps"_s)); // visual.md section 6: the panel takes no focus
    QVERIFY(!canGoOn(*wizard));
    QVERIFY(!shown(*wizard, u"skipStep"_s)->isEnabled());
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(!shown(*wizard, u"retry"_s));
    runToEnd(*wizard);
    QCOMPARE(wizard->controller().run()->state().result, RunResult::Done);
    QCOMPARE(openDebts(wizard->controller().run()->state()), 0);
}

void TestWizard::skipNeedsAReason()
{
    auto wizard = open(picture(u"sample:two-node"_s), {}, options(setupFails));
    walkToRun(*wizard);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(shown(*wizard, u"skipStep"_s), 60'000);
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(shown(*wizard, u"skipStep"_s)); // disabled: nothing happens
    press(Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(hasFocus(u"decisionReason"_s));
    typeText(u"disk is broken"_s);
    QTRY_VERIFY(shown(*wizard, u"skipStep"_s)->isEnabled());
    press(Qt::Key_X, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->controller().run()->state().excludedNodes.isEmpty(), 30'000);
}

void TestWizard::abortPutsEverythingBack()
{
    auto wizard = open(picture(u"sample:two-node"_s), {}, options());
    walkToRun(*wizard);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(shown(*wizard, u"confirmHold"_s), 60'000);
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(hasFocus(u"abortNow"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(canGoOn(*wizard), 60'000);
    const RunState &state = wizard->controller().run()->state();
    QCOMPARE(state.result, RunResult::Aborted);
    QCOMPARE(openDebts(state), 0); // I5
}

void TestWizard::pauseAndGoOn()
{
    WizardOptions slow = options();
    slow.speed = 120; // faster, a busy computer misses the time limits of the host
    auto wizard = open(picture(u"sample:two-node"_s), {}, slow);
    walkToRun(*wizard);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(wizard->controller().run()->state().phase == RunPhase::Running, 30'000);
    press(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(shown(*wizard, u"goOn"_s), 60'000);
    press(Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(!shown(*wizard, u"goOn"_s));
    runToEnd(*wizard);
}

void TestWizard::blockStopsBeforeThePlan()
{
    auto loaded = loadEstateArgument(u"sample:two-node"_s);
    QVERIFY(loaded);
    Estate estate = loaded->estate;
    estate.clusters[0].nodes[0].computer.systemDriveFreeMb = 100; // C-15
    auto wizard = open(picture(estate), {}, options());
    QTRY_VERIFY(hasFocus(u"scopeTree"_s));
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard->currentId(), int(UpdateWizard::Readiness));
    QTRY_VERIFY_WITH_TIMEOUT(!wizard->controller().planning().isBusy() && wizard->controller().planning().plan(), 60'000);
    auto *verdict = wizard->findChild<VerdictBox *>(u"readinessVerdict"_s);
    QVERIFY2(verdict->title().contains(u"stop"), qPrintable(verdict->title()));
    const auto *table = wizard->findChild<TableView *>(u"readinessTable"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"C-15"_s); // the worst stands first
    QVERIFY(!canGoOn(*wizard));
    QTRY_VERIFY(QApplication::focusWidget());
    press(Qt::Key_N, Qt::AltModifier);
    QTest::qWait(200);
    QCOMPARE(wizard->currentId(), int(UpdateWizard::Readiness));
}

void TestWizard::refusalShowsEveryReason()
{
    auto loaded = loadEstateArgument(u"sample:two-node"_s);
    QVERIFY(loaded);
    Estate estate = loaded->estate;
    estate.clusters[0].nodes[1].state = NodeState::Down;
    auto wizard = open(picture(estate), {}, options());
    QTRY_VERIFY(hasFocus(u"scopeTree"_s));
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(wizard->controller().planning().refusals(), 60'000);
    QTRY_VERIFY(canGoOn(*wizard));
    QTRY_VERIFY(QApplication::focusWidget());
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard->currentId(), int(UpdateWizard::Planning));
    const auto *table = wizard->findChild<TableView *>(u"refusals"_s);
    QTRY_VERIFY(table->isVisible());
    const auto refusals = *wizard->controller().planning().refusals();
    QCOMPARE(table->model()->rowCount(), int(refusals.items.size()));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QCOMPARE(table->model()->index(row, 0).data().toString(), refusals.items[row].rule);
        QVERIFY(!table->model()->index(row, 3).data().toString().isEmpty());
    }
    QVERIFY(!canGoOn(*wizard));
}

void TestWizard::signatureIsBoundToThePlan()
{
    auto wizard = open(picture(u"sample:two-node"_s), {}, options());
    PlanSession &session = wizard->controller().planning();
    QTRY_VERIFY(hasFocus(u"scopeTree"_s));
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(session.plan() && !session.isBusy(), 60'000);
    for (const ReadinessItem &item : session.toAcknowledge())
        session.acknowledge(item.check, item.object.path, u"m.berg"_s, u"test"_s);
    QVERIFY(session.signOff(u"m.berg"_s));
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(hasFocus(u"planSteps"_s));
    press(Qt::Key_H, Qt::AltModifier); // another plan: without the hold
    QTRY_VERIFY_WITH_TIMEOUT(session.signedBy().isEmpty() && !session.isBusy(), 60'000);
    QVERIFY(!session.policy().holdBeforeActive);
}

void TestWizard::closingHidesAndTheRunGoesOn()
{
    auto wizard = open(picture(u"sample:two-node"_s), {}, options());
    walkToRun(*wizard);
    if (QTest::currentTestFailed())
        return;
    press(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(!wizard->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(wizard->controller().run()->state().phase == RunPhase::Holding, 60'000);
    wizard->show();
    QTRY_VERIFY(shown(*wizard, u"confirmHold"_s));
    QCOMPARE(wizard->currentId(), int(UpdateWizard::Run));
}

void TestWizard::interruptedRunIsResumed()
{
    const EstatePicturePtr estate = picture(u"sample:two-node"_s);
    QString run;
    {
        auto wizard = open(estate, {}, options());
        walkToRun(*wizard);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(shown(*wizard, u"confirmHold"_s), 60'000);
        run = wizard->controller().run()->runId();
    }
    UpdateWizard wizard(*m_catalog, estate, m_asOf, options());
    wizard.resume(run);
    wizard.show();
    wizard.activateWindow();
    QCOMPARE(wizard.currentId(), int(UpdateWizard::Run));
    QTRY_VERIFY_WITH_TIMEOUT(shown(wizard, u"confirmHold"_s), 60'000);
    QTRY_VERIFY(QApplication::focusWidget());
    runToEnd(wizard);
    QCOMPARE(wizard.controller().run()->state().result, RunResult::Done);
}

void TestWizard::everyFieldHasANameAndEveryButtonAKey()
{
    auto wizard = open(picture(u"sample:two-node"_s), {}, options());
    for (const int id : wizard->pageIds()) {
        QHash<QString, QString> keys;
        for (const QWidget *widget : wizard->page(id)->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (!button || button->text().isEmpty())
                continue;
            const qsizetype at = button->text().indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(button->text()));
            const QString key = button->text().mid(at + 1, 1).toUpper();
            QVERIFY2(!keys.contains(key), qPrintable(button->text() + u" and "_s + keys.value(key)));
            keys.insert(key, button->text());
        }
    }
}

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
