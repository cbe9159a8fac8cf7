#pragma once

#include "estate/estate.h"

namespace pf {

/// What one person or one file knows. It may be incomplete: a cluster without its nodes is another part's matter.
struct EstatePart
{
    Estate estate;
    QString label; ///< for notes and errors: the file it was read from
};

struct Merged
{
    Estate estate;
    QList<Message> notes; ///< two reported values that differ, a server that is a node: what was taken and from where
};

/// Parts of one estate put together. Objects are the same where their names are, without case; they keep the order and the spelling
/// in which they were named first. A value that is reported wins over one that is not; of two that differ the later observation wins,
/// the first part's where both are of the same time, and a note says so. A stand-alone server that is a node in another part becomes
/// the node. Without differing values the grouping of the parts does not matter, and nothing is lost.
/// The result is a whole estate by the rules of readEstate, or an error: a half-merged one is never returned.
/// Codes PF-MRG-nnn, and the PF-EST-nnn of what does not fit together (pointers into the estate that would have been).
ResultOrAll<Merged> mergeEstates(const QList<EstatePart> &parts);

/// What a merge does to what is open, for one object or one of its fields.
struct MergeChange
{
    enum class Kind {
        New,           ///< an object that only the import has
        Filled,        ///< a value that was not reported so far
        Changed,       ///< the import's value is taken: it was observed later
        Kept,          ///< the import's value is not taken: it was observed earlier
        Contradiction, ///< two values of the same time: what is open stays
        Absent,        ///< an object that the import does not name, though it names others of its kind; it stays
    };
    Kind kind = Kind::New;
    QString object;        ///< "cluster/C1/node/N1": the form of ObjectRef, for every kind of object
    QString field;         ///< as in an estate file; empty = the object as a whole
    QString before, after; ///< what is open and what the import says; empty = not reported, or an object
    Observation beforeSeen, afterSeen;
    bool operator==(const MergeChange &) const = default;
};
/// new | filled | changed | kept | contradiction | absent
QString mergeChangeWord(MergeChange::Kind kind);

struct MergeRecord
{
    QList<MergeChange> changes;
    int unchanged = 0; ///< clusters, nodes, servers, instances, groups and update servers that both have, with nothing to change in them
    int count(MergeChange::Kind kind) const;
};

/// Puts parts into an estate that is whole; @p record says what that changes in it. Parts are put together first, and may be incomplete
/// as in mergeEstates(), whose codes these are.
ResultOrAll<Merged> mergeInto(const EstatePart &open, const QList<EstatePart> &parts, MergeRecord &record);

} // namespace pf
