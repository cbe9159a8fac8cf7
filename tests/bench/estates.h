#pragma once

#include "estate/estate.h"

#include <optional>

namespace pf::bench {

/// Sizes to design for. The three counts of XL are 750 clusters, 3,000 nodes, 25,000 instances.
enum class Size { S, M, L, XL };

/// Few: one of two roots lacks one product. Many: it lacks a classification too, one version is out of support and one is not known
/// to any update server, so that most computers have several findings.
enum class Gaps { Few, Many };

std::optional<Size> sizeFromName(const QString &name);

/// An estate of clusters, stand-alone servers and update servers, the same one every time.
/// It is like a real one in what costs time: names are distinct, levels and owners repeat.
Estate makeEstate(Size size, Gaps gaps);

} // namespace pf::bench
