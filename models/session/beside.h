#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

namespace pf {

/// Works in @p pool and tells the result to @p done in the thread of @p context, which must own the pool.
template <typename Work, typename Done>
void runBeside(QThreadPool &pool, QObject *context, Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}

} // namespace pf
