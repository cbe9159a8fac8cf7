#pragma once

#include "approval/signoff.h"
#include "coverage/compare.h"
#include "estate/import.h"
#include "planning/repair.h"
#include "report/checkmarks.h"
#include "report/document.h"

#include <QJsonObject>

namespace pf::report {

/// Documents for people. Every findings[].id and steps[].id of the JSON stands in the text.
Document coverageDocument(const Estate &estate, const Catalog &catalog, const Findings &findings, const CheckMarks &marks = {});
/// @param beforeName, afterName  how the two are called: a file or a sample
Document comparisonDocument(const Findings &before, const Findings &after, const QString &beforeName, const QString &afterName);
/// Page 1 is for the change board; @p signOff stands there where it was given, else lines to sign on.
Document planDocument(const Estate &estate, const Catalog &catalog, const Plan &plan, const Proof &proof,
                      const std::optional<SignOff> &signOff = {});
Document refusalDocument(const Estate &estate, const Refusals &refusals, const QList<Repair> &repairs = {});
Document outcomeDocument(const Plan &plan, const RunState &run, const QList<RunEvent> &events);

/// JSON of contract.md (message.text in the installed language). Schemas in resources/schema.
QJsonObject checkJson(const Findings &findings, const Catalog &catalog, const SourceMap &sources, const CheckMarks &marks = {});
/// SARIF 2.1.0 with the places of the source map.
QByteArray checkSarif(const Findings &findings, const SourceMap &sources, const CheckMarks &marks = {});
QByteArray checkCsv(const Findings &findings, const CheckMarks &marks = {});
QJsonObject comparisonJson(const Findings &before, const Findings &after);
QJsonObject planJson(const Plan &plan, const Proof &proof, const QList<Repair> &repairs = {});
/// Reads back what planJson wrote. Texts and proof are not read; the hash must fit what is left (code PF-CLI-018).
Result<Plan> planFromReport(const QJsonObject &object, const QString &file);
QJsonObject refusalJson(const Refusals &refusals, const QList<Repair> &repairs = {});
QJsonObject outcomeJson(const Plan &plan, const RunState &run);
QJsonObject votesJson(const Cluster &cluster, const QStringList &out, UtcMs asOf);
/// {"id", "args", "text"} as every JSON of the contract carries messages.
QJsonObject messageJson(const Message &message);
QJsonObject errorJson(const Error &error);
QJsonObject resolveJson(const QString &input, const Resolution &resolution, const Catalog &catalog);

/// "Can never be offered ...", the line that a check begins with: the number, then each rule with its title and its share.
QString headlineText(const Headline &headline);

/// The same for a terminal.
QString checkText(const Findings &findings, const Catalog &catalog, const CheckMarks &marks = {});
QString comparisonText(const Findings &before, const Findings &after);
QString planText(const Plan &plan, const Proof &proof, const QList<Repair> &repairs = {});
QString refusalText(const Refusals &refusals, const QList<Repair> &repairs = {});
/// The changes of a repair in one sentence each, and what comes of them: "Bring N3 back. Then: 6 steps, safe with margins."
QString repairText(const Repair &repair, const QLocale &locale);
QString outcomeText(const Plan &plan, const RunState &run);
QString votesText(const QJsonObject &votes);

} // namespace pf::report
