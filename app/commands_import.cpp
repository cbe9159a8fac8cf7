#include "cli.h"
#include "imports/importedfile.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

namespace pf::cli {

namespace {

constexpr int maximumFiles = 10'000;

struct ImportInput
{
    QString file;
    bool named = true; ///< on the command line; one that was found in a folder may be something else
};

/// The files that the arguments name, those of folders in the order of their names. A folder with too many of them is no export.
Result<QList<ImportInput>> inputsOf(const QStringList &arguments)
{
    QList<ImportInput> inputs;
    for (const QString &argument : arguments) {
        if (!QFileInfo(argument).isDir()) {
            inputs.append({argument, true});
            continue;
        }
        QStringList found;
        QDirIterator it(argument, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            found << it.next();
            if (found.size() > maximumFiles)
                return pf::fail("PF-IMP-306", msg("import.too-many-files", {argument, qint64(maximumFiles)}), msg("import.next.folder"),
                                {argument, {}, 0, 0});
        }
        found.sort();
        for (const QString &file : std::as_const(found))
            inputs.append({file, false});
    }
    return inputs;
}

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

} // namespace

int importCommand(Context &context)
{
    Parser parser(context, commandInfo("import"),
                  {{QStringLiteral("wsus"),
                    QCoreApplication::translate("Cli", "JSON of the products and classifications selected on the update server."),
                    QStringLiteral("file")},
                   {QStringLiteral("people"),
                    QCoreApplication::translate("Cli", "CSV of owners: Cluster, Server, Instance, Owner, Application, Contact."),
                    QStringLiteral("file")}},
                  {QStringLiteral("text"), QStringLiteral("json")});
    if (const auto exit = parser.parse(1))
        return *exit;
    WsusOptions wsus{{}, parser.value("wsus")};
    if (parser.isSet("wsus")) {
        const auto bytes = readFile(parser.value("wsus"));
        if (!bytes)
            return parser.fail(bytes.error());
        wsus.json = *bytes;
    }
    const auto inputs = inputsOf(parser.positional());
    if (!inputs)
        return parser.fail(inputs.error());
    QList<ImportedFile> files;
    Errors errors;
    bool wsusUsed = wsus.json.isEmpty();
    for (const ImportInput &input : *inputs) {
        const auto bytes = readFile(input.file);
        if (!bytes) {
            errors.append(bytes.error());
            continue;
        }
        auto imported = importFile(*bytes, input.file, parser.asOf(), wsus);
        if (imported) {
            wsusUsed = wsusUsed || imported->inventory;
            files.append(*std::move(imported));
        } else if (!input.named && isNotForImport(imported.error().constFirst())) {
            const Error &error = imported.error().constFirst();
            parser.progress(text(msg("import.file-refused", {input.file, error.code, text(error.message)})));
        } else if (inputs->size() == 1 && input.named && meansInventory(*bytes, imported.error().constFirst(), parser.isSet("wsus"))) {
            const auto inventory = importInventory(*bytes, input.file, wsus.json, wsus.file, parser.asOf());
            errors += inventory ? imported.error() : inventory.error();
        } else {
            errors += imported.error();
        }
    }
    if (errors.isEmpty() && files.isEmpty())
        errors.append({QStringLiteral("PF-IMP-305"),
                       msg("import.empty-folder", {parser.positional().constFirst()}),
                       msg("import.next.folder"),
                       {parser.positional().constFirst(), {}, 0, 0},
                       {}});
    else if (errors.isEmpty() && !wsusUsed)
        errors.append({QStringLiteral("PF-IMP-304"),
                       msg("import.wsus-needs-inventory"),
                       msg("import.next.inventory"),
                       {parser.value("wsus"), {}, 0, 0},
                       {}});
    if (parser.isSet("people")) {
        const auto bytes = readFile(parser.value("people"));
        auto owners = bytes ? importOwners(*bytes, parser.value("people")) : tl::make_unexpected(Errors{bytes.error()});
        if (owners)
            files.append(*std::move(owners));
        else
            errors += owners.error();
    }
    if (!errors.isEmpty())
        return parser.fail(errors);
    const auto combined = combineImports(files);
    if (!combined)
        return parser.fail(combined.error());
    if (files.size() == 1 && files.constFirst().inventory) { // one inventory is told without its name
        tellInventory(parser, files.constFirst().file, *files.constFirst().inventory);
    } else {
        for (const ImportedFile &file : std::as_const(files))
            tellFile(parser, file);
    }
    for (const Message &note : combined->notes)
        parser.progress(text(note));
    return parser.output(writeEstate(combined->estate));
}

} // namespace pf::cli
