// Reading, validating and analysing an estate against parsing the same bytes with QJsonDocument, each in a fresh process:
// page faults of the first use are part of what a person waits for.
//   bench_load [PAIRS]                 compares
//   bench_load write SIZE FILE [many]  writes an estate (S, M, L, XL) with few gaps or many
//   bench_load ours|qt FILE            one measurement in nanoseconds
#include "bench/bench.h"
#include "bench/estates.h"
#include "catalog/catalog.h"
#include "coverage/coverage.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace pf;

namespace {

int fail(const QString &why)
{
    std::fprintf(stderr, "bench_load: %s\n", qPrintable(why));
    return 1;
}

int write(const QString &size, bench::Gaps gaps, const QString &path)
{
    const auto known = bench::sizeFromName(size);
    QFile file(path);
    if (!known || !file.open(QIODevice::WriteOnly))
        return fail(QStringLiteral("usage: bench_load write S|M|L|XL FILE [many]"));
    file.write(writeEstate(bench::makeEstate(*known, gaps)));
    return 0;
}

/// As the session reads a file: in one piece, with the room the parser needs behind it.
QByteArray readFile(const QString &path)
{
    QFile file(path);
    QByteArray bytes;
    if (!file.open(QIODevice::ReadOnly))
        return bytes;
    bytes.reserve(file.size() + 64);
    bytes.resize(file.size());
    bytes.resize(std::max<qint64>(0, file.read(bytes.data(), bytes.size())));
    return bytes;
}

int ours(const QString &path)
{
    const auto catalog = builtInCatalog(); // the console has loaded it before any estate
    const QByteArray bytes = readFile(path);
    if (!catalog)
        return fail(catalog.error().code);
    const qint64 start = bench::computed();
    const auto loaded = readEstate(bytes, path);
    if (!loaded)
        return fail(loaded.error().constFirst().code + u' ' + loaded.error().constFirst().place.pointer);
    const Findings findings = analyse(loaded->estate, *catalog, {}, loaded->estate.observed.at);
    const qint64 time = bench::computed() - start;
    if (findings.findings.isEmpty())
        return fail(QStringLiteral("nothing found"));
    std::printf("%lld\n", static_cast<long long>(time));
    return 0;
}

int qt(const QString &path)
{
    const QByteArray bytes = readFile(path);
    const qint64 start = bench::computed();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const qint64 time = bench::computed() - start;
    if (!document.isObject())
        return fail(QStringLiteral("no JSON"));
    std::printf("%lld\n", static_cast<long long>(time));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == QLatin1String("write"))
        return write(arguments.value(2), arguments.value(4) == QLatin1String("many") ? bench::Gaps::Many : bench::Gaps::Few,
                     arguments.value(3));
    if (command == QLatin1String("ours"))
        return ours(arguments.value(2));
    if (command == QLatin1String("qt"))
        return qt(arguments.value(2));
    const QTemporaryDir folder;
    bool met = true;
    const struct
    {
        const char *name;
        bench::Gaps gaps;
        double limit;
    } cases[] = {{"XL", bench::Gaps::Few, 1.0},
                 {"XL, gaps everywhere", bench::Gaps::Many, bench::unlimited}}; // eleven thousand findings to write down, too
    for (const auto &[title, gaps, limit] : cases) {
        const QString name = QString::fromLatin1(title), file = folder.filePath(QStringLiteral("estate.json"));
        if (write(QStringLiteral("XL"), gaps, file) != 0)
            return 1;
        const auto side = [&](const QString &which) {
            return [&, which] { return bench::childTime(QCoreApplication::applicationFilePath(), {which, file}); };
        };
        met = bench::compare(QStringLiteral("load and check %1 / QJsonDocument").arg(name), command.isEmpty() ? 11 : command.toInt(),
                             side(QStringLiteral("ours")), side(QStringLiteral("qt")), limit) &&
              met;
    }
    return met ? 0 : 1;
}
