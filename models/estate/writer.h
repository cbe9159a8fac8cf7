#pragma once

#include "base/json.h"
#include "base/utcms.h"
#include "base/version.h"

#include <QByteArray>

#include <string_view>

namespace pf::estateio {

/// Writes JSON with two spaces of indent, in the order in which it is told.
class Writer
{
public:
    QByteArray take()
    {
        m_out += '\n';
        return std::move(m_out);
    }

    void key(std::string_view key)
    {
        item();
        m_out += '"';
        m_out.append(key.data(), qsizetype(key.size()));
        m_out += "\": ";
        m_afterKey = true;
    }
    void text(QStringView value) { scalar(), appendJsonString(m_out, value); }
    void word(std::string_view value) { scalar(), m_out.append('"').append(value.data(), qsizetype(value.size())).append('"'); }
    void boolean(bool value) { scalar(), m_out += value ? "true" : "false"; }
    void integer(qint64 value) { scalar(), m_out += QByteArray::number(value); }
    void open(char bracket)
    {
        scalar();
        m_out += bracket;
        ++m_depth;
        m_empty = true;
    }
    void close(char bracket)
    {
        --m_depth;
        if (!m_empty)
            newLine();
        m_out += bracket;
        m_empty = false;
    }

private:
    void newLine() { m_out.append('\n').append(qsizetype{m_depth} * 2, ' '); }
    /// Begins a new line in the list or object in hand.
    void item()
    {
        if (m_depth == 0)
            return;
        if (!m_empty)
            m_out += ',';
        m_empty = false;
        newLine();
    }
    void scalar()
    {
        if (!m_afterKey)
            item();
        m_afterKey = false;
    }

    QByteArray m_out;
    int m_depth = 0;
    bool m_empty = false;
    bool m_afterKey = false;
};

} // namespace pf::estateio
