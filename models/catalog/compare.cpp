#include "catalog/compare.h"

#include "base/json.h"
#include "base/jsonscan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace pf {

namespace {

/// Name, service pack and CU are said once and hold until the next one (a pack resets the CU).
struct CarriedLevel
{
    QString release, pack, cu;

    QString level(bool ownPack, bool ownCu) const
    {
        if (pack.isEmpty() || pack == QLatin1String("RC"))
            return pack.isEmpty() ? QStringLiteral("Preview") : pack;
        if (ownPack)
            return pack;
        const QString before = pack == QLatin1String("RTM") ? QString() : pack + u' ';
        if (cu.isEmpty())
            return pack + QStringLiteral(" GDR");
        return before + cu + (ownCu ? QString() : QStringLiteral(" GDR"));
    }
};

/// U-12: from 2017 on the thousands of the third field tell the branch; before, whether a CU is in force.
Branch branchOfIndexed(const CarriedLevel &level, const Version &version, bool ownPack)
{
    static const QHash<QString, int> cuThousands{
        {QStringLiteral("2017"), 3}, {QStringLiteral("2019"), 4}, {QStringLiteral("2022"), 4}, {QStringLiteral("2025"), 4}};
    constexpr quint32 connectPackFrom = 7000; // 2016 SP3, third branch
    if (level.pack.isEmpty() || level.pack == QLatin1String("RC"))
        return Branch::PreRelease;
    if (ownPack)
        return Branch::Baseline;
    if (const int thousands = cuThousands.value(level.release); thousands > 0)
        return version.fields[2] / 1000 >= quint32(thousands) ? Branch::Cu : Branch::Gdr;
    if (level.release == QLatin1String("2016") && level.pack == QLatin1String("SP3"))
        return version.fields[2] >= connectPackFrom ? Branch::AzureConnectPack : Branch::Gdr;
    return level.cu.isEmpty() ? Branch::Gdr : Branch::Cu;
}

class IndexReader
{
public:
    IndexReader(const Catalog &catalog, QByteArrayView bytes, const QString &file) : m_catalog(catalog), m_bytes(bytes), m_file(file) {}

    Result<IndexComparison> read()
    {
        const auto json = readStrictJson(m_bytes, m_file);
        if (!json)
            return tl::make_unexpected(json.error());
        const QJsonObject root = json->toObject();
        const auto date = UtcMs::fromString(root.value(QLatin1String("LastUpdated")).toString().left(10));
        if (!date || !root.value(QLatin1String("Data")).isArray())
            return fail("PF-CAT-020", msg("catalog.not-an-index"), msg("catalog.next.index"), {m_file, {}, 1, 1});
        m_result.indexDate = *date;
        m_result.catalogDate = m_catalog.date();
        const QJsonArray data = root.value(QLatin1String("Data")).toArray();
        m_result.builds = int(data.size());
        QSet<QString> pointers;
        for (qsizetype i = 0; i < data.size(); ++i)
            pointers.insert(pointerOf(i));
        const auto offsets = offsetsOf(m_bytes, pointers);
        LineCount lines(m_bytes);
        for (qsizetype i = 0; i < data.size(); ++i) {
            if (!entry(data[i], lines.at(offsets.value(pointerOf(i)))))
                return fail("PF-CAT-021", msg("catalog.index-entry"), msg("catalog.next.index"),
                            placeOf(m_bytes, offsets.value(pointerOf(i)), m_file, pointerOf(i)));
        }
        gone();
        return m_result;
    }

private:
    /// Lines of offsets that only grow.
    class LineCount
    {
    public:
        explicit LineCount(QByteArrayView bytes) : m_bytes(bytes) {}
        int at(qsizetype offset)
        {
            for (; m_at < offset; ++m_at)
                m_line += m_bytes[m_at] == '\n' ? 1 : 0;
            return m_line;
        }

    private:
        QByteArrayView m_bytes;
        qsizetype m_at = 0;
        int m_line = 1;
    };

    static QString pointerOf(qsizetype i) { return QStringLiteral("/Data/%1").arg(i); }

    bool entry(const QJsonValue &value, int line)
    {
        const QJsonObject row = value.toObject();
        const auto version = Version::fromString(row.value(QLatin1String("Version")).toString());
        if (!version || !value.isObject())
            return false;
        const QString name = row.value(QLatin1String("Name")).toString();
        if (!name.isEmpty())
            m_level = {QString(name).replace(QLatin1String("2008R2"), QLatin1String("2008 R2")), {}, {}};
        if (row.contains(QLatin1String("SP")))
            m_level = {m_level.release, row.value(QLatin1String("SP")).toString(), {}};
        if (row.contains(QLatin1String("CU")))
            m_level.cu = row.value(QLatin1String("CU")).toString();

        IndexChange change;
        change.version = *version;
        change.release = m_level.release;
        change.level = m_level.level(row.contains(QLatin1String("SP")), row.contains(QLatin1String("CU")));
        change.branch = branchOfIndexed(m_level, *version, row.contains(QLatin1String("SP")));
        change.baseline = change.branch == Branch::PreRelease ? QString() : m_level.pack;
        change.withdrawn = row.value(QLatin1String("Retired")).toBool();
        change.line = line;
        if (const QJsonValue day = row.value(QLatin1String("ReleaseDate")); day.isString())
            change.released = UtcMs::fromString(day.toString().left(10));
        const QJsonValue kbs = row.value(QLatin1String("KBList"));
        if (!articles(kbs.isArray() ? kbs.toArray() : kbs.isString() ? QJsonArray{kbs} : QJsonArray(), change))
            return false;
        compare(change);
        return true;
    }

    /// Article numbers have six or seven digits; others are misprints, which the list has.
    bool articles(const QJsonArray &list, IndexChange &change)
    {
        for (const QJsonValue &kb : list) {
            if (!kb.isString())
                return false;
            const QString number = kb.toString();
            bool digits = false;
            number.toUInt(&digits);
            if (!digits || number.size() < 6 || number.size() > 7)
                m_result.malformedKbs << change.version.toString() + QStringLiteral(": ") + number.left(40);
            else if (!change.kb.contains(QStringLiteral("KB") + number))
                change.kb << QStringLiteral("KB") + number;
        }
        return true;
    }

    void compare(IndexChange &change)
    {
        const Resolution found = m_catalog.resolve(change.version, ProductFamily::SqlServer);
        if (found.match != Match::Exact) {
            change.kind = IndexChange::Kind::New;
            m_result.changes.append(change);
            return;
        }
        const Build &build = *found.build;
        m_seen.insert(found.build);
        change.level = build.level;
        change.release = build.release;
        change.baseline = build.baseline;
        change.branch = build.branch;
        change.knownKb = build.kb;
        const qsizetype before = m_result.changes.size();
        const auto add = [&](IndexChange::Kind kind) {
            change.kind = kind;
            m_result.changes.append(change);
        };
        if (change.withdrawn && !build.withdrawn)
            add(IndexChange::Kind::Withdrawn);
        else if (!change.withdrawn && build.withdrawn)
            add(IndexChange::Kind::NotWithdrawn);
        if (!change.kb.isEmpty() && QSet<QString>(change.kb.begin(), change.kb.end()) != QSet<QString>(build.kb.begin(), build.kb.end()))
            add(IndexChange::Kind::KbChanged);
        if (change.released && build.released != change.released)
            add(IndexChange::Kind::Released);
        if (m_result.changes.size() == before)
            ++m_result.unchanged;
    }

    void gone()
    {
        for (const Build &build : m_catalog.all()) {
            const bool indexed = std::any_of(build.sources.begin(), build.sources.end(), [](const QString &source) {
                return source == QLatin1String("dbatools") || source.startsWith(QLatin1String("index-"));
            });
            if (build.family != ProductFamily::SqlServer || !indexed || m_seen.contains(&build))
                continue;
            IndexChange change;
            change.kind = IndexChange::Kind::Gone;
            change.version = build.version;
            change.release = build.release;
            change.level = build.level;
            change.baseline = build.baseline;
            change.branch = build.branch;
            change.knownKb = build.kb;
            change.withdrawn = build.withdrawn;
            m_result.changes.append(change);
        }
    }

    const Catalog &m_catalog;
    QByteArrayView m_bytes;
    QString m_file;
    CarriedLevel m_level;
    QSet<const Build *> m_seen;
    IndexComparison m_result;
};

} // namespace

QString indexChangeWord(IndexChange::Kind kind)
{
    switch (kind) {
    case IndexChange::Kind::New:
        return QStringLiteral("new");
    case IndexChange::Kind::KbChanged:
        return QStringLiteral("kb");
    case IndexChange::Kind::Withdrawn:
        return QStringLiteral("withdrawn");
    case IndexChange::Kind::NotWithdrawn:
        return QStringLiteral("not-withdrawn");
    case IndexChange::Kind::Released:
        return QStringLiteral("released");
    case IndexChange::Kind::Gone:
        break;
    }
    return QStringLiteral("gone");
}

Result<IndexComparison> compareBuildIndex(const Catalog &catalog, QByteArrayView bytes, const QString &file)
{
    return IndexReader(catalog, bytes, file).read();
}

} // namespace pf
