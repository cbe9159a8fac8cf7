#include "ui/explanation.h"

#include "coverage/rules.h"
#include "report/fixscript.h"
#include "report/text.h"
#include "ui/flowlayout.h"
#include "ui/paint/canvas.h"
#include "ui/parts.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

const RuleInfo *ruleInfo(const QString &id)
{
    for (const RuleInfo &rule : coverageRules()) {
        if (id == QLatin1String(rule.id))
            return &rule;
    }
    return nullptr;
}

QString chainText(const QList<ChainLink> &chain)
{
    QStringList names;
    for (const ChainLink &link : chain) {
        switch (link.status) {
        case ChainLink::Status::Root:
        case ChainLink::Status::Ok:
            names << link.server;
            break;
        case ChainLink::Status::NotArrived:
            names << Explanation::tr("%1 (not arrived)").arg(link.server);
            break;
        case ChainLink::Status::Failed:
            names << Explanation::tr("%1 (failed)").arg(link.server);
            break;
        case ChainLink::Status::Never:
            names << Explanation::tr("%1 (never synchronized)").arg(link.server);
            break;
        case ChainLink::Status::NotReported:
            names << Explanation::tr("%1 (not reported)").arg(link.server);
            break;
        }
    }
    return names.join(u", "_s);
}

} // namespace

Explanation::Explanation(QWidget *parent) : QScrollArea(parent), m_body(new QWidget), m_layout(new QVBoxLayout(m_body))
{
    setObjectName(u"explanation"_s);
    setAccessibleName(tr("Explanation"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    m_body->setAutoFillBackground(true);
    m_body->setBackgroundRole(QPalette::Base);
    m_layout->setContentsMargins(14, 12, 14, 14);
    m_layout->setSpacing(6);
    m_head = new QWidget(m_body);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    m_severity = new SymbolLabel(Icon::Error, {}, Type::Second, Tone::Ink, m_head);
    m_rule = new TextLabel(Type::Second, Tone::Quiet, m_head);
    m_rule->setWordWrap(true);
    head->addWidget(m_severity, 0, Qt::AlignTop);
    head->addWidget(m_rule, 1);
    m_layout->addWidget(m_head);
    m_title = addText(Type::PaneTitle, Tone::Ink, u"explanationTitle"_s);
    m_layout->addSpacing(6);
    m_whatHead = addText(Type::Heading, Tone::Ink, {});
    m_whatHead->setText(tr("What happens"));
    m_what = addText(Type::Body, Tone::Ink, u"explanationWhat"_s);
    m_layout->addSpacing(6);
    m_evidenceHead = addText(Type::Heading, Tone::Ink, {});
    m_evidenceHead->setText(tr("Evidence"));
    m_evidence = addText(Type::Second, Tone::Quiet, u"explanationEvidence"_s);
    m_evidence->setTextFormat(Qt::RichText);
    m_layout->addSpacing(6);
    m_fixHead = addText(Type::Heading, Tone::Ink, {});
    m_fix = addText(Type::Body, Tone::Ink, u"explanationFix"_s);
    m_script = named(new QPlainTextEdit(m_body), u"fixScript"_s, tr("Script for the fix"));
    m_script->setReadOnly(true);
    m_script->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_script->setTabChangesFocus(true);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(8.25);
    m_script->setFont(mono);
    m_script->setBackgroundRole(QPalette::Window);
    m_script->viewport()->setBackgroundRole(QPalette::Window);
    m_layout->addWidget(m_script);
    m_copies = new QWidget(m_body);
    auto *copies = new FlowLayout(6, 6, m_copies);
    m_copyScript = named(new QPushButton(tr("&Copy script"), m_copies), u"copyScript"_s, tr("Copy script"));
    m_copyText = named(new QPushButton(tr("Copy as &text"), m_copies), u"copyText"_s, tr("Copy as text"));
    setThemedIcon(m_copyScript, Icon::Copy);
    setThemedIcon(m_copyText, Icon::Copy);
    copies->addWidget(m_copyScript);
    copies->addWidget(m_copyText);
    m_layout->addWidget(m_copies);
    m_layout->addSpacing(6);
    m_effectHead = addText(Type::Heading, Tone::Ink, {});
    m_effectHead->setText(tr("Effect of the fix"));
    m_effect = addText(Type::Body, Tone::Ink, u"explanationEffect"_s);
    m_layout->addSpacing(6);
    m_affectedHead = addText(Type::Heading, Tone::Ink, {});
    m_affectedHead->setText(tr("Affected"));
    m_affected = addText(Type::Second, Tone::Quiet, u"explanationAffected"_s);
    m_layout->addSpacing(6);
    m_accepted = addText(Type::Second, Tone::Ink, u"explanationAccepted"_s);
    m_actions = new QWidget(m_body);
    auto *actions = new FlowLayout(6, 6, m_actions);
    m_go = named(new QPushButton(tr("&Go to object"), m_actions), u"goToObject"_s, tr("Go to object"));
    setThemedIcon(m_go, Icon::GoTo);
    m_accept = named(new QPushButton(tr("Acce&pt…"), m_actions), u"acceptCurrent"_s, tr("Accept…"));
    m_withdraw = named(new QPushButton(tr("&Withdraw acceptance"), m_actions), u"withdrawAcceptance"_s, tr("Withdraw acceptance"));
    m_reference = named(new LinkButton({}, m_actions), u"ruleReference"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_go, m_accept, m_withdraw, m_reference})
        actions->addWidget(widget);
    m_layout->addWidget(m_actions);
    m_none = addText(Type::Body, Tone::Quiet, u"explanationNone"_s);
    m_none->setText(tr("Choose a finding or a cell of the matrix: what it means, how it is known and how to fix it appears here."));
    m_layout->addStretch(1);
    setWidget(m_body);
    connect(m_copyScript, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(script());
        Q_EMIT copied(tr("Script copied."));
    });
    connect(m_copyText, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_plain);
        Q_EMIT copied(tr("Explanation copied."));
    });
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT objectRequested(m_object); });
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptRequested(m_finding); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawRequested(m_finding); });
    connect(m_reference, &LinkButton::clicked, this, [this] { Q_EMIT ruleRequested(m_ruleId); });
    showFinding(nullptr, nullptr);
}

TextLabel *Explanation::addText(Type type, Tone tone, const QString &objectName)
{
    auto *label = new TextLabel(type, tone, m_body);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
    return label;
}

QString Explanation::script() const
{
    return m_script->toPlainText();
}

QString Explanation::evidenceText(const Finding &finding) const
{
    QStringList lines;
    for (const Evidence &evidence : finding.evidence) {
        QString line = text(evidence.seen);
        if (evidence.observedAt)
            line += u' ' + tr("Seen %1.").arg(timeText(*evidence.observedAt, QLocale()));
        const Place place = m_picture->sources.place(evidence.object);
        if (place.line > 0)
            line += u' ' + tr("%1, line %2.").arg(m_picture->label).arg(place.line);
        lines << line;
    }
    if (!finding.chain.isEmpty())
        lines << tr("Chain of update servers: %1.").arg(chainText(finding.chain));
    return lines.join(u'\n');
}

void Explanation::showFinding(EstatePicturePtr picture, const Finding *finding)
{
    m_picture = std::move(picture);
    const bool any = m_picture && finding;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_title, m_whatHead, m_what, m_evidenceHead, m_evidence, m_fixHead,
                                                            m_fix, m_script, m_copies, m_affectedHead, m_affected, m_actions})
        widget->setVisible(any);
    m_none->setVisible(!any);
    m_effectHead->hide();
    m_effect->hide();
    m_finding = any ? finding->id : QString();
    showAcceptance({}, {});
    if (!any) {
        m_plain.clear();
        return;
    }
    m_object = finding->object.path;
    m_ruleId = finding->rule;
    const QString reference = tr("Rule %1").arg(m_ruleId);
    m_reference->setText(reference);
    m_reference->setAccessibleName(reference);
    m_reference->updateGeometry();
    const RuleInfo *rule = ruleInfo(finding->rule);
    m_severity->set(iconOf(finding->severity), severityText(finding->severity));
    m_rule->setText(rule ? u"%1, %2"_s.arg(finding->rule, text(msg(rule->titleId))) : finding->rule);
    const QString title = text(finding->message);
    m_title->setText(unbroken(title));
    m_what->setText(rule ? text(msg(rule->textId)) : QString());
    m_whatHead->setVisible(rule);
    m_what->setVisible(rule);
    const QString evidence = evidenceText(*finding);
    QString paragraphs; // one below the other with a little room between
    for (const QString &line : evidence.split(u'\n'))
        paragraphs += u"<p style=\"margin-top:0px; margin-bottom:5px\">%1</p>"_s.arg(unbroken(line).toHtmlEscaped());
    m_evidence->setText(paragraphs);
    m_evidenceHead->setVisible(!evidence.isEmpty());
    m_evidence->setVisible(!evidence.isEmpty());
    const bool fixable = !finding->fix.isEmpty();
    m_fixHead->setText(finding->root.isEmpty() ? tr("Fix") : tr("Fix on %1").arg(finding->root));
    const QString fixText = fixable ? text(finding->fix) : tr("Nothing has to be done; this is for information.");
    m_fix->setText(unbroken(fixText));
    const QString lines = fixScript(*finding, m_picture->estate, *m_picture->catalog);
    m_script->setPlainText(lines.trimmed());
    m_script->setVisible(!lines.isEmpty());
    m_copyScript->setVisible(!lines.isEmpty());
    const int rows = std::max(2, int(m_script->document()->blockCount()));
    const QFontMetrics metrics(m_script->font());
    int widest = 0;
    for (const QString &line : lines.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const bool scrolls = widest + 24 > viewport()->width() - 28;
    m_script->setFixedHeight(metrics.lineSpacing() * rows + 14 + (scrolls ? m_script->horizontalScrollBar()->sizeHint().height() : 0));
    QStringList affected;
    for (const ObjectRef &object : finding->affected)
        affected << objectText(object);
    m_affected->setText(affected.join(u'\n'));
    m_affectedHead->setVisible(!affected.isEmpty());
    m_affected->setVisible(!affected.isEmpty());
    m_go->setVisible(finding->object.kind != ObjectKind::WsusServer);
    m_plain = QStringList{u"%1 %2 %3"_s.arg(m_rule->text(), severityText(finding->severity), finding->id),
                          title,
                          m_what->text(),
                          evidence,
                          m_fixHead->text() + u": "_s + fixText,
                          lines,
                          m_affected->text()}
                  .join(u'\n');
    verticalScrollBar()->setValue(0);
}

void Explanation::showEffect(const CoverageSession::Effect &effect)
{
    if (effect.finding != m_finding)
        return;
    QStringList lines{tr("Errors: %1 to %2. Covered: %3 to %4.")
                          .arg(effect.before.error)
                          .arg(effect.after.error)
                          .arg(effect.before.covered)
                          .arg(effect.after.covered)};
    QStringList also;
    for (const ObjectRef &object : effect.alsoCleared)
        also << objectText(object);
    if (!also.isEmpty())
        lines << tr("Also clears: %1.").arg(also.join(u", "_s));
    lines << (effect.worse ? tr("%n error(s) or warning(s) would come.", nullptr, effect.worse) : tr("Nothing gets worse."));
    m_effect->setText(unbroken(lines.join(u'\n')));
    m_effectHead->show();
    m_effect->show();
}

void Explanation::showAcceptance(const report::CheckMarks &marks, UtcMs at)
{
    const auto said = report::acceptanceMessage(m_finding, marks, at);
    m_accepted->setVisible(said.has_value());
    m_withdraw->setVisible(said.has_value());
    m_accept->setVisible(!marks.acceptances.find(m_finding, at));
    m_accepted->setText(said ? text(*said) : QString());
}

} // namespace pf
