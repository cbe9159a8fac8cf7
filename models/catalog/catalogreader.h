#pragma once

#include "catalog/catalog.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pf {

/// Reads the five documents of a catalogue into a Catalog. Stops at the first error; m_file and the pointer tell where it is.
class CatalogReader
{
public:
    Result<Catalog> read(QByteArrayView sqlBuilds, QByteArrayView exchangeBuilds, QByteArrayView wsus, QByteArrayView lifecycle,
                         QByteArrayView policy);

private:
    using Row = QJsonObject;

    bool document(QByteArrayView bytes, const QString &kind, QJsonObject &root);
    bool readBuilds(const QJsonObject &root, ProductFamily family);
    bool readNumbers(const Row &row, const QString &at, ProductFamily family, const QString &release);
    bool readBuild(const Row &row, const QString &at, Build &build);
    bool readIssue(const Row &row, const QString &at, const Build &build, KnownIssue &issue);
    bool readCategories(const QJsonObject &root);
    bool readProduct(const Row &row, const QString &at);
    bool readLifecycles(const QJsonObject &root);
    bool readPolicy(const QJsonObject &root);
    bool readNeed(const Row &row, const QString &at, Catalog::Required &need);
    void sortBuilds();

    bool rows(const QJsonObject &from, const QString &at, const QString &key, QList<Row> &out);
    bool text(const Row &row, const QString &at, const QString &key, QString &out, bool required = true);
    bool texts(const Row &row, const QString &at, const QString &key, QStringList &out);
    bool day(const Row &row, const QString &at, const QString &key, std::optional<UtcMs> &out);
    bool flag(const Row &row, const QString &at, const QString &key, bool &out);
    bool number(const Row &row, const QString &at, const QString &key, quint32 &out, bool required);
    bool familyOf(const Row &row, const QString &at, ProductFamily &out);
    bool severity(const Row &row, const QString &at, const QString &key, std::optional<Severity> &out, bool required);
    bool reject(const char *code, Message message, const QString &pointer);

    Catalog m_catalog;
    QString m_file;
    Error m_error;
};

} // namespace pf
