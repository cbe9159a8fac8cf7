#include "items/planstepsmodel.h"
#include "items/scopemodel.h"
#include "ui/paint/canvas.h"
#include "ui/theme.h"
#include "ui/wizard/wizarddelegates.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pf {

namespace {

constexpr int pad = 8, kindSide = 16;

void ground(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem empty = option;
    empty.text.clear();
    empty.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
}

void gridLines(QPainter *painter, const QRect &rect, bool right)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), currentTheme().grid);
    if (right)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), currentTheme().grid);
}

int heightOf(Type type, const QString &text, int width)
{
    return QFontMetrics(pf::font(type)).boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text).height();
}

int widthOf(Type type, const QString &text)
{
    return int(std::ceil(QFontMetricsF(pf::font(type)).horizontalAdvance(text)));
}

} // namespace

void StepReasonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ground(painter, option);
    const Theme &theme = currentTheme();
    const QRect rect = option.rect;
    gridLines(painter, rect, true);
    const auto kind = StepKind(index.data(PlanStepsModel::KindRole).toInt());
    const Icon icon = iconOf(kind);
    paintIcon(*painter, icon, QRectF(rect.left() + 4, rect.top() + (rect.height() - kindSide) / 2.0, kindSide, kindSide), theme);
    const int x = rect.left() + 4 + kindSide + pad;
    const int width = rect.right() - x - 4;
    const QString reason = unbroken(index.data(PlanStepsModel::SecondLineRole).toString());
    const QString title = unbroken(index.data().toString());
    const int titleHeight = heightOf(Type::Name, title, width), reasonHeight = heightOf(Type::Second, reason, width);
    int y = rect.top() + std::max(2, (rect.height() - titleHeight - reasonHeight) / 2);
    painter->setFont(pf::font(Type::Name));
    painter->setPen(theme.text);
    painter->drawText(QRect(x, y, width, titleHeight), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, title);
    y += titleHeight;
    painter->setFont(pf::font(Type::Second));
    painter->setPen(theme.text2);
    painter->drawText(QRect(x, y, width, rect.bottom() - y), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, reason);
}

QSize StepReasonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int title = widthOf(Type::Name, index.data().toString()) + kindSide + 2 * pad + 8;
    const int room = (option.rect.width() > 0 ? option.rect.width() : title) - 4 - kindSide - pad - 5;
    const int wrapped = heightOf(Type::Name, unbroken(index.data().toString()), room) +
                        heightOf(Type::Second, unbroken(index.data(PlanStepsModel::SecondLineRole).toString()), room);
    return {title, std::max(int(size::twoLineRow), wrapped + 6)};
}

void PlanCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ground(painter, option);
    const Theme &theme = currentTheme();
    const QRect rect = option.rect;
    const int column = index.column();
    const int fault = index.data(PlanStepsModel::FaultRole).toInt();
    if (fault == int(FaultCell::State::Margin) && !(option.state & QStyle::State_Selected))
        painter->fillRect(rect, theme.warnTint);
    gridLines(painter, rect, column >= PlanStepsModel::StepColumn && column != PlanStepsModel::ReturnColumn);
    const QRectF centre(rect.center().x() - 7.5, rect.center().y() - 7.5, 15, 15);
    if (fault >= 0) {
        switch (FaultCell::State(fault)) {
        case FaultCell::State::Safe:
            paintIcon(*painter, Icon::Selected, centre, theme);
            break;
        case FaultCell::State::Margin:
            paintIcon(*painter, Icon::Warning, centre, theme);
            break;
        case FaultCell::State::NotApplicable:
            paintIcon(*painter, Icon::NotNeeded, centre, theme);
            break;
        }
        return;
    }
    const QString text = index.data().toString();
    QRect words = rect.adjusted(pad, 0, -pad + 2, 0);
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    painter->setPen(theme.text);
    painter->setFont(pf::font(Type::Body));
    if (column == PlanStepsModel::SeqColumn) {
        painter->setFont(pf::font(Type::Heading));
        align = Qt::AlignRight | Qt::AlignVCenter;
        words = rect.adjusted(0, 0, -4, 0);
    } else if (column == PlanStepsModel::VotesColumn) {
        align = Qt::AlignCenter;
        words = rect;
    } else if (column == PlanStepsModel::OutageColumn) {
        if (index.data(PlanStepsModel::HasOutageRole).toBool()) {
            Canvas(*painter, theme, {}).hatched(QRectF(words.left(), rect.center().y() - 5, 12, 12), Hatch::Outage);
            words.setLeft(words.left() + 18);
        } else {
            painter->setPen(theme.text3);
            painter->setFont(pf::font(Type::Second));
        }
    } else if (index.data(PlanStepsModel::KindRole).toInt() == int(StepKind::Hold) && column == PlanStepsModel::ExpectedColumn) {
        painter->setPen(theme.text2);
        painter->setFont(pf::font(Type::Second));
    }
    painter->drawText(words, int(align) | Qt::TextWordWrap, text);
}

QSize PlanCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(PlanStepsModel::FaultRole).toInt() >= 0)
        return {46, size::twoLineRow};
    int width = widthOf(Type::Body, index.data().toString()) + 2 * pad;
    if (index.column() == PlanStepsModel::OutageColumn)
        width += 18;
    return {width, size::twoLineRow};
}

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("targetEditor"));
    box->setAccessibleName(tr("Target level"));
    const QStringList builds = index.data(ScopeModel::ChoicesRole).toStringList();
    const QStringList texts = index.data(ScopeModel::ChoiceTextsRole).toStringList();
    for (qsizetype i = 0; i < builds.size(); ++i)
        box->addItem(texts.value(i), builds[i]);
    return box;
}

void TargetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void TargetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

QList<CellDelegate::Piece> TargetDelegate::pieces(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    switch (ScopeModel::UpdateState(index.data(ScopeModel::StateRole).toInt())) {
    case ScopeModel::Behind:
        return {{std::nullopt, text, Type::Name, Tone::Ink}};
    case ScopeModel::AtTarget:
        return {{Icon::Selected, text, Type::Body, Tone::Quiet}};
    case ScopeModel::NotKnown:
        return {{Icon::NotReported, text, Type::Body, Tone::Quiet}};
    case ScopeModel::NoState:
        break;
    }
    return {{std::nullopt, text, Type::Body, Tone::Quiet}};
}

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (!(index.flags() & Qt::ItemIsEditable))
        return;
    const QRectF arrow(option.rect.right() - 20, option.rect.center().y() - 5, 12, 12);
    paintIcon(*painter, Icon::ChevronDown, arrow, currentTheme().text2, currentTheme().base);
}

QSize TargetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(index.flags() & Qt::ItemIsEditable ? 24 : 0, 0);
}

void ScopeNameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool top = !index.parent().isValid();
    const Icon kind = top ? (index.data(ScopeModel::IsClusterRole).toBool() ? Icon::Cluster : Icon::Computer) : Icon::Instance;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(kind, currentTheme());
    option->decorationSize = {kindSide, kindSide};
    option->font = pf::font(top ? Type::Name : Type::Body);
}

GroupedHeader::GroupedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void GroupedHeader::setGroup(int first, int last, const QString &title)
{
    m_first = first;
    m_last = last;
    m_title = title;
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * std::max(20, fontMetrics().height() + 4)};
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int logical) const
{
    const Theme &theme = currentTheme();
    painter->save();
    const bool grouped = logical >= m_first && logical <= m_last;
    painter->fillRect(rect, theme.head);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    const int half = rect.height() / 2;
    if (!grouped || logical == m_last)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.line);
    else
        painter->fillRect(QRect(rect.right(), rect.top() + half, 1, rect.height() - half), theme.line);
    painter->setPen(theme.text2);
    const QString title = model()->headerData(logical, Qt::Horizontal).toString();
    if (grouped) {
        painter->fillRect(QRect(rect.left(), rect.top() + half, rect.width(), 1), theme.line);
        painter->setFont(pf::font(Type::Small));
        painter->drawText(rect.adjusted(0, half, 0, 0), Qt::AlignCenter, title);
        int left = rect.left(), right = rect.right();
        for (int i = m_first; i < logical; ++i)
            left -= sectionSize(i);
        for (int i = logical + 1; i <= m_last; ++i)
            right += sectionSize(i);
        painter->setClipRect(rect);
        painter->drawText(QRect(left, rect.top(), right - left, half), Qt::AlignCenter, m_title);
    } else {
        painter->setFont(pf::font(Type::Second));
        const bool centred = logical == PlanStepsModel::VotesColumn;
        painter->drawText(rect.adjusted(centred ? 0 : pad, 0, 0, 0),
                          int(centred ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, title);
    }
    painter->restore();
}

} // namespace pf
