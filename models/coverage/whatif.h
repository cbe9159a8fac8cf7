#pragma once

#include "coverage/compare.h"

namespace pf {

/// One tick in the options of a root update server that somebody considers. Nothing of it is saved anywhere.
struct OptionChange
{
    enum class Kind { Product, Classification };
    QString root; ///< name of the update server
    Kind kind = Kind::Product;
    QString id;    ///< GUID lower case; empty where it is not established: then the title counts (U-4)
    QString title; ///< as the update server shows it
    bool select = true;
    bool operator==(const OptionChange &) const = default;
};

/// The estate as it would be: the options changed, and every server below synchronized after it. A product that the server does
/// not know yet is taken as learned, because its fix synchronizes first (COV-01). Changes for servers that the estate does not
/// have, whose options are not reported or that belong to Configuration Manager are left out.
Estate withOptions(const Estate &estate, const QList<OptionChange> &changes);

/// Whether changing the options of this server here makes sense: a root with reported options, not Configuration Manager's.
bool canChangeOptions(const Estate &estate, const QString &root);

/// What the fix of a finding would change (COV-01, COV-02, COV-03); nullopt where the fix is something else.
std::optional<OptionChange> changeOf(const Finding &finding, const Estate &estate, const Catalog &catalog);

/// The WSUS product of the catalogue with this title; nullptr = none.
const WsusProduct *productTitled(const Catalog &catalog, const QString &title);

/// A change and its opposite cancel out, a repeated one counts once; the order of what is left is kept.
QList<OptionChange> toggled(QList<OptionChange> changes, const OptionChange &change);

/// What the changes would bring.
struct WhatIf
{
    Estate estate; ///< with the changes
    Findings after;
    FindingsDifference difference; ///< from @p before of whatIf()
};
WhatIf whatIf(const Estate &estate, const Findings &before, const Catalog &catalog, const CoveragePolicy &policy,
              const QList<OptionChange> &changes);

} // namespace pf
