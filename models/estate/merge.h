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

} // namespace pf
