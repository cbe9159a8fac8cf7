#pragma once

#include "session/importsession.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTimer;

namespace pf {

class ErrorPanel;
class MappingPage;
class TablePage;
class TextLabel;
struct WindowHooks;

/// Files become an estate, in one window: the files and what each is; where need be the columns of one; what would change; a new file.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Borrows the hooks. @param target  the open estate, nullptr = none; @param targetFile  its file
    ImportDialog(const WindowHooks &hooks, UtcMs asOf, EstatePicturePtr target, const QString &targetFile, QWidget *parent = nullptr);
    void add(const QStringList &paths);

Q_SIGNALS:
    void saved(const QString &file); ///< the estate that was made, to be opened

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Page { FilesPage, ColumnsPage, ChangesPage };
    // importdialog.cpp
    void makeFooter();
    void showPage(Page page);
    void forward();
    void back();
    void updateFooter();
    void showErrors(const QString &title, const Errors &errors);
    QString suggestedName() const;
    // importpages.cpp
    QWidget *makeFilesPage();
    void fillFiles();
    void fillChanges();
    int currentItem() const;

    const WindowHooks &m_hooks;
    EstatePicturePtr m_target;
    QString m_targetFile;
    ImportSession m_session;
    Page m_page = FilesPage;
    bool m_combining = false;
    ErrorPanel *m_errors;
    QStackedWidget *m_stack;
    TablePage *m_files = nullptr, *m_changes = nullptr;
    MappingPage *m_mapping = nullptr;
    QRadioButton *m_new = nullptr, *m_merge = nullptr;
    QPushButton *m_map = nullptr, *m_remove = nullptr;
    QPushButton *m_stop = nullptr, *m_back = nullptr, *m_load = nullptr, *m_save = nullptr, *m_close = nullptr, *m_forward = nullptr;
    QProgressBar *m_bar = nullptr;
    TextLabel *m_status = nullptr;
    QTimer *m_refill; ///< many files are read in a moment
};

} // namespace pf
