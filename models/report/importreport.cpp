#include "report/importreport.h"

#include "report/json_common.h"
#include "report/text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

namespace pf {

namespace {

QString importWord(const char *source)
{
    return QCoreApplication::translate("Import", source);
}

QJsonValue dayOrNull(const std::optional<UtcMs> &day)
{
    return day ? QJsonValue(day->toString()) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue seenOrNull(const Observation &seen)
{
    if (seen == Observation{})
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("at"), seen.at == UtcMs{} ? QJsonValue(QJsonValue::Null) : QJsonValue(seen.at.toString())},
                       {QStringLiteral("source"), textOrNull(seen.source)}};
}

QString mergeObjectText(const MergeChange &change)
{
    return objectText(ObjectRef::fromPath(change.object));
}

constexpr MergeChange::Kind allKinds[] = {MergeChange::Kind::New,  MergeChange::Kind::Filled,        MergeChange::Kind::Changed,
                                          MergeChange::Kind::Kept, MergeChange::Kind::Contradiction, MergeChange::Kind::Absent};

} // namespace

QString fieldValueText(const QString &value)
{
    if (value == QLatin1String("true"))
        return importWord(QT_TRANSLATE_NOOP("Import", "Yes"));
    if (value == QLatin1String("false"))
        return importWord(QT_TRANSLATE_NOOP("Import", "No"));
    if (value.size() >= 20 && value.at(10) == u'T') {
        if (const auto time = UtcMs::fromString(value))
            return timeText(*time, QLocale());
    }
    return value;
}

QString mergeKindText(MergeChange::Kind kind)
{
    switch (kind) {
    case MergeChange::Kind::New:
        return importWord(QT_TRANSLATE_NOOP("Import", "New"));
    case MergeChange::Kind::Filled:
        return importWord(QT_TRANSLATE_NOOP("Import", "Filled in"));
    case MergeChange::Kind::Changed:
        return importWord(QT_TRANSLATE_NOOP("Import", "Changed"));
    case MergeChange::Kind::Kept:
        return importWord(QT_TRANSLATE_NOOP("Import", "Kept"));
    case MergeChange::Kind::Contradiction:
        return importWord(QT_TRANSLATE_NOOP("Import", "Contradiction"));
    case MergeChange::Kind::Absent:
        break;
    }
    return importWord(QT_TRANSLATE_NOOP("Import", "Not in the import"));
}

QString newerText(const MergeChange &change)
{
    const Observation &seen = change.kind == MergeChange::Kind::Kept ? change.beforeSeen : change.afterSeen;
    switch (change.kind) {
    case MergeChange::Kind::New:
    case MergeChange::Kind::Absent:
        return {};
    case MergeChange::Kind::Contradiction:
        return importWord(QT_TRANSLATE_NOOP("Import", "Both of %1")).arg(timeText(change.beforeSeen.at, QLocale()));
    case MergeChange::Kind::Kept:
        return importWord(QT_TRANSLATE_NOOP("Import", "Open estate, %1")).arg(timeText(seen.at, QLocale()));
    case MergeChange::Kind::Filled:
    case MergeChange::Kind::Changed:
        break;
    }
    if (seen.at == UtcMs{}) // a person says so
        return importWord(QT_TRANSLATE_NOOP("Import", "Import, %1")).arg(seen.source);
    return importWord(QT_TRANSLATE_NOOP("Import", "Import, %1")).arg(timeText(seen.at, QLocale()));
}

QString mergeChangeText(const MergeChange &change)
{
    const QString object = mergeObjectText(change), field = fieldText(change.field);
    const QString before = fieldValueText(change.before), after = fieldValueText(change.after);
    switch (change.kind) {
    case MergeChange::Kind::New:
        return text(msg("merge.change.new", {object}));
    case MergeChange::Kind::Filled:
        return text(after.isEmpty() ? msg("merge.change.filled-object", {object, field})
                                    : msg("merge.change.filled", {object, field, after}));
    case MergeChange::Kind::Changed:
        return text(msg("merge.change.changed", {object, field, before, after, newerText(change)}));
    case MergeChange::Kind::Kept:
        return text(msg("merge.change.kept", {object, field, before, after, newerText(change)}));
    case MergeChange::Kind::Contradiction:
        return text(msg("merge.change.contradiction", {object, field, before, after, newerText(change)}));
    case MergeChange::Kind::Absent:
        break;
    }
    return text(msg("merge.change.absent", {object}));
}

QString mergeSummaryText(const MergeRecord &record, const QString &target)
{
    QList<MessageArg> args{target};
    for (const MergeChange::Kind kind : allKinds)
        args.append(qint64(record.count(kind)));
    args.append(qint64(record.unchanged));
    return text(msg("merge.change.summary", args));
}

QString tableFieldText(TableField field)
{
    switch (field) {
    case TableField::Computer:
        return importWord(QT_TRANSLATE_NOOP("Import", "Computer"));
    case TableField::Instance:
        return importWord(QT_TRANSLATE_NOOP("Import", "Instance"));
    case TableField::Version:
        return importWord(QT_TRANSLATE_NOOP("Import", "Build"));
    case TableField::Edition:
        return importWord(QT_TRANSLATE_NOOP("Import", "Edition"));
    case TableField::Scanned:
        return importWord(QT_TRANSLATE_NOOP("Import", "Could be scanned"));
    case TableField::Os:
        return importWord(QT_TRANSLATE_NOOP("Import", "Operating system"));
    case TableField::Cluster:
        return importWord(QT_TRANSLATE_NOOP("Import", "Cluster"));
    case TableField::Owner:
        return importWord(QT_TRANSLATE_NOOP("Import", "Owner"));
    case TableField::Application:
        return importWord(QT_TRANSLATE_NOOP("Import", "Application"));
    case TableField::Contact:
        break;
    }
    return importWord(QT_TRANSLATE_NOOP("Import", "Contact"));
}

QString indexKindText(IndexChange::Kind kind)
{
    switch (kind) {
    case IndexChange::Kind::New:
        return importWord(QT_TRANSLATE_NOOP("Import", "New"));
    case IndexChange::Kind::KbChanged:
        return importWord(QT_TRANSLATE_NOOP("Import", "Other articles"));
    case IndexChange::Kind::Withdrawn:
        return importWord(QT_TRANSLATE_NOOP("Import", "Withdrawn"));
    case IndexChange::Kind::NotWithdrawn:
        return importWord(QT_TRANSLATE_NOOP("Import", "Not withdrawn there"));
    case IndexChange::Kind::Released:
        return importWord(QT_TRANSLATE_NOOP("Import", "Release day"));
    case IndexChange::Kind::Gone:
        break;
    }
    return importWord(QT_TRANSLATE_NOOP("Import", "Not in the index"));
}

QString indexChangeText(const IndexChange &change)
{
    const QString none = QStringLiteral("-");
    const auto list = [&](const QStringList &kb) { return kb.isEmpty() ? none : kb.join(QStringLiteral(", ")); };
    const QString build = change.version.toString(), name = change.release + u' ' + change.level;
    switch (change.kind) {
    case IndexChange::Kind::New:
        return text(change.withdrawn ? msg("catalog.compare.new-withdrawn", {build, name, list(change.kb)})
                                     : msg("catalog.compare.new", {build, name, list(change.kb)}));
    case IndexChange::Kind::KbChanged:
        return text(msg("catalog.compare.kb", {build, name, list(change.kb), list(change.knownKb)}));
    case IndexChange::Kind::Withdrawn:
        return text(msg("catalog.compare.withdrawn", {build, name}));
    case IndexChange::Kind::NotWithdrawn:
        return text(msg("catalog.compare.not-withdrawn", {build, name}));
    case IndexChange::Kind::Released:
        return text(msg("catalog.compare.released", {build, name, change.released.value_or(UtcMs{})}));
    case IndexChange::Kind::Gone:
        break;
    }
    return text(msg("catalog.compare.gone", {build, name}));
}

namespace report {

QJsonObject indexComparisonJson(const IndexComparison &comparison, const Catalog &known)
{
    QJsonObject summary{{QStringLiteral("builds"), comparison.builds}, {QStringLiteral("unchanged"), comparison.unchanged}};
    std::map<QString, int> counts;
    for (int kind = 0; kind <= int(IndexChange::Kind::Gone); ++kind)
        counts[indexChangeWord(IndexChange::Kind(kind))] = 0;
    QJsonArray changes;
    for (const IndexChange &change : comparison.changes) {
        ++counts[indexChangeWord(change.kind)];
        changes.append(QJsonObject{{QStringLiteral("change"), indexChangeWord(change.kind)},
                                   {QStringLiteral("version"), change.version.toString()},
                                   {QStringLiteral("release"), change.release},
                                   {QStringLiteral("level"), change.level},
                                   {QStringLiteral("kb"), QJsonArray::fromStringList(change.kb)},
                                   {QStringLiteral("knownKb"), QJsonArray::fromStringList(change.knownKb)},
                                   {QStringLiteral("released"), dayOrNull(change.released)},
                                   {QStringLiteral("withdrawn"), change.withdrawn},
                                   {QStringLiteral("line"), change.line > 0 ? QJsonValue(change.line) : QJsonValue(QJsonValue::Null)}});
    }
    for (const auto &[word, count] : counts)
        summary.insert(word, count);
    return {{QStringLiteral("format"), QStringLiteral("passive-first/index-comparison")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("indexDate"), comparison.indexDate.toString()},
            {QStringLiteral("catalog"),
             QJsonObject{{QStringLiteral("version"), known.version()}, {QStringLiteral("date"), known.date().toString()}}},
            {QStringLiteral("summary"), summary},
            {QStringLiteral("malformed"), QJsonArray::fromStringList(comparison.malformedKbs)},
            {QStringLiteral("changes"), changes}};
}

QJsonObject mergePreviewJson(const MergeRecord &record, const QList<Message> &notes, const QString &target)
{
    QJsonObject summary{{QStringLiteral("unchanged"), record.unchanged}};
    for (const MergeChange::Kind kind : allKinds)
        summary.insert(mergeChangeWord(kind), record.count(kind));
    QJsonArray changes, said;
    for (const MergeChange &change : record.changes)
        changes.append(QJsonObject{{QStringLiteral("change"), mergeChangeWord(change.kind)},
                                   {QStringLiteral("object"), change.object},
                                   {QStringLiteral("field"), textOrNull(change.field)},
                                   {QStringLiteral("before"), textOrNull(change.before)},
                                   {QStringLiteral("after"), textOrNull(change.after)},
                                   {QStringLiteral("beforeSeen"), seenOrNull(change.beforeSeen)},
                                   {QStringLiteral("afterSeen"), seenOrNull(change.afterSeen)},
                                   {QStringLiteral("text"), mergeChangeText(change)}});
    for (const Message &note : notes)
        said.append(messageJson(note));
    QJsonObject object = headed("merge-preview");
    object.insert(QStringLiteral("into"), target);
    object.insert(QStringLiteral("summary"), summary);
    object.insert(QStringLiteral("changes"), changes);
    object.insert(QStringLiteral("notes"), said);
    return object;
}

QString mergePreviewText(const MergeRecord &record, const QList<Message> &notes, const QString &target)
{
    QString lines = mergeSummaryText(record, target) + u'\n';
    for (const MergeChange &change : record.changes)
        lines += QStringLiteral("%1: %2\n").arg(mergeKindText(change.kind), mergeChangeText(change));
    for (const Message &note : notes) {
        if (note.id != QLatin1String("merge.differ")) // it is among the changes
            lines += text(note) + u'\n';
    }
    return lines;
}

} // namespace report

} // namespace pf
