// From starting the process to the first painted window: the console on the sample estate against an empty Qt window.
//   bench_start [PAIRS]
#include "bench/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace pf;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir home; // settings and runs of the person at this machine play no part
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toLocal8Bit());
    qputenv("LD_PRELOAD", PF_FIRST_PAINT); // the children's, this program is running already
    const QString here = QCoreApplication::applicationDirPath();
    const QString store = home.filePath(QStringLiteral("runs.db"));
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("default"));
    const auto console = [&] {
        return bench::childTime(QStringLiteral(PF_CONSOLE),
                                {QStringLiteral("--estate"), QStringLiteral("sample:company"), QStringLiteral("--run-store"), store});
    };
    const auto empty = [&] { return bench::childTime(here + QStringLiteral("/bench_start_empty"), {}); };
    const int pairs = argc > 1 ? std::max(1, QCoreApplication::arguments().at(1).toInt()) : 15;
    console(), empty(); // files into the cache, the store into being
    return bench::compare(QStringLiteral("first paint (%1) / empty window").arg(platform), pairs, console, empty, 2.5) ? 0 : 1;
}
