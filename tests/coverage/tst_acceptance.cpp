#include "coverage/acceptance.h"
#include "coverageestates.h"

using namespace testdata;

/// Findings that somebody answers for: the file, its errors, the merge, the end.
class TestAcceptance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileRoundTrip();
    void everyErrorAtOnce();
    void holdsUntilItsEnd();
    void mergeHasNoOrder();
};

namespace {

Acceptance acceptance(const QString &finding, const char *acceptedAt, const char *until, const QString &author = u"m.berg"_s)
{
    return {finding, u"No window before October"_s, author, at(acceptedAt), at(until)};
}

} // namespace

void TestAcceptance::fileRoundTrip()
{
    const Acceptances two({acceptance(u"f-2"_s, "2026-07-01T08:00:00Z", "2026-10-01T00:00:00Z"),
                           acceptance(u"f-1"_s, "2026-07-02T08:00:00Z", "2026-09-01T00:00:00Z", u"Åsa \"K\" Ünal"_s)});
    const QByteArray bytes = two.write();
    const auto read = Acceptances::read(bytes);
    QVERIFY(read);
    QVERIFY(*read == two);
    QCOMPARE(read->write(), bytes);
    QVERIFY(bytes.indexOf("f-1") < bytes.indexOf("f-2"));
}

void TestAcceptance::everyErrorAtOnce()
{
    const QByteArray bytes = R"({"format":"passive-first/acceptances","version":1,"acceptances":[
        {"finding":"f-1","reason":" ","author":"x","acceptedAt":"2026-07-01T00:00:00Z","until":"2026-08-01T00:00:00Z"},
        {"finding":"f-2","reason":"r","author":"x","acceptedAt":"2026-07-01T00:00:00Z","until":"2026-06-01T00:00:00Z"},
        {"finding":"f-3","reason":"r","author":"x","acceptedAt":"2026-07-01T00:00:00Z","until":"2026-08-01T00:00:00Z","by":"y"},
        {"finding":"f-4","reason":"r","author":"x","acceptedAt":"soon","until":"2026-08-01T00:00:00Z"},
        {"finding":"f-5","reason":"r","acceptedAt":"2026-07-01T00:00:00Z","until":"2026-08-01T00:00:00Z"}]})";
    const auto read = Acceptances::read(bytes, u"accepted.json"_s);
    QVERIFY(!read);
    QStringList seen;
    for (const Error &error : read.error()) {
        seen << error.code + u' ' + error.place.pointer;
        QCOMPARE(error.place.file, u"accepted.json"_s);
        QVERIFY(!error.next.isEmpty());
    }
    QCOMPARE(seen,
             (QStringList{u"PF-ACC-002 /acceptances/0/reason"_s, u"PF-ACC-002 /acceptances/1/until"_s, u"PF-ACC-003 /acceptances/2/by"_s,
                          u"PF-ACC-002 /acceptances/3/acceptedAt"_s, u"PF-ACC-001 /acceptances/4/author"_s}));
    for (const QByteArray &other : {QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"format":"passive-first/estate","version":1})")})
        QVERIFY(!Acceptances::read(other));
}

void TestAcceptance::holdsUntilItsEnd()
{
    const Acceptances one({acceptance(u"f-1"_s, "2026-07-01T08:00:00Z", "2026-10-01T00:00:00Z")});
    QVERIFY(one.find(u"f-1"_s, at("2026-09-30T23:59:59Z")));
    QVERIFY(!one.expired(u"f-1"_s, at("2026-09-30T23:59:59Z")));
    QVERIFY(!one.find(u"f-1"_s, at("2026-10-01T00:00:00Z")));
    QVERIFY(one.expired(u"f-1"_s, at("2026-10-01T00:00:00Z")));
    QVERIFY(!one.find(u"f-2"_s, at("2026-08-01T00:00:00Z")));
    QVERIFY(one.without(u"f-1"_s).isEmpty());
}

void TestAcceptance::mergeHasNoOrder()
{
    const Acceptance early = acceptance(u"f-1"_s, "2026-07-01T08:00:00Z", "2026-10-01T00:00:00Z", u"a"_s);
    const Acceptance late = acceptance(u"f-1"_s, "2026-07-05T08:00:00Z", "2026-08-01T00:00:00Z", u"b"_s);
    const Acceptance longer = acceptance(u"f-1"_s, "2026-07-05T08:00:00Z", "2026-12-01T00:00:00Z", u"c"_s);
    const Acceptance other = acceptance(u"f-2"_s, "2026-07-01T08:00:00Z", "2026-10-01T00:00:00Z");
    QList<Acceptance> list{early, late, longer, other};
    std::sort(list.begin(), list.end(), [](const Acceptance &a, const Acceptance &b) { return a.author < b.author; });
    do {
        const Acceptances left({list[0], list[1]}), right({list[2], list[3]});
        const Acceptances merged = left.merged(right);
        QCOMPARE(merged.all(), (QList<Acceptance>{late, other})); // the latest; of two the one that ends first
        QVERIFY(merged == right.merged(left));
    } while (std::next_permutation(list.begin(), list.end(), [](const Acceptance &a, const Acceptance &b) { return a.author < b.author; }));
}

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
