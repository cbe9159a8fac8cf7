#include "items/findingsmodel.h"
#include "items/texttablemodel.h"
#include "ui/coveragepage.h"
#include "ui/tables.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QStandardPaths>
#include <QTimer>

using namespace pf;
using namespace Qt::StringLiterals;

/// The reviewer's work on the coverage page: keys go to what has the focus, what is told is read from the widgets.
class TestReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void whatIfByKeyboard();
    void effectOfTheFixIsTold();
    void acceptanceIsAskedForAndKept();
    void comparisonShowsWhatIsNew();
    void scopeAndGrouping();

private:
    static void press(QWidget *widget, Qt::Key key)
    {
        widget->setFocus();
        QTest::keyClick(widget, key);
    }
    /// The seed's estate as a file, so that acceptances lie beside it and nowhere else.
    static QString seedFile(const WindowFixture &f, const QString &sample = u"sample:seed"_s)
    {
        const auto loaded = loadEstateArgument(sample);
        return loaded ? f.write(QString(sample).replace(u':', u'-') + u".json"_s, writeEstate(loaded->estate)) : QString();
    }
};

void TestReview::whatIfByKeyboard()
{
    WindowFixture f(u"sample:seed"_s);
    f.window->showPage(MainWindow::CoveragePageId);
    auto *whatIf = f.find<QAbstractButton>("whatIf");
    press(whatIf, Qt::Key_Space);
    QVERIFY(whatIf->isChecked());
    auto *said = f.find<QLabel>("whatIfText");
    QVERIFY(said->isVisible());
    auto *matrix = f.find<PictureOf<CoverageMatrixView>>("coverageMatrix");
    const auto &rows = matrix->view().rows;
    int row = 0;
    while (row < rows.size() && rows[row].blocks[0].product != CoverageCell::NotSelected)
        ++row;
    QVERIFY(row < rows.size());
    press(matrix, Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(matrix, Qt::Key_Down);
    QTest::keyClick(matrix, Qt::Key_Right); // from the number of computers to the product
    QTest::keyClick(matrix, Qt::Key_Return);
    QTRY_VERIFY2(said->text().contains(u"SQL Server 2019"), qPrintable(said->text()));
    QTRY_COMPARE(matrix->view().rows[row].blocks[0].product, CoverageCell::Selected);
    QVERIFY2(said->text().contains(u"1 to 0"), qPrintable(said->text()));
    QCOMPARE(f.session->current()->findings.summary.error, 1); // the estate itself has not changed
    press(f.find<QAbstractButton>("whatIfScript"), Qt::Key_Space);
    QVERIFY2(QApplication::clipboard()->text().contains(u"Set-WsusProduct"), qPrintable(QApplication::clipboard()->text()));
    press(whatIf, Qt::Key_Space); // off: all is as it was
    QTRY_COMPARE(matrix->view().rows[row].blocks[0].product, CoverageCell::NotSelected);
    QVERIFY(!said->isVisible());
}

void TestReview::effectOfTheFixIsTold()
{
    WindowFixture f(u"sample:seed"_s);
    f.window->showPage(MainWindow::CoveragePageId);
    auto *effect = f.find<QLabel>("explanationEffect");
    QTRY_VERIFY(effect->isVisible());
    QVERIFY2(effect->text().contains(u"Errors: 1 to 0"), qPrintable(effect->text()));
}

void TestReview::acceptanceIsAskedForAndKept()
{
    WindowFixture f{QString()};
    const QString file = seedFile(f);
    QVERIFY(f.open(file));
    f.window->showPage(MainWindow::CoveragePageId);
    auto *table = f.window->findChild<CoveragePage *>()->findChild<TableView *>();
    QVERIFY(!table->model()->index(0, 0).data().toString().contains(u"accepted"));
    bool refusedWithoutReason = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        refusedWithoutReason = !dialog->findChild<QAbstractButton *>(u"acceptFinding"_s)->isEnabled();
        QTest::keyClicks(dialog->focusWidget(), u"Replaced in January"_s); // the reason has the focus
        auto *author = dialog->findChild<QWidget *>(u"acceptAuthor"_s);
        author->setFocus();
        QTest::keyClicks(author, u"m.berg"_s);
        QTest::keyClick(author, Qt::Key_Return);
    });
    press(f.find<QAbstractButton>("acceptCurrent"), Qt::Key_Space);
    QVERIFY(refusedWithoutReason);
    QTRY_VERIFY(table->model()->index(0, 0).data().toString().contains(u"accepted"));
    QVERIFY(f.find<QLabel>("explanationAccepted")->text().contains(u"Replaced in January"));
    QVERIFY(QFile::exists(file + u".accepted.json"_s));
    QVERIFY(f.open(file)); // read again: it is still there
    QTRY_VERIFY(table->model()->index(0, 0).data().toString().contains(u"accepted"));
    press(f.find<QAbstractButton>("withdrawAcceptance"), Qt::Key_Space);
    QTRY_VERIFY(!table->model()->index(0, 0).data().toString().contains(u"accepted"));
}

void TestReview::comparisonShowsWhatIsNew()
{
    WindowFixture f(u"sample:seed"_s);
    f.openChoice = seedFile(f, u"sample:seed-fixed"_s);
    f.window->showPage(MainWindow::CoveragePageId);
    press(f.find<QAbstractButton>("compareCoverage"), Qt::Key_Space);
    QTRY_VERIFY(f.window->findChild<QDialog *>(u"compareDialog"_s));
    auto *table = f.find<TableView>("compareTable");
    const QString id = f.session->current()->findings.findings.constFirst().id;
    QVERIFY(table->model()->rowCount() > 0);
    QCOMPARE(table->model()->index(0, 0).data(TextTableModel::KeyRole).toString(), id);
}

void TestReview::scopeAndGrouping()
{
    WindowFixture f;
    f.window->showPage(MainWindow::CoveragePageId);
    auto *model = f.window->findChild<CoveragePage *>()->findChild<FindingsModel *>();
    const int all = model->findingCount();
    auto *scope = f.find<QComboBox>("coverageScope");
    scope->setCurrentIndex(scope->findText(u"NH-SQLFC01"_s));
    QVERIFY(model->findingCount() > 0 && model->findingCount() < all);
    scope->setCurrentIndex(0);
    auto *grouping = f.find<QComboBox>("groupingChoice");
    grouping->setCurrentIndex(grouping->findText(u"By owner"_s));
    QCOMPARE(model->findingCount(), all);
    QVERIFY(model->isHeading(0));
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->isHeading(row))
            titles << model->index(row, 0).data().toString().section(u": "_s, 0, 0);
    }
    QVERIFY2(titles.contains(u"Finance"_s), qPrintable(titles.join(u", "_s)));
    QVERIFY(f.window->findChild<CoveragePage *>()->current()); // a finding, not a heading
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"
