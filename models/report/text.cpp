#include "report/text.h"

#include "report/messages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

namespace pf {

namespace {

const QHash<QString, MessageEntry> &messageTable()
{
    static const QHash<QString, MessageEntry> table = [] {
        QHash<QString, MessageEntry> result;
        for (const auto entries : {baseMessages(), estateMessages(), importsMessages(), catalogMessages(), coverageMessages(),
                                   clusterMessages(), planningMessages(), readinessMessages(), proofMessages(), executionMessages(),
                                   storeMessages(), hostMessages(), reportMessages(), appMessages()}) {
            for (const MessageEntry &entry : entries) {
                Q_ASSERT_X(!result.contains(QString::fromLatin1(entry.id)), "messageTable", entry.id);
                result.insert(QString::fromLatin1(entry.id), entry);
            }
        }
        return result;
    }();
    return table;
}

QString argText(const MessageArg &argument, const QLocale &locale)
{
    struct Visitor
    {
        const QLocale &locale;
        QString operator()(const QString &value) const { return value; }
        QString operator()(qint64 value) const { return locale.toString(value); }
        /// Calendar days (support ends, releases) are midnight.
        QString operator()(UtcMs value) const { return value.value % msPerDay == 0 ? dateText(value, locale) : timeText(value, locale); }
        QString operator()(DurationMs value) const { return durationText(value.value); }
        QString operator()(const ObjectRef &value) const { return value.name(); }
    };
    return std::visit(Visitor{locale}, argument);
}

} // namespace

QString text(const Message &message, const QLocale &locale)
{
    if (message.isEmpty())
        return {};
    const auto entry = messageTable().constFind(message.id);
    if (entry == messageTable().constEnd()) {
        Q_ASSERT_X(false, "pf::text", qPrintable(message.id));
        return message.id;
    }
    QList<MessageArg> args = message.args;
    int count = -1;
    if (entry->plural) {
        for (qsizetype i = 0; i < args.size(); ++i) {
            if (const auto *number = std::get_if<qint64>(&args[i])) {
                count = static_cast<int>(*number);
                args.removeAt(i);
                break;
            }
        }
    }
    QString sentence = QCoreApplication::translate("Message", entry->source, nullptr, count);
    // All at once, so that a "%1" inside an argument stays what it is.
    QStringList values;
    for (const MessageArg &argument : std::as_const(args))
        values << argText(argument, locale);
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1].isDigit()) {
            const int index = sentence[i + 1].digitValue() - 1;
            if (index >= 0 && index < values.size()) {
                result += values[index];
                ++i;
                continue;
            }
        }
        result += sentence[i];
    }
    return result;
}

QString text(const Error &error, const QLocale &locale)
{
    QString result = error.code + QStringLiteral(": ") + text(error.message, locale);
    if (!error.next.isEmpty())
        result += u' ' + text(error.next, locale);
    return result;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Text", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Text", "Warning");
    case Severity::Info:
        break;
    }
    return QCoreApplication::translate("Text", "Info");
}

QString durationText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return QCoreApplication::translate("Text", "%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return QCoreApplication::translate("Text", "%1 min").arg(minutes);
    return QCoreApplication::translate("Text", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString clockText(qint64 ms)
{
    const qint64 seconds = (qAbs(ms) + 500) / 1000;
    const QString sign = ms < 0 ? QStringLiteral("-") : QString();
    if (seconds < 3600)
        return sign + QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return sign + QStringLiteral("%1:%2:%3")
                      .arg(seconds / 3600)
                      .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                      .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString dateText(UtcMs time, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(time.value, Qt::UTC).date(), QStringLiteral("d MMM yyyy"));
}

QString timeText(UtcMs time, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(time.value, Qt::UTC), QStringLiteral("d MMM yyyy HH:mm"));
}

QString reasonsText(const QList<Reason> &reasons, const QLocale &locale)
{
    QStringList sentences, rules;
    for (const Reason &reason : reasons) {
        sentences << text(reason.message, locale);
        if (!rules.contains(reason.rule))
            rules << reason.rule;
    }
    return sentences.join(QLatin1Char(' ')) + QLatin1Char(' ') + rules.join(QStringLiteral(", "));
}

QString objectText(const ObjectRef &object)
{
    if (object.kind == ObjectKind::Estate || object.path.isEmpty())
        return QCoreApplication::translate("Text", "Estate");
    QStringList names;
    const QStringList parts = object.path.split(QLatin1Char('/'));
    for (qsizetype i = 1; i < parts.size(); i += 2)
        names << object.part(parts[i - 1]);
    return names.join(QStringLiteral(" / "));
}

QStringList knownMessageIds()
{
    QStringList ids = messageTable().keys();
    ids.sort();
    return ids;
}

QString placeText(const Place &place)
{
    if (place.file.isEmpty())
        return {};
    if (place.line <= 0)
        return place.file;
    return QStringLiteral("%1:%2:%3").arg(place.file).arg(place.line).arg(place.column);
}

} // namespace pf
