#include "certificate/certificatecheck.h"
#include "certificate/certificateplan.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>

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
    parser.addPositionalArgument(QStringLiteral("CERTIFICATE.json"), QStringLiteral("the JSON of a plan, or its proof.certificate"));
    parser.addOption({QStringLiteral("plan"), QStringLiteral("the plan in JSON, where the first file is not it"), QStringLiteral("file")});
    parser.addOption({QStringLiteral("plan-hash"), QStringLiteral("all 64 digits of the plan's hash"), QStringLiteral("hash")});
    parser.addOption({QStringLiteral("pdf"), QStringLiteral("the plan as it was printed"), QStringLiteral("file")});
    parser.addHelpOption();
    if (!parser.parse(QCoreApplication::arguments()) || parser.positionalArguments().size() != 1)
        return say(2, parser.isSet(QStringLiteral("help")) ? parser.helpText() : QStringLiteral("one certificate, please. See --help."));
    const QJsonObject first = read(parser.positionalArguments().constFirst());
    const bool inPlan = first.contains(QStringLiteral("proof"));
    const QJsonObject certificate = inPlan ? first[QStringLiteral("proof")][QStringLiteral("certificate")].toObject() : first;
    const QJsonObject plan = inPlan ? first : read(parser.value(QStringLiteral("plan")));
    if (certificate.isEmpty())
        return say(2, QStringLiteral("there is no certificate in this file."));
    if (plan.isEmpty() && parser.isSet(QStringLiteral("plan")))
        return say(2, QStringLiteral("the plan cannot be read."));

    const QString wrong = CertificateCheck::check(certificate);
    if (!wrong.isEmpty())
        return say(1, QStringLiteral("refused: ") + wrong);
    const QString hash = certificate[QStringLiteral("planHash")].toString();
    if (!plan.isEmpty()) {
        const QString other = certificate::OfPlan::differs(certificate, plan);
        if (!other.isEmpty())
            return say(1, QStringLiteral("refused: ") + other);
        if (plan.contains(QStringLiteral("hash")) && plan[QStringLiteral("hash")] != hash)
            return say(1, QStringLiteral("refused: the plan gives a hash that is not its own."));
    }
    if (parser.isSet(QStringLiteral("plan-hash")) && parser.value(QStringLiteral("plan-hash")) != hash)
        return say(1, QStringLiteral("refused: the certificate is of the plan %1.").arg(hash));
    if (parser.isSet(QStringLiteral("pdf"))) {
        QProcess text;
        text.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), parser.value(QStringLiteral("pdf")), QStringLiteral("-")});
        if (!text.waitForFinished(60'000) || text.exitCode() != 0)
            return say(2, QStringLiteral("pdftotext cannot read the PDF."));
        if (!certificate::prints(QString::fromUtf8(text.readAllStandardOutput()), hash))
            return say(1, QStringLiteral("refused: the PDF does not print the hash %1.").arg(hash));
    }
    return say(0, QStringLiteral("the certificate holds: %1 actions%2, plan %3.")
                      .arg(certificate[QStringLiteral("actions")].toArray().size())
                      .arg(plan.isEmpty() ? QStringLiteral(", not compared with a plan") : QString(), hash));
}
