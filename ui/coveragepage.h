#pragma once

#include "items/findingsmodel.h"
#include "session/coveragesession.h"
#include "ui/picturewidget.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QMenu;

namespace pf {

class TableView;
class TextLabel;
class SymbolLabel;
class CoverageBar;
class CoverageLegend;
class MatrixScroll;
class WhatIfBar;

/// The coverage of the whole estate: matrix and findings share one selection (visual.md section 3, Coverage).
class CoveragePage final : public QWidget
{
    Q_OBJECT

public:
    /// Borrows the review: what is considered and accepted.
    explicit CoveragePage(CoverageSession &review, QWidget *parent = nullptr);

    void setPicture(EstatePicturePtr picture);
    EstatePicturePtr picture() const { return m_picture; }
    void showAcceptances();
    void setExportMenu(QMenu *menu);
    /// Selects a finding, with the filter that shows it. @return false = no such finding
    bool showFinding(const QString &id);
    const Finding *current() const;
    void focusFilter();
    bool clearFilter();
    void goToFinding(int direction);
    int shown() const;
    int total() const;

Q_SIGNALS:
    void currentChanged(); ///< current() is another one, or none
    void filterChanged();
    void objectRequested(const QString &path);
    void compareRequested();
    void scriptRequested(); ///< of the considered changes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void makeFilters(QHBoxLayout *row);
    void makeTable();
    void applyFilter();
    void fillChoices();
    void fillScopes();
    void fillOwners();
    void spanHeadings();
    void setWhatIf(bool on);
    void tick(PaintCell cell);
    void selectCellOf(const Finding &finding);
    void cellChosen(PaintCell cell);
    bool speaksOf(const Finding &finding, PaintCell cell) const;

    CoverageSession &m_review;
    EstatePicturePtr m_picture;
    FindingsModel *m_model;
    QPushButton *m_whatIf = nullptr, *m_compare = nullptr;
    WhatIfBar *m_considered = nullptr;
    QComboBox *m_scope = nullptr;
    TextLabel *m_subtitle = nullptr;
    QPushButton *m_export = nullptr;
    TextLabel *m_headline = nullptr;
    SymbolLabel *m_notCovered = nullptr, *m_outOfSupport = nullptr, *m_covered = nullptr, *m_unknown = nullptr;
    CoverageBar *m_bar = nullptr;
    PictureOf<CoverageMatrixView> *m_matrix = nullptr;
    MatrixScroll *m_matrixScroll = nullptr;
    CoverageLegend *m_legend = nullptr;
    QPushButton *m_errors = nullptr, *m_warnings = nullptr, *m_infos = nullptr;
    QComboBox *m_rule = nullptr, *m_product = nullptr, *m_grouping = nullptr;
    QLineEdit *m_text = nullptr;
    TableView *m_table = nullptr;
    bool m_ownersKnown = false; ///< of m_picture; asked for when somebody groups by them
    bool m_sharing = false;
};

/// What of the matrix stays in sight when it is scrolled: the versions at the left, the servers and options at the top. Lies over
/// the matrix and leaves the mouse to it.
class MatrixEdges final : public QWidget
{
    Q_OBJECT

public:
    MatrixEdges(PictureWidget *matrix, QWidget *over);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PictureWidget *m_matrix;
};

/// Matrix and legend: never higher than they are, scrolled where there is less room; the titles stay in sight.
class MatrixScroll final : public QScrollArea
{
    Q_OBJECT

public:
    MatrixScroll(PictureWidget *matrix, QWidget *legend, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 150}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void limit();
    void follow();
    void uncover(PaintCell cell);
    PictureWidget *m_matrix;
    QWidget *m_legend;
    MatrixEdges *m_edges;
};

/// Shares of covered, not covered, out of support: one bar.
class CoverageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageBar(QWidget *parent = nullptr);
    void setSummary(const CoverageSummary &summary);
    QSize sizeHint() const override { return {290, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CoverageSummary m_summary;
};

/// The symbols that the matrix uses, with their words.
class CoverageLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget *parent = nullptr);
    void setView(const CoverageMatrixView &view);
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    CoverageMatrixView m_view;
};

} // namespace pf
