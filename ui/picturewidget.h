#pragma once

#include "ui/paint/pictures.h"
#include "ui/theme.h"

#include <QHash>
#include <QScrollArea>
#include <QWidget>

namespace pf {

/// A painted picture as a widget: hover, selection, keyboard (arrows, Home, End, Enter), tool tips, and a cell of its own for
/// assistive technology (QAccessibleTableInterface).
class PictureWidget : public QWidget
{
    Q_OBJECT

public:
    explicit PictureWidget(QWidget *parent = nullptr);

    virtual QSize cells() const = 0; ///< columns x rows
    virtual QString textOf(PaintCell cell) const = 0;
    virtual QRectF rectOf(PaintCell cell) const = 0;
    virtual std::optional<PaintCell> cellUnder(QPointF at) const = 0;
    virtual QSizeF pictureSize(qreal width) const = 0;

    Metrics metrics() const { return Metrics::of(font()); }
    std::optional<PaintCell> selected() const { return m_selected; }
    PaintCell current() const { return m_current; }
    void setSelected(std::optional<PaintCell> cell); ///< without a signal
    void paintOn(QPainter &painter) const;           ///< as it is shown now, from the painter's origin

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellSelected(pf::PaintCell cell);  ///< by mouse or keyboard
    void cellActivated(pf::PaintCell cell); ///< double click or Enter
    void pictureChanged();

protected:
    virtual void draw(QPainter &painter, const PaintState &state) const = 0;
    void pictureReplaced();

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QSizeF sizeFor(int width) const;
    void moveTo(PaintCell cell);
    std::optional<PaintCell> inside(std::optional<PaintCell> cell) const;

    std::optional<PaintCell> m_selected, m_hover;
    PaintCell m_current;
    mutable QHash<int, QSizeF> m_sizes; ///< by width: layouts ask again and again, and measuring words is slow
};

/// The wrapper of one kind of view.
template <typename View>
class PictureOf final : public PictureWidget
{
public:
    using PictureWidget::PictureWidget;
    void setView(View view)
    {
        m_view = std::move(view);
        pictureReplaced();
    }
    const View &view() const { return m_view; }
    QSize cells() const override { return cellCount(m_view); }
    QString textOf(PaintCell cell) const override { return cellText(m_view, cell); }
    QRectF rectOf(PaintCell cell) const override { return cellRect(m_view, rect(), metrics(), cell); }
    std::optional<PaintCell> cellUnder(QPointF at) const override { return cellAt(m_view, rect(), metrics(), at); }
    QSizeF pictureSize(qreal width) const override { return sizeOf(m_view, metrics(), width); }

protected:
    void draw(QPainter &painter, const PaintState &state) const override
    {
        paint(painter, rect(), m_view, currentTheme(), metrics(), state);
    }

private:
    View m_view;
};

/// Shows a picture as wide as there is room; scrolls sideways where its names need more.
class PictureScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PictureScroll(PictureWidget *picture, QWidget *parent = nullptr);
    PictureWidget *picture() const { return m_picture; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    PictureWidget *m_picture;
};

/// Makes PictureWidget known to QAccessible; call once before the first window is shown.
void installPictureAccessibility();

} // namespace pf
