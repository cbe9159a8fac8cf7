#pragma once

#include "estate/estate.h"
#include "estate/problems.h"

namespace pf::estateio {

/// What the shape of the document cannot say: names that are there twice, references to objects that are not there,
/// an upstream chain that leads back to itself. Adds what it finds to @p problems.
/// Objects that were read with errors have empty names; those are passed over, their errors are known already.
void checkEstate(const Estate &estate, Problems &problems);

} // namespace pf::estateio
