#include "base/json.h"
#include "base/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_data();
    void canonical();
    void canonicalIsWhatIsRead();
    void strictAccepts_data();
    void strictAccepts();
    void strictRefuses_data();
    void strictRefuses();
    void parserAndScannerAgree();
    void columnsAreCharacters();
    void messageThereAndBack();
    void badMessages_data();
    void badMessages();
    void pointerEscapes();
};

void TestJson::canonical_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("no blanks") << QByteArray(R"( { "b" : [ 1 , true , null ] , "a" : { } } )")
                               << QByteArray(R"({"a":{},"b":[1,true,null]})");
    // RFC 8785 3.2.3: by UTF-16 units, so U+1F600 (D83D DE00) comes before U+FB33.
    QTest::newRow("key order")
        << QByteArray(R"({"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7})")
        << QByteArray("{\"\\r\":2,\"1\":4,\"\xC2\x80\":6,\"\xC3\xB6\":7,\"\xE2\x82\xAC\":1,\"\xF0\x9F\x98\x80\":5,\"\xEF\xAC\xB3\":3}");
    QTest::newRow("escapes") << QByteArray(R"(["\u0000\b\t\n\f\r\u001f\"\\\/\u007f\u00e4"])")
                             << QByteArray("[\"\\u0000\\b\\t\\n\\f\\r\\u001f\\\"\\\\/\x7F\xC3\xA4\"]");
    QTest::newRow("integers") << QByteArray("[0,-0,-1,9007199254740991,9223372036854775807,1e3,2.0]")
                              << QByteArray("[0,0,-1,9007199254740991,9223372036854775807,1000,2]");
}

void TestJson::canonical()
{
    QFETCH(QByteArray, in);
    QFETCH(QByteArray, out);
    const auto value = readStrictJson(in);
    QVERIFY2(value.has_value(), value ? "" : qPrintable(value.error().message.id));
    QCOMPARE(canonicalJson(*value), out);
}

void TestJson::canonicalIsWhatIsRead()
{
    const QJsonObject object{{u"ö"_s, QJsonArray{1, u"\u0001\U0001F600"_s, QJsonValue::Null}},
                             {u"a/b~"_s, QJsonObject{{QString(), false}}}};
    const auto again = readStrictJson(canonicalJson(object));
    QVERIFY(again);
    QCOMPARE(*again, QJsonValue(object));
}

void TestJson::strictAccepts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"7", "\"x\"", "null", " [ ] ", "{}\n", "1.5", "-9223372036854775808", "\"\\ud83d\\ude00\"", "[1e308]", "{\"a\":{\"a\":1}}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJson::strictAccepts()
{
    QFETCH(QByteArray, text);
    const auto value = readStrictJson(text);
    QVERIFY2(value.has_value(), value ? "" : qPrintable(value.error().message.id));
    const QJsonArray expected = QJsonDocument::fromJson('[' + text + ']').array();
    QCOMPARE(QJsonArray{*value}, expected);
}

void TestJson::strictRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &text, const char *id, const char *pointer, int line, int column) {
        QTest::newRow(name) << text << QString::fromLatin1(id) << QString::fromLatin1(pointer) << line << column;
    };
    row("nothing", "", "json.empty", "", 1, 1);
    row("blanks", " \n ", "json.empty", "", 2, 2);
    row("byte order mark", "\xEF\xBB\xBF{}", "json.bom", "", 1, 1);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "json.bad-utf8", "", 1, 1);
    row("bad UTF-8", "{\"a\":\n\"x\xC3\"}", "json.bad-utf8", "", 2, 3);
    row("long form of a slash", "\"\xC0\xAF\"", "json.bad-utf8", "", 1, 2);
    row("surrogate in UTF-8", "\"\xED\xA0\x80\"", "json.bad-utf8", "", 1, 2);
    row("trailing value", "{}\n{}", "json.trailing", "", 2, 1);
    row("trailing brace", "[1]]", "json.trailing", "", 1, 4);
    row("trailing NUL", QByteArray("{}\0", 3), "json.trailing", "", 1, 3);
    row("duplicate key", "{\"a\":{\"b\":1,\n \"b\":2}}", "json.duplicate-key", "/a/b", 2, 2);
    row("duplicate key, escaped", "{\"ab\":1,\"\\u0061b\":2}", "json.duplicate-key", "/ab", 1, 9);
    row("value never read", "{\"a\":[tru]}", "json.not-a-value", "/a/0", 1, 7);
    row("truex", "[truex]", "json.not-a-value", "/0", 1, 2);
    row("NaN", "[NaN]", "json.not-a-value", "/0", 1, 2);
    row("plus", "[+1]", "json.not-a-value", "/0", 1, 2);
    row("leading zero", "[01]", "json.bad-number", "/0", 1, 2);
    row("no digits behind the point", "[1.]", "json.bad-number", "/0", 1, 2);
    row("lone minus", "[-]", "json.bad-number", "/0", 1, 2);
    row("2^63", "[1,9223372036854775808]", "json.number-range", "/1", 1, 4);
    row("beyond 2^64", "[99999999999999999999]", "json.number-range", "/0", 1, 2);
    row("1e400", "[1e400]", "json.number-range", "/0", 1, 2);
    row("half a character", "[\"\\ud83d\"]", "json.lone-surrogate", "/0", 1, 3);
    row("two first halves", "[\"\\ud83d\\ud83d\"]", "json.lone-surrogate", "/0", 1, 3);
    row("second half alone", "[\"\\uDE00\"]", "json.lone-surrogate", "/0", 1, 3);
    row("bad escape", "[\"\\x\"]", "json.bad-escape", "/0", 1, 3);
    row("line break in a text", "[\"a\nb\"]", "json.control-character", "/0", 1, 4);
    row("open text", "[\"a]", "json.open-string", "/0", 1, 2);
    row("comma too many", "[1,]", "json.not-a-value", "/1", 1, 4);
    row("comma missing", "[1 2]", "json.array-comma", "", 1, 4);
    row("object comma", "{\"a\":1 \"b\":2}", "json.object-comma", "", 1, 8);
    row("last comma of an object", "{\"a\":1,}", "json.not-a-key", "", 1, 8);
    row("no colon", "{\"a\" 1}", "json.colon", "/a", 1, 6);
    row("bare key", "{a:1}", "json.not-a-key", "", 1, 2);
    row("comment", "{} // x", "json.trailing", "", 1, 4);
    row("too deep", QByteArray(257, '[') + QByteArray(257, ']'), "json.too-deep", nullptr, 1, 257);
    row("ends early", "{\"a\":[1,", "json.ends-early", "/a/1", 1, 9);
}

void TestJson::strictRefuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    QFETCH(QString, pointer);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto value = readStrictJson(text, u"f.json"_s);
    QVERIFY(!value);
    const Error &error = value.error();
    QCOMPARE(error.message.id, id);
    QVERIFY(error.code.startsWith(u"PF-JSON-"));
    QVERIFY(!error.next.isEmpty());
    QCOMPARE(error.place.file, u"f.json"_s);
    if (!pointer.isNull())
        QCOMPARE(error.place.pointer, pointer);
    QCOMPARE(error.place.line, line);
    QCOMPARE(error.place.column, column);
}

/// What simdjson lets pass, the scanner must let pass too, and the other way round: no error without a place.
void TestJson::parserAndScannerAgree()
{
    const QByteArray text = R"({"a":[1,-2.5e3,true,false,null,"x\n\u00e4y",{}],"b":{"c":[],"d":"\ud83d\ude00"}})";
    int good = 0;
    for (int put = 0; put < 256; ++put) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            QByteArray changed = text;
            changed[at] = static_cast<char>(put);
            const auto value = readStrictJson(changed);
            const auto fault = findJsonFault(changed);
            QVERIFY2(value.has_value() != fault.has_value(), changed.constData());
            good += value ? 1 : 0;
        }
    }
    QVERIFY(good > 1000);
}

void TestJson::columnsAreCharacters()
{
    const QByteArray text = "[\n\"\xC3\xA4\xF0\x9F\x98\x80\", x]";
    const auto value = readStrictJson(text);
    QVERIFY(!value);
    QCOMPARE(value.error().place.line, 2);
    QCOMPARE(value.error().place.column, 8); // quote, 1 + 2 UTF-16 units, quote, comma, blank
}

void TestJson::messageThereAndBack()
{
    const Message message = msg("COV-02.finding", {u"SQL Server 2019"_s, qint64(-7), *UtcMs::fromString(u"2026-11-23T00:00:00Z"),
                                                   DurationMs{90'000}, ObjectRef::node(u"C1"_s, u"a/b"_s)});
    const QJsonObject json = toJson(message);
    QCOMPARE(
        canonicalJson(json),
        QByteArray(
            R"({"args":["SQL Server 2019",-7,{"at":"2026-11-23T00:00:00Z"},{"ms":90000},{"object":"cluster/C1/node/a%2Fb"}],"id":"COV-02.finding"})"));
    const auto again = messageFromJson(json);
    QVERIFY(again);
    QVERIFY(*again == message);
    QJsonObject withText = json;
    withText.insert(u"text"_s, u"made anew"_s);
    QVERIFY(messageFromJson(withText).has_value());
}

void TestJson::badMessages_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"[]", "{}", R"({"id":7})", R"({"id":"","args":[]})", R"({"id":"x","args":{}})", R"({"id":"x","args":[1.5]})",
          R"({"id":"x","args":[null]})", R"({"id":"x","args":[{"at":"soon"}]})", R"({"id":"x","args":[{"ms":"1"}]})",
          R"({"id":"x","args":[{"object":"nowhere"}]})", R"({"id":"x","args":[{"ms":1,"at":"2026-01-01"}]})", R"({"id":"x","more":1})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestJson::badMessages()
{
    QFETCH(QByteArray, json);
    const auto value = readStrictJson(json);
    QVERIFY(value);
    const auto message = messageFromJson(*value);
    QVERIFY(!message);
    QCOMPARE(message.error().code, u"PF-JSON-020"_s);
}

void TestJson::pointerEscapes()
{
    const auto value = readStrictJson(R"({"a/b~c":{"x":tru}})");
    QVERIFY(!value);
    QCOMPARE(value.error().place.pointer, u"/a~1b~0c/x"_s);
    QCOMPARE(offsetsOf(R"({"a/b~c":{"x":[1, 2]}})", {u"/a~1b~0c/x/1"_s}).value(u"/a~1b~0c/x/1"_s), 18);
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
