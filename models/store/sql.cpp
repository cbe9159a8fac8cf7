#include "store/sql.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QVariant>

#include <utility>

namespace pf::sql {

using namespace Qt::StringLiterals;

tl::unexpected<Error> failed(const QSqlError &error)
{
    return fail("PF-STO-001", msg("store.failed"), msg("store.failed.next"), {}, error.text());
}

Result<QSqlQuery> exec(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failed(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failed(query.lastError());
    return query;
}

Transaction::Transaction(QSqlDatabase &database) : m_database(database)
{
    if (const auto begun = exec(m_database, u"BEGIN IMMEDIATE"_s); !begun)
        m_error = begun.error();
    else
        m_open = true;
}

Transaction::~Transaction()
{
    if (m_open)
        (void)exec(m_database, u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    const auto done = exec(m_database, u"COMMIT"_s);
    if (!done)
        return tl::make_unexpected(done.error());
    m_open = false;
    return {};
}

QStringList statements(const QString &text)
{
    QStringList result;
    QString current;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith("--"_L1))
            continue;
        current += trimmed + u'\n';
        if (trimmed.endsWith(u';')) {
            result += current.chopped(2);
            current.clear();
        }
    }
    if (!current.isEmpty())
        result += current;
    return result;
}

namespace {

struct Migration
{
    int version = 0;
    QString name;
    QString text;
};

QList<Migration> shipped()
{
    QList<Migration> list;
    const QDir folder(u":/sql"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            list += Migration{name.left(3).toInt(), name, QString::fromUtf8(file.readAll())};
    }
    return list;
}

Result<void> apply(QSqlDatabase &database, const Migration &migration)
{
    Transaction transaction(database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    // Another program may have been faster.
    {
        auto known = exec(database, u"SELECT 1 FROM migrations WHERE version = ?"_s, {migration.version});
        if (!known)
            return tl::make_unexpected(known.error());
        if (known->next())
            return {};
    }
    for (const QString &statement : statements(migration.text)) {
        if (const auto done = exec(database, statement); !done)
            return tl::make_unexpected(done.error());
    }
    const auto noted = exec(database, u"INSERT INTO migrations (version, name) VALUES (?, ?)"_s, {migration.version, migration.name});
    if (!noted)
        return tl::make_unexpected(noted.error());
    return transaction.commit();
}

} // namespace

Result<void> migrate(QSqlDatabase &database)
{
    const auto created =
        exec(database, u"CREATE TABLE IF NOT EXISTS migrations (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL)"_s);
    if (!created)
        return tl::make_unexpected(created.error());
    int present = 0;
    {
        auto newest = exec(database, u"SELECT MAX(version) FROM migrations"_s);
        if (!newest)
            return tl::make_unexpected(newest.error());
        if (newest->next())
            present = newest->value(0).toInt();
    }
    const QList<Migration> all = shipped();
    Q_ASSERT(!all.isEmpty());
    if (present > all.last().version)
        return fail("PF-STO-003", msg("store.newer", {qint64(present), qint64(all.last().version)}), msg("store.newer.next"));
    for (const Migration &migration : all) {
        if (migration.version <= present)
            continue;
        if (const auto done = apply(database, migration); !done)
            return done;
    }
    return {};
}

} // namespace pf::sql
