#include "ui/coveragepage.h"

#include <QPainter>

#include <cmath>

namespace pf {

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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CoverageLegend::setView(const CoverageMatrixView &view)
{
    m_view = view;
    updateGeometry();
    update();
}

int CoverageLegend::heightForWidth(int width) const
{
    return int(std::ceil(legendSize(m_view, Metrics::of(font()), width).height()));
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLegend(painter, rect(), m_view, currentTheme(), Metrics::of(font()));
}

} // namespace pf
