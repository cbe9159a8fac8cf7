#include "estate/csv.h"

#include <QStringDecoder>

#include <algorithm>

namespace pf::estateio {

namespace {

constexpr qsizetype maximumBytes = 64 * qsizetype(1024) * 1024;

class CsvReader
{
public:
    CsvReader(QStringView text, const QString &file, QChar separator) : m_text(text), m_file(file), m_separator(separator) {}

    /// Reads one row; false at the end of the text or after an error.
    bool row(CsvRow &out)
    {
        if (m_at >= m_text.size() || !m_errors.isEmpty())
            return false;
        out = {m_line, {}};
        for (;;) {
            QString field;
            if (!(at(u'"') ? quoted(field) : plain(field)))
                return false;
            out.fields.append(field);
            if (at(m_separator)) {
                ++m_at;
                continue;
            }
            if (at(u'\r')) {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'\n')
                    return error("PF-IMP-006", msg("import.csv-bare-return"));
                ++m_at;
            }
            newLine();
            return true;
        }
    }

    Errors takeErrors() { return std::move(m_errors); }

private:
    bool at(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    void newLine()
    {
        if (m_at < m_text.size())
            ++m_at;
        ++m_line;
        m_lineStart = m_at;
    }

    bool error(const char *code, Message message)
    {
        m_errors.append(
            {QString::fromLatin1(code), std::move(message), msg("import.next.row"), {m_file, {}, m_line, int(m_at - m_lineStart) + 1}, {}});
        return false;
    }

    bool plain(QString &out)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !at(m_separator) && !at(u'\n') && !at(u'\r')) {
            if (at(u'"'))
                return error("PF-IMP-005", msg("import.csv-stray-quote"));
            ++m_at;
        }
        out = m_text.mid(start, m_at - start).toString();
        return true;
    }

    bool quoted(QString &out)
    {
        const int openLine = m_line;
        const int openColumn = int(m_at - m_lineStart) + 1;
        ++m_at;
        while (m_at < m_text.size()) {
            if (at(u'"')) {
                ++m_at;
                if (!at(u'"'))
                    return m_at >= m_text.size() || at(m_separator) || at(u'\n') || at(u'\r') ||
                           error("PF-IMP-004", msg("import.csv-after-quote"));
            }
            out += m_text[m_at];
            if (at(u'\n'))
                newLine();
            else
                ++m_at;
        }
        m_errors.append(
            {QStringLiteral("PF-IMP-003"), msg("import.csv-open-quote"), msg("import.next.row"), {m_file, {}, openLine, openColumn}, {}});
        return false;
    }

    QStringView m_text;
    QString m_file;
    QChar m_separator;
    Errors m_errors;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

} // namespace

/// @param header  empty = whatever the first row says; it is then the first of the rows
static ResultOrAll<QList<CsvRow>> readRows(QByteArrayView bytes, const QString &file, const QStringList &header, QChar separator)
{
    if (bytes.size() > maximumBytes)
        return tl::make_unexpected(Errors{{QStringLiteral("PF-IMP-008"),
                                           msg("import.csv-too-large", {qint64(bytes.size()), qint64(maximumBytes)}),
                                           msg("json.next.split"),
                                           {file, {}, 0, 0},
                                           {}}});
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return tl::make_unexpected(
            Errors{{QStringLiteral("PF-IMP-007"), msg("import.csv-utf8"), msg("import.next.utf8"), {file, {}, 0, 0}, {}}});

    CsvReader reader(text, file, separator);
    QList<CsvRow> rows;
    Errors errors;
    CsvRow row;
    bool first = true;
    qsizetype columns = header.size();
    while (reader.row(row)) {
        if (first && header.isEmpty()) {
            columns = row.fields.size();
            rows.append(row);
        } else if (first && row.fields != header)
            return tl::make_unexpected(Errors{{QStringLiteral("PF-IMP-001"),
                                               msg("import.csv-header", {header.join(u','), row.fields.join(u',').left(200)}),
                                               msg("import.next.header"),
                                               {file, {}, 1, 1},
                                               {}}});
        if (row.fields.size() != columns)
            errors.append({QStringLiteral("PF-IMP-002"),
                           msg("import.csv-fields", {qint64(row.fields.size()), qint64(columns)}),
                           msg("import.next.row"),
                           {file, {}, row.line, 1},
                           {}});
        else if (!first)
            rows.append(row);
        first = false;
    }
    errors += reader.takeErrors();
    if (errors.isEmpty() && rows.size() <= (header.isEmpty() ? 1 : 0))
        errors.append({QStringLiteral("PF-IMP-009"), msg("import.csv-empty"), msg("import.next.header"), {file, {}, 1, 1}, {}});
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return rows;
}

ResultOrAll<QList<CsvRow>> readCsv(QByteArrayView bytes, const QString &file, const QStringList &header)
{
    return readRows(bytes, file, header, u',');
}

ResultOrAll<CsvTable> readCsvTable(QByteArrayView bytes, const QString &file)
{
    const QByteArrayView line = bytes.first(std::max<qsizetype>(bytes.indexOf('\n'), 0));
    QChar separator = u',';
    for (const char other : {';', '\t'}) {
        if (std::count(line.begin(), line.end(), other) > std::count(line.begin(), line.end(), separator.toLatin1()))
            separator = QLatin1Char(other);
    }
    auto rows = readRows(bytes, file, {}, separator);
    if (!rows)
        return tl::make_unexpected(rows.error());
    CsvTable table;
    table.header = rows->takeFirst().fields;
    for (QString &column : table.header)
        column = column.trimmed();
    table.rows = *std::move(rows);
    return table;
}

} // namespace pf::estateio
