#include "ui/paint/icons.h"

#include "ui/paint/iconshapes.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace pf {

namespace {

/// Draws the shapes whenever asked, so that every size and pixel ratio is crisp.
class PaintedIconEngine final : public QIconEngine
{
public:
    PaintedIconEngine(Icon icon, const QColor &ink, const QColor &ground, const QColor &off)
        : m_icon(icon), m_ink(ink), m_ground(ground), m_off(off)
    {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_icon, rect, mode == QIcon::Disabled ? m_off : m_ink, m_ground);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size); // already in device pixels
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new PaintedIconEngine(*this); }

private:
    Icon m_icon;
    QColor m_ink, m_ground, m_off;
};

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const Theme &theme)
{
    paintIcon(painter, icon, rect, theme.ink(toneOf(icon)), theme.base);
}

void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &ink, const QColor &ground)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.scale(side / 16, side / 16);
    for (const IconShape &shape : shapesOf(icon)) {
        const QColor colour = shape.onGround ? ground : ink;
        if (shape.width > 0) {
            QPen pen(colour, shape.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            if (shape.dashed) {
                pen.setCapStyle(Qt::FlatCap);
                pen.setDashPattern({2.6 / shape.width, 1.6 / shape.width});
            }
            painter.setPen(pen);
        } else {
            painter.setPen(Qt::NoPen);
        }
        painter.setBrush(shape.filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawPath(shape.path);
    }
    painter.restore();
}

QIcon icon(Icon which, const Theme &theme)
{
    return icon(which, theme, toneOf(which));
}

QIcon icon(Icon which, const Theme &theme, Tone tone)
{
    return QIcon(new PaintedIconEngine(which, theme.ink(tone), theme.base, theme.off));
}

QIcon iconOnAccent(Icon which, const Theme &theme)
{
    return QIcon(new PaintedIconEngine(which, theme.onAccent, theme.accent, theme.off));
}

Tone toneOf(Icon icon)
{
    switch (icon) {
    case Icon::Error:
    case Icon::Down:
    case Icon::Failed:
    case Icon::NotSelected:
    case Icon::UnknownToRoot:
    case Icon::OutOfSupport:
        return Tone::Err;
    case Icon::Warning:
    case Icon::Quarantined:
    case Icon::Isolated:
    case Icon::NeedsInspection:
    case Icon::Late:
    case Icon::NoSignOfLife:
    case Icon::NotArrived:
        return Tone::Warn;
    case Icon::Passed:
    case Icon::Up:
    case Icon::Done:
    case Icon::Selected:
    case Icon::ThroughFamily:
        return Tone::Ok;
    case Icon::Info:
    case Icon::MissingInfo:
    case Icon::Joining:
    case Icon::Running:
    case Icon::Retrying:
        return Tone::Run;
    case Icon::Hold:
        return Tone::Hold;
    case Icon::NotReported:
    case Icon::Paused:
    case Icon::Waiting:
    case Icon::Skipped:
    case Icon::NotNeeded:
        return Tone::Idle;
    case Icon::Active:
    case Icon::StandAlone:
        return Tone::Ink;
    default:
        return Tone::Quiet;
    }
}

Icon iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Icon::Info;
    case Severity::Warning:
        return Icon::Warning;
    case Severity::Error:
        return Icon::Error;
    }
    Q_UNREACHABLE();
}

Icon iconOf(NodeState state, bool quarantined, bool isolated)
{
    if (quarantined)
        return Icon::Quarantined;
    if (isolated)
        return Icon::Isolated;
    switch (state) {
    case NodeState::Unknown:
        return Icon::NotReported;
    case NodeState::Up:
        return Icon::Up;
    case NodeState::Down:
        return Icon::Down;
    case NodeState::Paused:
        return Icon::Paused;
    case NodeState::Joining:
        return Icon::Joining;
    }
    Q_UNREACHABLE();
}

Icon iconOf(MatrixView::Mark mark)
{
    using Mark = MatrixView::Mark;
    switch (mark) {
    case Mark::Active:
    case Mark::Owner:
        return Icon::Active;
    case Mark::Passive:
    case Mark::Possible:
        return Icon::Passive;
    case Mark::Excluded:
        return Icon::Excluded;
    case Mark::NotInstalled:
        return Icon::NotInstalled;
    case Mark::StandAlone:
        return Icon::StandAlone;
    case Mark::NotReported:
        return Icon::NotReported;
    }
    Q_UNREACHABLE();
}

Icon iconOf(PhaseState state)
{
    switch (state) {
    case PhaseState::Waiting:
        return Icon::Waiting;
    case PhaseState::Running:
        return Icon::Running;
    case PhaseState::Done:
        return Icon::Done;
    case PhaseState::Failed:
        return Icon::Failed;
    case PhaseState::Hold:
        return Icon::Hold;
    case PhaseState::Paused:
        return Icon::Paused;
    case PhaseState::Skipped:
        return Icon::Skipped;
    case PhaseState::Retrying:
        return Icon::Retrying;
    case PhaseState::NeedsInspection:
        return Icon::NeedsInspection;
    }
    Q_UNREACHABLE();
}

Icon iconOf(CoverageCell cell)
{
    switch (cell) {
    case CoverageCell::NotNeeded:
        return Icon::NotNeeded;
    case CoverageCell::Selected:
        return Icon::Selected;
    case CoverageCell::ThroughFamily:
        return Icon::ThroughFamily;
    case CoverageCell::NotSelected:
        return Icon::NotSelected;
    case CoverageCell::UnknownToRoot:
        return Icon::UnknownToRoot;
    case CoverageCell::NotArrived:
        return Icon::NotArrived;
    case CoverageCell::OutOfSupport:
        return Icon::OutOfSupport;
    case CoverageCell::MissingInfo:
        return Icon::MissingInfo;
    case CoverageCell::NotReported:
        return Icon::NotReported;
    }
    Q_UNREACHABLE();
}

Icon iconOf(StepKind kind)
{
    switch (kind) {
    case StepKind::SaveSettings:
    case StepKind::SetOwners:
    case StepKind::PutBack:
        return Icon::Settings;
    case StepKind::UpdateNode:
    case StepKind::UpdateServer:
        return Icon::Node;
    case StepKind::MoveRoles:
        return Icon::Move;
    case StepKind::Hold:
        return Icon::Hold;
    }
    Q_UNREACHABLE();
}

std::optional<Icon> iconOf(report::Symbol symbol)
{
    using report::Symbol;
    switch (symbol) {
    case Symbol::None:
        return std::nullopt;
    case Symbol::Error:
        return Icon::Error;
    case Symbol::Warning:
        return Icon::Warning;
    case Symbol::Info:
        return Icon::Info;
    case Symbol::Passed:
        return Icon::Passed;
    case Symbol::NotReported:
        return Icon::NotReported;
    case Symbol::Selected:
        return Icon::Selected;
    case Symbol::ThroughFamily:
        return Icon::ThroughFamily;
    case Symbol::NotSelected:
        return Icon::NotSelected;
    case Symbol::UnknownToRoot:
        return Icon::UnknownToRoot;
    case Symbol::NotArrived:
        return Icon::NotArrived;
    case Symbol::OutOfSupport:
        return Icon::OutOfSupport;
    case Symbol::MissingInfo:
        return Icon::MissingInfo;
    case Symbol::NotNeeded:
        return Icon::NotNeeded;
    case Symbol::Done:
        return Icon::Done;
    case Symbol::Failed:
        return Icon::Failed;
    case Symbol::Hold:
        return Icon::Hold;
    case Symbol::Skipped:
        return Icon::Skipped;
    case Symbol::Margin:
        return Icon::Warning;
    case Symbol::Waiting:
        return Icon::Waiting;
    case Symbol::Running:
        return Icon::Running;
    }
    Q_UNREACHABLE();
}

} // namespace pf
