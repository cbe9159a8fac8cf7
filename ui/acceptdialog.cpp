#include "ui/acceptdialog.h"

#include "ui/parts.h"
#include "ui/theme.h"

#include <QDateEdit>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr int usualDays = 90;

} // namespace

AcceptDialog::AcceptDialog(const QString &what, const QString &author, UtcMs now, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_reason(named(new QPlainTextEdit(this), u"acceptReason"_s, tr("Reason")))
    , m_author(named(new QLineEdit(author, this), u"acceptAuthor"_s, tr("Your name")))
    , m_until(named(new QDateEdit(this), u"acceptUntil"_s, tr("Accepted until")))
{
    setObjectName(u"acceptDialog"_s);
    setWindowTitle(tr("Accept a finding"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    auto *sentence = new TextLabel(Type::Heading, Tone::Ink, this);
    sentence->setText(what);
    sentence->setWordWrap(true);
    auto *note = new TextLabel(Type::Second, Tone::Quiet, this);
    note->setText(tr("It stays in sight and no longer fails a check, until the day given here. It is kept in a file beside the estate."));
    note->setWordWrap(true);
    layout->addWidget(sentence);
    layout->addWidget(note);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.value, Qt::UTC).date();
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(today.addDays(1));
    m_until->setDate(today.addDays(usualDays));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("Your &name:"), m_author);
    form->addRow(tr("Accepted &until:"), m_until);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = named(buttons->addButton(tr("&Accept"), QDialogButtonBox::AcceptRole), u"acceptFinding"_s, tr("Accept"));
    m_accept->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AcceptDialog::check);
    connect(m_author, &QLineEdit::textChanged, this, &AcceptDialog::check);
    resize(460, sizeHint().height());
    check();
    m_reason->setFocus();
}

void AcceptDialog::check()
{
    m_accept->setEnabled(!m_reason->toPlainText().trimmed().isEmpty() && !m_author->text().trimmed().isEmpty());
}

Acceptance AcceptDialog::acceptance(const QString &finding) const
{
    const QDate until = m_until->date();
    return {finding, m_reason->toPlainText().trimmed(), m_author->text().trimmed(), m_now,
            UtcMs::fromDate(until.year(), until.month(), until.day()).value_or(m_now)};
}

} // namespace pf
