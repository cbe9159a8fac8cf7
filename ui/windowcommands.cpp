#include "coverage/rules.h"
#include "report/text.h"
#include "ui/coveragepage.h"
#include "ui/detailspage.h"
#include "ui/estatepane.h"
#include "ui/explanation.h"
#include "ui/gotobox.h"
#include "ui/mainwindow.h"
#include "ui/rail.h"
#include "ui/tablepage.h"
#include "ui/tables.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pf {

WindowHooks standardHooks()
{
    WindowHooks hooks;
    hooks.chooseEstate = [](QWidget *parent) {
        return QFileDialog::getOpenFileName(parent, MainWindow::tr("Open an estate file"), {},
                                            MainWindow::tr("Estates (*.json);;All files (*)"));
    };
    hooks.chooseImports = [](QWidget *parent) { return QFileDialog::getOpenFileNames(parent, MainWindow::tr("Files to import")); };
    hooks.chooseFolder = [](QWidget *parent) { return QFileDialog::getExistingDirectory(parent, MainWindow::tr("Folder to import")); };
    hooks.chooseFile = [](QWidget *parent, const QString &title, const QString &kind) {
        return QFileDialog::getOpenFileName(parent, title, {}, kind);
    };
    hooks.chooseSave = [](QWidget *parent, const QString &suggested, const QString &kind) {
        return QFileDialog::getSaveFileName(parent, MainWindow::tr("Save as"), suggested, kind);
    };
    return hooks;
}

void MainWindow::openDialog()
{
    const QString file = m_hooks.chooseEstate ? m_hooks.chooseEstate(this) : QString();
    if (!file.isEmpty())
        openArgument(file);
}

void MainWindow::planCurrent()
{
    if (m_session.current() && m_details && m_details->view())
        Q_EMIT planRequested(m_details->view()->clusters, m_details->view()->servers);
}

void MainWindow::focusFilter()
{
    switch (m_page) {
    case EstatePage:
        m_estateDockWanted = true;
        showPage(EstatePage);
        m_estatePane->focusFilter();
        break;
    case CoveragePageId:
        m_coverage->focusFilter();
        break;
    case ApprovalsPage:
        m_approvals->focusFilter();
        break;
    case RunsPage:
        m_runsPage->focusFilter();
        break;
    case CataloguePage:
        m_catalogue->focusFilter();
        break;
    case PlansPage:
    case PageCount:
        break;
    }
}

void MainWindow::clearFilter()
{
    if (m_page == EstatePage)
        m_estatePane->clearFilter();
    else if (m_page == CoveragePageId)
        m_coverage->clearFilter();
}

void MainWindow::nextProblem(int direction)
{
    if (m_page == CoveragePageId) {
        m_coverage->goToFinding(direction);
        return;
    }
    showPage(EstatePage);
    m_estatePane->goToProblem(direction);
}

/// Panes in reading order: rail, estate, page, explanation. The first widget of a pane that takes the focus gets it.
void MainWindow::nextPane(int direction)
{
    const QList<QWidget *> panes{m_rail, m_estateDock, m_stack->currentWidget(), m_explanationDock};
    QWidget *focus = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    const int count = int(panes.size());
    for (int step = 1; step <= count; ++step) {
        QWidget *pane = panes[((at + direction * step) % count + count) % count];
        if (!pane->isVisible())
            continue;
        QWidget *target = pane == m_rail         ? static_cast<QWidget *>(m_rail->button(m_page))
                          : pane == m_estateDock ? static_cast<QWidget *>(m_estatePane->tree())
                                                 : nullptr;
        if (pane == m_coverage)
            target = m_coverage->findChild<QWidget *>(u"coverageMatrix"_s);
        const auto children = pane->findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (!target && child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus))
                target = child;
        }
        if (target && target->isEnabled()) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

/// @param wanted  the filter's text, so that one rule of the reference is shown; empty = all
void MainWindow::showRules(const QString &wanted)
{
    if (auto *shown = findChild<QDialog *>(u"rulesDialog"_s)) {
        shown->findChild<QLineEdit *>(u"rulesFilter"_s)->setText(wanted);
        shown->raise();
        shown->activateWindow();
        return;
    }
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"rulesDialog"_s);
    dialog->setWindowTitle(tr("Rule reference"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new TablePage(u"rules"_s, tr("Rule reference"), {tr("Rule"), tr("Title"), tr("What it means"), tr("Source")}, dialog);
    QList<TextTableModel::Row> rows;
    for (const RuleInfo &rule : coverageRules())
        rows.append({{QLatin1String(rule.id), text(msg(rule.titleId)), text(msg(rule.textId)), QString::fromLatin1(rule.source)},
                     QLatin1String(rule.id)});
    page->setSubtitle(tr("What the check can find, and where each rule comes from."));
    page->setWrappingColumn(2);
    page->setRows(rows, {});
    page->findChild<QLineEdit *>(u"rulesFilter"_s)->setText(wanted);
    layout->addWidget(page);
    dialog->resize(960, 620);
    dialog->show();
}

void MainWindow::showShortcuts()
{
    if (auto *shown = findChild<QDialog *>(u"shortcutsDialog"_s)) {
        shown->raise();
        shown->activateWindow();
        return;
    }
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"shortcutsDialog"_s);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new TablePage(u"shortcuts"_s, tr("Keyboard shortcuts"), {tr("Keys"), tr("What they do")}, dialog);
    QList<TextTableModel::Row> rows;
    const auto all = actions();
    for (const QAction *action : all) {
        if (!action->shortcut().isEmpty())
            rows.append({{action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&')}});
    }
    rows.append({{tr("Arrow keys, Enter"), tr("In a matrix: move from cell to cell, open")}});
    rows.append({{u"Esc"_s, tr("Clear the filter, close the list of errors")}});
    rows.append({{QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), tr("Copy the row of a table")}});
    page->setSubtitle({});
    page->setRows(rows, {});
    layout->addWidget(page);
    dialog->resize(560, 640);
    dialog->show();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Passive First"),
                                tr("Passive First %1\n\nUpdates SQL Server and Exchange on failover clusters, passive nodes first.\n\n"
                                   "Catalogue %2, %3. Fonts: Inter, SIL Open Font License.")
                                    .arg(QStringLiteral(PF_VERSION), m_session.catalog().version(),
                                         tr("%n build(s)", nullptr, int(m_session.catalog().all().size()))),
                                QMessageBox::Close, this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace pf
