#include "session/catalogstore.h"

#include <QFile>
#include <QFileInfo>

namespace pf {

namespace {

constexpr qint64 largestList = 64LL * 1024 * 1024;

} // namespace

Result<const Catalog *> CatalogStore::catalog()
{
    const QMutexLocker lock(&m_mutex);
    return current();
}

Result<const Catalog *> CatalogStore::current()
{
    if (m_catalogs.empty() && !m_error) {
        auto made = read(m_file);
        if (made)
            m_catalogs.push_back(*std::move(made));
        else
            m_error = made.error();
    }
    if (m_catalogs.empty())
        return tl::make_unexpected(*m_error);
    return &m_catalogs.back().catalog;
}

Result<const Catalog *> CatalogStore::use(const QString &file)
{
    const QMutexLocker lock(&m_mutex);
    auto made = read(file);
    if (!made)
        return tl::make_unexpected(made.error());
    m_catalogs.push_back(*std::move(made));
    m_file = file;
    m_error.reset();
    return &m_catalogs.back().catalog;
}

QString CatalogStore::file() const
{
    const QMutexLocker lock(&m_mutex);
    return m_file;
}

QByteArray CatalogStore::sqlBuilds()
{
    const QMutexLocker lock(&m_mutex);
    return current() ? m_catalogs.back().sqlBuilds : QByteArray();
}

Result<CatalogStore::Read> CatalogStore::read(const QString &file)
{
    QByteArray bytes;
    if (file.isEmpty()) {
        bytes = builtInSqlBuilds();
    } else {
        QFile from(file);
        if (!QFileInfo(file).isFile() || from.size() > largestList || !from.open(QIODevice::ReadOnly))
            return fail("PF-SES-005", msg("session.no-catalogue", {file}), msg("session.no-catalogue.next"), {file, {}, 0, 0},
                        from.errorString());
        bytes = from.readAll();
    }
    auto catalog = catalogWith(bytes, file);
    if (!catalog)
        return tl::make_unexpected(catalog.error());
    return Read{*std::move(catalog), std::move(bytes)};
}

} // namespace pf
