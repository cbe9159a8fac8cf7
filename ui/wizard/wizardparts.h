#pragma once

#include "ui/parts.h"

class QHBoxLayout;
class QTableView;
class QPushButton;
class QVBoxLayout;

namespace pf {

/// Head row of a page: title, one line about it, the page's own buttons.
class PageHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);
    void setLine(const QString &line);
    QString line() const;
    void setBadge(Icon icon, const QString &text);
    QPushButton *addButton(const QString &text, Icon icon, const QString &objectName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_titleRow;
    QHBoxLayout *m_layout;
    TextLabel *m_line;
};

/// A box in the tint of a state: symbol, one strong line, sentences below.
class VerdictBox final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBox(QWidget *parent = nullptr);
    void set(Icon icon, Tone tone, const QString &title, const QString &text);
    void setFramed(bool framed) { m_framed = framed; }
    QString title() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::NotReported;
    Tone m_tone = Tone::Idle;
    bool m_framed = true;
    TextLabel *m_title, *m_text;
};

/// The state of a run in one word, on its tint.
class StatePill final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePill(QWidget *parent = nullptr);
    void set(Icon icon, Tone tone, const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::Waiting;
    Tone m_tone = Tone::Idle;
    QString m_text;
};

/// The steps of a plan side by side, as wide as they are long; filled as far as they are done.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        qint64 length = 0; ///< ms
        double done = 0;   ///< 0 to 1
        Tone tone = Tone::Accent;
    };
    explicit StepBar(QWidget *parent = nullptr);
    void setParts(QList<Part> parts);
    QSize sizeHint() const override { return {300, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
};

/// A white panel with a frame of one pixel.
class Panel final : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

class PictureWidget;
/// A picture in a white box with a frame; scrolls sideways where its names need more room.
QWidget *makePictureBox(PictureWidget *picture, QWidget *parent);

/// Row heights from the cells alone: resizeRowsToContents() also asks the hidden vertical header, which wants more.
void fitRows(QTableView *table);

/// Gives a table's columns the width of their content and shares what is left between some of them, whose text wraps.
/// Works again when the table gets another width or other rows.
class ColumnSharer final : public QObject
{
    Q_OBJECT

public:
    /// @param fitsContent  the table is as high as its rows
    ColumnSharer(QTableView *table, QList<int> shared, bool fitsContent = false);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void later();
    void fit();

    QTableView *m_table;
    QList<int> m_shared;
    bool m_fits;
    bool m_queued = false;
};

/// Symbol and wrapped sentences of one thing to know, in a column.
QWidget *makePoint(Icon icon, const QString &title, const QString &text, QWidget *parent);
/// A label over its field, side by side where @p inRow.
QLabel *makeBuddy(const QString &text, QWidget *field, QWidget *parent);

} // namespace pf
