#pragma once

#include <QDialog>

class QPushButton;

namespace pf {

class CatalogSession;
class TablePage;
struct WindowHooks;

/// What a build index would change in the catalogue, and a way to take it: into a file of its own.
class IndexDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Borrows both; the session has a comparison.
    IndexDialog(CatalogSession &session, const WindowHooks &hooks, QWidget *parent = nullptr);

private:
    void fill();
    void apply();

    CatalogSession &m_session;
    const WindowHooks &m_hooks;
    TablePage *m_page;
    QPushButton *m_apply;
};

} // namespace pf
