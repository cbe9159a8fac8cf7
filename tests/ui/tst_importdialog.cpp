#include "items/texttablemodel.h"
#include "session/catalogstore.h"
#include "ui/coveragepage.h"
#include "ui/importdialog.h"
#include "ui/indexdialog.h"
#include "ui/tables.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

using namespace pf;
using namespace Qt::StringLiterals;

/// Import as a person does it: a folder is dropped, columns are mapped, changes are looked at, the new estate is saved and opened.
/// Keys go to what has the focus.
class TestImportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void droppedFolderToEstate();
    void mergeByKeyboard();
    void everythingIsNamed();
    void dropOfAnEstateOpensIt();
    void indexIsCompared();

private:
    static void drop(QWidget *widget, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
    static void press(QWidget *widget, Qt::Key key = Qt::Key_Space)
    {
        QVERIFY(widget);
        QVERIFY2(widget->isEnabled() && widget->isVisible(), qPrintable(widget->objectName()));
        widget->setFocus();
        QTest::keyClick(widget, key);
    }
    static QString cell(TableView *table, int row, int column) { return table->model()->index(row, column).data().toString(); }

    const QByteArray m_header = "ComputerName,SqlInstance,SqlEdition,SqlVersion,ProcessorInfo,PhysicalMemory,Scan\n";
};

void TestImportDialog::droppedFolderToEstate()
{
    WindowFixture f{QString()};
    QVERIFY(QDir(f.dir.path()).mkpath(u"exports"_s));
    f.write(u"exports/inventory.csv"_s, m_header + "S1,S1\\A,,15.0.4073.23,/,,1\n");
    f.write(u"exports/owners.csv"_s, "Server,Owner\nS1,Ann\n");
    f.write(u"exports/report.csv"_s, "Maskin;Bygge;Vem\nS7;16.0.4165.4;Bo\nS8;nothing;Cy\n");
    drop(f.window.get(), {f.dir.filePath(u"exports"_s)});
    auto *dialog = f.find<ImportDialog>("importDialog");
    QVERIFY(dialog);
    auto *files = dialog->findChild<TableView *>(u"importFilesTable"_s);
    auto *forward = dialog->findChild<QAbstractButton *>(u"importForward"_s);
    const QAbstractItemModelTester tester(files->model());
    QTRY_COMPARE(files->model()->rowCount(), 3);
    QTRY_COMPARE(cell(files, 2, 0), u"Passed over"_s);
    QCOMPARE(cell(files, 0, 2), u"An inventory"_s);
    QCOMPARE(cell(files, 1, 2), u"A list of owners"_s);
    QVERIFY2(cell(files, 2, 5).contains(u"PF-IMP-212"), qPrintable(cell(files, 2, 5)));
    // The columns of the one that is not recognised.
    QTRY_VERIFY(files->hasFocus());
    QTest::keyClick(files, Qt::Key_End, Qt::ControlModifier);
    press(dialog->findChild<QAbstractButton *>(u"importMap"_s));
    auto *computer = dialog->findChild<QComboBox *>(u"map-computer"_s);
    QTRY_VERIFY(computer->isVisible());
    QCOMPARE(dialog->findChild<QComboBox *>(u"map-version"_s)->currentText(), u"Bygge"_s); // by what stands there
    QCOMPARE(computer->currentIndex(), 0);
    QVERIFY(!forward->isEnabled());
    computer->setFocus();
    QTest::keyClick(computer, Qt::Key_M); // "Maskin"
    QCOMPARE(computer->currentText(), u"Maskin"_s);
    auto *instance = dialog->findChild<QComboBox *>(u"map-instance"_s);
    auto *said = dialog->findChild<QLabel *>(u"mappingSaid"_s);
    QTRY_VERIFY2(said->text().contains(u"0 row(s) are read, 2 row(s) are skipped"), qPrintable(said->text())); // no row names an instance
    computer->setCurrentIndex(0);
    instance->setFocus();
    QTest::keyClick(instance, Qt::Key_M);
    QTRY_VERIFY2(said->text().contains(u"1 row(s) are read, 1 row(s) are skipped"), qPrintable(said->text()));
    auto *owner = dialog->findChild<QComboBox *>(u"map-owner"_s);
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_V); // "Vem"
    auto *preview = dialog->findChild<TableView *>(u"mappingTable"_s);
    QTRY_COMPARE(preview->model()->columnCount(), 6); // line, computer, instance, build, owner, why not
    QCOMPARE(cell(preview, 0, 1), u"S7"_s);
    QVERIFY2(cell(preview, 1, 5).contains(u"nothing"), qPrintable(cell(preview, 1, 5)));
    f.saveChoice = f.dir.filePath(u"mapping.json"_s);
    press(dialog->findChild<QAbstractButton *>(u"importSaveMapping"_s));
    QTRY_VERIFY(QFile::exists(f.saveChoice));
    press(forward);
    QTRY_COMPARE(cell(files, 2, 0), u"Read"_s);
    // What becomes of it, then the file.
    QTRY_VERIFY(forward->isEnabled());
    press(forward);
    auto *pages = dialog->findChild<QStackedWidget *>(u"importPages"_s);
    QTRY_COMPARE(pages->currentIndex(), 2);
    QVERIFY(dialog->findChild<QLabel *>(u"importChangesSubtitle"_s)->text().contains(u"2 computer(s)"));
    f.saveChoice = f.dir.filePath(u"made.json"_s);
    QSignalSpy opened(f.session.get(), &EstateSession::opened);
    press(forward);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(f.session->current()->label, u"made.json"_s);
    QCOMPARE(f.session->current()->estate.servers.size(), 2);
    QCOMPARE(f.session->current()->estate.servers[0].instances[0].contact.owner, u"Ann"_s);
    QTRY_VERIFY(!f.find<ImportDialog>("importDialog"));
}

void TestImportDialog::mergeByKeyboard()
{
    WindowFixture f{QString()};
    const auto first =
        importFile(m_header + "S1,S1\\A,,15.0.4073.23,/,,1\nS2,S2,,15.0.4073.23,/,,1\n", u"i.csv"_s, *UtcMs::fromString(u"2020-01-01"));
    const auto combined = combineImports({*first});
    QVERIFY(f.open(f.write(u"open.json"_s, writeEstate(combined->estate))));
    const QString newer = f.write(u"newer.csv"_s, m_header + "S1,S1\\A,,15.0.4312.2,/,,1\nS3,S3,,16.0.4165.4,/,,1\n");
    QTest::keyClick(f.window.get(), Qt::Key_I, Qt::ControlModifier);
    auto *dialog = f.find<ImportDialog>("importDialog");
    QVERIFY(dialog);
    f.importChoice = {newer};
    press(dialog->findChild<QAbstractButton *>(u"importAddFiles"_s));
    auto *forward = dialog->findChild<QAbstractButton *>(u"importForward"_s);
    QTRY_VERIFY(forward->isEnabled());
    auto *merge = dialog->findChild<QAbstractButton *>(u"importMerge"_s);
    QCOMPARE(merge->text(), u"&Merge into open.json"_s);
    press(merge);
    QVERIFY(merge->isChecked());
    press(forward);
    auto *changes = dialog->findChild<TableView *>(u"importChangesTable"_s);
    QTRY_COMPARE(changes->model()->rowCount(), 3);
    const QAbstractItemModelTester tester(changes->model());
    QStringList kinds;
    for (int row = 0; row < 3; ++row)
        kinds << cell(changes, row, 0) + u' ' + cell(changes, row, 1) + u' ' + cell(changes, row, 3) + u'>' + cell(changes, row, 4);
    kinds.sort();
    QCOMPARE(kinds, (QStringList{u"Changed S1 / A 15.0.4073.23>15.0.4312.2"_s, u"New S3 >"_s, u"Not in the import S2 >"_s}));
    f.saveChoice = f.dir.filePath(u"open.json"_s); // never over what is open
    press(forward);
    auto *said = dialog->findChild<QLabel *>(u"errorTitle"_s);
    QTRY_VERIFY(said->isVisible());
    f.saveChoice = f.dir.filePath(u"merged.json"_s);
    QSignalSpy opened(f.session.get(), &EstateSession::opened);
    press(forward);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(f.session->current()->estate.servers.size(), 3);
    QCOMPARE(f.session->current()->estate.servers[0].instances[0].running, Version::fromString(u"15.0.4312.2"));
}

void TestImportDialog::everythingIsNamed()
{
    WindowFixture f{QString()};
    QTest::keyClick(f.window.get(), Qt::Key_I, Qt::ControlModifier);
    auto *dialog = f.find<ImportDialog>("importDialog");
    QVERIFY(dialog);
    const auto widgets = dialog->findChildren<QWidget *>();
    int checked = 0;
    for (const QWidget *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->window() != dialog || widget->objectName().startsWith(u"qt_"))
            continue;
        ++checked;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(checked > 15);
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"importMerge"_s)->isEnabled()); // nothing is open
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"importForward"_s)->isEnabled());
    auto *table = dialog->findChild<TableView *>(u"importFilesTable"_s);
    QCOMPARE(table->emptyText(), u"Add files or a folder, or drop them here."_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<ImportDialog>("importDialog"));
}

void TestImportDialog::dropOfAnEstateOpensIt()
{
    WindowFixture f{QString()};
    const auto loaded = loadEstateArgument(u"sample:seed"_s);
    QVERIFY(loaded);
    QSignalSpy opened(f.session.get(), &EstateSession::opened);
    drop(f.window.get(), {f.write(u"seed.json"_s, writeEstate(loaded->estate))});
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!f.find<ImportDialog>("importDialog"));
}

void TestImportDialog::indexIsCompared()
{
    CatalogStore store;
    WindowFixture f(u"sample:seed"_s, {1440, 900}, &store);
    f.fileChoice = f.write(u"index.json"_s, R"({"LastUpdated": "2027-01-02T00:00:00", "Data": [
        {"Version": "16.0.1000", "Name": "2022", "SP": "RTM"}, {"Version": "16.0.9000", "CU": "CU99", "KBList": ["8888888"]}]})");
    f.window->showPage(MainWindow::CataloguePage);
    QVERIFY(!f.find<QAbstractButton>("builtInCatalogue")->isVisible());
    press(f.find<QAbstractButton>("compareIndex"));
    QTRY_VERIFY(f.find<IndexDialog>("indexDialog"));
    auto *table = f.find<TableView>("indexTable");
    QCOMPARE(cell(table, 0, 0), u"New"_s);
    QCOMPARE(cell(table, 0, 2), u"16.0.9000"_s);
    f.saveChoice = f.dir.filePath(u"builds.json"_s);
    press(f.find<QAbstractButton>("applyIndex"));
    QTRY_COMPARE(store.file(), f.saveChoice);
    QTRY_VERIFY(f.find<QAbstractButton>("builtInCatalogue")->isVisible());
    QTRY_VERIFY(f.find<QLabel>("statusCatalogue")->text().endsWith(u"+2027-01-02"));
    QTRY_VERIFY(f.session->current()->catalog == *store.catalog()); // what is open is judged again
    QCOMPARE(f.window->page(), MainWindow::CataloguePage);          // and nobody has gone anywhere
    press(f.find<QAbstractButton>("builtInCatalogue"));
    QTRY_VERIFY(store.file().isEmpty());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
