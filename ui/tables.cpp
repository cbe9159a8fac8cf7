#include "ui/tables.h"

#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace pf {

namespace {

constexpr int wrapLimit = 400;                      ///< rows; beyond it one line each, scrolled sideways
constexpr int shareOfWidth = 25, leastOfLong = 160; ///< of a column beside the sentences: percent, and pixels at least

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent), m_fitLater(new QTimer(this))
{
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(size::tableRow); // first: it bounds the default
    verticalHeader()->setDefaultSectionSize(size::tableRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(std::max<int>(size::header, fontMetrics().height() + 8));
    setCornerButtonEnabled(false);
    m_fitLater->setInterval(0);
    connect(m_fitLater, &QTimer::timeout, this, &TableView::fitMoreRows);
    connect(this, &QTableView::doubleClicked, this, &TableView::rowActivated);
}

void TableView::setWrappingColumn(int column)
{
    m_wrapping = column;
}

void TableView::setFitsContent(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void TableView::fit()
{
    if (!model())
        return;
    const bool wraps = m_wrapping >= 0 && model()->rowCount() <= wrapLimit;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (column == m_wrapping && wraps) {
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
            continue;
        }
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        // Long names do not take the room of the sentences: they are elided.
        const int most = wraps ? std::max(shareOfWidth * viewport()->width() / 100, leastOfLong) : QWIDGETSIZE_MAX;
        setColumnWidth(column, std::max(std::min(sizeHintForColumn(column) + 10, most), horizontalHeader()->sectionSizeHint(column) + 8));
    }
    horizontalHeader()->setStretchLastSection(m_wrapping < 0);
    fitRows();
}

void TableView::fitRows()
{
    if (!model())
        return;
    if (m_wrapping >= 0 && model()->rowCount() <= wrapLimit) {
        int rest = viewport()->width();
        for (int column = 0; column < model()->columnCount(); ++column)
            rest -= column == m_wrapping || isColumnHidden(column) ? 0 : columnWidth(column);
        setColumnWidth(m_wrapping, std::max(rest, 220));
        const int inSight = m_fits ? model()->rowCount() : std::min(model()->rowCount(), viewport()->height() / size::tableRow + 1);
        fitSomeRows(0, inSight);
        m_fitted = inSight;
        if (m_fitted < model()->rowCount())
            m_fitLater->start();
        else
            m_fitLater->stop();
    } else {
        m_fitLater->stop();
    }
    if (m_fits) {
        const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
        const int rows = model()->rowCount() ? verticalHeader()->length() : size::tableRow + 6;
        setFixedHeight(horizontalHeader()->height() + rows + 2 * frameWidth() + bar);
    }
}

/// Not resizeRowsToContents(): the hidden header would have its say.
void TableView::fitSomeRows(int from, int below)
{
    for (int row = from; row < below; ++row)
        verticalHeader()->resizeSection(row, std::max<int>(size::tableRow, sizeHintForRow(row)));
}

/// A few rows while nothing else is to be done; the row at the top of the sight stays there.
void TableView::fitMoreRows()
{
    constexpr int atOnce = 8;
    const int rows = model() ? model()->rowCount() : 0;
    const int top = rowAt(0), offset = top >= 0 ? rowViewportPosition(top) : 0;
    const int below = std::min(rows, m_fitted + atOnce);
    fitSomeRows(m_fitted, below);
    m_fitted = below;
    if (top >= 0 && rowViewportPosition(top) != offset)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(top) - offset);
    if (m_fitted >= rows)
        m_fitLater->stop();
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells << model()->index(currentIndex().row(), column).data().toString();
        }
        QApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitRows();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(currentTheme().text2);
    painter.drawText(viewport()->rect().adjusted(10, m_fits ? 0 : 14, -10, 0),
                     Qt::AlignLeft | Qt::TextWordWrap | (m_fits ? Qt::AlignVCenter : Qt::AlignTop), m_emptyText);
}

} // namespace pf
