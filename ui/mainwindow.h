#pragma once

#include "session/coveragesession.h"
#include "session/estatesession.h"
#include "session/runlist.h"
#include "ui/paint/icons.h"
#include "ui/windowhooks.h"

#include <QMainWindow>

class QAbstractButton;
class QDockWidget;
class QLabel;
class QSettings;
class QStackedWidget;
class QTimer;
class QToolBar;

namespace pf {

class CoveragePage;
class DetailsPage;
class ErrorPanel;
class EstatePane;
class Explanation;
class CatalogSession;
class GotoBox;
class ImportDialog;
class Rail;
class StartPage;
class SymbolLabel;
class TablePage;
class TextLabel;

/// The console's window: rail of pages, estate dock, details, coverage and its explanation, tables (visual.md section 3).
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    enum Page { EstatePage, CoveragePageId, ApprovalsPage, PlansPage, RunsPage, CataloguePage, PageCount };

    /// Borrows all of them. @p settings may be nullptr: nothing is remembered.
    MainWindow(EstateSession &session, RunList &runs, WindowHooks hooks, QSettings *settings = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openArgument(const QString &argument); ///< a file or "sample:NAME"
    void showPage(Page page);
    Page page() const { return m_page; }
    bool showObject(const QString &path);
    void showFinding(const QString &id);
    QString currentObject() const;
    /// A sentence in the status bar, for a while.
    void tell(const QString &sentence);

Q_SIGNALS:
    void planRequested(const QStringList &clusters, const QStringList &servers);
    void resumeRequested(const QString &run);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Place
    {
        Page page = EstatePage;
        QString object;
        bool operator==(const Place &) const = default;
    };

    // mainwindow.cpp
    void makeCentre();
    void makeDocks();
    void makeStatusBar();
    void connectAll();
    void estateOpened();
    void estateFailed(const QString &argument, const Errors &errors);
    void busyChanged();
    void runsChanged();
    void updateTitle();
    void updateStatus();
    // windowactions.cpp
    void makeActions();
    void makeMenus();
    void makeToolBar();
    QAction *add(const char *name, const QString &text, std::optional<Icon> icon, const QKeySequence &shortcut,
                 const std::function<void()> &slot);
    void updateActions();
    void openDialog();
    void planCurrent();
    void focusFilter();
    void clearFilter();
    void nextPane(int direction);
    void nextProblem(int direction);
    void showRules(const QString &wanted = {});
    void showShortcuts();
    void showAbout();
    void fitToWidth();
    // windowexports.cpp
    enum class Export { CoveragePdf, CoverageHtml, FindingsCsv, FindingsSarif, CheckJson };
    void exportAs(Export what);
    void saveOutcome(const QString &run);
    void write(const QString &file, const std::function<Result<QByteArray>()> &make);
    void written();
    // windowpages.cpp
    void makePages();
    void fillApprovals();
    void fillPlans();
    void fillRuns();
    void fillCatalogue();
    // windowimport.cpp
    void importInto(const QStringList &paths);
    void makeCatalogueButtons();
    void compareIndex();
    void catalogueUsed();
    // windowreview.cpp
    void connectReview();
    void reviewEstate();
    void explainCurrent();
    void acceptFinding(const QString &id);
    report::CheckMarks marks() const;
    void compareWith();
    // windownavigation.cpp
    void outdate(std::initializer_list<Page> pages);
    void fillIfOutdated(Page page);
    void focusPage();
    void note(const Place &place);
    void go(int step);

    EstateSession &m_session;
    RunList &m_runs;
    CoverageSession m_review;
    WindowHooks m_hooks;
    QSettings *m_settings;

    Page m_page = EstatePage;
    QList<Place> m_history;
    int m_historyAt = -1;
    bool m_outdated[PageCount] = {};
    bool m_estateWaits = false; ///< opened before the window was painted
    bool m_wide = true;
    bool m_travelling = false, m_switching = false;

    QHash<QByteArray, QAction *> m_actions;
    QMenu *m_exportMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    GotoBox *m_goto = nullptr;
    Rail *m_rail = nullptr;
    QDockWidget *m_estateDock = nullptr, *m_explanationDock = nullptr;
    bool m_estateDockWanted = true, m_explanationDockWanted = true;
    EstatePane *m_estatePane = nullptr;
    Explanation *m_explanation = nullptr;
    ErrorPanel *m_errors = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    TextLabel *m_reading = nullptr;
    DetailsPage *m_details = nullptr;
    CoveragePage *m_coverage = nullptr;
    TablePage *m_approvals = nullptr, *m_plans = nullptr, *m_runsPage = nullptr, *m_catalogue = nullptr;
    ImportDialog *m_import = nullptr;
    CatalogSession *m_catalogs = nullptr; ///< nullptr = the catalogue cannot be chosen
    QAbstractButton *m_builtIn = nullptr;
    QAbstractButton *m_resume = nullptr, *m_saveOutcome = nullptr;
    QWidget *m_statusLine = nullptr;
    SymbolLabel *m_statusFile = nullptr, *m_statusDebts = nullptr;
    TextLabel *m_statusCounts = nullptr, *m_statusCatalogue = nullptr, *m_statusHost = nullptr;
    QTimer *m_busyTimer = nullptr;
    int m_busySeconds = 0;
    QString m_busyName, m_argument, m_pending; ///< m_argument: what is shown; m_pending: what is being read

    struct Written
    {
        QString file;
        std::optional<Error> error;
    };
    QFutureWatcher<Written> m_writer;
};

} // namespace pf
