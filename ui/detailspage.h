#pragma once

#include "report/objectview.h"
#include "session/estatesession.h"
#include "session/runlist.h"
#include "ui/picturewidget.h"

#include <QScrollArea>

class QVBoxLayout;
class QHBoxLayout;
class QPushButton;
class QMenu;

namespace pf {

class FindingsModel;
class FlowLayout;
class SectionHeading;
class TableView;
class TextLabel;

/// Details of the object chosen in the tree: head with four facts, then the sections (visual.md section 3, Main).
class DetailsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPage(QWidget *parent = nullptr);

    void setPicture(EstatePicturePtr picture);
    void setRuns(const RunList *runs);
    /// @return false where the estate has no such object: the page stays as it was
    bool showObject(const QString &path);
    const std::optional<ObjectView> &view() const { return m_view; }
    void setExportMenu(QMenu *menu);

Q_SIGNALS:
    void linkActivated(const QString &path);  ///< an object, or empty for the estate
    void findingActivated(const QString &id); ///< show it on the coverage page
    void planRequested(const QStringList &clusters, const QStringList &servers);
    void rehearseRequested(const QStringList &clusters, const QStringList &servers);
    void runsRequested();
    void coverageRequested();

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void fillHead();
    void fillBody();
    void fillRuns();
    void fillMore();
    void showFindings();

    EstatePicturePtr m_picture;
    const RunList *m_runs = nullptr;
    std::optional<ObjectView> m_view;

    QHBoxLayout *m_crumbs = nullptr;
    FlowLayout *m_name = nullptr; ///< title and pills
    TextLabel *m_title = nullptr;
    QPushButton *m_export = nullptr, *m_rehearse = nullptr, *m_plan = nullptr;
    FlowLayout *m_facts = nullptr;

    QScrollArea *m_scroll = nullptr;
    QWidget *m_matrixSection = nullptr, *m_votesSection = nullptr, *m_moreSection = nullptr;
    PictureOf<MatrixView> *m_matrix = nullptr;
    PictureOf<VotesPicture> *m_votes = nullptr;
    PictureScroll *m_votesScroll = nullptr;
    TextLabel *m_voteText = nullptr;
    QVBoxLayout *m_runLines = nullptr, *m_more = nullptr;
    FindingsModel *m_findingsModel = nullptr;
    TableView *m_findings = nullptr;
    SectionHeading *m_findingsHeading = nullptr;
    TextLabel *m_findingCounts = nullptr;
};

} // namespace pf
