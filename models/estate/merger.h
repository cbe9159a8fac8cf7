#pragma once

#include "base/message.h"
#include "estate/merge.h"

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

    /// @param record  nullptr = nobody asks what changes
    explicit Merger(Seen seen, MergeRecord *record = nullptr) : m_seen{std::move(seen)}, m_record(record) {}

    /// True where the value of the second side is the later one.
    bool fromIsLater() const { return m_seen.constLast().from.at > m_seen.constLast().into.at; }
    /// Notes that two reported values differ.
    void differ(std::string_view field, const QString &into, const QString &from);

    /// @param list  key of the list that the object is an entry of
    void enter(const QString &name, std::string_view list);
    void leave();
    /// Observations of the object in hand, where it has its own.
    void see(const std::optional<Observation> &into, const std::optional<Observation> &from);
    void unsee() { m_seen.removeLast(); }
    QList<Message> takeNotes() { return std::move(m_notes); }

    /// What is told to the record; records() saves the work where there is none.
    bool records() const { return m_record != nullptr; }
    bool atTop() const { return m_path.isEmpty(); }
    void object(MergeChange::Kind kind, const QString &name, std::string_view list);
    void filled(std::string_view field, const QString &from);

private:
    struct Step
    {
        std::string_view list;
        qsizetype changes = 0; ///< recorded when it was entered
    };
    void record(MergeChange::Kind kind, const QString &object, std::string_view field, const QString &before, const QString &after);
    QString objectPath() const;

    QStringList m_path;
    QList<Step> m_steps; ///< as long as the path
    QList<Seen> m_seen;
    QList<Message> m_notes;
    MergeRecord *m_record;
};

/// One step of an object's path: "node/N1".
QString pathStep(std::string_view list, const QString &name);

/// The later time; the sources of both.
Observation unite(const Observation &a, const Observation &b);

} // namespace pf::estateio
