#include "ui/mainwindow.h"

#include "report/objectview.h"
#include "report/text.h"
#include "ui/coveragepage.h"
#include "ui/detailspage.h"
#include "ui/errorpanel.h"
#include "ui/estatepane.h"
#include "ui/explanation.h"
#include "ui/gotobox.h"
#include "ui/parts.h"
#include "ui/rail.h"
#include "ui/startpage.h"
#include "ui/tablepage.h"
#include "ui/tables.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

MainWindow::MainWindow(EstateSession &session, RunList &runs, WindowHooks hooks, QSettings *settings, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_runs(runs), m_hooks(std::move(hooks)), m_settings(settings)
{
    setObjectName(u"mainWindow"_s);
    installPictureAccessibility();
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks);
    setMinimumSize(800, 560);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    m_rail = new Rail(this);
    m_rail->setObjectName(u"rail"_s);
    m_rail->setAccessibleName(tr("Pages"));
    makeCentre();
    makeDocks();
    makeActions();
    makeMenus();
    makeToolBar();
    addToolBar(Qt::LeftToolBarArea, m_rail);
    makeStatusBar();
    connectAll();
    if (m_settings) {
        restoreGeometry(m_settings->value("window/geometry"_L1).toByteArray());
        m_estateDockWanted = m_settings->value("window/estateDock"_L1, true).toBool();
        m_explanationDockWanted = m_settings->value("window/explanationDock"_L1, true).toBool();
    }
    resizeDocks({m_estateDock, m_explanationDock}, {452, 340}, Qt::Horizontal);
    outdate({ApprovalsPage, PlansPage, RunsPage, CataloguePage});
    showPage(EstatePage);
    m_history.clear();
    m_historyAt = -1;
    updateActions();
    m_start->setFocusOnDefault();
    if (m_session.current())
        estateOpened();
}

MainWindow::~MainWindow()
{
    m_writer.disconnect(this);
    m_writer.waitForFinished();
}

void MainWindow::makeCentre()
{
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = named(new QStackedWidget(central), u"pages"_s);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    m_start = new StartPage(m_stack);
    m_reading = named(new TextLabel(Type::Body, Tone::Quiet, m_stack), u"readingPage"_s);
    m_reading->setAlignment(Qt::AlignCenter);
    m_reading->hide();
    m_start->hide();
}

void MainWindow::makeDocks()
{
    m_estatePane = new EstatePane(this);
    m_estateDock = named(new QDockWidget(tr("Estate"), this), u"estateDock"_s, tr("Estate"));
    m_estateDock->setWidget(m_estatePane);
    addDockWidget(Qt::LeftDockWidgetArea, m_estateDock);
    m_explanationDock = named(new QDockWidget(tr("Explanation"), this), u"explanationDock"_s, tr("Explanation"));
    addDockWidget(Qt::RightDockWidgetArea, m_explanationDock);
}

void MainWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    m_statusFile = named(new SymbolLabel(Icon::Open, {}, Type::Second, Tone::Quiet, this), u"statusFile"_s);
    m_statusCounts = named(new TextLabel(Type::Second, Tone::Quiet, this), u"statusCounts"_s);
    m_statusDebts = named(new SymbolLabel(Icon::Done, {}, Type::Second, Tone::Quiet, this), u"statusDebts"_s);
    m_statusCatalogue = named(new TextLabel(Type::Second, Tone::Quiet, this), u"statusCatalogue"_s);
    m_statusHost = named(new TextLabel(Type::Second, Tone::Quiet, this), u"statusHost"_s);
    m_statusHost->setText(tr("Simulated host"));
    m_statusHost->setToolTip(tr("Plans are rehearsed on a simulator. No real server is touched."));
    statusBar()->setContentsMargins(8, 0, 10, 0);
    statusBar()->addWidget(m_statusFile);
    m_statusLine = new VerticalLine(this);
    statusBar()->addWidget(m_statusLine);
    statusBar()->addWidget(m_statusCounts);
    statusBar()->addPermanentWidget(m_statusDebts);
    statusBar()->addPermanentWidget(new VerticalLine(this));
    statusBar()->addPermanentWidget(m_statusCatalogue);
    statusBar()->addPermanentWidget(new VerticalLine(this));
    statusBar()->addPermanentWidget(m_statusHost);
    auto *end = new QWidget(this);
    end->setFixedWidth(6);
    statusBar()->addPermanentWidget(end);
    m_busyTimer = new QTimer(this);
    m_busyTimer->setInterval(1000);
    connect(m_busyTimer, &QTimer::timeout, this, [this] {
        ++m_busySeconds;
        updateStatus();
    });
}

void MainWindow::connectAll()
{
    connect(&m_session, &EstateSession::opened, this, &MainWindow::estateOpened);
    connect(&m_session, &EstateSession::failed, this, &MainWindow::estateFailed);
    connect(&m_session, &EstateSession::busyChanged, this, &MainWindow::busyChanged);
    connect(&m_runs, &RunList::changed, this, &MainWindow::runsChanged);
    connect(m_rail, &Rail::pageChosen, this, [this](int page) { showPage(Page(page)); });
    connect(m_estatePane, &EstatePane::objectChosen, this, &MainWindow::showObject);
    connect(m_start, &StartPage::sampleRequested, this, [this] { openArgument(u"sample:company"_s); });
    connect(m_start, &StartPage::importRequested, this, [this] { importInto({}); });
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openDialog);
    connect(m_start, &StartPage::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_start, &StartPage::rulesRequested, this, [this] { showRules(); });
    connect(m_goto, &GotoBox::objectChosen, this, [this](const QString &path) {
        if (showObject(path))
            m_estatePane->tree()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_writer, &QFutureWatcher<Written>::finished, this, &MainWindow::written);
}

void MainWindow::openArgument(const QString &argument)
{
    m_busyName = argument.startsWith("sample:"_L1) ? argument : QFileInfo(argument).fileName();
    m_pending = argument;
    m_session.open(argument);
}

void MainWindow::busyChanged()
{
    m_busySeconds = 0;
    if (m_session.isBusy())
        m_busyTimer->start();
    else
        m_busyTimer->stop();
    if (!m_session.current())
        showPage(m_page); // the start page makes way for what is being read, and comes back where it could not be
    updateStatus();
}

void MainWindow::estateOpened()
{
    if (isVisible() && !m_details) {
        m_estateWaits = true; // the window's first picture comes first
        return;
    }
    makePages();
    const EstatePicturePtr picture = m_session.current();
    const bool again = m_pending == m_argument; // then nobody has gone anywhere
    const QString before = again ? currentObject() : QString();
    const Page shown = m_page;
    m_argument = m_pending;
    m_errors->hide();
    m_estatePane->setPicture(picture);
    m_details->setPicture(picture);
    m_goto->setPicture(picture);
    reviewEstate();
    outdate({CoveragePageId, ApprovalsPage});
    const int errors = picture->findings.summary.error;
    m_rail->button(CoveragePageId)->setCount(errors, errors ? tr("%n coverage error(s)", nullptr, errors) : QString());
    m_history.clear();
    m_historyAt = -1;
    m_travelling = true; // the first place is noted below
    if (before.isEmpty() || !showObject(before)) {
        if (!again && m_page != EstatePage && m_page != CoveragePageId && m_page != ApprovalsPage)
            m_page = EstatePage;
        const QModelIndex first = m_estatePane->tree()->model()->index(0, 0);
        const QString path = first.data(Qt::UserRole).toString();
        m_details->showObject(path);
        m_estatePane->select(path);
    }
    if (again)
        m_page = shown;
    m_travelling = false;
    showPage(m_page);
    if (m_page == EstatePage)
        m_estatePane->tree()->setFocus(Qt::OtherFocusReason);
    m_runs.refresh();
    updateActions();
    updateStatus();
}

void MainWindow::estateFailed(const QString &argument, const Errors &errors)
{
    const QString name = argument.startsWith("sample:"_L1) ? argument : QFileInfo(argument).fileName();
    const QString title =
        m_session.current() ? tr("%1 cannot be read: %2. The estate shown stays as it was.") : tr("%1 cannot be read: %2.");
    makePages();
    m_errors->showErrors(title.arg(name, tr("%n error(s)", nullptr, int(errors.size()))), errors);
    updateStatus();
}

void MainWindow::runsChanged()
{
    outdate({PlansPage, RunsPage});
    if (m_details)
        m_details->setRuns(&m_runs);
    updateActions();
    updateStatus();
}

void MainWindow::updateTitle()
{
    const EstatePicturePtr picture = m_session.current();
    QStringList parts;
    if (m_page == EstatePage && m_details && m_details->view())
        parts << m_details->view()->title;
    else if (m_page != EstatePage)
        parts << m_rail->pages().value(m_page)->text();
    if (picture)
        parts << picture->label;
    parts << u"Passive First"_s;
    setWindowTitle(parts.join(u" - "_s));
}

void MainWindow::updateStatus()
{
    if (!isVisible())
        return; // showEvent() comes back to it
    const EstatePicturePtr picture = m_session.current();
    if (m_session.isBusy())
        m_statusFile->set(Icon::Waiting,
                          m_busySeconds > 0 ? tr("Reading %1, %2 s").arg(m_busyName).arg(m_busySeconds) : tr("Reading %1").arg(m_busyName));
    else if (picture)
        m_statusFile->set(Icon::Open, tr("%1, observed %2").arg(picture->label, timeText(picture->estate.observed.at, QLocale())));
    else
        m_statusFile->set(Icon::Open, tr("No estate open"));
    QString counts;
    if (picture && m_page == CoveragePageId)
        counts = tr("%1 of %2 findings shown").arg(m_coverage->shown()).arg(m_coverage->total());
    else if (picture)
        counts = estateCountsText(picture->estate);
    m_statusCounts->setText(counts);
    const int debts = m_runs.openDebts();
    m_statusDebts->set(debts ? Icon::Warning : Icon::Done, debts ? tr("%n open debt(s)", nullptr, debts) : tr("No open debts"));
    if (!m_session.isBusy() || picture) // it may still be being read, too; nobody waits for it here
        m_statusCatalogue->setText(tr("Catalogue %1").arg(m_session.catalog().version()));
    // Left out rather than cut where there is no room.
    const int needed = m_statusFile->sizeHint().width() + m_statusCounts->sizeHint().width() + m_statusDebts->sizeHint().width() +
                       m_statusCatalogue->sizeHint().width() + m_statusHost->sizeHint().width() + 110;
    const bool fits = !counts.isEmpty() && needed <= width();
    m_statusCounts->setVisible(fits);
    m_statusLine->setVisible(fits);
}

void MainWindow::tell(const QString &sentence)
{
    statusBar()->showMessage(sentence, 6000);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        refreshThemedIcons(this);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_settings) {
        m_settings->setValue("window/geometry"_L1, saveGeometry());
        m_settings->setValue("window/estateDock"_L1, m_estateDockWanted);
        m_settings->setValue("window/explanationDock"_L1, m_explanationDockWanted);
    }
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_details)
        QTimer::singleShot(0, this, &MainWindow::makePages); // after the first picture, before anybody can click
    return QMainWindow::event(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateStatus();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

/// One JSON file is opened, as it always was; anything else is imported.
void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        paths << url.toLocalFile();
    const bool estate = paths.size() == 1 && paths.constFirst().endsWith(".json"_L1, Qt::CaseInsensitive);
    if (estate)
        openArgument(paths.constFirst());
    else if (!paths.isEmpty())
        importInto(paths);
}

} // namespace pf
