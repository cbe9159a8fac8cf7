#pragma once

#include "report/checkmarks.h"
#include "session/coveragesession.h"
#include "ui/paint/theme.h"

#include <QScrollArea>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace pf {

class LinkButton;
class SymbolLabel;
class TextLabel;

/// One finding in full: what happens, evidence with place and time, the exact fix, a script to copy.
class Explanation final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Explanation(QWidget *parent = nullptr);
    /// @param finding  part of @p picture; nullptr = nothing is chosen
    void showFinding(EstatePicturePtr picture, const Finding *finding);
    /// What the fix of the shown finding would bring; ignored for another finding.
    void showEffect(const CoverageSession::Effect &effect);
    /// Who answers for the shown finding, or did.
    void showAcceptance(const report::CheckMarks &marks, UtcMs at);
    QString finding() const { return m_finding; } ///< id, empty = none is shown
    QString plainText() const { return m_plain; }
    QString script() const;

Q_SIGNALS:
    void objectRequested(const QString &path);
    void copied(const QString &what);
    void acceptRequested(const QString &finding);
    void withdrawRequested(const QString &finding);
    void ruleRequested(const QString &rule);

private:
    TextLabel *addText(Type type, Tone tone, const QString &objectName);
    QString evidenceText(const Finding &finding) const;

    EstatePicturePtr m_picture;
    QString m_object, m_plain, m_finding, m_ruleId;
    QWidget *m_body;
    QVBoxLayout *m_layout;
    SymbolLabel *m_severity;
    TextLabel *m_rule, *m_title, *m_whatHead, *m_what, *m_evidenceHead, *m_evidence, *m_fixHead, *m_fix, *m_affectedHead, *m_affected,
        *m_effectHead, *m_effect, *m_accepted, *m_none;
    QPlainTextEdit *m_script;
    QPushButton *m_copyScript, *m_copyText, *m_go, *m_accept, *m_withdraw;
    LinkButton *m_reference;
    QWidget *m_head, *m_copies, *m_actions;
};

} // namespace pf
