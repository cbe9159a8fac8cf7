#include "certificate/certificatecheck.h"
#include "certificate/certificateplan.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

/// check-certificate CERTIFICATE.json [--plan PLAN.json] [--plan-hash HASH] [--pdf PLAN.pdf]
/// Verifies the certificate of a proof, and that it and a printed hash belong to the plan. CERTIFICATE.json is what
/// `passive-first plan --format json` writes, or only its member proof.certificate. Shares no code with the planner.
/// Exit 0: it holds. 1: refused. 2: wrong use, or a file that cannot be read.
namespace {

int say(int exit, const QString &line)
{
    std::fprintf(exit == 0 ? stdout : stderr, "check-certificate: %s\n", qPrintable(line));
    return exit;
}

QJsonObject read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"CERTIFICATE.json"_s, u"the JSON of a plan, or its proof.certificate"_s);
    parser.addOption({u"plan"_s, u"the plan in JSON, where the first file is not it"_s, u"file"_s});
    parser.addOption({u"plan-hash"_s, u"all 64 digits of the plan's hash"_s, u"hash"_s});
    parser.addOption({u"pdf"_s, u"the plan as it was printed"_s, u"file"_s});
    parser.addHelpOption();
    if (!parser.parse(QCoreApplication::arguments()) || parser.positionalArguments().size() != 1)
        return say(2, parser.isSet(u"help"_s) ? parser.helpText() : u"one certificate, please. See --help."_s);
    const QJsonObject first = read(parser.positionalArguments().constFirst());
    const bool inPlan = first.contains(u"proof"_s);
    const QJsonObject certificate = inPlan ? first[u"proof"_s][u"certificate"_s].toObject() : first;
    const QJsonObject plan = inPlan ? first : read(parser.value(u"plan"_s));
    if (certificate.isEmpty())
        return say(2, u"there is no certificate in this file."_s);
    if (plan.isEmpty() && parser.isSet(u"plan"_s))
        return say(2, u"the plan cannot be read."_s);

    const QString wrong = CertificateCheck::check(certificate);
    if (!wrong.isEmpty())
        return say(1, u"refused: "_s + wrong);
    const QString hash = certificate[u"planHash"_s].toString();
    if (!plan.isEmpty()) {
        const QString other = certificate::OfPlan::differs(certificate, plan);
        if (!other.isEmpty())
            return say(1, u"refused: "_s + other);
        if (plan.contains(u"hash"_s) && plan[u"hash"_s] != hash)
            return say(1, u"refused: the plan gives a hash that is not its own."_s);
    }
    if (parser.isSet(u"plan-hash"_s) && parser.value(u"plan-hash"_s) != hash)
        return say(1, u"refused: the certificate is of the plan %1."_s.arg(hash));
    if (parser.isSet(u"pdf"_s)) {
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, parser.value(u"pdf"_s), u"-"_s});
        if (!text.waitForFinished(60'000) || text.exitCode() != 0)
            return say(2, u"pdftotext cannot read the PDF."_s);
        if (!certificate::prints(QString::fromUtf8(text.readAllStandardOutput()), hash))
            return say(1, u"refused: the PDF does not print the hash %1."_s.arg(hash));
    }
    return say(0, u"the certificate holds: %1 actions%2, plan %3."_s.arg(certificate[u"actions"_s].toArray().size())
                      .arg(plan.isEmpty() ? u", not compared with a plan"_s : QString(), hash));
}
