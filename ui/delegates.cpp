#include "ui/delegates.h"

#include "items/estatetreemodel.h"
#include "items/findingsmodel.h"
#include "items/texttablemodel.h"
#include "ui/paint/canvas.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace pf {

namespace {

constexpr int pad = 8, iconSide = 14, iconGap = 5, kindSide = 16;

Icon kindIcon(int kind)
{
    switch (EstateTreeModel::RowKind(kind)) {
    case EstateTreeModel::ClusterRow:
    case EstateTreeModel::MailboxRow:
        return Icon::Cluster;
    case EstateTreeModel::DagRow:
        return Icon::Dag;
    case EstateTreeModel::NodeRow:
        return Icon::Node;
    case EstateTreeModel::ServerRow:
        return Icon::Computer;
    case EstateTreeModel::InstanceRow:
        return Icon::Instance;
    case EstateTreeModel::ExchangeRow:
        return Icon::ExchangeServer;
    case EstateTreeModel::FolderRow:
        return Icon::Folder;
    }
    Q_UNREACHABLE();
}

std::optional<Icon> stateIcon(int state)
{
    switch (EstateTreeModel::StateKind(state)) {
    case EstateTreeModel::NoState:
        return std::nullopt;
    case EstateTreeModel::StateUp:
        return Icon::Up;
    case EstateTreeModel::StateWarning:
        return Icon::Warning;
    case EstateTreeModel::StateDown:
        return Icon::Down;
    case EstateTreeModel::StatePaused:
        return Icon::Paused;
    case EstateTreeModel::StateJoining:
        return Icon::Joining;
    case EstateTreeModel::StateQuarantined:
        return Icon::Quarantined;
    case EstateTreeModel::StateNotReported:
        return Icon::NotReported;
    }
    Q_UNREACHABLE();
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    ground.state &= ~QStyle::State_HasFocus; // the selected row says where the keyboard is; a frame around one cell would not
    const QStyle *style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const Theme &theme = currentTheme();
    const Qt::Alignment align = index.data(Qt::TextAlignmentRole).isValid() ? Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt())
                                                                            : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
    painter->save();
    painter->setClipRect(option.rect);
    QRect rest = option.rect.adjusted(pad - 2, 0, -pad + 2, 0);
    const auto all = pieces(index);
    for (const Piece &piece : all) {
        if (piece.icon) {
            const int side = piece.text.isEmpty() && &piece != &all.last() ? kindSide : iconSide;
            paintIcon(*painter, *piece.icon, QRectF(rest.left(), rest.top() + (option.rect.height() - side) / 2.0, side, side), theme);
            rest.setLeft(rest.left() + side + iconGap);
        }
        if (piece.text.isEmpty())
            continue;
        QFont font = pf::font(piece.type);
        font.setUnderline(underlined() && (option.state & QStyle::State_MouseOver));
        painter->setFont(font);
        painter->setPen(option.state & QStyle::State_Enabled ? theme.ink(piece.tone) : theme.off);
        const QString shown = wraps() ? piece.text : QFontMetricsF(font).elidedText(piece.text, Qt::ElideRight, rest.width() + 1);
        painter->drawText(rest, int(align) | (wraps() ? Qt::TextWordWrap : Qt::TextSingleLine), shown);
        rest.setLeft(rest.left() + int(std::ceil(QFontMetricsF(font).horizontalAdvance(piece.text))) + iconGap);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    qreal width = 2 * (pad - 2) + 2 - iconGap;
    int height = m_rowHeight;
    const auto all = pieces(index);
    for (const Piece &piece : all) {
        if (piece.icon)
            width += (piece.text.isEmpty() && &piece != &all.last() ? kindSide : iconSide) + iconGap;
        if (piece.text.isEmpty())
            continue;
        const QFontMetricsF metrics(pf::font(piece.type));
        if (wraps() && option.rect.width() > 0) {
            const QRectF box = metrics.boundingRect(QRectF(0, 0, option.rect.width() - 2 * (pad - 2), 1e6), Qt::TextWordWrap, piece.text);
            height = std::max(height, int(std::ceil(box.height())) + 8);
        }
        width += std::ceil(metrics.horizontalAdvance(piece.text)) + iconGap;
        height = std::max(height, int(std::ceil(metrics.height())) + 4);
    }
    return {int(width), height};
}

QList<CellDelegate::Piece> TreeNameDelegate::pieces(const QModelIndex &index) const
{
    const int kind = index.data(EstateTreeModel::KindRole).toInt();
    QList<Piece> result{{kindIcon(kind)}};
    if (const auto state = stateIcon(index.data(EstateTreeModel::NodeStateRole).toInt()))
        result.append({state});
    const bool strong = !index.parent().isValid();
    result.append({std::nullopt, index.data().toString(), strong ? Type::Name : Type::Body, Tone::Ink});
    return result;
}

QList<CellDelegate::Piece> TreeRoleDelegate::pieces(const QModelIndex &index) const
{
    const int mark = index.data(EstateTreeModel::MarkRole).toInt();
    Piece piece{std::nullopt, index.data().toString(), Type::Second, Tone::Quiet};
    if (mark >= 0)
        piece.icon = iconOf(MatrixView::Mark(mark));
    return {piece};
}

QList<CellDelegate::Piece> CoverageDelegate::pieces(const QModelIndex &index) const
{
    const QString count = index.data().toString();
    switch (EstateTreeModel::CoverageState(index.data(EstateTreeModel::SeverityRole).toInt())) {
    case EstateTreeModel::Covered:
        return {{Icon::Selected}};
    case EstateTreeModel::CoverageInfo:
        return {{Icon::Info, count, Type::Second, Tone::Quiet}};
    case EstateTreeModel::CoverageWarning:
        return {{Icon::Warning, count, Type::Second, Tone::Warn}};
    case EstateTreeModel::CoverageError:
        return {{Icon::Error, count, Type::Second, Tone::Err}};
    case EstateTreeModel::CoverageNotReported:
        return {{Icon::NotReported}};
    }
    Q_UNREACHABLE();
}

QList<CellDelegate::Piece> SeverityDelegate::pieces(const QModelIndex &index) const
{
    if (index.data(FindingsModel::FindingRole).toInt() < 0) // the heading of a group, over all columns
        return {{std::nullopt, index.data().toString(), Type::Heading, Tone::Ink}};
    const auto severity = Severity(index.data(FindingsModel::SeverityRole).toInt());
    const Icon icon = iconOf(severity);
    return {{icon, index.data().toString(), Type::Body, toneOf(icon)}};
}

QList<CellDelegate::Piece> TextDelegate::pieces(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {{std::nullopt, m_wraps ? unbroken(text) : text, m_type, m_tone}};
}

QList<CellDelegate::Piece> SymbolDelegate::pieces(const QModelIndex &index) const
{
    return {{iconOf(report::Symbol(index.data(TextTableModel::SymbolRole).toInt())), index.data().toString()}};
}

} // namespace pf
