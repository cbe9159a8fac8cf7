#include "ui/coveragepage.h"
#include "ui/detailspage.h"
#include "ui/estatepane.h"
#include "ui/gotobox.h"
#include "ui/mainwindow.h"
#include "ui/parts.h"
#include "ui/rail.h"
#include "ui/tablepage.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pf {

QAction *MainWindow::add(const char *name, const QString &text, std::optional<Icon> icon, const QKeySequence &shortcut,
                         const std::function<void()> &slot)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    if (icon)
        setThemedIcon(action, *icon);
    QString tip = QString(text).remove(u'&');
    if (!shortcut.isEmpty())
        tip += u" (%1)"_s.arg(shortcut.toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_actions.insert(name, action);
    return action;
}

void MainWindow::makeActions()
{
    add("back", tr("&Back"), Icon::Back, Qt::ALT | Qt::Key_Left, [this] { go(-1); });
    add("forward", tr("&Forward"), Icon::Forward, Qt::ALT | Qt::Key_Right, [this] { go(1); });
    add("open", tr("&Open…"), Icon::Open, QKeySequence::Open, [this] { openDialog(); });
    add("import", tr("&Import…"), Icon::Download, Qt::CTRL | Qt::Key_I, [this] { importInto({}); });
    add("sample", tr("Open the &sample estate"), Icon::Rehearse, Qt::CTRL | Qt::SHIFT | Qt::Key_O,
        [this] { openArgument(u"sample:company"_s); });
    add("refresh", tr("&Refresh"), Icon::Refresh, Qt::Key_F5, [this] {
        m_runs.refresh();
        if (m_session.current() && !m_argument.isEmpty())
            openArgument(m_argument);
    });
    add("quit", tr("&Quit"), std::nullopt, QKeySequence::Quit, [this] { close(); });
    add("filter", tr("&Filter"), Icon::Filter, QKeySequence::Find, [this] { focusFilter(); });
    add("clearFilter", tr("&Clear filter"), std::nullopt, {}, [this] { clearFilter(); });
    add("goto", tr("&Go to object or action"), Icon::Search, Qt::CTRL | Qt::Key_K, [this] {
        m_goto->setFocus(Qt::ShortcutFocusReason);
        m_goto->selectAll();
    });
    add("nextProblem", tr("&Next problem"), std::nullopt, Qt::Key_F8, [this] { nextProblem(1); });
    add("previousProblem", tr("&Previous problem"), std::nullopt, Qt::SHIFT | Qt::Key_F8, [this] { nextProblem(-1); });
    add("nextPane", tr("Next &pane"), std::nullopt, Qt::Key_F6, [this] { nextPane(1); });
    add("previousPane", tr("Previous p&ane"), std::nullopt, Qt::SHIFT | Qt::Key_F6, [this] { nextPane(-1); });
    add("overview", tr("Estate &overview"), Icon::EstatePage, {}, [this] { showObject({}); });
    add("coverage", tr("&Check coverage"), Icon::CheckCoverage, {}, [this] { showPage(CoveragePageId); });
    add("plan", tr("&Plan update…"), Icon::PlanUpdate, Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { planCurrent(); });
    add("rehearse", tr("&Rehearse…"), Icon::Rehearse, {}, [this] { planCurrent(); });
    add("runs", tr("&Show runs"), Icon::RunsPage, {}, [this] { showPage(RunsPage); });
    add("resume", tr("&Resume…"), Icon::Running, {}, [this] { Q_EMIT resumeRequested(m_runsPage->currentKey()); });
    add("saveOutcome", tr("Save &outcome as PDF…"), Icon::Document, {}, [this] { saveOutcome(m_runsPage->currentKey()); });
    add("exportPdf", tr("&Coverage report as PDF…"), Icon::Document, QKeySequence::Print, [this] { exportAs(Export::CoveragePdf); });
    add("exportHtml", tr("Coverage report as &HTML…"), Icon::Document, {}, [this] { exportAs(Export::CoverageHtml); });
    add("exportCsv", tr("&Findings as CSV…"), Icon::Document, Qt::CTRL | Qt::ALT | Qt::Key_C, [this] { exportAs(Export::FindingsCsv); });
    add("exportSarif", tr("Findings as &SARIF…"), Icon::Document, {}, [this] { exportAs(Export::FindingsSarif); });
    add("exportJson", tr("Check as &JSON…"), Icon::Document, {}, [this] { exportAs(Export::CheckJson); });
    add("rules", tr("&Rule reference"), Icon::Help, {}, [this] { showRules(); });
    add("shortcuts", tr("&Keyboard shortcuts"), std::nullopt, QKeySequence::HelpContents, [this] { showShortcuts(); });
    add("about", tr("&About Passive First"), std::nullopt, {}, [this] { showAbout(); });

    m_rail->addPage(Icon::EstatePage, tr("Estate"), Qt::CTRL | Qt::Key_1, u"railEstate"_s);
    m_rail->addPage(Icon::CoveragePage, tr("Coverage"), Qt::CTRL | Qt::Key_2, u"railCoverage"_s);
    m_rail->addPage(Icon::ApprovalsPage, tr("Approvals"), Qt::CTRL | Qt::Key_3, u"railApprovals"_s);
    m_rail->addPage(Icon::PlansPage, tr("Plans"), Qt::CTRL | Qt::Key_4, u"railPlans"_s);
    m_rail->addPage(Icon::RunsPage, tr("Runs"), Qt::CTRL | Qt::Key_5, u"railRuns"_s);
    m_rail->addPage(Icon::CataloguePage, tr("Catalogue"), Qt::CTRL | Qt::Key_6, u"railCatalogue"_s);
    for (QAction *action : m_rail->pages())
        addAction(action);
}

void MainWindow::makeMenus()
{
    auto menu = [this](const char *name, const QString &title, std::initializer_list<const char *> names) {
        QMenu *made = menuBar()->addMenu(title);
        made->setObjectName(QLatin1String(name));
        made->setToolTipsVisible(true);
        for (const char *action : names) {
            if (*action)
                made->addAction(m_actions.value(action));
            else
                made->addSeparator();
        }
        return made;
    };
    menuBar()->setObjectName(u"menuBar"_s);
    QMenu *file = menu("fileMenu", tr("&File"), {"open", "import", "sample"});
    QMenu *samples = file->addMenu(tr("Other sa&mples"));
    for (const QString &name : sampleNames()) {
        if (name != "company"_L1)
            samples->addAction(name, this, [this, name] { openArgument(u"sample:"_s + name); });
    }
    file->addAction(m_actions.value("refresh"));
    file->addSeparator();
    m_exportMenu = new QMenu(tr("E&xport"), this);
    m_exportMenu->setObjectName(u"exportMenu"_s);
    for (const char *name : {"exportPdf", "exportHtml", "exportCsv", "exportSarif", "exportJson"})
        m_exportMenu->addAction(m_actions.value(name));
    file->addMenu(m_exportMenu);
    file->addSeparator();
    file->addAction(m_actions.value("quit"));
    menu("editMenu", tr("&Edit"), {"filter", "clearFilter", "", "goto"});
    QMenu *view = menu("viewMenu", tr("&View"), {"back", "forward", ""});
    view->addActions(m_rail->pages());
    view->addSeparator();
    auto dockAction = [&](QDockWidget *dock, bool *wanted, const QString &text, const QString &name) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(*wanted);
        connect(action, &QAction::triggered, this, [this, wanted](bool on) {
            *wanted = on;
            showPage(m_page);
        });
        // Closed by its own button: wanted no longer, unless the page hid it.
        connect(dock, &QDockWidget::visibilityChanged, this, [dock, wanted, action, this](bool) {
            if (dock->isHidden() && isVisible() && !m_switching)
                *wanted = false;
            action->setChecked(*wanted);
        });
        view->addAction(action);
    };
    dockAction(m_estateDock, &m_estateDockWanted, tr("Estate &tree"), u"showEstateDock"_s);
    dockAction(m_explanationDock, &m_explanationDockWanted, tr("E&xplanation"), u"showExplanationDock"_s);
    view->addSeparator();
    QMenu *theme = view->addMenu(tr("T&heme"));
    auto *group = new QActionGroup(theme);
    const QString chosen = m_settings ? m_settings->value("theme"_L1, u"system"_s).toString() : u"system"_s;
    for (const auto &[name, text] :
         {std::pair{u"system"_s, tr("As the &system")}, std::pair{u"light"_s, tr("&Light")}, std::pair{u"dark"_s, tr("&Dark")}}) {
        QAction *action = theme->addAction(text);
        action->setObjectName(u"theme-"_s + name);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, which = name] {
            if (m_settings)
                m_settings->setValue("theme"_L1, which);
            if (m_hooks.chooseTheme)
                m_hooks.chooseTheme(which);
        });
    }
    view->addSeparator();
    view->addAction(m_actions.value("nextPane"));
    view->addAction(m_actions.value("previousPane"));
    menu("estateMenu", tr("E&state"), {"overview", "coverage", "import", "", "nextProblem", "previousProblem"});
    menu("planMenu", tr("&Plan"), {"plan", "rehearse"});
    menu("runMenu", tr("&Run"), {"runs", "resume", "saveOutcome"});
    menu("toolsMenu", tr("&Tools"), {"goto", "rules"});
    menu("helpMenu", tr("&Help"), {"shortcuts", "rules", "", "about"});
}

void MainWindow::makeToolBar()
{
    m_toolBar = new QToolBar(tr("Tool bar"), this);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setIconSize({16, 16});
    for (const char *name : {"back", "forward", "", "open", "import", "refresh", "", "coverage", "plan", "rehearse", ""}) {
        if (!*name) {
            m_toolBar->addSeparator();
            continue;
        }
        QAction *action = m_actions.value(name);
        m_toolBar->addAction(action);
        auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action));
        button->setObjectName(u"tool-"_s + QLatin1String(name));
        button->setAccessibleName(action->text().remove(u'&'));
        button->setFocusPolicy(Qt::TabFocus);
        const bool iconOnly = qstrcmp(name, "back") == 0 || qstrcmp(name, "forward") == 0;
        button->setToolButtonStyle(iconOnly ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setProperty("pfWords", !iconOnly);
    }
    auto *exportButton = named(new QToolButton(m_toolBar), u"tool-export"_s, tr("Export"));
    exportButton->setText(tr("Export"));
    exportButton->setToolTip(tr("Export"));
    exportButton->setMenu(m_exportMenu);
    exportButton->setPopupMode(QToolButton::InstantPopup);
    exportButton->setFocusPolicy(Qt::TabFocus);
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exportButton->setProperty("pfWords", true);
    setThemedIcon(exportButton, Icon::Export, Tone::Quiet);
    m_toolBar->addWidget(exportButton);
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_goto = new GotoBox(m_toolBar);
    m_goto->setMinimumWidth(210);
    m_goto->setMaximumWidth(300);
    m_toolBar->addWidget(m_goto);
    addToolBar(Qt::TopToolBarArea, m_toolBar);
    QList<QAction *> offered;
    for (const char *name : {"open", "import", "sample", "refresh", "coverage", "plan", "rehearse", "overview", "exportPdf", "exportHtml",
                             "exportCsv", "exportSarif", "exportJson", "runs", "rules", "shortcuts"})
        offered << m_actions.value(name);
    m_goto->setActions(offered);
}

void MainWindow::fitToWidth()
{
    m_rail->setWordsShown(width() >= 1180);
    const bool words = width() >= 1180;
    const auto buttons = m_toolBar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->property("pfWords").toBool())
            button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    if (words != m_wide) { // a small window gives the page the room
        m_wide = words;
        resizeDocks({m_estateDock, m_explanationDock}, words ? QList<int>{452, 340} : QList<int>{330, 280}, Qt::Horizontal);
    }
    updateStatus();
}

void MainWindow::updateActions()
{
    const bool open = m_session.current() != nullptr;
    for (const char *name : {"refresh", "coverage", "plan", "rehearse", "overview", "filter", "clearFilter", "nextProblem",
                             "previousProblem", "exportPdf", "exportHtml", "exportCsv", "exportSarif", "exportJson"})
        m_actions.value(name)->setEnabled(open);
    m_actions.value("filter")->setEnabled(open || m_page == CataloguePage || m_page == RunsPage);
    m_actions.value("back")->setEnabled(m_historyAt > 0);
    m_actions.value("forward")->setEnabled(m_historyAt + 1 < m_history.size());
    if (auto *button = m_toolBar ? m_toolBar->findChild<QToolButton *>(u"tool-export"_s) : nullptr)
        button->setEnabled(open);
    for (const char *name : {"resume", "saveOutcome"})
        m_actions.value(name)->setEnabled(false);
    if (!m_details)
        return; // makePages() comes back to it
    if (auto *button = m_plans->findChild<QPushButton *>(u"planFromPlans"_s))
        button->setEnabled(open);
    const QString key = m_runsPage->currentKey();
    bool resumable = false;
    for (const RunSummary &run : m_runs.runs())
        resumable = resumable || (run.run == key && !run.ended);
    m_actions.value("resume")->setEnabled(resumable);
    m_actions.value("saveOutcome")->setEnabled(!key.isEmpty());
    m_resume->setEnabled(resumable);
    m_saveOutcome->setEnabled(!key.isEmpty());
}

} // namespace pf
