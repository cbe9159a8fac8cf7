#pragma once

#include "base/result.h"

#include <vector>

namespace pf::estateio {

/// Errors of one file, up to a limit, each with its pointer.
class Problems
{
public:
    struct Entry
    {
        const char *code;
        Message message;
        const char *next;
        QString pointer;
        qsizetype offset; ///< -1 = to be found by the pointer
    };

    void add(const char *code, Message message, const char *next, QString pointer, qsizetype offset = -1);
    bool isEmpty() const { return m_entries.empty(); }
    /// The errors in the order of the file, their places filled in.
    Errors toErrors(QByteArrayView text, const QString &file) const;

private:
    static constexpr size_t maximum = 500; ///< nobody reads more, and a hostile file could make millions
    std::vector<Entry> m_entries;
    qint64 m_dropped = 0;
};

} // namespace pf::estateio
