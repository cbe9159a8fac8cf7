#include "ui/windowfixture.h"
#include "ui/wizard/updatewizard.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace pf;
using namespace Qt::StringLiterals;

/// What a person sees in another language: no English sentence that the translation file knows is left on any page. The files
/// may be complete and yet not be found at run time, where a context of the extraction is not the one that the program asks for.
class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftInEnglish_data();
    void nothingIsLeftInEnglish();

private:
    QStringList englishOf(const QWidget &root) const;
    QSet<QString> m_english; ///< sources whose translation differs
};

namespace {

QSet<QString> translatedSources(const QString &language)
{
    QFile file(QStringLiteral(PF_SOURCE_DIR "/translations/passive-first_%1.ts").arg(language));
    QSet<QString> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    QXmlStreamReader xml(&file);
    QString source;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (xml.name() == "source"_L1 && xml.isStartElement()) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1 && xml.isStartElement()) {
            const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (translation != source && !source.contains(u'%'))
                result.insert(source);
        }
    }
    return result;
}

} // namespace

/// Everything with words on it or for a screen reader, seen or not.
QStringList TestLanguages::englishOf(const QWidget &root) const
{
    QStringList texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->objectName().startsWith("qt_"_L1))
            continue; // Qt's own parts speak Qt's own translations
        texts << widget->accessibleName() << widget->toolTip() << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->placeholderText();
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model())
            for (int i = 0; i < header->count(); ++i)
                texts << header->model()->headerData(i, header->orientation()).toString();
    }
    for (const QAction *action : root.findChildren<QAction *>())
        texts << action->text();
    QStringList english;
    for (const QString &text : std::as_const(texts)) {
        if (m_english.contains(text))
            english << text;
    }
    english.removeDuplicates();
    return english;
}

void TestLanguages::nothingIsLeftInEnglish_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("sv") << u"sv"_s;
    QTest::newRow("de") << u"de"_s;
}

void TestLanguages::nothingIsLeftInEnglish()
{
    QFETCH(QString, language);
    m_english = translatedSources(language);
    QVERIFY(m_english.size() > 500);
    QTranslator translator;
    QVERIFY(translator.load(u"passive-first_"_s + language, QFileInfo(qEnvironmentVariable("PF_PROGRAM")).path()));
    qApp->installTranslator(&translator);
    {
        WindowFixture f;
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            f.window->showPage(MainWindow::Page(page));
            QCOMPARE(englishOf(*f.window).join(u" | "_s), QString());
        }
        UpdateWizard wizard(*f.catalog, f.session->current(), f.session->asOf(), {}, nullptr);
        wizard.setScope({u"NH-SQLFC01"_s}, {});
        wizard.show();
        QCOMPARE(englishOf(wizard), QStringList());
    }
    qApp->removeTranslator(&translator);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
