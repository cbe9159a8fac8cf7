#pragma once

#include <QByteArray>
#include <QList>

namespace pf {

/// Cuts a stream into lines. A line longer than the limit is dropped up to its line feed and counted.
class LineSplitter
{
public:
    explicit LineSplitter(qsizetype limit = 8 * 1024 * 1024) : m_limit(limit) {}
    /// The lines that @p bytes completes, without line feed and carriage return. Empty lines are left out.
    QList<QByteArray> add(const QByteArray &bytes);
    int dropped() const { return m_dropped; }

private:
    QByteArray m_rest;
    qsizetype m_limit;
    int m_dropped = 0;
    bool m_skipping = false;
};

} // namespace pf
