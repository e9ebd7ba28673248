// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace renotify {

/// Calls `then` with the result of `future` on this thread, as long as `context`, which lives on this thread, exists.
/// The returned future holds what `then` returns; it never ends if `then` is not called.
///
/// This does what QFuture::then(context, …) is meant to do. In Qt 6.4 that function aborts the program if the context
/// is gone before another thread has the result.
template<class T, class Then>
auto whenReady(const QFuture<T> &future, QObject *context, Then then) -> QFuture<std::invoke_result_t<Then, T>>
{
    using Next = std::invoke_result_t<Then, T>;
    auto promise = std::make_shared<QPromise<Next>>();
    promise->start();
    const QFuture<Next> next = promise->future();
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, promise, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0)
            return; // the promise was destroyed without a result
        if constexpr (std::is_void_v<Next>)
            then(watcher->result());
        else
            promise->addResult(then(watcher->result()));
        promise->finish();
    });
    watcher->setFuture(future);
    return next;
}

} // namespace renotify
