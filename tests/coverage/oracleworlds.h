#pragma once

#include "oracle.h"

#include <QRandomGenerator>

/// Random companies of one computer below one of three update servers: families at any level, titles that are translated or there
/// twice, servers that tell half of it.
namespace oracle {

class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    World world()
    {
        World world;
        for (int i = 0; i < 3; ++i)
            world.chain.append(server(i == 0 || chance(10)));
        world.server = below(3);
        for (int i = 0; i < kinds().size(); ++i) {
            if (chance(40))
                world.installed.append(i);
        }
        if (world.installed.isEmpty())
            world.installed.append(below(int(kinds().size())));
        return world;
    }

private:
    bool chance(int percent) { return below(100) < percent; }
    int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    QString strangeId() { return u"ffffffff-0000-4000-8000-%1"_s.arg(m_next++, 12, 16, QLatin1Char('0')); }
    QString spelled(const QString &text) { return chance(30) ? text.toUpper() : text; }

    Plain server(bool fromMicrosoft)
    {
        Plain plain;
        plain.fromMicrosoft = fromMicrosoft;
        plain.sync = chance(75) ? Sync::Fresh : Sync(below(5));
        plain.optionsReported = chance(95);
        plain.treeReported = chance(70);
        if (plain.treeReported)
            plain.tree = tree();
        select(plain);
        for (const auto &[id, title] : needed()) {
            if (chance(75))
                plain.classifications.append(chance(80) ? spelled(id) : spelled(title));
        }
        return plain;
    }

    QString translated(const QString &title) { return chance(30) ? title + u" (übersetzt)"_s : title; }

    QList<Standard> tree()
    {
        QList<Standard> tree;
        for (const Standard &group : groups()) {
            if (chance(85))
                tree.append({group.id, translated(group.title), chance(80) ? group.parent : QString()});
        }
        for (const Kind &kind : kinds()) {
            if (!chance(80))
                continue;
            QString parent = kind.product.parent;
            for (int deeper = below(3); deeper > 0; --deeper) { // families between the product and its own
                const QString id = strangeId();
                tree.append({id, u"Family %1"_s.arg(m_next), parent});
                parent = id;
            }
            if (chance(10))
                parent.clear(); // not reported
            if (kind.product.id.isEmpty()) {
                for (int copies = chance(30) ? 2 : 1; copies > 0; --copies) // the same title twice, with ids of their own
                    tree.append({strangeId(), spelled(kind.product.title), parent});
            } else if (chance(10)) {
                tree.append({{}, spelled(kind.product.title), parent}); // by title alone
            } else {
                tree.append({kind.product.id, translated(kind.product.title), parent});
            }
            if (chance(20) && !kind.product.id.isEmpty()) // something else with the same title: an id tells them apart
                tree.append({strangeId(), spelled(kind.product.title), sqlFamily});
        }
        for (qsizetype i = tree.size() - 1; i > 0; --i)
            tree.swapItemsAt(i, below(int(i) + 1));
        return tree;
    }

    void select(Plain &plain)
    {
        const int density = chance(50) ? 25 : 8;
        const auto take = [&](const QString &id, const QString &title) {
            if (!chance(density))
                return;
            const QString entry = id.isEmpty() || chance(15) ? spelled(title) : spelled(id);
            if (!holds(plain.products, entry))
                plain.products.append(entry);
        };
        for (const Standard &category : plain.tree)
            take(category.id, category.title);
        for (const Kind &kind : kinds()) {
            if (!inTree(plain, kind.product.id))
                take(kind.product.id, kind.product.title);
        }
        for (const Standard &group : groups()) {
            if (!inTree(plain, group.id) && chance(40))
                take(group.id, group.title);
        }
        if (chance(10))
            plain.products.append(strangeId());
    }

    QRandomGenerator m_random;
    int m_next = 1;
};

} // namespace oracle
