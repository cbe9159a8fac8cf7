#pragma once

#include "base/result.h"

#include <QHash>

#include <optional>

namespace pf {

/// Somebody answers for a finding until a day. The finding stays in sight; it no longer fails a check. Never without an end.
struct Acceptance
{
    QString finding; ///< Finding::id, stable over time
    QString reason, author;
    UtcMs acceptedAt;
    UtcMs until; ///< accepted before this moment
    bool operator==(const Acceptance &) const = default;
};

/// The acceptances of a team: one file (passive-first/acceptances version 1) that people keep beside the estate and merge.
class Acceptances
{
public:
    Acceptances() = default;
    /// Of several for one finding the one accepted last counts, then the one that ends first: a merge has no order.
    explicit Acceptances(const QList<Acceptance> &list);

    /// Strict; every error of the file at once. Codes PF-ACC-nnn.
    static ResultOrAll<Acceptances> read(QByteArrayView bytes, const QString &file = {});
    /// Sorted by finding, so that files are compared and merged line by line. read(write(x)) == x.
    QByteArray write() const;
    Acceptances merged(const Acceptances &other) const;
    Acceptances with(const Acceptance &acceptance) const;
    Acceptances without(const QString &finding) const;

    /// The acceptance of a finding that holds at a moment.
    const Acceptance *find(const QString &finding, UtcMs at) const;
    /// The acceptance of a finding that has ended: it counts again.
    const Acceptance *expired(const QString &finding, UtcMs at) const;
    bool isEmpty() const { return m_byFinding.isEmpty(); }
    QList<Acceptance> all() const; ///< by finding
    bool operator==(const Acceptances &) const = default;

private:
    QHash<QString, Acceptance> m_byFinding;
};

} // namespace pf
