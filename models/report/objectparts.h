#pragma once

#include "report/objectview.h"

#include <QCoreApplication>

namespace pf {

/// Pieces of an ObjectView; carries its translation context.
class ObjectParts final
{
    Q_DECLARE_TR_FUNCTIONS(ObjectParts)

public:
    struct Level
    {
        ProductFamily family = ProductFamily::SqlServer;
        std::optional<Version> version;
        Use use = Use::Any;
    };
    static QString build(const std::optional<Version> &version);
    static QString orNotReported(const QString &text);
    /// "CU16", "CU14 SU3"; empty where the catalogue does not hold the build.
    static QString levelName(const Catalog &catalog, ProductFamily family, const std::optional<Version> &version);
    /// Running level and newest allowed by policy (F-22, U-10).
    static void addLevels(QList<ObjectView::Fact> &facts, const Catalog &catalog, const QList<Level> &levels, UtcMs asOf);
    /// The chain of update servers, the own one first (U-8).
    static ObjectView::Fact updateSource(const Estate &estate, const QList<const Computer *> &computers);
    static ObjectView::Facts computerFacts(const Computer &computer);
    static ObjectView::Facts nodeFacts(const ClusterNode &node);
    static ObjectView::Pill statePill(const ClusterNode &node);
    static const FailoverInstance::Binary *binaryOn(const FailoverInstance &instance, const QString &node);
    /// The computer an object is, or lies on; nullptr for what is on none.
    static const Computer *computerOf(const Estate &estate, const ObjectRef &object);
};

} // namespace pf
