#include "ui/paint/canvas.h"
#include "ui/paint/pictures.h"
#include "ui/paint/words.h"

#include <QPainterPath>

#include <cmath>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal boxHeight = 34, gap = 8, barHeight = 8;

struct VotesLayout
{
    qreal box = 0, rowStep = 0, right = 0, barTop = 0, height = 0;
    QList<QRectF> boxes; ///< voters, the witness last
};

QString voteWord(bool vote)
{
    return vote ? Words::tr("1 vote") : Words::tr("0 votes");
}

QString captionOf(const VotesPicture &view, int index)
{
    return index < view.nodes.size() ? view.nodes[index].name : Words::tr("Witness");
}

VotesLayout layOut(const VotesPicture &view, Metrics m, QPointF origin, qreal width)
{
    VotesLayout l;
    const int count = int(view.nodes.size()) + (view.hasWitness ? 1 : 0);
    l.box = m(66);
    for (int i = 0; i < count; ++i)
        l.box = std::max(l.box, std::ceil(textWidth(captionOf(view, i), Type::Small, m)) + m(4));
    l.box = std::max(l.box, textWidth(voteWord(false), Type::Second, m) + m(20));
    const int perRow = std::max(1, int((std::max(width, l.box) + m(gap)) / (l.box + m(gap))));
    l.rowStep = m(boxHeight + 4) + lineHeight(Type::Small, m) + m(8);
    for (int i = 0; i < count; ++i)
        l.boxes += QRectF(origin.x() + (i % perRow) * (l.box + m(gap)), origin.y() + i / perRow * l.rowStep, l.box, m(boxHeight));
    const int rows = count ? (count + perRow - 1) / perRow : 0;
    const qreal boxesWidth = std::min(count, perRow) * (l.box + m(gap)) - m(gap);
    const qreal labels = textWidth(Words::tr("%n present", "votes", view.present), Type::Second, m) +
                         textWidth(Words::tr("%n needed", "votes", view.need), Type::Second, m) +
                         textWidth(Words::tr("%n to spare", "votes", view.total), Type::Second, m);
    l.right = origin.x() + std::max({boxesWidth, labels + m(48), std::min(width, m(360))});
    l.barTop = origin.y() + rows * l.rowStep + m(2);
    l.height = l.barTop + m(barHeight + 6) + lineHeight(Type::Second, m) - origin.y();
    return l;
}

} // namespace

QSizeF sizeOf(const VotesPicture &view, Metrics m, qreal width)
{
    const VotesLayout l = layOut(view, m, {}, width);
    return {std::ceil(std::max(l.right, width)), std::ceil(l.height)};
}

void paint(QPainter &painter, const QRectF &rect, const VotesPicture &view, const Theme &theme, Metrics m, const PaintState &state)
{
    const Canvas c(painter, theme, m);
    const VotesLayout l = layOut(view, m, rect.topLeft(), rect.width());
    for (int i = 0; i < l.boxes.size(); ++i) {
        const QRectF box = l.boxes[i];
        const bool witness = i >= view.nodes.size();
        const bool vote = witness ? view.witnessVote : view.nodes[i].vote;
        const bool present = witness ? view.witnessPresent : view.nodes[i].present;
        const QColor ink = present ? theme.text : theme.err;
        if (state.selected == PaintCell{0, i} || state.hover == PaintCell{0, i})
            c.fill(box, state.selected == PaintCell{0, i} ? theme.sel : theme.win);
        if (witness) {
            const qreal r = box.height() / 2;
            QPainterPath diamond;
            diamond.moveTo(box.center() - QPointF(0, r));
            diamond.lineTo(box.center() + QPointF(r, 0));
            diamond.lineTo(box.center() + QPointF(0, r));
            diamond.lineTo(box.center() - QPointF(r, 0));
            diamond.closeSubpath();
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(present ? theme.ctl : theme.err, m(1), vote && present ? Qt::SolidLine : Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(diamond);
            painter.restore();
            c.text(box, QString::number(vote ? 1 : 0), Type::Heading, ink, Qt::AlignCenter);
        } else {
            if (vote && present) {
                painter.save();
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(QPen(theme.ctl, m(1)));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(box.adjusted(m(0.5), m(0.5), -m(0.5), -m(0.5)), m(2), m(2));
                painter.restore();
            } else {
                c.dashedFrame(box, present ? theme.ctl : theme.err);
            }
            const QString whole = voteWord(vote);
            const QString number = whole.section(u' ', 0, 0), word = whole.section(u' ', 1);
            const qreal numberWidth = textWidth(number, Type::PaneTitle, m), wordWidth = textWidth(word, Type::Small, m);
            const qreal x = box.center().x() - (numberWidth + m(7) + wordWidth) / 2;
            c.text({x, box.top(), numberWidth, box.height()}, number, Type::PaneTitle, vote ? ink : theme.text3);
            c.text({x + numberWidth + m(7), box.top() + m(1), wordWidth, box.height()}, word, Type::Small, theme.text2);
        }
        c.text({box.left(), box.bottom() + m(4), box.width(), lineHeight(Type::Small, m)}, captionOf(view, i), Type::Small,
               present ? theme.text2 : theme.err, Qt::AlignCenter);
    }

    // The bar: one piece per vote of the total; needed grey, spare green, missing outlined.
    const int total = std::max({view.total, view.present, view.need, 1});
    const QRectF bar(rect.left(), l.barTop, l.right - rect.left(), m(barHeight));
    const qreal piece = bar.width() / total;
    for (int i = 0; i < total; ++i) {
        const QRectF box(bar.left() + i * piece, bar.top(), piece - (i + 1 < total ? m(1) : 0), bar.height());
        if (i >= view.present)
            c.dashedFrame(box, theme.err);
        else
            c.fill(box, i < view.need ? theme.idle : theme.ok);
    }
    const qreal mark = bar.left() + piece * view.need;
    if (view.need < total)
        c.vertical(mark, bar.top() - m(5), bar.bottom() + m(5), theme.text, 2);
    const QRectF labels(bar.left(), bar.bottom() + m(6), bar.width(), lineHeight(Type::Second, m));
    const QString have = Words::tr("%n present", "votes", view.present), need = Words::tr("%n needed", "votes", view.need);
    const int spare = view.present - view.need;
    const QString left = spare >= 0 ? Words::tr("%n to spare", "votes", spare) : Words::tr("%n missing", "votes", -spare);
    const qreal haveWidth = textWidth(have, Type::Second, m), needWidth = textWidth(need, Type::Second, m),
                leftWidth = textWidth(left, Type::Second, m);
    const qreal needAt = std::clamp(mark - needWidth / 2, labels.left() + haveWidth + m(12),
                                    std::max(labels.left() + haveWidth + m(12), labels.right() - leftWidth - m(12) - needWidth));
    c.text(labels, have, Type::Second, theme.text2);
    c.text({needAt, labels.top(), needWidth, labels.height()}, need, Type::Second, theme.text);
    c.text(labels, left, Type::Second, spare < 0 ? theme.err : spare == 0 ? theme.warn : theme.ok, Qt::AlignRight | Qt::AlignVCenter);
    if (state.focus && state.focus->column >= 0 && state.focus->column < l.boxes.size())
        c.focusRing(l.boxes[state.focus->column]);
}

std::optional<PaintCell> cellAt(const VotesPicture &view, const QRectF &rect, Metrics m, QPointF at)
{
    const VotesLayout l = layOut(view, m, rect.topLeft(), rect.width());
    for (int i = 0; i < l.boxes.size(); ++i) {
        if (l.boxes[i].adjusted(0, 0, 0, m(4) + lineHeight(Type::Small, m)).contains(at))
            return PaintCell{0, i};
    }
    return std::nullopt;
}

QRectF cellRect(const VotesPicture &view, const QRectF &rect, Metrics m, PaintCell cell)
{
    return layOut(view, m, rect.topLeft(), rect.width()).boxes.value(cell.column);
}

QSize cellCount(const VotesPicture &view)
{
    return {int(view.nodes.size()) + (view.hasWitness ? 1 : 0), 1};
}

QString cellText(const VotesPicture &view, PaintCell cell)
{
    if (cell.row != 0 || cell.column < 0 || cell.column >= cellCount(view).width())
        return {};
    const bool witness = cell.column >= view.nodes.size();
    const bool vote = witness ? view.witnessVote : view.nodes[cell.column].vote;
    const bool present = witness ? view.witnessPresent : view.nodes[cell.column].present;
    const QString text = captionOf(view, cell.column) + u", "_s + voteWord(vote);
    return present ? text : text + u", "_s + Words::tr("not present", "voter");
}

} // namespace pf
