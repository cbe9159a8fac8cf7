#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace pf::sql {

/// PF-STO-001: the database said no.
tl::unexpected<Error> failed(const QSqlError &error);
/// Prepares, binds and runs; values are bound in order.
Result<QSqlQuery> exec(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/// Rolls back unless committed. SQLite: takes the write lock at once, so that a check and its change are one.
class Transaction final
{
public:
    explicit Transaction(QSqlDatabase &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    const std::optional<Error> &error() const { return m_error; }
    Result<void> commit();

private:
    QSqlDatabase &m_database;
    std::optional<Error> m_error;
    bool m_open = false;
};

/// Brings the schema to the newest migration of :/sql (NNN_name.sql), each in a transaction of its own.
/// PF-STO-003: the file was written by a newer program.
Result<void> migrate(QSqlDatabase &database);
/// Statements of a migration: comments dropped, cut at ";" at the end of a line.
QStringList statements(const QString &text);

} // namespace pf::sql
