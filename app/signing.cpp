#include "signing.h"

#include "session/savefile.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pf::cli {

namespace {

Error wrongUse(Message message)
{
    return {u"PF-CLI-021"_s, std::move(message), msg("cli.sign.next"), {}, {}};
}

} // namespace

QList<QCommandLineOption> signOptions()
{
    return {
        {u"sign-as"_s, QCoreApplication::translate("Cli", "Sign the plan with this name."), u"name"_s},
        {u"accept"_s,
         QCoreApplication::translate("Cli", "Accept a check, such as C-02, or all, with the reason behind it; may be repeated."),
         u"check=reason"_s},
        {u"sign-off"_s, QCoreApplication::translate("Cli", "Write the sign-off, with who accepted which check and why, here."), u"file"_s}};
}

Exit signExit(const Error &error)
{
    return error.code == "PF-CLI-021"_L1 ? WrongUse : error.code.startsWith("PF-APP"_L1) ? NoSafePlan : BadInput;
}

Result<std::optional<SignOff>> signPlan(const Parser &parser, const Plan &plan, const Proof &proof)
{
    if (!parser.isSet("sign-as") && !parser.isSet("sign-off") && !parser.isSet("accept"))
        return std::optional<SignOff>();
    if (!parser.isSet("sign-as") || !parser.isSet("sign-off"))
        return tl::make_unexpected(wrongUse(msg("cli.sign.both")));
    if (proof.verdict == ProofVerdict::Unsafe)
        return tl::make_unexpected(Error{u"PF-APP-006"_s, msg("approval.unsafe"), msg("approval.unsafe.next"), {}, {}});
    const QString by = parser.value("sign-as").trimmed();
    QList<Acknowledgement> accepted;
    for (const QString &option : parser.values("accept")) {
        const QString check = option.section(u'=', 0, 0).trimmed(), reason = option.section(u'=', 1).trimmed();
        if (check.isEmpty() || reason.isEmpty())
            return tl::make_unexpected(wrongUse(msg("cli.sign.accept", {option})));
        const QList<Acknowledgement> before = accepted;
        for (const ReadinessItem &item : toAcknowledge(plan, before)) {
            const Acknowledgement given{item.check, item.object, by, reason};
            const bool asked = check.compare("all"_L1, Qt::CaseInsensitive) == 0 || check.compare(item.check, Qt::CaseInsensitive) == 0;
            if (asked && !accepted.contains(given)) // rows of several phases are accepted together
                accepted.append(given);
        }
    }
    const auto signedOff = sign(plan, by, accepted, parser.asOf());
    if (!signedOff)
        return tl::make_unexpected(signedOff.error());
    if (const auto error = saveFile(parser.value("sign-off"), QJsonDocument(toJson(*signedOff)).toJson(), "PF-CLI-006"))
        return tl::make_unexpected(*error);
    return std::optional(*signedOff);
}

Result<std::optional<SignOff>> readSignOff(const Parser &parser, const Plan &plan)
{
    if (!parser.isSet("sign-off"))
        return std::optional<SignOff>();
    const auto object = readJsonFile(parser.value("sign-off"));
    if (!object)
        return tl::make_unexpected(object.error());
    const auto signOff = signOffFromJson(*object);
    if (!signOff)
        return tl::make_unexpected(signOff.error());
    if (const auto holds = verify(*signOff, plan); !holds)
        return tl::make_unexpected(holds.error());
    return std::optional(*signOff);
}

} // namespace pf::cli
