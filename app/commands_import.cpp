#include "cli.h"
#include "imports/tablemapping.h"
#include "report/importreport.h"
#include "session/estatesession.h"
#include "session/importfiles.h"

#include <QCoreApplication>

namespace pf::cli {

namespace {

/// One file that is to be an inventory, but cannot be told for one: its errors are those of the inventory's reader.
bool meansInventory(const QByteArray &bytes, const Error &error, bool withOptions)
{
    if (bytes.isEmpty() || bytes.startsWith("ComputerName") || bytes.startsWith("SqlInstance"))
        return true;
    return withOptions && (error.code == QLatin1String("PF-IMP-209") || error.code == QLatin1String("PF-IMP-212") ||
                           error.code == QLatin1String("PF-IMP-213") || error.code == QLatin1String("PF-IMP-214"));
}

void tellInventory(const Parser &parser, const QString &file, const ImportSummary &summary)
{
    parser.progress(text(msg(
        "import.summary", {qint64(summary.rows), qint64(summary.instances), qint64(summary.unreachable), qint64(summary.skipped.size())})));
    for (const ImportSkip &skip : summary.skipped)
        parser.progress(QStringLiteral("%1:%2: %3").arg(file).arg(skip.line).arg(text(skip.reason)));
}

void tellFile(const Parser &parser, const ImportedFile &file)
{
    parser.progress(text(msg("import.file-line", {file.file, text(file.kind), qint64(file.objects), qint64(file.skipped.size())})));
    if (file.inventory)
        tellInventory(parser, file.file, *file.inventory);
    else
        for (const ImportSkip &skip : file.skipped)
            parser.progress(QStringLiteral("%1:%2: %3").arg(file.file).arg(skip.line).arg(text(skip.reason)));
    for (const Message &note : file.notes)
        parser.progress(QStringLiteral("%1: %2").arg(file.file, text(note)));
}

/// Everything the command was given, read.
class ImportRun
{
public:
    explicit ImportRun(const Parser &parser) : m_parser(parser) {}

    int run()
    {
        if (m_parser.isSet("preview") && !m_parser.isSet("merge-into"))
            return m_parser.fail({QStringLiteral("PF-CLI-021"), msg("import.preview-needs-target"), msg("import.next.merge-into"), {}, {}},
                                 WrongUse);
        if (const auto error = readOptions())
            return m_parser.fail(*error);
        const auto inputs = importInputs(m_parser.positional());
        if (!inputs)
            return m_parser.fail(inputs.error());
        for (const ImportInput &input : *inputs)
            read(input, inputs->size() == 1);
        checkUse();
        readPeople();
        if (!m_errors.isEmpty())
            return m_parser.fail(m_errors);
        return m_parser.isSet("merge-into") ? merge() : combine();
    }

private:
    std::optional<Errors> readOptions()
    {
        m_wsus.file = m_parser.value("wsus");
        if (m_parser.isSet("wsus")) {
            const auto bytes = readFile(m_wsus.file);
            if (!bytes)
                return Errors{bytes.error()};
            m_wsus.json = *bytes;
        }
        m_wsusUsed = m_wsus.json.isEmpty();
        if (m_parser.isSet("mapping")) {
            const auto bytes = readFile(m_parser.value("mapping"));
            if (!bytes)
                return Errors{bytes.error()};
            const auto mapping = readTableMapping(*bytes, m_parser.value("mapping"));
            if (!mapping)
                return mapping.error();
            m_mapping = *mapping;
        }
        return std::nullopt;
    }

    void read(const ImportInput &input, bool alone)
    {
        const auto bytes = readFile(input.file);
        if (!bytes) {
            m_errors.append(bytes.error());
            return;
        }
        // What is merged is told apart by its age: a file is as old as it says, or as its last change.
        const bool byFile = m_parser.isSet("merge-into") && !m_parser.isSet("as-of");
        auto imported = importFile(*bytes, input.file, byFile ? importTime(input.file, m_parser.asOf()) : m_parser.asOf(), m_wsus,
                                   m_mapping ? &*m_mapping : nullptr);
        if (imported) {
            const bool mapped = imported->kind.id == QLatin1String("import.kind.mapped");
            m_mappingUsed = m_mappingUsed || mapped || imported->kind.id == QLatin1String("import.kind.mapped-owners");
            m_wsusUsed = m_wsusUsed || (imported->inventory && !mapped);
            m_files.append(*std::move(imported));
        } else if (!input.named && isNotForImport(imported.error().constFirst())) {
            const Error &error = imported.error().constFirst();
            m_parser.progress(text(msg("import.file-refused", {input.file, error.code, text(error.message)})));
        } else if (alone && input.named && !m_mapping && meansInventory(*bytes, imported.error().constFirst(), m_parser.isSet("wsus"))) {
            const auto inventory = importInventory(*bytes, input.file, m_wsus.json, m_wsus.file, m_parser.asOf());
            m_errors += inventory ? imported.error() : inventory.error();
        } else {
            m_errors += imported.error();
            tellMissing(*bytes, input.file, imported.error().constFirst());
        }
    }

    /// Which columns of the mapping the table lacks.
    void tellMissing(const QByteArray &bytes, const QString &file, const Error &error)
    {
        const auto table = m_mapping && isUnknownTable(error) ? readAnyTable(bytes, file) : tl::make_unexpected(Errors());
        if (table)
            m_errors.append({QStringLiteral("PF-IMP-246"),
                             msg("import.map.lacks", {m_mapping->missing(table->header).join(QStringLiteral(", "))}),
                             msg("import.next.mapping"),
                             {file, {}, 1, 1},
                             {}});
    }

    void checkUse()
    {
        if (!m_errors.isEmpty())
            return;
        const auto fault = [this](const char *code, const char *id, const char *next, const QString &file) {
            m_errors.append({QString::fromLatin1(code),
                             msg(id, m_files.isEmpty() ? QList<MessageArg>{file} : QList<MessageArg>()),
                             msg(next),
                             {file, {}, 0, 0},
                             {}});
        };
        if (m_files.isEmpty() && !(m_parser.isSet("people") && m_parser.isSet("merge-into")))
            fault("PF-IMP-305", "import.empty-folder", "import.next.folder", m_parser.positional().constFirst());
        else if (!m_wsusUsed)
            fault("PF-IMP-304", "import.wsus-needs-inventory", "import.next.inventory", m_parser.value("wsus"));
        else if (m_mapping && !m_mappingUsed)
            fault("PF-IMP-247", "import.map.fits-nothing", "import.next.mapping", m_parser.value("mapping"));
    }

    void readPeople()
    {
        if (!m_parser.isSet("people"))
            return;
        const auto bytes = readFile(m_parser.value("people"));
        auto owners = bytes ? importOwners(*bytes, m_parser.value("people")) : tl::make_unexpected(Errors{bytes.error()});
        if (owners)
            m_files.append(*std::move(owners));
        else
            m_errors += owners.error();
    }

    void tellFiles() const
    {
        if (m_files.size() == 1 && m_files.constFirst().inventory) { // one inventory is told without its name
            tellInventory(m_parser, m_files.constFirst().file, *m_files.constFirst().inventory);
            return;
        }
        for (const ImportedFile &file : m_files)
            tellFile(m_parser, file);
    }

    int combine() const
    {
        const auto combined = combineImports(m_files);
        if (!combined)
            return m_parser.fail(combined.error());
        tellFiles();
        for (const Message &note : combined->notes)
            m_parser.progress(text(note));
        return m_parser.output(writeEstate(combined->estate));
    }

    int merge() const
    {
        const QString target = m_parser.value("merge-into");
        const auto open = loadEstateArgument(target);
        if (!open)
            return m_parser.fail(open.error());
        const auto merged = mergeImports({open->estate, target}, m_files);
        if (!merged)
            return m_parser.fail(merged.error());
        tellFiles();
        const QList<Message> &notes = merged->whole.notes;
        if (!m_parser.isSet("preview")) {
            m_parser.progress(report::mergePreviewText(merged->record, notes, target).trimmed());
            return m_parser.output(writeEstate(merged->whole.estate));
        }
        return m_parser.json() ? m_parser.output(report::mergePreviewJson(merged->record, notes, target))
                               : m_parser.output(report::mergePreviewText(merged->record, notes, target).toUtf8());
    }

    const Parser &m_parser;
    WsusOptions m_wsus;
    std::optional<TableMapping> m_mapping;
    QList<ImportedFile> m_files;
    Errors m_errors;
    bool m_wsusUsed = true, m_mappingUsed = false;
};

} // namespace

int importCommand(Context &context)
{
    Parser parser(
        context, commandInfo("import"),
        {{QStringLiteral("wsus"),
          QCoreApplication::translate("Cli", "JSON of the products and classifications selected on the update server."),
          QStringLiteral("file")},
         {QStringLiteral("people"),
          QCoreApplication::translate("Cli", "CSV of owners: Cluster, Server, Instance, Owner, Application, Contact."),
          QStringLiteral("file")},
         {QStringLiteral("mapping"),
          QCoreApplication::translate("Cli", "JSON that says what the columns of other tables are; the console writes it."),
          QStringLiteral("file")},
         {QStringLiteral("merge-into"), QCoreApplication::translate("Cli", "Put the files into this estate, which itself is not written."),
          QStringLiteral("estate")},
         {QStringLiteral("preview"),
          QCoreApplication::translate("Cli", "With --merge-into: say what would change instead of writing the estate.")}},
        {QStringLiteral("text"), QStringLiteral("json")});
    if (const auto exit = parser.parse(1))
        return *exit;
    return ImportRun(parser).run();
}

} // namespace pf::cli
