#include "report/text.h"
#include "ui/coveragepage.h"
#include "ui/detailspage.h"
#include "ui/estatepane.h"
#include "ui/mainwindow.h"
#include "ui/parts.h"
#include "ui/rail.h"
#include "ui/startpage.h"
#include "ui/tablepage.h"
#include "ui/tables.h"

#include <QDockWidget>
#include <QStackedWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace pf {

/// What these pages show is no longer what there is: they are filled when somebody looks, the one in view at once.
void MainWindow::outdate(std::initializer_list<Page> pages)
{
    for (const Page page : pages)
        m_outdated[page] = true;
    if (isVisible())
        fillIfOutdated(m_page);
}

void MainWindow::fillIfOutdated(Page page)
{
    if (!m_outdated[page])
        return;
    m_outdated[page] = false;
    switch (page) {
    case CoveragePageId:
        m_coverage->setPicture(m_review.shown());
        break;
    case ApprovalsPage:
        fillApprovals();
        break;
    case PlansPage:
        fillPlans();
        break;
    case RunsPage:
        fillRuns();
        break;
    case CataloguePage:
        fillCatalogue();
        break;
    case EstatePage:
    case PageCount:
        break;
    }
}

QString MainWindow::currentObject() const
{
    return m_details && m_details->view() ? m_details->view()->path : QString();
}

void MainWindow::showPage(Page page)
{
    if (page != EstatePage)
        makePages();
    m_page = page;
    const bool open = m_session.current() && m_details;
    QWidget *focus = focusWidget();
    const bool keepsFocus =
        focus && !m_stack->isAncestorOf(focus) && !m_estateDock->isAncestorOf(focus) && !m_explanationDock->isAncestorOf(focus);
    QWidget *widgets[PageCount] = {m_details, m_coverage, m_approvals, m_plans, m_runsPage, m_catalogue};
    const bool needsEstate = page == EstatePage || page == CoveragePageId || page == ApprovalsPage;
    QWidget *first = m_session.isBusy() || m_session.current() ? static_cast<QWidget *>(m_reading) : m_start;
    QWidget *shown = open || !needsEstate ? widgets[page] : first;
    if (shown == m_reading)
        m_reading->setText(tr("Reading %1").arg(m_busyName));
    if (m_stack->indexOf(shown) < 0)
        m_stack->addWidget(shown);
    m_stack->setCurrentWidget(shown);
    for (QWidget *done : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_reading)}) {
        if (done != shown)
            m_stack->removeWidget(done);
    }
    m_switching = true; // the page hides a dock, not the reader
    m_estateDock->setVisible(page == EstatePage && m_estateDockWanted);
    m_explanationDock->setVisible(page == CoveragePageId && open && m_explanationDockWanted);
    m_switching = false;
    m_rail->setCurrent(page);
    fillIfOutdated(page);
    if (!keepsFocus)
        focusPage();
    if (page == RunsPage || page == PlansPage)
        m_runs.refresh();
    note({page, page == EstatePage ? currentObject() : QString()});
    updateTitle();
    updateActions();
    updateStatus();
}

/// Where the keyboard goes on after a change of the page, unless it is already there.
void MainWindow::focusPage()
{
    QWidget *focus = focusWidget();
    if (focus && focus->isVisible() && (m_stack->isAncestorOf(focus) || m_estateDock->isAncestorOf(focus)))
        return;
    if (m_stack->currentWidget() == m_start) {
        m_start->setFocusOnDefault();
    } else if (m_page == EstatePage) {
        m_estatePane->tree()->setFocus(Qt::OtherFocusReason);
    } else {
        QWidget *targets[PageCount] = {nullptr,
                                       m_coverage->findChild<QWidget *>(u"coverageMatrix"_s),
                                       m_approvals->table(),
                                       m_plans->table(),
                                       m_runsPage->table(),
                                       m_catalogue->table()};
        targets[m_page]->setFocus(Qt::OtherFocusReason);
    }
}

bool MainWindow::showObject(const QString &path)
{
    makePages();
    if (!m_details->showObject(path)) {
        tell(tr("There is no page for %1.").arg(objectText(ObjectRef::fromPath(path))));
        return false;
    }
    m_estatePane->select(path);
    m_details->setRuns(&m_runs);
    showPage(EstatePage);
    return true;
}

void MainWindow::showFinding(const QString &id)
{
    showPage(CoveragePageId);
    m_coverage->showFinding(id);
}

void MainWindow::note(const Place &place)
{
    if (m_travelling || !m_session.current() || (m_historyAt >= 0 && m_history[m_historyAt] == place))
        return;
    m_history = m_history.mid(0, m_historyAt + 1);
    m_history.append(place);
    m_historyAt = int(m_history.size()) - 1;
}

void MainWindow::go(int step)
{
    const int to = m_historyAt + step;
    if (to < 0 || to >= m_history.size())
        return;
    m_historyAt = to;
    m_travelling = true;
    const Place place = m_history[to];
    if (place.page != EstatePage || !showObject(place.object))
        showPage(place.page);
    m_travelling = false;
    updateActions();
}

} // namespace pf
