#pragma once

#include "catalog/compare.h"
#include "session/catalogstore.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace pf {

/// Compares a build index with the catalogue in use, writes a catalogue with what is new in it, and takes that into use.
/// The built-in catalogue is never written over. Files are read and written beside the window.
class CatalogSession final : public QObject
{
    Q_OBJECT

public:
    explicit CatalogSession(CatalogStore &store, QObject *parent = nullptr);
    ~CatalogSession() override;

    CatalogStore &store() const { return m_store; }
    bool isBusy() const { return m_running > 0; }
    void compare(const QString &indexFile); ///< compared() or failed() follows
    const QString &indexFile() const { return m_indexFile; }
    const std::optional<IndexComparison> &comparison() const { return m_comparison; }
    /// Whether there is something in it that can be taken.
    bool canApply() const;
    void apply(const QString &catalogueFile); ///< writes it; used() or failed() follows
    void use(const QString &catalogueFile);   ///< empty = the built-in one; used() or failed() follows

Q_SIGNALS:
    void busyChanged();
    void compared();
    void used(); ///< store().catalog() is another one
    void failed(const pf::Errors &errors);

private:
    template <typename Work, typename Done>
    void run(Work work, Done done);

    CatalogStore &m_store;
    QString m_indexFile;
    std::optional<IndexComparison> m_comparison;
    int m_running = 0;
    QThreadPool m_thread; ///< of one thread; last, so that it ends first
};

} // namespace pf
