// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultkind.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace renotify {

/// What one fault does, step by step: it reads from the client up to a point, writes some bytes, and ends in some way.
struct FaultScript
{
    enum class Point {
        NotListening,
        Accepted, ///< TCP only: no byte of TLS was read
        InHandshake,
        FirstBytes, ///< of a request
        Head,       ///< headers complete; the body may still be arriving
        Body,       ///< the whole request
    };
    enum class Ending {
        KeepOpen,    ///< ready for the next request
        Close,       ///< with TLS's close_notify
        CloseUntold, ///< FIN without close_notify, as when a proxy loses its cable; the same as Close on plain TCP
        Reset,
        Silence, ///< until the client leaves
    };

    FaultKind::Value kind = FaultKind::Accepted;
    QByteArray sentence{}; ///< what the server does, for the name of a test row
    Point after = Point::Body;
    QByteArray first{}; ///< `{self}`, `{elsewhere}` and `{http}` stand for redirect targets
    QByteArray repeated{};
    qint64 times = 0; ///< -1: as long as the client accepts it
    QByteArray last{};
    std::chrono::milliseconds pace{0}; ///< before each `repeated`
    Ending ending = Ending::KeepOpen;
    std::chrono::milliseconds silence{0}; ///< before the ending

    /// The fault happens before the request, so it cannot be played on a kept connection.
    bool isOfConnection() const { return after < Point::FirstBytes || kind == FaultKind::Tls11Only; }
    bool needsTls() const { return after == Point::InHandshake || kind == FaultKind::Tls11Only; }
};

/// One script for each kind, in the order of the kinds.
const QList<FaultScript> &faultScripts();
const FaultScript &faultScript(FaultKind::Value kind);

} // namespace renotify
