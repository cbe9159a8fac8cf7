#pragma once

#include "catalog/catalog.h"

#include <QMutex>

#include <deque>
#include <optional>

namespace pf {

/// The catalogue in use: the built-in one, or one with a list of SQL Server builds from a file. Catalogues that were handed out live as
/// long as the store. Safe to use from several threads.
class CatalogStore
{
public:
    CatalogStore() = default;
    /// @param file  empty = built in. It is read by the first catalog(), or by use() at once.
    explicit CatalogStore(QString file) : m_file(std::move(file)) {}

    /// Reads it where that has not been done; waits where another thread does. Codes PF-CAT-nnn, PF-SES-005.
    Result<const Catalog *> catalog();
    /// From now on this file, empty = the built-in one; what was in use stays in use where it cannot be read.
    Result<const Catalog *> use(const QString &file);
    QString file() const;   ///< empty = built in
    QByteArray sqlBuilds(); ///< the list that the catalogue was read from

private:
    struct Read
    {
        Catalog catalog;
        QByteArray sqlBuilds;
    };
    static Result<Read> read(const QString &file);
    Result<const Catalog *> current();

    mutable QMutex m_mutex;
    QString m_file;
    std::optional<Error> m_error;
    std::deque<Read> m_catalogs; ///< the last one is in use
};

} // namespace pf
