#pragma once

#include <QHashFunctions>
#include <QList>
#include <QStringView>

#include <vector>

namespace pf {

/// Names of a list, found without case and without making a folded copy of each.
/// Borrows the names: they must outlive the index.
class NameIndex
{
public:
    explicit NameIndex(qsizetype expected = 0)
    {
        if (expected > 0)
            grow(expected);
    }

    /// Adds @p name with its position. @return the position of the same name if it was there already, else -1.
    int insert(QStringView name, int position)
    {
        if ((m_count + 1) * 2 > qsizetype(m_slots.size()))
            grow(m_count + 1);
        const quint32 hash = hashOf(name);
        Slot &slot = m_slots[probe(name, hash)];
        if (slot.position >= 0)
            return slot.position;
        slot = {name, hash, position};
        ++m_count;
        return -1;
    }

    /// Position of @p name, -1 where it is not there.
    int find(QStringView name) const { return m_slots.empty() ? -1 : m_slots[probe(name, hashOf(name))].position; }
    bool contains(QStringView name) const { return find(name) >= 0; }

private:
    struct Slot
    {
        QStringView name;
        quint32 hash = 0;
        int position = -1;
    };

    static quint32 hashOf(QStringView name)
    {
        size_t hash = QHashSeed::globalSeed() ^ 0xcbf29ce484222325U;
        for (const QChar c : name) {
            const char16_t unit = c.unicode();
            const char16_t folded = unit >= u'A' && unit <= u'Z'    ? char16_t(unit + 32)
                                    : unit < 128 || c.isSurrogate() ? unit
                                                                    : c.toCaseFolded().unicode();
            hash = (hash ^ (c.isSurrogate() ? 0U : folded)) * 0x100000001b3U;
        }
        return quint32(hash ^ (hash >> 32));
    }

    size_t probe(QStringView name, quint32 hash) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = hash & mask;
        while (m_slots[at].position >= 0 &&
               !(m_slots[at].name.size() == name.size() && m_slots[at].name.compare(name, Qt::CaseInsensitive) == 0))
            at = (at + 1) & mask;
        return at;
    }

    static bool same(QStringView a, QStringView b)
    {
        // Names that were read are mostly one text, shared.
        return a.size() == b.size() && (a.data() == b.data() || a.compare(b, Qt::CaseInsensitive) == 0);
    }

    void grow(qsizetype expected)
    {
        size_t size = 8;
        while (qsizetype(size) < expected * 2 + 1)
            size *= 2;
        std::vector<Slot> old(size);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.position >= 0)
                m_slots[probe(slot.name, slot.hash)] = slot;
        }
    }

    std::vector<Slot> m_slots; ///< a power of two, at most half full
    qsizetype m_count = 0;
};

} // namespace pf
