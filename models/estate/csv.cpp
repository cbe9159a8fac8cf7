#include "estate/csv.h"

#include <QStringDecoder>

namespace pf::estateio {

namespace {

constexpr qsizetype maximumBytes = 64 * qsizetype(1024) * 1024;

class CsvReader
{
public:
    CsvReader(QStringView text, const QString &file) : m_text(text), m_file(file) {}

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
            if (at(u',')) {
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
        while (m_at < m_text.size() && !at(u',') && !at(u'\n') && !at(u'\r')) {
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
                    return m_at >= m_text.size() || at(u',') || at(u'\n') || at(u'\r') ||
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
    Errors m_errors;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

} // namespace

ResultOrAll<QList<CsvRow>> readCsv(QByteArrayView bytes, const QString &file, const QStringList &header)
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

    CsvReader reader(text, file);
    QList<CsvRow> rows;
    Errors errors;
    CsvRow row;
    bool first = true;
    while (reader.row(row)) {
        if (first && row.fields != header)
            return tl::make_unexpected(Errors{{QStringLiteral("PF-IMP-001"),
                                               msg("import.csv-header", {header.join(u','), row.fields.join(u',').left(200)}),
                                               msg("import.next.header"),
                                               {file, {}, 1, 1},
                                               {}}});
        if (row.fields.size() != header.size())
            errors.append({QStringLiteral("PF-IMP-002"),
                           msg("import.csv-fields", {qint64(row.fields.size()), qint64(header.size())}),
                           msg("import.next.row"),
                           {file, {}, row.line, 1},
                           {}});
        else if (!first)
            rows.append(row);
        first = false;
    }
    errors += reader.takeErrors();
    if (errors.isEmpty() && rows.isEmpty())
        errors.append({QStringLiteral("PF-IMP-009"), msg("import.csv-empty"), msg("import.next.header"), {file, {}, 1, 1}, {}});
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return rows;
}

} // namespace pf::estateio
