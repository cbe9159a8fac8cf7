#include "coverage/acceptance.h"

#include "base/jsonfields.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr auto acceptancesFormat = "passive-first/acceptances"_L1;

bool outranks(const Acceptance &a, const Acceptance &b)
{
    if (a.acceptedAt != b.acceptedAt)
        return a.acceptedAt > b.acceptedAt;
    if (a.until != b.until)
        return a.until < b.until;
    return std::tie(a.author, a.reason) < std::tie(b.author, b.reason);
}

} // namespace

Acceptances::Acceptances(const QList<Acceptance> &list)
{
    for (const Acceptance &acceptance : list) {
        const auto known = m_byFinding.constFind(acceptance.finding);
        if (known == m_byFinding.constEnd() || outranks(acceptance, *known))
            m_byFinding.insert(acceptance.finding, acceptance);
    }
}

ResultOrAll<Acceptances> Acceptances::read(QByteArrayView bytes, const QString &file)
{
    const auto value = readStrictJson(bytes, file);
    if (!value)
        return tl::make_unexpected(Errors{value.error()});
    Errors errors;
    std::optional<Error> error;
    const auto keep = [&] {
        if (error) {
            error->place.file = file;
            errors.append(*error);
        }
        error.reset();
    };
    JsonFields head(value->toObject(), {}, error, "PF-ACC"_L1);
    if (head.text(u"format"_s) != acceptancesFormat)
        head.wrong(u"format"_s);
    if (head.integer(u"version"_s) != 1)
        head.wrong(u"version"_s);
    const QJsonArray rows = head.array(u"acceptances"_s);
    head.done();
    keep();
    QList<Acceptance> list;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        JsonFields row(rows[i].toObject(), u"/acceptances/%1"_s.arg(i), error, "PF-ACC"_L1);
        Acceptance acceptance{.finding = row.text(u"finding"_s),
                              .reason = row.text(u"reason"_s).trimmed(),
                              .author = row.text(u"author"_s).trimmed(),
                              .acceptedAt = row.time(u"acceptedAt"_s),
                              .until = row.time(u"until"_s)};
        if (acceptance.finding.isEmpty())
            row.wrong(u"finding"_s);
        if (acceptance.reason.isEmpty())
            row.wrong(u"reason"_s);
        if (acceptance.author.isEmpty())
            row.wrong(u"author"_s);
        if (acceptance.until <= acceptance.acceptedAt)
            row.wrong(u"until"_s);
        row.done();
        keep();
        list.append(std::move(acceptance));
    }
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    return Acceptances(list);
}

QByteArray Acceptances::write() const
{
    QJsonArray rows;
    for (const Acceptance &acceptance : all())
        rows.append(QJsonObject{{u"finding"_s, acceptance.finding},
                                {u"reason"_s, acceptance.reason},
                                {u"author"_s, acceptance.author},
                                {u"acceptedAt"_s, acceptance.acceptedAt.toString()},
                                {u"until"_s, acceptance.until.toString()}});
    return QJsonDocument(QJsonObject{{u"format"_s, acceptancesFormat}, {u"version"_s, 1}, {u"acceptances"_s, rows}})
        .toJson(QJsonDocument::Indented);
}

Acceptances Acceptances::merged(const Acceptances &other) const
{
    return Acceptances(all() + other.all());
}

Acceptances Acceptances::with(const Acceptance &acceptance) const
{
    Acceptances result = *this;
    result.m_byFinding.insert(acceptance.finding, acceptance);
    return result;
}

Acceptances Acceptances::without(const QString &finding) const
{
    Acceptances result = *this;
    result.m_byFinding.remove(finding);
    return result;
}

const Acceptance *Acceptances::find(const QString &finding, UtcMs at) const
{
    const auto found = m_byFinding.constFind(finding);
    return found != m_byFinding.constEnd() && at < found->until ? &*found : nullptr;
}

const Acceptance *Acceptances::expired(const QString &finding, UtcMs at) const
{
    const auto found = m_byFinding.constFind(finding);
    return found != m_byFinding.constEnd() && at >= found->until ? &*found : nullptr;
}

QList<Acceptance> Acceptances::all() const
{
    QList<Acceptance> list = m_byFinding.values();
    std::sort(list.begin(), list.end(), [](const Acceptance &a, const Acceptance &b) { return a.finding < b.finding; });
    return list;
}

} // namespace pf
