#pragma once

#include "base/message.h"
#include "estate/computer.h"

#include <string_view>

namespace pf::estateio {

/// Where a merge is: the object in hand, and when and from where each side observed it.
class Merger
{
public:
    struct Seen
    {
        Observation into, from;
    };

    explicit Merger(Seen seen) : m_seen{std::move(seen)} {}

    /// True where the value of the second side is the later one.
    bool fromIsLater() const { return m_seen.constLast().from.at > m_seen.constLast().into.at; }
    /// Notes that two reported values differ.
    void differ(std::string_view field, const QString &into, const QString &from);

    void enter(const QString &name) { m_path.append(name); }
    void leave() { m_path.removeLast(); }
    /// Observations of the object in hand, where it has its own.
    void see(const std::optional<Observation> &into, const std::optional<Observation> &from);
    void unsee() { m_seen.removeLast(); }
    QList<Message> takeNotes() { return std::move(m_notes); }

private:
    QStringList m_path;
    QList<Seen> m_seen;
    QList<Message> m_notes;
};

/// The later time; the sources of both.
Observation unite(const Observation &a, const Observation &b);

} // namespace pf::estateio
