#include "cli.h"

#include "base/json.h"
#include "session/savefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace pf::cli {

namespace {

void writeTo(FILE *stream, const QByteArray &bytes)
{
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    fflush(stream);
}

QString helpText(const CommandInfo &command, const QCommandLineParser &parser)
{
    // The generated usage line knows nothing of the command's own arguments.
    QString help = parser.helpText();
    const auto firstBreak = help.indexOf(QLatin1Char('\n'));
    return QCoreApplication::translate("Cli", "Usage: %1")
               .arg(QStringLiteral("passive-first %1 %2").arg(QLatin1String(command.name), QLatin1String(command.usage))) +
           help.mid(firstBreak);
}

} // namespace

const CommandInfo &commandInfo(const char *name)
{
    for (const CommandInfo &command : commands()) {
        if (qstrcmp(command.name, name) == 0)
            return command;
    }
    Q_UNREACHABLE();
}

Parser::Parser(Context &context, const CommandInfo &command, const QList<QCommandLineOption> &options, const QStringList &formats)
    : m_context(context), m_command(command), m_formats(formats)
{
    m_parser.setApplicationDescription(QCoreApplication::translate("Cli", command.summary));
    m_parser.addOption({QStringLiteral("format"), QCoreApplication::translate("Cli", "Output: %1.").arg(formats.join(QStringLiteral(", "))),
                        QStringLiteral("format"), formats.constFirst()});
    m_parser.addOption({QStringLiteral("as-of"),
                        QCoreApplication::translate("Cli", "The moment rules are judged at (RFC 3339, default: now)."),
                        QStringLiteral("time")});
    m_parser.addOption(
        {QStringLiteral("language"), QCoreApplication::translate("Cli", "Language of texts: en, sv or de."), QStringLiteral("language")});
    m_parser.addOption({QStringLiteral("catalog"),
                        QCoreApplication::translate("Cli", "List of SQL Server builds to judge by, instead of the built-in one."),
                        QStringLiteral("file")});
    m_parser.addOption({QStringLiteral("quiet"), QCoreApplication::translate("Cli", "No progress on standard error.")});
    m_parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                        QCoreApplication::translate("Cli", "Write to this file instead of standard output."),
                        QStringLiteral("file")});
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("Cli", "Show this help.")});
    for (const QCommandLineOption &option : options)
        m_parser.addOption(option);
}

std::optional<int> Parser::parse(int minPositional, int maxPositional)
{
    m_format = m_formats.constFirst();
    QStringList arguments = m_context.arguments;
    arguments.prepend(QStringLiteral("passive-first"));
    const bool understood = m_parser.parse(arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        writeTo(stdout, helpText(m_command, m_parser).toUtf8());
        return Done;
    }
    const Message next = msg("cli.next.help", {QString::fromLatin1(m_command.name)});
    if (m_formats.contains(value("format")))
        m_format = value("format"); // errors, too, come in the format asked for
    if (!understood)
        return fail({QStringLiteral("PF-CLI-001"), msg("cli.options", {m_parser.errorText()}), next, {}, {}}, WrongUse);
    if (m_format != value("format"))
        return fail(
            {QStringLiteral("PF-CLI-002"), msg("cli.format", {value("format"), m_formats.join(QStringLiteral(", "))}), next, {}, {}},
            WrongUse);
    m_asOf = m_context.now;
    if (isSet("as-of")) {
        const auto time = UtcMs::fromString(value("as-of"));
        if (!time)
            return fail({QStringLiteral("PF-CLI-003"), msg("cli.as-of", {value("as-of")}), msg("cli.as-of.next"), {}, {}}, WrongUse);
        m_asOf = *time;
    }
    const auto count = positional().size();
    if (count < minPositional)
        return fail({QStringLiteral("PF-CLI-004"), msg("cli.too-few", {QString::fromLatin1(m_command.name)}), next, {}, {}}, WrongUse);
    if (count > maxPositional)
        return fail({QStringLiteral("PF-CLI-005"), msg("cli.too-many", {positional().at(maxPositional)}), next, {}, {}}, WrongUse);
    return std::nullopt;
}

QString errorLine(const Error &error)
{
    QString line = QStringLiteral("passive-first: %1: ").arg(error.code);
    if (const QString place = placeText(error.place); !place.isEmpty())
        line += place + QStringLiteral(": ");
    line += text(error.message);
    if (!error.next.isEmpty())
        line += QLatin1Char(' ') + text(error.next);
    return line + QLatin1Char('\n');
}

int Parser::fail(const Errors &errors, int exit) const
{
    for (const Error &error : errors)
        writeTo(stderr, errorLine(error).toUtf8());
    if (json() && !errors.isEmpty())
        writeTo(stdout, QJsonDocument(report::errorJson(errors.constFirst())).toJson(QJsonDocument::Indented));
    return exit;
}

int Parser::output(const QByteArray &bytes, int exit) const
{
    if (!isSet("o")) {
        writeTo(stdout, bytes);
        return exit;
    }
    const auto error = saveFile(value("o"), bytes, "PF-CLI-006");
    return error ? fail(*error) : exit;
}

int Parser::output(const QJsonObject &object, int exit) const
{
    return output(QJsonDocument(object).toJson(QJsonDocument::Indented), exit);
}

void Parser::progress(const QString &line) const
{
    if (!quiet())
        writeTo(stderr, line.toUtf8() + '\n');
}

Result<QByteArray> readFile(const QString &name)
{
    QFile file;
    bool opened = false;
    if (name == QLatin1String("-")) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(name);
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return pf::fail("PF-CLI-007", msg("cli.read", {name, file.errorString()}), msg("cli.read.next"), {name, {}, 0, 0});
    return file.readAll();
}

Result<QJsonObject> readJsonFile(const QString &name)
{
    if (name.isEmpty())
        return QJsonObject();
    const auto bytes = readFile(name);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const auto value = readStrictJson(*bytes, name);
    if (!value)
        return tl::make_unexpected(value.error());
    if (!value->isObject())
        return pf::fail("PF-CLI-008", msg("cli.not-object", {name}), {}, {name, {}, 1, 1});
    return value->toObject();
}

CatalogStore &catalogs(const QString &file)
{
    static CatalogStore store(file);
    return store;
}

Result<const Catalog *> catalog()
{
    return catalogs().catalog();
}

} // namespace pf::cli
