#include "estate/merger.h"

#include <algorithm>
#include <array>

namespace pf {

int MergeRecord::count(MergeChange::Kind kind) const
{
    return int(std::count_if(changes.begin(), changes.end(), [kind](const MergeChange &change) { return change.kind == kind; }));
}

QString mergeChangeWord(MergeChange::Kind kind)
{
    static const char *const words[] = {"new", "filled", "changed", "kept", "contradiction", "absent"};
    return QString::fromLatin1(words[static_cast<size_t>(kind)]);
}

namespace estateio {

namespace {

struct ListWord
{
    std::string_view list, word;
    bool counted;
};
constexpr std::array listWords{
    ListWord{"clusters", "cluster", true},
    ListWord{"nodes", "node", true},
    ListWord{"servers", "server", true},
    ListWord{"instances", "instance", true},
    ListWord{"groups", "group", true},
    ListWord{"availabilityGroups", "availability-group", true},
    ListWord{"wsusServers", "wsus", true},
    ListWord{"resources", "resource", false},
    ListWord{"replicas", "replica", false},
    ListWord{"databases", "database", false},
    ListWord{"binaries", "node", false},
    ListWord{"copies", "copy", false},
    ListWord{"components", "component", false},
    ListWord{"knownProducts", "product", false},
    ListWord{"targetGroups", "target-group", false},
    ListWord{"approvals", "approval", false},
    ListWord{"approvalRules", "approval-rule", false},
};

const ListWord *listWord(std::string_view list)
{
    const auto found = std::find_if(listWords.begin(), listWords.end(), [list](const ListWord &word) { return word.list == list; });
    return found == listWords.end() ? nullptr : &*found;
}

} // namespace

QString pathStep(std::string_view list, const QString &name)
{
    const ListWord *word = listWord(list);
    const std::string_view keyword = word ? word->word : list;
    QString escaped = name;
    escaped.replace(u'%', QLatin1String("%25")).replace(u'/', QLatin1String("%2F"));
    return QString::fromLatin1(keyword.data(), qsizetype(keyword.size())) + u'/' + escaped;
}

void Merger::enter(const QString &name, std::string_view list)
{
    m_path.append(name);
    m_steps.append({list, m_record ? m_record->changes.size() : 0});
}

void Merger::leave()
{
    if (m_record) {
        const Step &step = m_steps.constLast();
        const ListWord *word = listWord(step.list);
        if (word && word->counted && step.changes == m_record->changes.size())
            ++m_record->unchanged;
    }
    m_steps.removeLast();
    m_path.removeLast();
}

QString Merger::objectPath() const
{
    QStringList steps;
    for (qsizetype i = 0; i < m_path.size(); ++i)
        steps << pathStep(m_steps[i].list, m_path[i]);
    return steps.isEmpty() ? QStringLiteral("estate") : steps.join(u'/');
}

void Merger::record(MergeChange::Kind kind, const QString &object, std::string_view field, const QString &before, const QString &after)
{
    if (!m_record)
        return;
    const auto &[into, from] = m_seen.constLast();
    m_record->changes.append({kind, object, QString::fromLatin1(field.data(), qsizetype(field.size())), before, after, into, from});
}

void Merger::object(MergeChange::Kind kind, const QString &name, std::string_view list)
{
    record(kind, atTop() ? pathStep(list, name) : objectPath() + u'/' + pathStep(list, name), {}, {}, {});
}

void Merger::filled(std::string_view field, const QString &from)
{
    record(MergeChange::Kind::Filled, objectPath(), field, {}, from);
}

void Merger::see(const std::optional<Observation> &into, const std::optional<Observation> &from)
{
    const Seen &outer = m_seen.constLast();
    m_seen.append({into.value_or(outer.into), from.value_or(outer.from)});
}

void Merger::differ(std::string_view field, const QString &into, const QString &from)
{
    const auto &[first, second] = m_seen.constLast();
    const auto told = [](const Observation &seen) -> QList<MessageArg> { return {seen.source.left(200), seen.at}; };
    QList<MessageArg> args{m_path.join(QStringLiteral(" / ")), QString::fromLatin1(field.data(), qsizetype(field.size()))};
    const bool later = fromIsLater();
    args.append(later ? from : into);
    args += told(later ? second : first);
    args.append(later ? into : from);
    args += told(later ? first : second);
    m_notes.append(msg("merge.differ", args));
    record(later                   ? MergeChange::Kind::Changed
           : first.at == second.at ? MergeChange::Kind::Contradiction
                                   : MergeChange::Kind::Kept,
           objectPath(), field, into, from);
}

} // namespace estateio

} // namespace pf
