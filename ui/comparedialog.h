#pragma once

#include "session/estatesession.h"

#include <QDialog>

namespace pf {

class TablePage;

/// Two checks side by side: what is new, gone and changed, and how much stayed.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param beforeName, afterName  how the two are called: a file, a date
    CompareDialog(EstatePicturePtr before, EstatePicturePtr after, const QString &beforeName, const QString &afterName,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void findingRequested(const QString &id); ///< one of @p after

private:
    EstatePicturePtr m_before, m_after;
    TablePage *m_page;
};

} // namespace pf
