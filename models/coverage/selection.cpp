#include "coverage/selection.h"

#include "base/names.h"

#include <QUuid>

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

bool isGuid(const QString &text)
{
    return text.size() >= 36 && !QUuid::fromString(text).isNull();
}

constexpr int deepestTree = 8; // company, family, product: a tree that is deeper is broken

} // namespace

Selection::Selection(const WsusServer &server, const Catalog &catalog) : m_server(&server), m_catalog(&catalog)
{
    if (server.options) {
        for (const QString &entry : server.options->products)
            m_products.insert(nameKey(entry));
    }
    if (server.knownProducts) {
        for (const WsusCategory &category : *server.knownProducts) {
            if (!category.id.isEmpty())
                m_byId.insert(nameKey(category.id), &category);
            m_byTitle.insert(nameKey(category.title), &category);
        }
    }
    if (!server.options)
        return;
    for (const QString &entry : server.options->products) {
        if (isGuid(entry) && !m_byId.contains(nameKey(entry)) && catalog.categoryTitle(entry).isEmpty())
            m_unnamed = true;
    }
    for (const QString &entry : server.options->classifications)
        m_classifications.insert(nameKey(entry));
}

bool Selection::isSelected(const QString &id, const QString &title) const
{
    return (!id.isEmpty() && m_products.contains(nameKey(id))) || (!title.isEmpty() && m_products.contains(nameKey(title)));
}

const WsusCategory *Selection::ownCategory(const WsusProduct &product) const
{
    if (!product.id.isEmpty()) {
        if (const WsusCategory *own = m_byId.value(nameKey(product.id)))
            return own;
    }
    // A title may be there twice. Where both sides have an id, it decides; of what is left, the selected one speaks.
    const WsusCategory *own = nullptr;
    for (const QString &title : QStringList{product.title} + product.alsoTitled) {
        const QString key = nameKey(title);
        for (auto found = m_byTitle.constFind(key); found != m_byTitle.constEnd() && found.key() == key; ++found) {
            const WsusCategory *category = *found;
            if (!product.id.isEmpty() && !category->id.isEmpty())
                continue;
            if (!own || isSelected(category->id, category->title))
                own = category;
        }
        if (own)
            return own;
    }
    return nullptr;
}

bool Selection::aboveSelected(const WsusProduct &product, const WsusCategory *own) const
{
    QString id = own && !own->parent.isEmpty() ? own->parent : product.familyId;
    for (int depth = 0; depth < deepestTree && !id.isEmpty(); ++depth) {
        const WsusCategory *category = m_byId.value(nameKey(id));
        if (isSelected(id, category ? category->title : m_catalog->categoryTitle(id)))
            return true;
        QString parent = category ? category->parent : QString();
        if (parent.isEmpty())
            parent = m_catalog->parentCategory(id);
        if (parent.isEmpty() && id == product.familyId)
            parent = product.companyId;
        id = parent;
    }
    return false;
}

Selection::Product Selection::product(const WsusProduct &product) const
{
    if (!m_server->options)
        return Product::NotReported;
    const WsusCategory *own = ownCategory(product);
    const auto titled = [&](const QString &title) { return isSelected({}, title); };
    if (isSelected(product.id, product.title) || (own && isSelected(own->id, own->title)) ||
        std::any_of(product.alsoTitled.cbegin(), product.alsoTitled.cend(), titled))
        return Product::Selected;
    if (m_server->knownProducts && !own)
        return Product::Unknown;
    if (aboveSelected(product, own))
        return Product::ThroughFamily;
    return product.id.isEmpty() && !own && m_unnamed ? Product::Undecided : Product::NotSelected;
}

bool Selection::classification(const QString &id) const
{
    return m_classifications.contains(nameKey(id)) || m_classifications.contains(nameKey(m_catalog->classificationTitle(id)));
}

QStringList Selection::decoys() const
{
    QStringList result;
    if (!m_server->options)
        return result;
    for (const QString &entry : m_server->options->products) {
        const WsusCategory *category = m_byId.value(nameKey(entry));
        QString title = category ? category->title : m_catalog->categoryTitle(entry);
        if (title.isEmpty() && !isGuid(entry))
            title = entry;
        if (title.contains(u"Product Updates for Setup"_s, Qt::CaseInsensitive) ||
            (title.contains(u"SQL Server"_s, Qt::CaseInsensitive) && title.contains(u"Feature Pack"_s, Qt::CaseInsensitive)))
            result.append(title);
    }
    return result;
}

} // namespace pf::coverage
