#include "ui/coveragepage.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace pf {

MatrixEdges::MatrixEdges(PictureWidget *matrix, QWidget *over) : QWidget(over), m_matrix(matrix)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void MatrixEdges::paintEvent(QPaintEvent *)
{
    const QPoint at = m_matrix->mapTo(parentWidget(), QPoint());
    const int title = qCeil(m_matrix->rectOf({0, -1}).right()), header = qCeil(m_matrix->rectOf({-1, 0}).bottom());
    const int left = -at.x(), top = -at.y();
    QPainter painter(this);
    const auto strip = [&](const QRect &clip, QPoint origin) {
        painter.save();
        painter.setClipRect(clip);
        painter.translate(origin);
        m_matrix->paintOn(painter);
        painter.restore();
    };
    if (top > 0 && height() > header) // as long as rows are below it
        strip({0, 0, width(), header}, {at.x(), 0});
    if (left > 0)
        strip({0, 0, title, std::min(height(), m_matrix->height() - top)}, {0, at.y()});
    if (left > 0 && top > 0)
        strip({0, 0, title, header}, {0, 0});
}

MatrixScroll::MatrixScroll(PictureWidget *matrix, QWidget *legend, QWidget *parent)
    : QScrollArea(parent), m_matrix(matrix), m_legend(legend), m_edges(new MatrixEdges(matrix, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(true);
    holder->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(matrix);
    layout->addWidget(legend);
    layout->addStretch(1);
    setWidget(holder);
    m_edges->raise();
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &MatrixScroll::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MatrixScroll::follow);
    connect(matrix, &PictureWidget::cellSelected, this, &MatrixScroll::uncover);
    connect(matrix, &PictureWidget::pictureChanged, this, &MatrixScroll::limit);
}

QSize MatrixScroll::sizeHint() const
{
    const int width = std::max(this->width(), m_matrix->minimumSizeHint().width());
    const int bar = width > this->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {width, m_matrix->heightForWidth(width) + 6 + m_legend->heightForWidth(width) + bar + 2};
}

/// The legend is read beside what is in sight.
void MatrixScroll::follow()
{
    m_legend->move(horizontalScrollBar()->value(), m_legend->y());
    m_edges->update();
}

/// The cell that the keyboard went to is not left below the titles.
void MatrixScroll::uncover(PaintCell cell)
{
    const QRectF box = m_matrix->rectOf(cell);
    const int hiddenX = qFloor(box.left() - m_matrix->rectOf({0, -1}).right()),
              hiddenY = qFloor(box.top() - m_matrix->rectOf({-1, 0}).bottom());
    horizontalScrollBar()->setValue(std::min(horizontalScrollBar()->value(), hiddenX));
    verticalScrollBar()->setValue(std::min(verticalScrollBar()->value(), hiddenY));
}

void MatrixScroll::limit()
{
    m_edges->resize(viewport()->size());
    m_legend->setMaximumWidth(std::max(viewport()->width(), 1));
    follow();
    setMaximumHeight(std::max(150, sizeHint().height()));
    updateGeometry();
}

void MatrixScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_edges->resize(viewport()->size());
    if (event->size().width() != event->oldSize().width())
        limit();
}

CoverageBar::CoverageBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(16);
}

void CoverageBar::setSummary(const CoverageSummary &summary)
{
    m_summary = summary;
    update();
}

void CoverageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const int total = m_summary.notCovered + m_summary.outOfSupport + m_summary.unknown + m_summary.covered;
    if (total == 0)
        return;
    qreal x = 0;
    const qreal top = height() / 2.0 - 4;
    auto part = [&](int count, const QColor &fill, const QColor &frame) {
        if (count == 0)
            return;
        const qreal wide = std::max(2.0, std::floor(width() * qreal(count) / total));
        const QRectF box(x, top, wide - 1, 8);
        painter.fillRect(box, fill);
        if (frame.isValid()) {
            painter.setPen(frame);
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        x += wide;
    };
    part(m_summary.notCovered, theme.err, {});
    part(m_summary.outOfSupport, theme.base, theme.err);
    part(m_summary.unknown, theme.idleTint, theme.idle);
    part(m_summary.covered, theme.ok, {});
}

CoverageLegend::CoverageLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageLegend::setView(const CoverageMatrixView &view)
{
    m_view = view;
    setFixedHeight(std::max(1, heightForWidth(width())));
    update();
}

int CoverageLegend::heightForWidth(int width) const
{
    return int(std::ceil(legendSize(m_view, Metrics::of(font()), width).height()));
}

void CoverageLegend::resizeEvent(QResizeEvent *)
{
    setFixedHeight(std::max(1, heightForWidth(width())));
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLegend(painter, rect(), m_view, currentTheme(), Metrics::of(font()));
}

} // namespace pf
