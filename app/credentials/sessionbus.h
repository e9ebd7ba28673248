// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>

namespace renotify {

/// Connects to the session bus, over which Linux reaches the keychain, away from the calling thread. It ends when the
/// bus has answered or cannot be reached; the keychain can then be asked without waiting for it. It never ends if the
/// bus accepts connections and says nothing: libdbus waits for ever then, and would take its caller along. Its value is
/// whether there is a bus.
QFuture<bool> reachSessionBus();

/// Whether a thread of this process still waits for the session bus. Such a program cannot clean up at its end and has
/// to use std::_Exit().
bool isReachingSessionBus();

} // namespace renotify
