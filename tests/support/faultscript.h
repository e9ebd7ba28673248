// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultkind.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace renotify {

/// What one fault does, step by step: hear the client out up to a point, write some bytes, end in some way.
struct FaultScript
{
    enum class Point {
        NotListening,
        Accepted, ///< TCP only: nothing of TLS was read
        InHandshake,
        FirstBytes, ///< of a request
        Head,       ///< headers complete; the body may be under way
        Body,       ///< the whole request
    };
    enum class Ending {
        KeepOpen,    ///< ready for the next request
        Close,       ///< with TLS's goodbye
        CloseUntold, ///< FIN without TLS's goodbye, as a cut cable's proxy does it; the same as Close on
                     ///< plain TCP
        Reset,
        Silence, ///< until the client goes
    };

    FaultKind::Value kind = FaultKind::Accepted;
    QByteArray sentence{}; ///< what the server does, to name a test's row
    Point after = Point::Body;
    QByteArray first{}; ///< `{self}`, `{elsewhere}` and `{http}` stand for redirect targets
    QByteArray repeated{};
    qint64 times = 0; ///< -1: as long as the client takes it
    QByteArray last{};
    std::chrono::milliseconds pace{0}; ///< before each `repeated`
    Ending ending = Ending::KeepOpen;
    std::chrono::milliseconds silence{0}; ///< before the ending

    /// Meets the client before its request: a kept connection cannot play it.
    bool isOfConnection() const { return after < Point::FirstBytes || kind == FaultKind::Tls11Only; }
    bool needsTls() const { return after == Point::InHandshake || kind == FaultKind::Tls11Only; }
};

/// One script for each kind, in the order of the kinds.
const QList<FaultScript> &faultScripts();
const FaultScript &faultScript(FaultKind::Value kind);

} // namespace renotify
