#include "ui/paint/iconshapes.h"

#include <QStringList>

#include <array>

namespace pf {

namespace {

// A shape is "style path". Style: s stroke, f filled, b both; with capital letters in the colour of the ground; d dashed stroke;
// an optional number is the width of the stroke. Path: M L H V C Z as in SVG (absolute), O cx cy r circle, R x y w h r rounded
// rectangle, A cx cy r from sweep an arc in degrees, counter-clockwise. Shapes are separated by ";".
#define OCTAGON "M5.35 1.6 L10.65 1.6 L14.4 5.35 L14.4 10.65 L10.65 14.4 L5.35 14.4 L1.6 10.65 L1.6 5.35 Z"
#define CROSS "M5.7 5.7 L10.3 10.3 M10.3 5.7 L5.7 10.3"
#define CHECK_IN_DISC "M4.9 8.3 L7.1 10.5 L11.2 6"
#define QUESTION "s1.3 M6.1 6.4 C6.1 5.1 6.9 4.5 8 4.5 C9.1 4.5 9.9 5.2 9.9 6.2 C9.9 7.6 8 7.6 8 9.1;f O8 11.3 0.8"
#define TRIANGLE "b1.6 M8 2.4 L14.4 13.4 L1.6 13.4 Z;S1.6 M8 6 V9.4;F O8 11.6 0.9"
#define LETTER_I "f O8 5 0.95;s1.5 M8 7.6 V11.4"
#define SHIELD "f M8 1 L13.8 3 V8 C13.8 11.4 11.2 13.9 8 15.1 C4.8 13.9 2.2 11.4 2.2 8 V3 Z;S1.7 M8 4.8 V8.4;F O8 11 0.95"
#define DATABASE                                                                                                                           \
    "s M3 4 C3 2.6 5.2 1.8 8 1.8 C10.8 1.8 13 2.6 13 4 C13 5.4 10.8 6.2 8 6.2 C5.2 6.2 3 5.4 3 4 Z "                                       \
    "M3 4 V12 C3 13.4 5.2 14.2 8 14.2 C10.8 14.2 13 13.4 13 12 V4 M3 8 C3 9.4 5.2 10.2 8 10.2 C10.8 10.2 13 9.4 13 8"
#define CLUSTER "s R5.4 1.8 5.2 4.2 0.6 R1.6 10 5 4.2 0.6 R9.4 10 5 4.2 0.6 M8 6 V8 M4.1 10 V8 H11.9 V10"
#define ENVELOPE "s R1.8 3.2 12.4 9.6 1.2 M2.3 4 L8 8.8 L13.7 4"
#define SERVER "s R2.2 2 11.6 12 1.2 M2.2 8 H13.8 M4.8 5 H6 M8.4 5 H11.2 M4.8 11 H6 M8.4 11 H11.2"
#define BARS "f R3.8 2.4 2.6 11.2 0.6 R9.6 2.4 2.6 11.2 0.6"
#define PLAY "f M6.3 4.9 L11.2 8 L6.3 11.1 Z"
#define WINDOWS                                                                                                                            \
    "s R5.2 1.8 9 8.2 1 M10.8 10 V13.2 C10.8 13.8 10.4 14.2 9.8 14.2 H2.8 C2.2 14.2 1.8 13.8 1.8 13.2 V7 C1.8 6.4 2.2 6 2.8 6 H5.2"
#define LENS "s1.5 O6.8 6.8 4.7 M10.3 10.3 L14.2 14.2"

constexpr std::array<const char *, iconCount> table{
    // Finding, check
    "f " OCTAGON ";S1.7 " CROSS,
    TRIANGLE,
    "s1.4 R1.9 1.9 12.2 12.2 2.4;" LETTER_I,
    "f O8 8 6.5;S1.7 " CHECK_IN_DISC,
    "d1.3 O8 8 6.3;" QUESTION,
    // Node
    "f O8 8 6.5;S1.7 " CHECK_IN_DISC,
    BARS,
    "f R1.7 1.7 12.6 12.6 1.4;S1.7 M8 4.2 V11.4 M4.9 8.5 L8 11.6 L11.1 8.5",
    "s1.4 A9.6 8 5.2 -150 300;s1.4 M0.9 8 H9.4 M6.8 5.4 L9.4 8 L6.8 10.6",
    SHIELD,
    SHIELD,
    // Role on a node
    "s1.3 O8 8 6.1;f O8 8 3.5",
    "s O8 8 6.1",
    "s O8 8 6.1 M3.8 12.2 L12.2 3.8",
    "s1.4 M4.8 8 H11.2",
    "f M8 2 L14 8 L8 14 L2 8 Z",
    // Step, phase
    "s O8 8 6.2 M8 4.4 V8.2 L10.6 9.8",
    "s1.3 O8 8 6.2;" PLAY,
    "f O8 8 6.5;S1.7 " CHECK_IN_DISC,
    "f " OCTAGON ";S1.7 " CROSS,
    "f R1.6 1.6 12.8 12.8 2.2;F R4.8 4.4 2.3 7.2 0.4 R8.9 4.4 2.3 7.2 0.4",
    "s1.5 M3.6 4 L7.6 8 L3.6 12 M8.6 4 L12.6 8 L8.6 12",
    "s1.6 A8 8.4 5.3 20 -300;s1.6 M13.4 2.4 V6.2 H9.6",
    LENS,
    "s1.3 O8 8 6.2;" PLAY,
    TRIANGLE,
    // Coverage cell
    "s1.7 M3.4 8.6 L6.5 11.7 L12.6 4.8",
    "s1.3 O8 8 6.2;s1.5 " CHECK_IN_DISC,
    "f " OCTAGON ";S1.7 " CROSS,
    "d1.3 O8 8 6.3;" QUESTION,
    "s M3.4 1.8 H12.6 M3.4 14.2 H12.6 M4.8 1.8 V3.8 C4.8 6 8 6.6 8 8 C8 9.4 4.8 10 4.8 12.2 V14.2 M11.2 1.8 V3.8 C11.2 6 8 6.6 8 8 "
    "C8 9.4 11.2 10 11.2 12.2 V14.2;f M5.6 13.8 C5.6 12 7 11.6 8 10.8 C9 11.6 10.4 12 10.4 13.8 Z M5.9 4.6 H10.1 C9.5 5.6 8.4 6.2 8 6.8 "
    "C7.6 6.2 6.5 5.6 5.9 4.6 Z",
    "s1.4 " OCTAGON ";s1.7 M5 8 H11",
    "s1.4 R1.9 1.9 12.2 12.2 2.4;" LETTER_I,
    "f O8 8 1.15",
    // Kinds of objects
    CLUSTER,
    ENVELOPE,
    SERVER,
    "s R1.8 2.4 12.4 8.6 1 M8 11 V13.8 M5 13.8 H11",
    DATABASE,
    ENVELOPE,
    "s M1.4 5 C1.4 3.6 6.8 3.6 6.8 5 V11 C6.8 12.4 1.4 12.4 1.4 11 Z M1.4 5 C1.4 6.4 6.8 6.4 6.8 5 M9.2 5 C9.2 3.6 14.6 3.6 14.6 5 V11 "
    "C14.6 "
    "12.4 9.2 12.4 9.2 11 Z M9.2 5 C9.2 6.4 14.6 6.4 14.6 5 M6.8 8.6 H9.2",
    "s R1.6 4.8 12.8 6.4 1.2 M4.2 8 H7.4;f O11.6 8 0.9",
    "s R1.8 1.8 8.4 8.4 1 R5.8 5.8 8.4 8.4 1",
    "s M1.8 12.8 V3.4 H6 L7.6 5.2 H14.2 V12.8 Z",
    "s R2 1.8 12 5 1 M4.6 4.3 H6 M8.4 4.3 H11.4 M8 8.8 V14.2 M5.4 11.8 L8 14.4 L10.6 11.8",
    "s M8 1.8 L14.2 8 L8 14.2 L1.8 8 Z",
    // Pages
    CLUSTER,
    "s R1.8 1.8 12.4 12.4 1 M1.8 5.6 H14.2 M5.6 1.8 V14.2;s1.4 M7.6 10 L9.2 11.6 L12.2 8.2",
    "s R3 1.6 10 12.8 1 M5.6 4.8 H10.4;s1.4 M5.6 10 L7.3 11.7 L10.5 8.2",
    "s O3 3.6 1.2 O3 8 1.2 O3 12.4 1.2 M6.4 3.6 H14.4 M6.4 8 H14.4 M6.4 12.4 H14.4",
    "s M1.6 4 H7.6 M10 2.2 V5.8 M4.4 8 H11.4 M13.8 6.2 V9.8 M8.4 12 H14.4 M6 10.2 V13.8",
    "s M8 3.6 C6.6 2.6 4 2.3 1.8 2.6 V12.4 C4 12.1 6.6 12.4 8 13.4 C9.4 12.4 12 12.1 14.2 12.4 V2.6 C12 2.3 9.4 2.6 8 3.6 V13.4",
    // Actions
    "s1.5 M10 3.4 L5.4 8 L10 12.6",
    "s1.5 M6 3.4 L10.6 8 L6 12.6",
    "s M1.8 12.8 V3.2 H5.8 L7.4 5 H12.6 V7 M1.8 12.8 L4.2 7 H14.8 L12.4 12.8 Z",
    "s M8 1.4 V7.8 M5.2 5.2 L8 8 L10.8 5.2 R2 10.2 12 4 1;f O11.4 12.2 0.8",
    "s1.3 A8 8 5.6 20 130 M2.8 2.6 V5.6 H5.8;s1.3 A8 8 5.6 200 130 M13.2 13.4 V10.4 H10.2",
    "s M1.6 3.6 L2.8 4.8 L5 2.4 M7.4 3.6 H14.4 M1.6 8 L2.8 9.2 L5 6.8 M7.4 8 H14.4 M1.8 12.4 H4.6 M7.4 12.4 H14.4",
    "s O3.4 3.4 1.8 O12.6 12.6 1.8 M5.2 3.4 H10.8 C13.6 3.4 13.6 8 10.8 8 H5.2 C2.4 8 2.4 12.6 5.2 12.6 H10.8",
    "d1.3 O8 8 6.2;" PLAY,
    "s M8 9.8 V2 M5 4.8 L8 1.8 L11 4.8 M4.8 6.8 H2.6 V14 H13.4 V6.8 H11.2",
    "s1.3 O6.8 6.8 4.6 M10.2 10.2 L14 14",
    "s M2 2.6 H14 L9.4 8.2 V13.6 L6.6 11.8 V8.2 Z",
    "s R5.6 5.6 8.6 8.6 1 M10.4 5.6 V2.8 C10.4 2.2 10 1.8 9.4 1.8 H2.8 C2.2 1.8 1.8 2.2 1.8 2.8 V9.4 C1.8 10 2.2 10.4 2.8 10.4 H5.6",
    "s M6.6 3 H2.2 V13.8 H13 V9.4 M9.2 1.8 H14.2 V6.8 M14.2 1.8 L7.4 8.6",
    "s M3.2 1.6 H9.2 L12.8 5.2 V14.4 H3.2 Z M9.2 1.6 V5.2 H12.8 M5.6 8.2 H10.4 M5.6 11 H10.4",
    BARS,
    "s1.3 M5.8 2.8 L2.4 6.2 L5.8 9.6 M2.6 6.2 H10 C14.8 6.2 14.8 12.8 10 12.8 H6.6",
    WINDOWS,
    "s O8 8 2.6 M8 1.6 V3.6 M8 12.4 V14.4 M1.6 8 H3.6 M12.4 8 H14.4 M3.5 3.5 L4.9 4.9 M11.1 11.1 L12.5 12.5 M3.5 12.5 L4.9 11.1 M11.1 4.9 "
    "L12.5 3.5",
    "s1.3 M2 8 H13.8 M9.8 4 L13.8 8 L9.8 12",
    "s M8 1.8 V9.8 M4.8 7 L8 10 L11.2 7 M2.2 10.4 V13.8 H13.8 V10.4",
    "s M2.2 13.8 L3 10.6 L10.8 2.8 L13.2 5.2 L5.4 13 Z M9.2 4.4 L11.6 6.8",
    "s O8 8 6.2;" QUESTION,
    "s M3.8 3.8 L12.2 12.2 M12.2 3.8 L3.8 12.2",
    WINDOWS,
    "s1.4 M4.2 6.2 L8 10 L11.8 6.2",
    "s1.4 M6.2 4.2 L10 8 L6.2 11.8",
    "s1.4 M4.2 10 L8 6.2 L11.8 10",
    "s1.7 M3.4 8.6 L6.5 11.7 L12.6 4.8",
};

/// Reads the numbers of one path command; the text is ours, so it is well-formed.
class PathReader
{
public:
    explicit PathReader(QByteArrayView text) : m_text(text) {}

    QPainterPath read()
    {
        QPainterPath path;
        while (const char command = next()) {
            switch (command) {
            case 'M':
                path.moveTo(point());
                break;
            case 'L':
                path.lineTo(point());
                break;
            case 'H':
                path.lineTo(number(), path.currentPosition().y());
                break;
            case 'V':
                path.lineTo(path.currentPosition().x(), number());
                break;
            case 'C': {
                const QPointF a = point(), b = point();
                path.cubicTo(a, b, point());
                break;
            }
            case 'Z':
                path.closeSubpath();
                break;
            case 'O': {
                const QPointF centre = point();
                const qreal r = number();
                path.addEllipse(centre, r, r);
                break;
            }
            case 'R': {
                const QPointF corner = point(), extent = point();
                const qreal r = number();
                path.addRoundedRect(QRectF(corner, QSizeF(extent.x(), extent.y())), r, r);
                break;
            }
            case 'A': {
                const QPointF centre = point();
                const qreal r = number(), from = number(), sweep = number();
                const QRectF box(centre.x() - r, centre.y() - r, 2 * r, 2 * r);
                path.arcMoveTo(box, from);
                path.arcTo(box, from, sweep);
                break;
            }
            default:
                Q_ASSERT_X(false, "icons", "unknown path command");
            }
        }
        return path;
    }

private:
    char next()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at++] : '\0';
    }
    qreal number()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text[m_at] == '-' || m_text[m_at] == '.' || (m_text[m_at] >= '0' && m_text[m_at] <= '9')))
            ++m_at;
        return m_text.sliced(from, m_at - from).toByteArray().toDouble();
    }
    QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QList<IconShape> parse(QByteArrayView text)
{
    QList<IconShape> shapes;
    for (const QByteArray &part : text.toByteArray().split(';')) {
        IconShape shape;
        const qsizetype space = part.indexOf(' ');
        const char style = part.front();
        shape.onGround = style == 'S' || style == 'F' || style == 'B';
        shape.filled = style == 'f' || style == 'F' || style == 'b' || style == 'B';
        shape.dashed = style == 'd';
        if (style == 'f' || style == 'F')
            shape.width = 0;
        else if (space > 1)
            shape.width = part.sliced(1, space - 1).toDouble();
        shape.path = PathReader(QByteArrayView(part).sliced(space)).read();
        shapes += shape;
    }
    return shapes;
}

} // namespace

const QList<IconShape> &shapesOf(Icon icon)
{
    static const auto shapes = [] {
        std::array<QList<IconShape>, iconCount> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = parse(table[i]);
        return all;
    }();
    return shapes[std::size_t(icon)];
}

} // namespace pf
