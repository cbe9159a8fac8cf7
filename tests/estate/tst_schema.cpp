#include "estate/estate.h"
#include "fullestate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <functional>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every document that differs from @p value in one place. @p make is called with the whole document.
void mutate(const QJsonValue &value, const std::function<void(const QString &what, const QJsonValue &changed)> &make, bool root = true)
{
    static const QList<QPair<QString, QJsonValue>> replacements{
        {u"null"_s, QJsonValue::Null},
        {u"true"_s, true},
        {u"7"_s, 7},
        {u"-1"_s, -1},
        {u"1.5"_s, 1.5},
        {u"a large number"_s, qint64(10'000'000'000'000'000)},
        {u"an empty text"_s, QString()},
        {u"blank"_s, u" "_s},
        {u"a text"_s, u"x"_s},
        {u"a blank behind"_s, u"x "_s},
        {u"a control character"_s, u"x\u0001"_s},
        {u"a tab"_s, u"x\ty"_s},
        {u"a long name"_s, QString(256, u'ä')},
        {u"a name of full length"_s, QString(255, u'ä')},
        {u"a long text"_s, QString(4097, u'ä')},
        {u"a version"_s, u"1.2"_s},
        {u"five fields"_s, u"1.2.3.4.5"_s},
        {u"a time"_s, u"2026-05-06T07:08:09.5+02:00"_s},
        {u"no time"_s, u"2026-05-06T07:08:09"_s},
        {u"a month that is not"_s, u"2026-13-01"_s},
        {u"a GUID"_s, u"7FE4630A-0330-4B01-A5E6-A77C7AD34EB0"_s},
        {u"a word"_s, u"Up"_s},
        {u"an empty list"_s, QJsonArray()},
        {u"a list"_s, QJsonArray{7}},
        {u"an object"_s, QJsonObject()},
    };
    if (!root) {
        static int place = 0; // every second one here, the others at the next place: enough, and half the time
        for (qsizetype i = ++place % 2; i < replacements.size(); i += 2)
            make(u" = "_s + replacements[i].first, replacements[i].second);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject more = object;
        more.insert(u"zzz"_s, 1);
        make(u" + unknown field"_s, more);
        for (auto it = object.begin(); it != object.end(); ++it) {
            QJsonObject changed = object;
            changed.remove(it.key());
            make(u" - "_s + it.key(), changed);
            changed.insert(it.key().toUpper(), it.value());
            make(u" upper case "_s + it.key(), changed);
            mutate(
                it.value(),
                [&](const QString &what, const QJsonValue &inner) {
                    QJsonObject outer = object;
                    outer.insert(it.key(), inner);
                    make(u'/' + it.key() + what, outer);
                },
                false);
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.isEmpty())
            return;
        QJsonArray twice = array;
        twice.append(array.first());
        make(u" first one twice"_s, twice);
        mutate(
            array.first(),
            [&](const QString &what, const QJsonValue &inner) {
                QJsonArray outer = array;
                outer[0] = inner;
                make(u"/0"_s + what, outer);
            },
            false);
    }
}

/// Shape is what the schema can say; names and references are not.
bool shapeIsGood(const QByteArray &text)
{
    const auto loaded = readEstate(text);
    if (loaded)
        return true;
    return std::all_of(loaded.error().begin(), loaded.error().end(), [](const Error &error) {
        return error.code == u"PF-EST-014" || error.code == u"PF-EST-015" || error.code == u"PF-EST-019" || error.code == u"PF-EST-020";
    });
}

constexpr auto script = R"(
import json, sys
import jsonschema
schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for line in sys.stdin.buffer:
    sys.stdout.write("1" if validator.is_valid(json.loads(line)) else "0")
)";

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readerAndSchemaAgree();
};

void TestSchema::readerAndSchemaAgree()
{
    QProcess probe;
    probe.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import jsonschema; jsonschema.Draft202012Validator"_s});
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
        QSKIP("python3-jsonschema is not installed");

    QFile minimal(QStringLiteral(PF_SOURCE_DIR "/tests/data/estate/minimal.json"));
    QVERIFY(minimal.open(QIODevice::ReadOnly));
    QStringList names{u"full"_s, u"minimal"_s};
    QList<QByteArray> documents{QJsonDocument::fromJson(writeEstate(fullEstate())).toJson(QJsonDocument::Compact),
                                QJsonDocument::fromJson(minimal.readAll()).toJson(QJsonDocument::Compact)};
    mutate(QJsonDocument::fromJson(documents[0]).object(), [&](const QString &what, const QJsonValue &changed) {
        names << what;
        documents << QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact);
    });
    QVERIFY(documents.size() > 2000);

    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, QString::fromLatin1(script), QStringLiteral(PF_SOURCE_DIR "/resources/schema/estate.schema.json")});
    for (const QByteArray &document : std::as_const(documents))
        python.write(document + '\n');
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(240'000));
    const QByteArray verdicts = python.readAllStandardOutput();
    QVERIFY2(verdicts.size() == documents.size(), python.readAllStandardError());

    QStringList differences;
    int good = 0;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const bool bySchema = verdicts[i] == '1';
        if (bySchema != shapeIsGood(documents[i]))
            differences << names[i] + (bySchema ? u": the schema takes it"_s : u": the reader takes it"_s);
        good += bySchema ? 1 : 0;
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    QCOMPARE(verdicts.left(2), "11");
    QVERIFY(good > 100); // mutations of both kinds
    QVERIFY(good < documents.size() / 2);
}

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
