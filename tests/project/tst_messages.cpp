#include "report/messages.h"
#include "report/text.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Every message id that the code makes has a sentence, and every sentence is used.
class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdHasASentence();
    void everySentenceIsUsed();
};

namespace {

QString allSources()
{
    QString text;
    for (const QString &folder : {QStringLiteral("models"), QStringLiteral("app"), QStringLiteral("ui")}) {
        QDirIterator it(QStringLiteral(PF_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next();
            if (file.contains(QStringLiteral("/report/messages_")))
                continue;
            QFile in(file);
            if (in.open(QIODevice::ReadOnly))
                text += QString::fromUtf8(in.readAll());
        }
    }
    return text;
}

/// Families of ids that are put together at run time: each captured part of an id must occur in the code as a text of its own.
const QList<QRegularExpression> &families()
{
    static const QList<QRegularExpression> list{
        QRegularExpression(QStringLiteral("^(execution\\.log\\.done\\.)(.+)$")),
        QRegularExpression(QStringLiteral("^(proof\\.margin\\.)([^.]+)\\.([^.]+)(\\.one|\\.range)$"))};
    return list;
}

bool isSaid(const QString &id, const QString &sources)
{
    const auto occurs = [&](const QString &text) { return sources.contains(QLatin1Char('"') + text + QLatin1Char('"')); };
    if (occurs(id))
        return true;
    for (const QRegularExpression &family : families()) {
        const QStringList parts = family.match(id).capturedTexts().mid(1);
        if (!parts.isEmpty() && std::all_of(parts.begin(), parts.end(), occurs))
            return true;
    }
    return false;
}

} // namespace

void TestMessages::everyIdHasASentence()
{
    const QStringList known = pf::knownMessageIds();
    static const QRegularExpression use(QStringLiteral("\\bmsg\\(\\s*\"([^\"]+)\""));
    const QString sources = allSources();
    int seen = 0;
    auto it = use.globalMatch(sources);
    while (it.hasNext()) {
        const QString id = it.next().captured(1);
        ++seen;
        QVERIFY2(known.contains(id), qPrintable(QStringLiteral("no sentence for ") + id));
    }
    QVERIFY(seen > 100);
}

void TestMessages::everySentenceIsUsed()
{
    const QString sources = allSources();
    for (const QString &id : pf::knownMessageIds())
        QVERIFY2(isSaid(id, sources), qPrintable(QStringLiteral("nothing says ") + id));
}

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
