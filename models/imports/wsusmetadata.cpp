#include "estate/fits.h"
#include "imports/bag.h"
#include "imports/wsuspackage.h"

#include <QHash>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace pf::imports {

namespace {

constexpr qsizetype headLength = 55; // "guid,revision,length,"

struct CategoryRevision
{
    WsusCategory category;
    QString type; ///< Product, ProductFamily, Company, UpdateClassification
    uint revision = 0;
};

/// One update's XML; nullopt = it is not well-formed. An update that is no category has an empty type.
std::optional<CategoryRevision> readUpdate(QStringView text)
{
    CategoryRevision result;
    QXmlStreamReader xml(text.toString());
    QString language, first;
    bool parents = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.name();
        if (token == QXmlStreamReader::DTD)
            return std::nullopt;
        if (token == QXmlStreamReader::EndElement && name == QLatin1String("AtLeastOne"))
            parents = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (name == QLatin1String("Language")) {
            language = xml.readElementText();
        } else if (name == QLatin1String("Title")) {
            const QString title = xml.readElementText().simplified();
            if (first.isEmpty())
                first = title;
            if (language == QLatin1String("en"))
                result.category.title = title;
        } else if (name == QLatin1String("AtLeastOne")) {
            parents = xml.attributes().value(QLatin1String("IsCategory")) == QLatin1String("true");
        } else if (name == QLatin1String("UpdateIdentity") && parents && result.category.parent.isEmpty()) {
            result.category.parent = xml.attributes().value(QLatin1String("UpdateID")).toString().toLower();
        } else if (name == QLatin1String("CategoryInformation")) {
            result.type = xml.attributes().value(QLatin1String("CategoryType")).toString();
        }
    }
    if (xml.hasError())
        return std::nullopt;
    if (result.category.title.isEmpty())
        result.category.title = first;
    if (!estateio::fitsText(result.category.title))
        result.category.title.clear();
    return result;
}

} // namespace

Result<WsusTree> readWsusMetadata(const WsusPackage &package, const QString &file)
{
    const auto broken = [&](int record, qsizetype line) {
        return fail("PF-IMP-223", msg("import.cab-metadata", {qint64(record)}), msg("import.next.export-again"), {file, {}, int(line), 1});
    };
    int expected = 0;
    WsusTree tree;
    QXmlStreamReader xml(package.package);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return broken(0, 0);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("ExportPackage"))
            tree.createdAt = dotNetTime(xml.attributes().value(QLatin1String("CreationTime")));
        else if (xml.name() == QLatin1String("Update"))
            ++expected;
    }
    if (xml.hasError())
        return broken(0, 0);

    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(package.metadata);
    if (decoder.hasError())
        return broken(0, 0);
    QHash<QString, CategoryRevision> newest;
    QStringList order;
    qsizetype at = 0, line = 1;
    while (at < text.size()) {
        const QStringView head = QStringView(text).mid(at, headLength);
        bool revisionOk = false, lengthOk = false;
        const uint revision = head.mid(37, 8).toUInt(&revisionOk, 16);
        const uint length = head.mid(46, 8).toUInt(&lengthOk, 16);
        if (head.size() < headLength || !estateio::isGuid(head.left(36)) || head[36] != u',' || head[45] != u',' || head[54] != u',' ||
            !revisionOk || !lengthOk || qsizetype(length) > text.size() - at - headLength)
            return broken(tree.updates + 1, line);
        const QStringView update = QStringView(text).mid(at + headLength, qsizetype(length));
        at += headLength + qsizetype(length);
        const QStringView end = QStringView(text).mid(at, 2);
        if (end != QLatin1String("\r\n") && !end.isEmpty())
            return broken(tree.updates + 1, line);
        at += end.size();
        ++tree.updates;
        // Detectoids are most of it, and not looked into.
        if (update.contains(QLatin1String("CategoryInformation"))) {
            auto read = readUpdate(update);
            if (!read)
                return broken(tree.updates, line);
            read->category.id = head.left(36).toString().toLower();
            read->revision = revision;
            auto known = newest.find(read->category.id);
            if (known == newest.end()) {
                order << read->category.id;
                newest.insert(read->category.id, *read);
            } else if (revision > known->revision) {
                *known = *read;
            }
        }
        line += update.count(u'\n') + 1;
    }
    if (tree.updates != expected)
        return fail("PF-IMP-223", msg("import.cab-count", {qint64(tree.updates), qint64(expected)}), msg("import.next.export-again"),
                    {file, {}, 0, 0});
    for (const QString &id : std::as_const(order)) {
        const CategoryRevision &revision = newest[id];
        if (revision.type != QLatin1String("UpdateClassification"))
            tree.products.append(revision.category);
    }
    for (WsusCategory &category : tree.products) {
        if (!estateio::isGuid(QStringView(category.parent)))
            category.parent.clear();
    }
    return tree;
}

} // namespace pf::imports
