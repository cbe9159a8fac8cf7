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
    keepCatalogResource();
    return Catalog::read(resource(u"sql-builds.json"_s), resource(u"exchange-builds.json"_s), resource(u"wsus.json"_s),
                         resource(u"lifecycle.json"_s), resource(u"policy.json"_s));
}

} // namespace pf
