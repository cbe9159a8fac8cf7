#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace pf {

class CatalogStore;

/// What the window asks of the outside world; replaced in tests. An empty answer is a cancelled question.
struct WindowHooks
{
    std::function<QString(QWidget *)> chooseEstate;                                              ///< file to open
    std::function<QString(QWidget *, const QString &suggested, const QString &kind)> chooseSave; ///< file to write
    std::function<QStringList(QWidget *)> chooseImports;                                         ///< files to import
    std::function<QString(QWidget *)> chooseFolder;                                              ///< folder to import
    std::function<QString(QWidget *, const QString &title, const QString &kind)> chooseFile;     ///< another file to read
    std::function<void(const QString &theme)> chooseTheme;                                       ///< "light", "dark", "system"
    CatalogStore *catalogs = nullptr; ///< the catalogues of the program, outlives the window; nullptr = there is one only
};
/// The platform's dialogs; themes are applied to the application.
WindowHooks standardHooks();

} // namespace pf
