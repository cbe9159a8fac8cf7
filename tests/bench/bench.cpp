#include "bench/bench.h"

#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace pf::bench {

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

} // namespace

std::optional<qint64> childTime(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PF_BENCH_START"), QString::number(now()));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    bool ok = false;
    const qint64 time = process.readAllStandardOutput().trimmed().toLongLong(&ok);
    return ok && time > 0 ? std::optional(time) : std::nullopt;
}

bool compare(const QString &name, int pairs, const Side &ours, const Side &other, double limit)
{
    std::vector<double> mine, theirs, ratios;
    for (int i = 0; i < pairs; ++i) {
        const auto a = ours();
        const auto b = other();
        if (!a || !b) {
            std::fprintf(stderr, "%s: a process failed\n", qPrintable(name));
            return false;
        }
        mine.push_back(double(*a) / 1e6);
        theirs.push_back(double(*b) / 1e6);
        ratios.push_back(double(*a) / double(*b));
    }
    const double ratio = median(ratios);
    const QByteArray bound = limit < unlimited ? QByteArray::number(limit, 'f', 1) : QByteArray("-");
    std::printf("%s\t%.1f\t%.1f\t%.2f\t%s\t%s\n", qPrintable(name), median(mine), median(theirs), ratio, bound.constData(),
                limit == unlimited ? ""
                : ratio <= limit   ? "met"
                                   : "MISSED");
    return ratio <= limit;
}

} // namespace pf::bench
