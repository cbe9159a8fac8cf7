#include "catalog/catalog.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// Names the resource of the static library, so that the linker keeps it. Must stand outside of any namespace.
static void keepCatalogResource()
{
    Q_INIT_RESOURCE(catalog);
}

namespace pf {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/catalog/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<Catalog> builtInCatalog()
{
    return catalogWith(builtInSqlBuilds(), {});
}

Result<Catalog> catalogWith(QByteArrayView sqlBuilds, const QString &file)
{
    keepCatalogResource();
    auto catalog = Catalog::read(sqlBuilds, resource(u"exchange-builds.json"_s), resource(u"wsus.json"_s), resource(u"lifecycle.json"_s),
                                 resource(u"policy.json"_s));
    if (catalog || file.isEmpty())
        return catalog;
    Error error = catalog.error();
    if (error.place.file == "sql-builds.json"_L1)
        error.place.file = file;
    return tl::make_unexpected(error);
}

QByteArray builtInSqlBuilds()
{
    keepCatalogResource();
    return resource(u"sql-builds.json"_s);
}

} // namespace pf
