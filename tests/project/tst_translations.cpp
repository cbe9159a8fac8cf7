#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Swedish and German are complete: a fresh extraction of all sources has the same texts as the files, and none is unfinished.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesHoldWhatTheSourcesSay_data();
    void filesHoldWhatTheSourcesSay();
    void placeholdersSurvive_data();
    void placeholdersSurvive();

private:
    QTemporaryDir m_dir;
};

namespace {

struct Entry
{
    QStringList translations;
    bool unfinished = false;
};

/// By context and source text.
QMap<QString, Entry> read(const QString &file)
{
    QMap<QString, Entry> entries;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&in);
    QString context, source;
    Entry entry;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == "source"_L1) {
            source = xml.readElementText();
            entry = {};
        } else if (xml.isStartElement() && xml.name() == "translation"_L1) {
            entry.unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            while (!(xml.isEndElement() && xml.name() == "translation"_L1) && !xml.atEnd()) {
                xml.readNext();
                if (xml.isCharacters() && !xml.isWhitespace())
                    entry.translations << xml.text().toString();
            }
        } else if (xml.isEndElement() && xml.name() == "message"_L1) {
            entries.insert(context + u'|' + source, entry);
        }
    }
    return entries;
}

QString tsFile(const QString &language)
{
    return QStringLiteral(PF_SOURCE_DIR "/translations/passive-first_%1.ts").arg(language);
}

} // namespace

void TestTranslations::initTestCase()
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(PF_SOURCE_DIR));
    lupdate.start(u"/usr/lib/qt6/bin/lupdate"_s, {u"-I"_s, u"."_s, u"-I"_s, u"models"_s, u"app"_s, u"ui"_s, u"models"_s, u"-extensions"_s,
                                                  u"cpp,h"_s, u"-locations"_s, u"none"_s, u"-ts"_s, m_dir.filePath(u"fresh.ts"_s)});
    QVERIFY2(lupdate.waitForStarted(), "lupdate is not installed (qt6-l10n-tools)");
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    // A text without a context would never be found at run time.
    for (auto keys = read(m_dir.filePath(u"fresh.ts"_s)).keys(); const QString &key : keys)
        QVERIFY2(!key.startsWith(u'|'), qPrintable(key));
}

void TestTranslations::filesHoldWhatTheSourcesSay_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("sv") << u"sv"_s;
    QTest::newRow("de") << u"de"_s;
}

void TestTranslations::filesHoldWhatTheSourcesSay()
{
    QFETCH(QString, language);
    const auto fresh = read(m_dir.filePath(u"fresh.ts"_s)), file = read(tsFile(language));
    QVERIFY(fresh.size() > 1000);
    for (auto it = fresh.begin(); it != fresh.end(); ++it)
        QVERIFY2(file.contains(it.key()), qPrintable(u"not in the file: "_s + it.key()));
    for (auto it = file.begin(); it != file.end(); ++it) {
        QVERIFY2(fresh.contains(it.key()), qPrintable(u"no source says: "_s + it.key()));
        QVERIFY2(!it->unfinished && !it->translations.isEmpty(), qPrintable(u"unfinished: "_s + it.key()));
    }
}

void TestTranslations::placeholdersSurvive_data()
{
    filesHoldWhatTheSourcesSay_data();
}

void TestTranslations::placeholdersSurvive()
{
    QFETCH(QString, language);
    static const QRegularExpression placeholder(u"%(\\d|n)"_s);
    const auto placeholders = [](const QString &text) {
        QStringList found;
        for (auto it = placeholder.globalMatch(text); it.hasNext();)
            found << it.next().captured();
        found.sort();
        return found;
    };
    const auto file = read(tsFile(language));
    for (auto it = file.begin(); it != file.end(); ++it) {
        const QString source = it.key().section(u'|', 1);
        for (const QString &translation : it->translations) {
            QVERIFY2(placeholders(translation) == placeholders(source), qPrintable(it.key() + u" -> "_s + translation));
            QVERIFY2(translation.count(u'&') == source.count(u'&'), qPrintable(u"mnemonic: "_s + translation));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
