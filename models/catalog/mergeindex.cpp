#include "base/json.h"
#include "catalog/compare.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pf {

namespace {

/// The list as JSON, row by row, so that what this program does not use stays in it.
class IndexMerger
{
public:
    IndexMerger(QJsonObject root, const IndexComparison &comparison)
        : m_root(std::move(root))
        , m_comparison(comparison)
        , m_day(comparison.indexDate.toString().left(10))
        , m_source(QStringLiteral("index-") + m_day)
    {}

    MergedIndex run()
    {
        QJsonArray releases = m_root.value(QLatin1String("releases")).toArray();
        for (const IndexChange &change : m_comparison.changes) {
            const auto release = std::find_if(releases.begin(), releases.end(), [&](const QJsonValue &value) {
                return value.toObject().value(QLatin1String("release")).toString() == change.release;
            });
            if (release == releases.end() || change.version.count < 3) {
                m_result.leftOut += change.kind == IndexChange::Kind::New ? 1 : 0;
                continue;
            }
            QJsonObject object = release->toObject();
            QJsonArray builds = object.value(QLatin1String("builds")).toArray();
            if (change.kind == IndexChange::Kind::New)
                add(builds, change);
            else
                alter(builds, change);
            object.insert(QLatin1String("builds"), builds);
            *release = object;
        }
        m_root.insert(QLatin1String("releases"), releases);
        QJsonObject sources = m_root.value(QLatin1String("sources")).toObject();
        sources.insert(m_source, QStringLiteral("dataplat/dbatools, bin/dbatools-buildref-index.json of %1").arg(m_day));
        m_root.insert(QLatin1String("sources"), sources);
        const QString version = m_root.value(QLatin1String("version")).toString().section(u'+', 0, 0);
        m_root.insert(QLatin1String("version"), QString(version + u'+' + m_day));
        if (m_comparison.indexDate > m_comparison.catalogDate)
            m_root.insert(QLatin1String("date"), m_day);
        m_result.document = QJsonDocument(m_root).toJson(QJsonDocument::Indented);
        return std::move(m_result);
    }

private:
    static QString dayOf(const std::optional<UtcMs> &time) { return time ? time->toString().left(10) : QString(); }

    void add(QJsonArray &builds, const IndexChange &change)
    {
        QJsonObject row{{QStringLiteral("version"), change.version.toString()},
                        {QStringLiteral("level"), change.level},
                        {QStringLiteral("branch"), branchWord(change.branch)},
                        {QStringLiteral("sources"), QJsonArray{m_source}}};
        if (!change.baseline.isEmpty())
            row.insert(QStringLiteral("baseline"), change.baseline);
        if (!change.kb.isEmpty())
            row.insert(QStringLiteral("kb"), QJsonArray::fromStringList(change.kb));
        if (change.released)
            row.insert(QStringLiteral("released"), dayOf(change.released));
        if (change.withdrawn)
            row.insert(QStringLiteral("withdrawn"), true);
        builds.append(row);
        ++m_result.added;
    }

    void alter(QJsonArray &builds, const IndexChange &change)
    {
        if (change.kind == IndexChange::Kind::Gone || change.kind == IndexChange::Kind::NotWithdrawn)
            return;
        for (auto &&value : builds) {
            QJsonObject row = value.toObject();
            // M-7: a list may hold three fields of a build whose index has four.
            const auto version = Version::fromString(row.value(QLatin1String("version")).toString());
            if (!version || !sameBuild(*version, change.version))
                continue;
            if (change.kind == IndexChange::Kind::KbChanged)
                row.insert(QStringLiteral("kb"), QJsonArray::fromStringList(change.kb));
            else if (change.kind == IndexChange::Kind::Withdrawn)
                row.insert(QStringLiteral("withdrawn"), true);
            else
                row.insert(QStringLiteral("released"), dayOf(change.released));
            QJsonArray sources = row.value(QLatin1String("sources")).toArray();
            if (!sources.contains(m_source))
                sources.append(m_source);
            row.insert(QStringLiteral("sources"), sources);
            value = row;
            ++m_result.changed;
            return;
        }
    }

    QJsonObject m_root;
    const IndexComparison &m_comparison;
    QString m_day, m_source;
    MergedIndex m_result;
};

} // namespace

Result<MergedIndex> mergeBuildIndex(QByteArrayView sqlBuilds, const IndexComparison &comparison)
{
    const auto json = readStrictJson(sqlBuilds, {});
    if (!json)
        return tl::make_unexpected(json.error());
    return IndexMerger(json->toObject(), comparison).run();
}

} // namespace pf
