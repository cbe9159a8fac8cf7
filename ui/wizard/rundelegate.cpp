#include "items/runstepsmodel.h"
#include "ui/paint/canvas.h"
#include "ui/theme.h"
#include "ui/wizard/wizarddelegates.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pf {

namespace {

constexpr int pad = 8, side = 14;

Tone toneOfState(PhaseState state)
{
    switch (state) {
    case PhaseState::Running:
    case PhaseState::Retrying:
        return Tone::Accent;
    case PhaseState::Failed:
        return Tone::Err;
    case PhaseState::Hold:
        return Tone::Hold;
    case PhaseState::NeedsInspection:
        return Tone::Warn;
    default:
        return Tone::Quiet;
    }
}

bool strong(PhaseState state)
{
    return state == PhaseState::Running || state == PhaseState::Failed || state == PhaseState::Hold || state == PhaseState::Retrying ||
           state == PhaseState::NeedsInspection;
}

/// @return width of what was drawn
int words(QPainter *painter, const QRect &rect, const QString &text, Type type, const QColor &colour)
{
    const QFont font = pf::font(type);
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

bool isLane(int column)
{
    return column >= RunStepsModel::DrainColumn && column <= RunStepsModel::VerifyColumn;
}

int advance(Type type, const QString &text)
{
    return int(std::ceil(QFontMetricsF(pf::font(type)).horizontalAdvance(text)));
}

} // namespace

void RunCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    const Theme &theme = currentTheme();
    const QRect rect = option.rect;
    const bool node = index.data(RunStepsModel::IsNodeStepRole).toBool();
    if (!node && !(option.state & QStyle::State_Selected))
        painter->fillRect(rect, theme.alt);
    const int state = index.data(RunStepsModel::StateRole).toInt();
    const int column = index.column();
    painter->save();
    painter->setClipRect(rect);
    if (column == RunStepsModel::SeqColumn) {
        painter->setFont(pf::font(Type::Heading));
        painter->setPen(theme.text);
        painter->drawText(rect.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    } else if (column == RunStepsModel::StepColumn) {
        paintStep(painter, rect, index);
    } else if (column == RunStepsModel::StateColumn) {
        const auto phase = PhaseState(state);
        const Icon icon =
            index.data(RunStepsModel::KindRole).toInt() == int(StepKind::Hold) && phase == PhaseState::Waiting ? Icon::Hold : iconOf(phase);
        paintIcon(*painter, icon, QRectF(rect.left() + pad, rect.center().y() - 6.5, side, side), theme);
        words(painter, rect.adjusted(pad + side + 6, 0, 0, 0), index.data().toString(), strong(phase) ? Type::Heading : Type::Body,
              theme.ink(toneOfState(phase)));
    } else if (isLane(column) && node) {
        if (state >= 0)
            paintLane(painter, rect, index);
        else
            words(painter, rect.adjusted(pad, 0, 0, 0), QStringLiteral("-"), Type::Body, theme.text3);
    } else {
        words(painter, rect.adjusted(pad, 0, -4, 0), index.data().toString(), Type::Second,
              column == RunStepsModel::TotalColumn ? theme.text : theme.text2);
    }
    painter->restore();
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.grid);
    if (column >= RunStepsModel::StepColumn && column != RunStepsModel::TotalColumn)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.grid);
}

void RunCellDelegate::paintStep(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const auto kind = StepKind(index.data(RunStepsModel::KindRole).toInt());
    paintIcon(*painter, iconOf(kind), QRectF(rect.left() + 4, rect.center().y() - 6.5, side, side), theme);
    const int x = rect.left() + 4 + side + pad;
    const bool node = index.data(RunStepsModel::IsNodeStepRole).toBool();
    const QString second = node ? index.data(RunStepsModel::SecondLineRole).toString() : QString();
    if (m_folded || second.isEmpty()) {
        painter->setFont(pf::font(node ? Type::Name : Type::Body));
        painter->setPen(theme.text);
        painter->drawText(QRect(x, rect.top(), rect.right() - x - 2, rect.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                          unbroken(index.data().toString()));
        return;
    }
    const int middle = rect.center().y();
    words(painter, QRect(x, middle - 17, rect.right() - x, 17), index.data().toString(), Type::Name, theme.text);
    const bool paused = index.data(RunStepsModel::NodePausedRole).toBool();
    paintIcon(*painter, paused ? Icon::Paused : Icon::Up, QRectF(x, middle + 2.5, 12, 12), theme);
    words(painter, QRect(x + 17, middle, rect.right() - x - 17, 17), second, Type::Second, theme.text2);
}

void RunCellDelegate::paintLane(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const auto state = PhaseState(index.data(RunStepsModel::StateRole).toInt());
    const bool late = index.data(RunStepsModel::LateRole).toBool(), running = state == PhaseState::Running;
    const Tone tone = late ? Tone::Warn : toneOfState(state);
    if (running)
        painter->fillRect(rect, late ? theme.warnTint : theme.runTint);
    else if (state == PhaseState::Failed)
        painter->fillRect(rect, theme.errTint);
    const int x = rect.left() + pad, text = x + side + 6;
    const QString word = late ? RunStepsModel::tr("Running, longer than usual") : index.data().toString();
    const QString second = index.data(RunStepsModel::SecondLineRole).toString();
    const QString aside = index.data(RunStepsModel::AsideRole).toString();
    const Type type = strong(state) ? Type::Heading : Type::Second;
    const Icon icon = late ? Icon::Late : iconOf(state);
    if (m_folded) {
        const QString time = index.column() == RunStepsModel::StopColumn ? aside : second;
        paintIcon(*painter, icon, QRectF(x, rect.center().y() - 6.5, side, side), theme);
        words(painter, QRect(text - 3, rect.top(), rect.right() - text + 3, rect.height()), time.isEmpty() ? word : time, Type::Small,
              theme.ink(tone));
    } else {
        const int middle = rect.center().y();
        paintIcon(*painter, icon, QRectF(x, middle - 15.5, side, side), theme);
        const int used = words(painter, QRect(text, middle - 17, rect.right() - text, 17), word, type, theme.ink(tone));
        if (!aside.isEmpty())
            words(painter, QRect(text + used + 8, middle - 17, rect.right() - text - used - 8, 17), aside, Type::Second, theme.text2);
        words(painter, QRect(text, middle, rect.right() - text, 17), second, Type::Second, running ? theme.text : theme.text2);
    }
    if (running) {
        const double part = std::clamp(index.data(RunStepsModel::ProgressRole).toDouble(), 0.0, 1.0);
        painter->fillRect(QRect(rect.left(), rect.bottom() - 3, rect.width(), 4), theme.line);
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width() * part, 4), theme.ink(late ? Tone::Warn : Tone::Accent));
    }
}

int RunCellDelegate::rowHeight(const QModelIndex &step, int stepWidth) const
{
    const bool node = step.data(RunStepsModel::IsNodeStepRole).toBool();
    if (node && !m_folded)
        return size::laneRow;
    const QRect box = QFontMetrics(pf::font(Type::Body))
                          .boundingRect(0, 0, stepWidth - 4 - side - pad - 4, 10'000, Qt::TextWordWrap, unbroken(step.data().toString()));
    return std::max<int>(size::tableRow, box.height() + 6);
}

QSize RunCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool node = index.data(RunStepsModel::IsNodeStepRole).toBool();
    const int height = node && !m_folded ? size::laneRow : size::tableRow;
    const QString text = index.data().toString();
    switch (index.column()) {
    case RunStepsModel::SeqColumn:
        return {30, height};
    case RunStepsModel::StepColumn: {
        const int second = node ? advance(Type::Second, index.data(RunStepsModel::SecondLineRole).toString()) + 17 : 0;
        return {std::max(advance(Type::Name, text), second) + side + 2 * pad + 8, height};
    }
    case RunStepsModel::StateColumn:
        return {advance(Type::Heading, text) + side + 2 * pad + 8, height};
    case RunStepsModel::TotalColumn:
        return {advance(Type::Second, text) + 2 * pad + 4, height};
    default:
        break;
    }
    if (!node)
        return {60, height};
    const int lane = std::max(advance(Type::Heading, text), advance(Type::Second, index.data(RunStepsModel::SecondLineRole).toString()));
    return {lane + side + 2 * pad + 8, height};
}

} // namespace pf
