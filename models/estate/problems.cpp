#include "estate/problems.h"

#include "base/jsonscan.h"

#include <algorithm>

namespace pf::estateio {

void Problems::add(const char *code, Message message, const char *next, QString pointer, qsizetype offset)
{
    if (m_entries.size() < maximum)
        m_entries.push_back({code, std::move(message), next, std::move(pointer), offset});
    else
        ++m_dropped;
}

Errors Problems::toErrors(QByteArrayView text, const QString &file) const
{
    std::vector<Entry> entries = m_entries;
    QSet<QString> unplaced;
    for (const Entry &entry : entries) {
        if (entry.offset < 0)
            unplaced.insert(entry.pointer);
    }
    if (!unplaced.isEmpty()) {
        const auto offsets = offsetsOf(text, unplaced);
        for (Entry &entry : entries) {
            if (entry.offset < 0)
                entry.offset = offsets.value(entry.pointer, 0);
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.offset < b.offset; });

    Errors errors;
    errors.reserve(qsizetype(entries.size()) + 1);
    for (const Entry &entry : entries)
        errors.append(
            {QString::fromLatin1(entry.code), entry.message, msg(entry.next), placeOf(text, entry.offset, file, entry.pointer), {}});
    if (m_dropped > 0)
        errors.append({QStringLiteral("PF-EST-099"),
                       msg("estate.more-errors", {m_dropped}),
                       msg("estate.next.fix-first"),
                       Place{file, {}, 0, 0},
                       {}});
    return errors;
}

} // namespace pf::estateio
