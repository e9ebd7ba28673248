// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/sessionbus.h"

#include <QDBusConnection>
#include <QPromise>

#include <atomic>
#include <memory>
#include <thread>

namespace renotify {

namespace {

std::atomic_int waiting = 0;

} // namespace

QFuture<bool> reachSessionBus()
{
    ++waiting;
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    // Not a thread that somebody waits for: it may stay blocked. Qt gives the same connection to everybody.
    std::thread([promise] {
        promise->addResult(QDBusConnection::sessionBus().isConnected());
        --waiting;
        promise->finish();
    }).detach();
    return promise->future();
}

bool isReachingSessionBus()
{
    return waiting > 0;
}

} // namespace renotify
