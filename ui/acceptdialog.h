#pragma once

#include "coverage/acceptance.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pf {

/// Asks for what an acceptance needs: a reason, a name and an end. OK is there only when all three are.
class AcceptDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param what  the sentence of the finding; @param now  when it is accepted, the earliest end is the day after
    AcceptDialog(const QString &what, const QString &author, UtcMs now, QWidget *parent = nullptr);
    /// For the finding with this id, accepted at @p now.
    Acceptance acceptance(const QString &finding) const;

private:
    void check();

    UtcMs m_now;
    QPlainTextEdit *m_reason;
    QLineEdit *m_author;
    QDateEdit *m_until;
    QPushButton *m_accept;
};

} // namespace pf
