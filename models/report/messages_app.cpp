#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry appTable[] = {
    {"cli.options", QT_TRANSLATE_NOOP("Message", "The options were not understood: %1")},
    {"cli.format", QT_TRANSLATE_NOOP("Message", "\"%1\" is no format of this command. It knows: %2.")},
    {"cli.theme", QT_TRANSLATE_NOOP("Message", "\"%1\" is no theme. Known are light, dark and system.")},
    {"cli.as-of", QT_TRANSLATE_NOOP("Message", "\"%1\" is not a time.")},
    {"cli.as-of.next", QT_TRANSLATE_NOOP("Message", "Write it as 2026-11-23T00:00:00Z or 2026-11-23.")},
    {"cli.too-few", QT_TRANSLATE_NOOP("Message", "\"%1\" needs more arguments.")},
    {"cli.too-many", QT_TRANSLATE_NOOP("Message", "The argument \"%1\" is one too many.")},
    {"cli.next.help", QT_TRANSLATE_NOOP("Message", "\"passive-first %1 --help\" shows how it is used.")},
    {"cli.unknown-command", QT_TRANSLATE_NOOP("Message", "There is no command \"%1\".")},
    {"cli.unknown-command.next", QT_TRANSLATE_NOOP("Message", "\"passive-first --help\" lists the commands.")},
    {"cli.write", QT_TRANSLATE_NOOP("Message", "\"%1\" could not be written: %2.")},
    {"cli.write.next", QT_TRANSLATE_NOOP("Message", "Check that the folder exists and has space.")},
    {"cli.read", QT_TRANSLATE_NOOP("Message", "\"%1\" could not be read: %2.")},
    {"cli.read.next", QT_TRANSLATE_NOOP("Message", "Check the name and the rights of the file.")},
    {"cli.not-object", QT_TRANSLATE_NOOP("Message", "\"%1\" does not hold a JSON object.")},
    {"cli.no-rule", QT_TRANSLATE_NOOP("Message", "There is no rule \"%1\".")},
    {"cli.no-rule.next", QT_TRANSLATE_NOOP("Message", "\"passive-first rules\" lists them.")},
    {"cli.subcommand", QT_TRANSLATE_NOOP("Message", "\"%1\" is not understood here.")},
    {"cli.product", QT_TRANSLATE_NOOP("Message", "\"%1\" is no product. It is sql or exchange.")},
    {"cli.fail-on", QT_TRANSLATE_NOOP("Message", "\"%1\" is no severity. It is error, warning or info.")},
    {"cli.no-cluster", QT_TRANSLATE_NOOP("Message", "The estate has no cluster \"%1\".")},
    {"cli.no-cluster.next", QT_TRANSLATE_NOOP("Message", "Name a cluster of the estate with --cluster.")},
    {"cli.no-node", QT_TRANSLATE_NOOP("Message", "\"%1\" is no node of %2.")},
    {"cli.number", QT_TRANSLATE_NOOP("Message", "\"%1\" is not a number this option takes.")},
    {"cli.other-estate", QT_TRANSLATE_NOOP("Message", "The plan \"%1\" was made for another estate than \"%2\".")},
    {"cli.sign.accept", QT_TRANSLATE_NOOP("Message", "\"%1\" does not name a check and a reason.")},
    {"cli.sign.both", QT_TRANSLATE_NOOP("Message", "A sign-off needs a name and a file.")},
    {"cli.sign.next", QT_TRANSLATE_NOOP("Message", "Give --sign-as NAME, --accept CHECK=REASON and --sign-off FILE.")},
    {"cli.other-estate.next", QT_TRANSLATE_NOOP("Message", "Make a new plan from this estate.")},
    {"cli.report-file", QT_TRANSLATE_NOOP("Message", "A report needs a file to be written to.")},
    {"session.no-sample", QT_TRANSLATE_NOOP("Message", "There is no sample estate \"%1\". The samples are: %2.")},
    {"session.no-sample.next", QT_TRANSLATE_NOOP("Message", "Name one of them as sample:NAME.")},
    {"session.no-file", QT_TRANSLATE_NOOP("Message", "There is no file \"%1\".")},
    {"session.unreadable", QT_TRANSLATE_NOOP("Message", "\"%1\" could not be read: %2.")},
    {"session.no-file.next", QT_TRANSLATE_NOOP("Message", "Name an estate file, \"-\" for standard input, or sample:NAME.")},
    {"session.too-large", QT_TRANSLATE_NOOP("Message", "\"%1\" has %2 MB; an estate may have at most 512 MB.")},
    {"import.summary", QT_TRANSLATE_NOOP("Message", "%1 rows read, %2 instances, %3 unreachable, %4 skipped.")},
};

} // namespace

std::span<const MessageEntry> appMessages()
{
    return appTable;
}

} // namespace pf
