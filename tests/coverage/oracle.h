#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

/// What coverage has to find, written down from the rules alone (U-1, U-2, U-4, U-8, 5.3, 5.8) over a plain description of its own:
/// nothing of models/ is used here.
namespace oracle {

using namespace Qt::StringLiterals;

/// A category as the maker defines it.
struct Standard
{
    QString id, title, parent;
};

inline const QString company = u"56309036-4c77-4dd9-951a-99ee9c246a94"_s;
inline const QString sqlFamily = u"0a4c6c73-8887-4d7f-9cbe-d08fa8fa9d1e"_s;
inline const QString exchangeFamily = u"352f9494-d516-4b40-a21a-cd2416098982"_s;

inline const QList<Standard> &groups()
{
    static const QList<Standard> list{
        {company, u"Microsoft"_s, {}}, {sqlFamily, u"SQL Server"_s, company}, {exchangeFamily, u"Exchange"_s, company}};
    return list;
}

struct Kind
{
    Standard product; ///< id empty = not established, known by title alone
    QString build;    ///< one of a supported version
    bool exchange = false;
};

inline const QList<Kind> &kinds()
{
    static const QList<Kind> list{
        {{u"ca6616aa-6310-4c2d-a6bf-cae700b85e86"_s, u"Microsoft SQL Server 2017"_s, sqlFamily}, u"14.0.3456.2"_s},
        {{u"97b8b817-fce1-44e4-ac26-61127d4604c0"_s, u"Microsoft SQL Server 2019"_s, sqlFamily}, u"15.0.4430.1"_s},
        {{u"aeefa997-63b8-4c01-b19c-c19e1081b4ce"_s, u"Microsoft SQL Server 2022"_s, sqlFamily}, u"16.0.4255.1"_s},
        {{{}, u"Microsoft SQL Server 2025"_s, sqlFamily}, u"17.0.4065.4"_s},
        {{{}, u"Exchange Server SE"_s, exchangeFamily}, u"15.2.2562.37"_s, true},
    };
    return list;
}

/// What every one of these versions needs (5.4).
inline const QList<QPair<QString, QString>> &needed()
{
    static const QList<QPair<QString, QString>> list{{u"0fa1201d-4330-4fa8-8ae9-b877473b6441"_s, u"Security Updates"_s},
                                                     {u"e6cf1350-c01b-414d-a61f-263d14d133b4"_s, u"Critical Updates"_s},
                                                     {u"cd5ffd1e-e932-4e3a-bf74-18bf0b1bbd83"_s, u"Updates"_s}};
    return list;
}

enum class Sync { Fresh, Old, Failed, Never, Silent };

/// One update server, plainly.
struct Plain
{
    bool fromMicrosoft = false;
    Sync sync = Sync::Fresh;
    bool optionsReported = true, treeReported = false;
    QList<Standard> tree;
    QStringList products, classifications;
};

/// A company of one computer below one of three servers in a row, the root first.
struct World
{
    QList<Plain> chain;   ///< [0] is the top
    int server = 0;       ///< of the computer
    QList<int> installed; ///< indices into kinds()
};

inline bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

inline const Standard *inTree(const Plain &server, const QString &id)
{
    for (const Standard &category : server.tree) {
        if (!id.isEmpty() && same(category.id, id))
            return &category;
    }
    return nullptr;
}

inline bool holds(const QStringList &entries, const QString &text)
{
    return !text.isEmpty() && entries.contains(text, Qt::CaseInsensitive);
}

enum class Verdict { Selected, Missing, UnknownProduct, Undecided };

inline Verdict expected(const Plain &root, const Standard &product)
{
    QList<const Standard *> own; // the product in the server's own tree: by id, by title only where one side has no id
    for (const Standard &category : root.tree) {
        const bool byId = !product.id.isEmpty() && same(category.id, product.id);
        const bool byTitle = (product.id.isEmpty() || category.id.isEmpty()) && same(category.title, product.title);
        if (byId || byTitle)
            own.append(&category);
    }
    if (holds(root.products, product.id) || holds(root.products, product.title))
        return Verdict::Selected;
    for (const Standard *category : own) {
        if (holds(root.products, category->id) || holds(root.products, category->title))
            return Verdict::Selected;
    }
    if (root.treeReported && own.isEmpty())
        return Verdict::UnknownProduct;
    QString above = own.isEmpty() || own.first()->parent.isEmpty() ? product.parent : own.first()->parent;
    while (!above.isEmpty()) {
        const Standard *seen = inTree(root, above);
        QString title = seen ? seen->title : QString();
        QString next = seen ? seen->parent : QString();
        for (const Standard &group : groups()) {
            if (!same(group.id, above))
                continue;
            title = seen ? title : group.title;
            next = next.isEmpty() ? group.parent : next;
        }
        if (holds(root.products, above) || holds(root.products, title))
            return Verdict::Selected;
        above = next;
    }
    if (!root.treeReported && product.id.isEmpty()) {
        for (const QString &entry : root.products) {
            if (entry.startsWith(u"ffffffff"_s)) // an id that nobody can name may be the product
                return Verdict::Undecided;
        }
    }
    return Verdict::Missing;
}

/// "rule product classification" of every finding that must be there, and of no other.
inline QStringList findingsOf(const World &world)
{
    QStringList result;
    int root = world.server;
    while (!world.chain[root].fromMicrosoft)
        --root;
    const Plain &top = world.chain[root];
    if (!top.optionsReported)
        return {u"COV-08  "_s};
    bool late = false;
    for (int i = root; i <= world.server; ++i)
        late = late || world.chain[i].sync == Sync::Old || world.chain[i].sync == Sync::Failed || world.chain[i].sync == Sync::Never;
    for (const int kind : world.installed) {
        const Standard &product = kinds()[kind].product;
        const auto say = [&](const char *rule, const QString &classification = {}) {
            result.append(QString::fromLatin1(rule) + u' ' + product.title + u' ' + classification);
        };
        const Verdict verdict = expected(top, product);
        if (verdict == Verdict::UnknownProduct)
            say("COV-01");
        else if (verdict == Verdict::Missing)
            say("COV-02");
        else if (verdict == Verdict::Undecided)
            say("COV-08");
        else if (late)
            say("COV-04");
        for (const auto &[id, title] : needed()) {
            if (!holds(top.classifications, id) && !holds(top.classifications, title))
                say("COV-03", title);
        }
    }
    result.sort();
    return result;
}

} // namespace oracle
