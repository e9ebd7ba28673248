// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>

#include <chrono>

namespace renotify {

/// Connects to the session bus, over which Linux reaches the keychain, away from the calling thread. It ends when the
/// bus has answered or cannot be reached; the keychain can then be asked without waiting for it. It never ends if the
/// bus accepts connections and says nothing: libdbus waits for ever then, and would take its caller along. Its value is
/// whether there is a bus.
QFuture<bool> reachSessionBus();

/// Whether a thread of this process still waits for the session bus. Such a program cannot clean up at its end and has
/// to use std::_Exit().
bool isReachingSessionBus();

/// Makes this process go without a session bus if the one of the environment accepts connections but does not say a
/// word within `patience`. Qt asks the bus on the window's thread (for screen readers, for instance), and libdbus would
/// wait for ever. To be called before QApplication is made. Where the bus answers or is not there, this takes less than
/// 1 ms.
void giveUpSilentSessionBus(std::chrono::milliseconds patience);

} // namespace renotify
