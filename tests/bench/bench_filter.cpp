// A keystroke in the filter of the estate tree and of the findings, everything shown and the tree expanded, against the time in
// which the eye notices nothing (16 ms at L, 50 ms at XL); and how the cost of a check grows from S to XL.
#include "bench/bench.h"
#include "bench/estates.h"
#include "catalog/catalog.h"
#include "coverage/coverage.h"
#include "items/estatetreemodel.h"
#include "items/findingsmodel.h"
#include "session/estatesession.h"
#include "ui/delegates.h"
#include "ui/tables.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace pf;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char *name;
    bench::Size size;
    double limitMs;
};

/// The slowest keystroke while a name is typed that at first all objects have and then one, and while it is taken back: of each
/// the median of five rounds.
template <typename Keystroke>
double slowest(const Keystroke &keystroke)
{
    const QString name = u"FC0012N1"_s;
    QStringList typed;
    for (qsizetype length = 1; length <= name.size(); ++length)
        typed << name.left(length);
    for (qsizetype length = name.size() - 1; length >= 0; --length)
        typed << name.left(length);
    std::vector<std::vector<double>> times(size_t(typed.size()));
    for (int round = 0; round < 5; ++round) {
        for (qsizetype i = 0; i < typed.size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            keystroke(typed[i]);
            times[size_t(i)].push_back(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    double worst = 0;
    for (auto &rounds : times) {
        std::nth_element(rounds.begin(), rounds.begin() + 2, rounds.end());
        worst = std::max(worst, rounds[2]);
    }
    return worst;
}

bool row(const QString &name, double ms, double limit)
{
    const bool met = ms <= limit;
    std::printf("%s\t%.2f\t%.2f\t%.2f\t1.0\t%s\n", qPrintable(name), ms, limit, ms / limit, met ? "met" : "MISSED");
    return met;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const auto catalog = builtInCatalog();
    if (!catalog)
        return 1;
    bool met = true;
    for (const Case &c : {Case{"L", bench::Size::L, 16}, Case{"XL", bench::Size::XL, 50}}) {
        auto picture = std::make_shared<EstatePicture>();
        picture->catalog = &*catalog;
        picture->estate = bench::makeEstate(c.size, bench::Gaps::Many);
        picture->findings = analyse(picture->estate, *catalog, {}, picture->estate.observed.at);

        EstateTreeModel tree;
        tree.setEstate(picture, &picture->estate, &picture->findings);
        QTreeView view;
        view.setUniformRowHeights(true);
        view.setModel(&tree);
        view.resize(460, 800);
        view.show();
        view.expandAll();
        QCoreApplication::processEvents();
        const double treeMs = slowest([&](const QString &text) {
            tree.setFilter(text, false);
            view.expandAll();
            view.grab();
        });
        met = row(QStringLiteral("keystroke in the tree's filter, %1 / limit").arg(QLatin1String(c.name)), treeMs, c.limitMs) && met;

        FindingsModel findings;
        findings.setFindings(picture, &picture->findings);
        TableView table;
        table.setModel(&findings);
        table.setItemDelegateForColumn(FindingsModel::FindingColumn, new TextDelegate(Type::Body, Tone::Ink, true, &table));
        table.setWrappingColumn(FindingsModel::FindingColumn);
        table.resize(1000, 400);
        table.show();
        table.fit();
        const double tableMs = slowest([&](const QString &text) {
            FindingsModel::Filter filter;
            filter.infos = true;
            filter.text = text;
            findings.setFilter(filter);
            table.fitRows();
            table.grab();
        });
        met = row(QStringLiteral("keystroke in the findings' filter, %1 / limit").arg(QLatin1String(c.name)), tableMs, c.limitMs) && met;
    }

    // log-log slope of writing, reading and checking over S, M, L, XL by least squares
    std::vector<std::pair<double, double>> points;
    for (const bench::Size size : {bench::Size::S, bench::Size::M, bench::Size::L, bench::Size::XL}) {
        const QByteArray bytes = writeEstate(bench::makeEstate(size, bench::Gaps::Many));
        double best = 1e18;
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto loaded = readEstate(bytes);
            if (!loaded)
                return 1;
            analyse(loaded->estate, *catalog, {}, loaded->estate.observed.at);
            best = std::min(best, double(timer.nsecsElapsed()));
        }
        points.push_back({std::log(double(bytes.size())), std::log(best)});
    }
    double sx = 0, sy = 0, sxx = 0, sxy = 0;
    for (const auto &[x, y] : points) {
        sx += x;
        sy += y;
        sxx += x * x;
        sxy += x * y;
    }
    const double n = double(points.size()), slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    std::printf("growth of load and check, S to XL (slope)\t%.1f\t%.1f\t%.2f\t1.1\t%s\n", std::exp(points.front().second) / 1e6,
                std::exp(points.back().second) / 1e6, slope, slope <= 1.1 ? "met" : "MISSED");
    return met && slope <= 1.1 ? 0 : 1;
}
