#include "catalog/catalogreader.h"

#include "base/json.h"
#include "catalog/catalogkey.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

QString item(const QString &at, const QString &key, qsizetype index)
{
    return at + u'/' + key + u'/' + QString::number(index);
}

std::optional<Branch> branchFromWord(const QString &word)
{
    for (const Branch branch :
         {Branch::Unknown, Branch::PreRelease, Branch::Baseline, Branch::Gdr, Branch::Cu, Branch::AzureConnectPack, Branch::Su}) {
        if (branchWord(branch) == word)
            return branch;
    }
    return std::nullopt;
}

KnownIssue::Kind issueKind(const QString &word)
{
    static const QHash<QString, KnownIssue::Kind> kinds = {
        {u"replica-setup"_s, KnownIssue::Kind::ReplicaSetup},       {u"lock-escalation"_s, KnownIssue::Kind::LockEscalation},
        {u"volume-snapshots"_s, KnownIssue::Kind::VolumeSnapshots}, {u"encrypted-backups"_s, KnownIssue::Kind::EncryptedBackups},
        {u"transport-rules"_s, KnownIssue::Kind::TransportRules},   {u"non-english-setup"_s, KnownIssue::Kind::NonEnglishSetup},
    };
    return kinds.value(word, KnownIssue::Kind::Other);
}

bool isMonth(const QString &month)
{
    constexpr qsizetype monthLength = 7; // "2026-07"
    return month.size() == monthLength && UtcMs::fromString(QString(month + u"-01"_s));
}

} // namespace

Result<Catalog> CatalogReader::read(QByteArrayView sqlBuilds, QByteArrayView exchangeBuilds, QByteArrayView wsus, QByteArrayView lifecycle,
                                    QByteArrayView policy)
{
    QJsonObject root;
    std::optional<UtcMs> date;
    // The list of SQL Server builds carries the version and the day of the whole set.
    bool good = document(sqlBuilds, u"sql-builds"_s, root) && text(root, {}, u"version"_s, m_catalog.m_version) &&
                day(root, {}, u"date"_s, date) && readBuilds(root, ProductFamily::SqlServer);
    if (good && !date)
        good = reject("PF-CAT-006", msg("catalog.not-day", {u"date"_s, QString()}), u"/date"_s);
    good = good && document(exchangeBuilds, u"exchange-builds"_s, root) && readBuilds(root, ProductFamily::Exchange) &&
           document(wsus, u"wsus"_s, root) && readCategories(root) && document(lifecycle, u"lifecycle"_s, root) && readLifecycles(root) &&
           document(policy, u"policy"_s, root) && readPolicy(root);
    if (!good)
        return tl::make_unexpected(m_error);
    m_catalog.m_date = date.value_or(UtcMs{});
    sortBuilds();
    return std::move(m_catalog);
}

bool CatalogReader::document(QByteArrayView bytes, const QString &kind, QJsonObject &root)
{
    m_file = kind + u".json"_s;
    const Result<QJsonValue> value = readStrictJson(bytes, m_file);
    if (!value) {
        m_error = value.error();
        return false;
    }
    root = value->toObject();
    if (root.value(u"catalog"_s).toString() != kind)
        return reject("PF-CAT-001", msg("catalog.wrong-kind", {kind}), u"/catalog"_s);
    const QJsonValue sources = root.value(u"sources"_s);
    if (!sources.isObject())
        return reject("PF-CAT-002", msg("catalog.no-sources"), u"/sources"_s);
    const QJsonObject titles = sources.toObject();
    for (auto it = titles.begin(); it != titles.end(); ++it)
        m_catalog.m_sources.insert(it.key(), it.value().toString());
    return true;
}

bool CatalogReader::readBuilds(const QJsonObject &root, ProductFamily family)
{
    QList<Row> releases;
    if (!rows(root, {}, u"releases"_s, releases))
        return false;
    QSet<QString> seen;
    for (qsizetype r = 0; r < releases.size(); ++r) {
        const QString at = item({}, u"releases"_s, r);
        const QJsonObject until = releases.at(r).value(u"supportedUntil"_s).toObject();
        QString release;
        QList<Row> builds;
        if (!text(releases.at(r), at, u"release"_s, release) || !readNumbers(releases.at(r), at, family, release) ||
            !rows(releases.at(r), at, u"builds"_s, builds))
            return false;
        for (qsizetype b = 0; b < builds.size(); ++b) {
            const QString place = item(at, u"builds"_s, b);
            Build build;
            build.family = family;
            build.release = release;
            if (!readBuild(builds.at(b), place, build))
                return false;
            // A product whose packs have no end of their own gives one day for all: key "".
            const QString endOf = until.contains(build.baseline) ? build.baseline : QString();
            if (until.contains(endOf) && !day(until, at + u"/supportedUntil"_s, endOf, build.supportedUntil))
                return false;
            const QString number = build.version.toString();
            if (seen.contains(number))
                return reject("PF-CAT-011", msg("catalog.double-build", {number}), place + u"/version"_s);
            seen.insert(number);
            m_catalog.m_builds << build;
        }
    }
    return true;
}

bool CatalogReader::readNumbers(const Row &row, const QString &at, ProductFamily family, const QString &release)
{
    QList<Row> numbers;
    if (!rows(row, at, u"numbers"_s, numbers))
        return false;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const QString place = item(at, u"numbers"_s, i);
        Catalog::Numbers range;
        range.family = family;
        range.release = release;
        if (!number(numbers.at(i), place, u"major"_s, range.major, true) || !number(numbers.at(i), place, u"minor"_s, range.minor, true) ||
            !number(numbers.at(i), place, u"from"_s, range.from, false) || !number(numbers.at(i), place, u"below"_s, range.below, false))
            return false;
        m_catalog.m_numbers << range;
    }
    return true;
}

bool CatalogReader::readBuild(const Row &row, const QString &at, Build &build)
{
    QString version, branch;
    if (!text(row, at, u"version"_s, version) || !text(row, at, u"level"_s, build.level) || !text(row, at, u"branch"_s, branch) ||
        !text(row, at, u"baseline"_s, build.baseline, false) || !texts(row, at, u"kb"_s, build.kb) ||
        !day(row, at, u"released"_s, build.released) || !text(row, at, u"releasedMonth"_s, build.releasedMonth, false) ||
        !flag(row, at, u"withdrawn"_s, build.withdrawn) || !flag(row, at, u"misprint"_s, build.misprint) ||
        !flag(row, at, u"countsAsBaseline"_s, build.countsAsBaseline) || !texts(row, at, u"sources"_s, build.sources))
        return false;
    const auto number = Version::fromString(version);
    if (!number || number->count < 3)
        return reject("PF-CAT-010", msg("catalog.bad-build", {version}), at + u"/version"_s);
    build.version = *number;
    const auto known = branchFromWord(branch);
    if (!known)
        return reject("PF-CAT-009", msg("catalog.unknown-word", {u"branch"_s, branch}), at + u"/branch"_s);
    build.branch = *known;
    if (!build.releasedMonth.isEmpty() && !isMonth(build.releasedMonth))
        return reject("PF-CAT-006", msg("catalog.not-day", {u"releasedMonth"_s, build.releasedMonth}), at + u"/releasedMonth"_s);
    if (build.sources.isEmpty())
        return reject("PF-CAT-012", msg("catalog.no-provenance", {version}), at + u"/sources"_s);
    if (!row.contains(u"issues"_s))
        return true;
    QList<Row> issues;
    if (!rows(row, at, u"issues"_s, issues))
        return false;
    for (qsizetype i = 0; i < issues.size(); ++i) {
        KnownIssue issue;
        if (!readIssue(issues.at(i), item(at, u"issues"_s, i), build, issue))
            return false;
        build.issues << issue;
    }
    return true;
}

/// A kind that this program does not know brings its own sentence: newer catalogues stay readable.
bool CatalogReader::readIssue(const Row &row, const QString &at, const Build &build, KnownIssue &issue)
{
    QString fixedIn;
    std::optional<Severity> worst;
    if (!text(row, at, u"kind"_s, issue.word) || !severity(row, at, u"severity"_s, worst, true) ||
        !flag(row, at, u"onlyReplicas"_s, issue.onlyReplicas) || !text(row, at, u"source"_s, issue.source) ||
        !text(row, at, u"fixedIn"_s, fixedIn, false))
        return false;
    issue.severity = worst.value_or(Severity::Warning);
    issue.kind = issueKind(issue.word);
    if (issue.kind == KnownIssue::Kind::Other && !text(row, at, u"note"_s, issue.note))
        return false;
    if (fixedIn.isEmpty())
        return true;
    issue.fixedIn = Version::fromString(fixedIn);
    if (!issue.fixedIn || issue.fixedIn->count < 3 || !olderBuild(build.version, *issue.fixedIn))
        return reject("PF-CAT-015", msg("catalog.bad-fix", {fixedIn, arg(build.version)}), at + u"/fixedIn"_s);
    return true;
}

bool CatalogReader::readCategories(const QJsonObject &root)
{
    QList<Row> classifications, categories, products;
    if (!rows(root, {}, u"classifications"_s, classifications) || !rows(root, {}, u"categories"_s, categories) ||
        !rows(root, {}, u"products"_s, products))
        return false;
    for (qsizetype i = 0; i < classifications.size(); ++i) {
        const QString at = item({}, u"classifications"_s, i);
        Classification classification;
        if (!text(classifications.at(i), at, u"id"_s, classification.id) ||
            !text(classifications.at(i), at, u"title"_s, classification.title))
            return false;
        classification.id = classification.id.toLower();
        m_catalog.m_classifications << classification;
    }
    for (qsizetype i = 0; i < categories.size(); ++i) {
        const QString at = item({}, u"categories"_s, i);
        QString id;
        Catalog::Category category;
        if (!text(categories.at(i), at, u"id"_s, id) || !text(categories.at(i), at, u"title"_s, category.title) ||
            !text(categories.at(i), at, u"parent"_s, category.parent, false))
            return false;
        category.parent = category.parent.toLower();
        m_catalog.m_categories.insert(id.toLower(), category);
    }
    for (qsizetype i = 0; i < products.size(); ++i) {
        if (!readProduct(products.at(i), item({}, u"products"_s, i)))
            return false;
    }
    return true;
}

bool CatalogReader::readProduct(const Row &row, const QString &at)
{
    ProductFamily family = ProductFamily::SqlServer;
    QString release;
    WsusProduct product;
    if (!familyOf(row, at, family) || !text(row, at, u"release"_s, release) || !text(row, at, u"id"_s, product.id, false))
        return false;
    product.id = product.id.toLower();
    if (product.id.isEmpty()) { // section 11: the title is all that is known
        if (!text(row, at, u"title"_s, product.title) || !text(row, at, u"parent"_s, product.familyId) ||
            !texts(row, at, u"alsoTitled"_s, product.alsoTitled))
            return false;
        product.familyId = product.familyId.toLower();
    } else {
        product.title = m_catalog.categoryTitle(product.id);
        product.familyId = m_catalog.parentCategory(product.id);
    }
    if (product.title.isEmpty() || !m_catalog.m_categories.contains(product.familyId))
        return reject("PF-CAT-013", msg("catalog.no-category", {Catalog::productTitle(family, release)}), at);
    product.companyId = m_catalog.parentCategory(product.familyId);
    m_catalog.m_products.insert(releaseKey(family, release), product);
    return true;
}

bool CatalogReader::readLifecycles(const QJsonObject &root)
{
    QList<Row> releases;
    if (!rows(root, {}, u"releases"_s, releases))
        return false;
    for (qsizetype i = 0; i < releases.size(); ++i) {
        const QString at = item({}, u"releases"_s, i);
        const Row &row = releases.at(i);
        ProductFamily family = ProductFamily::SqlServer;
        QString release;
        Lifecycle lifecycle;
        if (!familyOf(row, at, family) || !text(row, at, u"release"_s, release) ||
            !day(row, at, u"mainstreamEnd"_s, lifecycle.mainstreamEnd) || !day(row, at, u"extendedEnd"_s, lifecycle.extendedEnd) ||
            !day(row, at, u"esuEnd"_s, lifecycle.esuEnd) || !texts(row, at, u"sources"_s, lifecycle.sources))
            return false;
        m_catalog.m_lifecycles.insert(releaseKey(family, release), lifecycle);
    }
    return true;
}

bool CatalogReader::readPolicy(const QJsonObject &root)
{
    QList<Row> entries;
    std::optional<Severity> missing;
    if (!severity(root, {}, u"missingProduct"_s, missing, true) || !rows(root, {}, u"required"_s, entries))
        return false;
    m_catalog.m_missingProduct = missing.value_or(Severity::Error);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString at = item({}, u"required"_s, i);
        ProductFamily family = ProductFamily::SqlServer;
        QStringList releases;
        QList<Row> needs;
        if (!familyOf(entries.at(i), at, family) || !texts(entries.at(i), at, u"releases"_s, releases) ||
            !rows(entries.at(i), at, u"need"_s, needs))
            return false;
        QList<Catalog::Required> required;
        for (qsizetype n = 0; n < needs.size(); ++n) {
            Catalog::Required need;
            if (!readNeed(needs.at(n), item(at, u"need"_s, n), need))
                return false;
            required << need;
        }
        for (const QString &release : std::as_const(releases))
            m_catalog.m_required.insert(releaseKey(family, release), required);
    }
    return true;
}

bool CatalogReader::readNeed(const Row &row, const QString &at, Catalog::Required &need)
{
    std::optional<Severity> found;
    if (!text(row, at, u"classification"_s, need.classificationId) || !severity(row, at, u"severity"_s, found, true) ||
        !severity(row, at, u"severityAtLastServicePack"_s, need.atLastServicePack, false))
        return false;
    need.severity = found.value_or(Severity::Error);
    need.classificationId = need.classificationId.toLower();
    if (m_catalog.classificationTitle(need.classificationId).isEmpty())
        return reject("PF-CAT-014", msg("catalog.no-classification", {need.classificationId}), at + u"/classification"_s);
    return true;
}

/// By family, release as listed in the data (the order of the makers), version.
void CatalogReader::sortBuilds()
{
    QHash<QString, qsizetype> order;
    for (const Build &build : std::as_const(m_catalog.m_builds)) {
        const QString key = releaseKey(build.family, build.release);
        if (!order.contains(key))
            order.insert(key, order.size());
    }
    auto &builds = m_catalog.m_builds;
    const auto before = [&order](const Build &a, const Build &b) {
        const qsizetype first = order.value(releaseKey(a.family, a.release)), second = order.value(releaseKey(b.family, b.release));
        return first != second ? first < second : a.version.fields < b.version.fields;
    };
    if (!std::is_sorted(builds.cbegin(), builds.cend(), before)) // the built-in catalogue is
        std::stable_sort(builds.begin(), builds.end(), before);
    for (qsizetype i = 0; i < builds.size(); ++i)
        m_catalog.m_byRelease[releaseKey(builds.at(i).family, builds.at(i).release)] << static_cast<int>(i);
}

Result<Catalog> Catalog::read(QByteArrayView sqlBuilds, QByteArrayView exchangeBuilds, QByteArrayView wsus, QByteArrayView lifecycle,
                              QByteArrayView policy)
{
    return CatalogReader().read(sqlBuilds, exchangeBuilds, wsus, lifecycle, policy);
}

} // namespace pf
