#pragma once

#include "ui/wizard/updatecontroller.h"
#include "ui/wizard/wizardparts.h"

class QBoxLayout;
class QGridLayout;
class QLineEdit;

namespace pf {

/// Pinned on top of a run that waits for a person: what happened, why, what is so now, and the ways on, each with what it leads to.
/// Part of the layout, never a dialog; takes no focus; announced once to assistive technology.
class DecisionPanel final : public QWidget
{
    Q_OBJECT

public:
    DecisionPanel(UpdateController &controller, QWidget *parent);
    void refresh();  ///< shows or hides itself
    void askAbort(); ///< what abort and restore would do, with the button that does it

Q_SIGNALS:
    void shownChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Kind { None, Hold, Paused, Failed, Inspect, Abort, Broken };
    Kind wanted() const;
    void rebuild();
    void addFact(const QString &label, const QString &text);
    QPushButton *addWay(const QString &text, Icon icon, const QString &objectName, const QString &leadsTo, bool possible = true);
    void buildHold();
    void buildPaused();
    void buildFailed();
    void buildAbort();
    void buildBroken();
    void addReason();
    bool sideBySide() const; ///< wide enough for the facts beside the ways
    void announce();
    QString nowText() const;

    UpdateController &m_controller;
    Kind m_kind = Kind::None;
    qint64 m_seq = -1; ///< of the failure that is shown
    bool m_abortAsked = false;
    bool m_waitsForReason = false; ///< while ways are added that a reason enables
    TextLabel *m_title;
    QGridLayout *m_facts, *m_ways;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_content;
    QLineEdit *m_reason = nullptr;
    QList<QPushButton *> m_needReason;
};

} // namespace pf
