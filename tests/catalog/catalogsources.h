#pragma once

#include "catalog/catalog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// Readers of the public lists, written apart from the generator: what the lists themselves say, by their order.
namespace sources {

using namespace Qt::StringLiterals;

inline QString shared(const QString &path)
{
    return QStringLiteral(PF_SOURCE_DIR "/../shared/data/") + path;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One row of a list as it would be called by its place in the list.
struct Listed
{
    QString build, release, level, branch;
    QStringList kb;
    QString released, until; ///< "" = the list has none
    bool retired = false;
};

inline int thirdField(const QString &build)
{
    return build.section(u'.', 2, 2).toInt();
}

/// U-12 and the carry-forward of name, service pack and CU.
inline QString listedBranch(const QString &release, const QString &pack, const QString &cu, bool isPack, int build)
{
    if (pack.isEmpty() || pack == u"RC"_s)
        return u"prerelease"_s;
    if (isPack)
        return u"baseline"_s;
    if (release == u"2016"_s && pack == u"SP3"_s)
        return build >= 7000 ? u"azure-connect-pack"_s : u"gdr"_s;
    if (release == u"2017"_s)
        return build / 1000 == 2 ? u"gdr"_s : u"cu"_s;
    if (release == u"2019"_s)
        return build / 1000 == 2 ? u"gdr"_s : u"cu"_s;
    if (release == u"2022"_s || release == u"2025"_s)
        return build / 1000 == 1 ? u"gdr"_s : u"cu"_s;
    return cu.isEmpty() ? u"gdr"_s : u"cu"_s;
}

inline QString listedLevel(const QString &branch, const QString &pack, const QString &cu, bool ownCu, int build)
{
    if (branch == u"prerelease"_s)
        return pack == u"RC"_s ? u"RC"_s : u"Preview"_s;
    if (branch == u"baseline"_s)
        return pack;
    if (branch == u"azure-connect-pack"_s)
        return pack + (build == 7000 ? u" Azure Connect Pack"_s : u" Azure Connect Pack GDR"_s);
    if (branch == u"gdr"_s)
        return pack + u" GDR"_s;
    return (pack == u"RTM"_s ? QString() : QString(pack + u' ')) + cu + (ownCu ? QString() : u" GDR"_s);
}

inline QList<Listed> sqlList()
{
    QList<Listed> list;
    QString release, pack, cu, until;
    const QJsonArray data =
        QJsonDocument::fromJson(bytesOf(shared(u"sql-builds/dbatools-buildref-index.json"_s))).object().value(u"Data"_s).toArray();
    for (const QJsonValue &value : data) {
        const QJsonObject row = value.toObject();
        if (row.contains(u"Name"_s)) {
            release = row.value(u"Name"_s).toString().replace(u"2008R2"_s, u"2008 R2"_s);
            pack = cu = until = QString();
        }
        if (row.contains(u"SP"_s)) {
            pack = row.value(u"SP"_s).toString();
            until = row.value(u"SupportedUntil"_s).toString().left(10);
            cu = QString();
        }
        if (row.contains(u"CU"_s))
            cu = row.value(u"CU"_s).toString();
        Listed listed;
        listed.build = row.value(u"Version"_s).toString();
        listed.release = release;
        const int build = thirdField(listed.build);
        listed.branch = listedBranch(release, pack, cu, row.contains(u"SP"_s), build);
        listed.level = listedLevel(listed.branch, pack, cu, row.contains(u"CU"_s), build);
        const QJsonValue kbs = row.value(u"KBList"_s);
        const QJsonArray articles = kbs.isArray() ? kbs.toArray() : kbs.isString() ? QJsonArray{kbs} : QJsonArray();
        for (const QJsonValue &kb : articles) {
            if (kb.toString().size() == 6 || kb.toString().size() == 7)
                listed.kb << u"KB"_s + kb.toString();
        }
        listed.released = row.value(u"ReleaseDate"_s).toString();
        listed.until = until;
        listed.retired = row.value(u"Retired"_s).toBool();
        list << listed;
    }
    return list;
}

/// The columns of exchange-builds.csv that hold no comma come first and last: product, level, update, kind | ... | build and on.
inline QList<Listed> exchangeList()
{
    static const QHash<QString, QString> branches{
        {u"Preview"_s, u"prerelease"_s}, {u"RTM"_s, u"baseline"_s}, {u"SP"_s, u"baseline"_s}, {u"CU"_s, u"cu"_s}, {u"RU"_s, u"cu"_s},
        {u"Hotfix"_s, u"cu"_s},          {u"SU"_s, u"cu-su"_s},     {u"HU"_s, u"cu-su"_s}};
    QList<Listed> list;
    const QStringList lines = QString::fromUtf8(bytesOf(shared(u"exchange/exchange-builds.csv"_s))).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        Listed listed;
        listed.release = cells.at(0);
        listed.release = listed.release.remove(u"Exchange"_s).remove(u"Server"_s).trimmed();
        listed.level = QString(cells.at(1) + u' ' + cells.at(2)).trimmed();
        listed.branch = branches.value(cells.at(3));
        listed.build = cells.at(5);
        listed.released = cells.at(7);
        if (!cells.at(8).isEmpty())
            listed.kb << u"KB"_s + cells.at(8);
        listed.until = cells.at(9);
        list << listed;
    }
    return list;
}

/// A row of tests/data/catalog/differences.csv.
struct Difference
{
    pf::Version from, to;
    QString listLevel, listBranch, level, branch, why;
    mutable int used = 0;
};

inline QList<Difference> differences(const QString &list)
{
    QList<Difference> result;
    const QStringList lines =
        QString::fromUtf8(bytesOf(QStringLiteral(PF_SOURCE_DIR "/tests/data/catalog/differences.csv"))).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u';');
        if (cells.at(0) != list)
            continue;
        result << Difference{*pf::Version::fromString(cells.at(1)),
                             *pf::Version::fromString(cells.at(2)),
                             cells.at(3),
                             cells.at(4),
                             cells.at(5),
                             cells.at(6),
                             cells.at(7)};
    }
    return result;
}

/// The build with its last field one higher.
inline QString oneHigher(const QString &build)
{
    QStringList fields = build.split(u'.');
    fields.last() = QString::number(fields.last().toUInt() + 1);
    return fields.join(u'.');
}

} // namespace sources
