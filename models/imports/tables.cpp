#include "imports/tables.h"

#include "base/names.h"
#include "estate/fits.h"
#include "imports/bag.h"
#include "imports/mapping.h"

#include <QHash>

namespace pf::imports {

namespace {

constexpr EnumWord<AvailabilityMode> availabilityModes[] = {{"SYNCHRONOUS_COMMIT", 1, AvailabilityMode::Synchronous},
                                                            {"ASYNCHRONOUS_COMMIT", 0, AvailabilityMode::Asynchronous}};
constexpr EnumWord<FailoverMode> failoverModes[] = {{"AUTOMATIC", 0, FailoverMode::Automatic}, {"MANUAL", 1, FailoverMode::Manual}};
constexpr EnumWord<SyncState> syncStates[] = {{"NOT SYNCHRONIZING", 0, SyncState::NotSynchronizing},
                                              {"SYNCHRONIZING", 1, SyncState::Synchronizing},
                                              {"SYNCHRONIZED", 2, SyncState::Synchronized},
                                              {"REVERTING", 3, SyncState::Reverting},
                                              {"INITIALIZING", 4, SyncState::Initializing}};

/// A field as the enumerations of cmdlets are told: by word or by number.
Bag fieldBag(const QString &text)
{
    Bag bag;
    bag.kind = text.isEmpty() ? Bag::Kind::Null : Bag::Kind::Text;
    bag.text = text;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (ok)
        bag.number = number;
    return bag;
}

template <typename E>
std::optional<E> enumField(const QString &text, std::span<const EnumWord<E>> words)
{
    const Bag bag = fieldBag(text);
    return enumOf<E>(&bag, words);
}

std::optional<qint64> countOf(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Lists by name within a scope; files may hold many rows.
class Positions
{
public:
    template <typename T>
    T &entry(QList<T> &list, const QString &scope, const QString &name, QString T::*key)
    {
        qsizetype &position = m_positions[nameKey(scope + u'\n' + name)]; // counted from 1
        if (position == 0) {
            list.emplaceBack().*key = name;
            position = list.size();
        }
        return list[position - 1];
    }

private:
    QHash<QString, qsizetype> m_positions;
};

void agRow(const Columns &columns, const estateio::CsvRow &row, Positions &positions, AvailabilityGroup &group)
{
    const QString backup = columns.value(row, {"automated_backup_preference_desc"});
    if (!backup.isEmpty() && estateio::fitsText(backup))
        group.backupPreference = backup.at(0).toUpper() + backup.mid(1).toLower();
    if (const auto required = countOf(columns.value(row, {"required_synchronized_secondaries_to_commit"})); required && *required <= 9)
        group.requiredSecondaries = int(*required);
    group.basic = group.basic || columns.value(row, {"basic_features"}) == u"1";
    const QString server = columns.value(row, {"replica_server_name"});
    const QString primary = columns.value(row, {"primary_replica"});
    if (estateio::fitsName(server)) {
        if (columns.has("availability_mode_desc") || columns.has("availability_mode")) {
            AgReplica &replica = positions.entry(group.replicas, QStringLiteral("replica\n") + group.name, server, &AgReplica::instance);
            replica.mode =
                enumField<AvailabilityMode>(columns.value(row, {"availability_mode_desc", "availability_mode"}), availabilityModes)
                    .value_or(AvailabilityMode::Asynchronous);
            replica.failover = enumField<FailoverMode>(columns.value(row, {"failover_mode_desc", "failover_mode"}), failoverModes)
                                   .value_or(FailoverMode::Manual);
            const QString role = columns.value(row, {"role_desc", "role"});
            replica.primary = role.compare(QLatin1String("PRIMARY"), Qt::CaseInsensitive) == 0 || role == u"1" || sameName(primary, server);
        }
        if (const QString database = columns.value(row, {"database_name"}); estateio::fitsName(database)) {
            AgDatabase &entry = positions.entry(group.databases, QStringLiteral("database\n") + group.name, database, &AgDatabase::name);
            AgDatabase::State &state = positions.entry(entry.states, QStringLiteral("state\n") + group.name + u'\n' + database, server,
                                                       &AgDatabase::State::replica);
            state.sync = enumField<SyncState>(columns.value(row, {"synchronization_state_desc", "synchronization_state"}), syncStates)
                             .value_or(SyncState::Unknown);
            if (const QString suspended = columns.value(row, {"is_suspended"}); !suspended.isEmpty())
                state.suspended = suspended == u"1" || suspended.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
            state.sendQueueKb = countOf(columns.value(row, {"log_send_queue_size"}));
            state.redoQueueKb = countOf(columns.value(row, {"redo_queue_size"}));
        }
    }
}

} // namespace

QString Columns::value(const estateio::CsvRow &row, std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            if (m_header[i].compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
                const QString text = row.fields[i].trimmed();
                return text == QLatin1String("NULL") ? QString() : text;
            }
        }
    }
    return {};
}

bool isAgTable(const Columns &columns)
{
    return columns.has("replica_server_name") || columns.has("primary_replica") || columns.has("group_database_id") ||
           (columns.has("replica_id") && columns.has("group_id"));
}

ResultOrAll<ImportedFile> readAgTable(const estateio::CsvTable &table, const QString &file, UtcMs asOf)
{
    const Columns columns(table.header);
    const bool grouped = columns.has("ag_name") || columns.has("group_name") || columns.has("name");
    if (!grouped || !(columns.has("replica_server_name") || columns.has("primary_replica")))
        return tl::make_unexpected(
            Errors{{QStringLiteral("PF-IMP-231"), msg("import.ag-ids"), msg("import.next.ag-ids"), {file, {}, 1, 1}, {}}});
    ImportedFile result;
    result.file = file;
    result.kind = msg("import.kind.ag-view");
    Target target(result, QStringLiteral("availability group view"), asOf);
    Cluster &cluster = target.cluster({});
    Positions positions;
    for (const estateio::CsvRow &row : table.rows) {
        ++result.objects;
        const QString name = columns.value(row, {"ag_name", "group_name", "name"});
        if (!estateio::fitsName(name)) {
            result.skipped.append({row.line, msg("import.csv-bad-name", {name.left(80)})});
            continue;
        }
        AvailabilityGroup &group = positions.entry(cluster.availabilityGroups, QStringLiteral("group"), name, &AvailabilityGroup::name);
        group.observed = target.seen();
        agRow(columns, row, positions, group);
    }
    return result;
}

bool isOwnersTable(const Columns &columns)
{
    return (columns.has("Cluster") || columns.has("Server") || columns.has("ComputerName") || columns.has("Instance") ||
            columns.has("SqlInstance")) &&
           (columns.has("Owner") || columns.has("Application") || columns.has("Contact"));
}

ImportedFile readOwnersTable(const estateio::CsvTable &table, const QString &file)
{
    const Columns columns(table.header);
    ImportedFile result;
    result.file = file;
    result.kind = msg("import.kind.owners");
    for (const estateio::CsvRow &row : table.rows) {
        ++result.objects;
        ImportFact fact;
        fact.kind = ImportFact::Kind::Contact;
        fact.cluster = shortName(columns.value(row, {"Cluster"}));
        fact.object = shortName(columns.value(row, {"Server", "ComputerName"}));
        fact.name = columns.value(row, {"Instance", "SqlInstance"});
        if (const qsizetype backslash = fact.name.indexOf(u'\\'); backslash >= 0) {
            if (fact.object.isEmpty())
                fact.object = shortName(fact.name.left(backslash));
            fact.name = fact.name.mid(backslash + 1);
        }
        fact.contact = {goodText(columns.value(row, {"Owner"})), goodText(columns.value(row, {"Application"})),
                        goodText(columns.value(row, {"Contact"}))};
        fact.line = row.line;
        if (fact.cluster.isEmpty() && fact.object.isEmpty() && fact.name.isEmpty())
            result.skipped.append({row.line, msg("import.owners-no-object")});
        else if (fact.contact == Contact{})
            result.skipped.append({row.line, msg("import.owners-nothing")});
        else
            result.facts.append(fact);
    }
    for (const QString &column : table.header) {
        if (column.startsWith(QLatin1String("Freeze"), Qt::CaseInsensitive))
            result.notes.append(msg("import.note.freeze", {column.left(80)}));
    }
    return result;
}

} // namespace pf::imports
