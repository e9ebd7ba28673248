// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <chrono>

/// The parts of the C library that can be slow. A program that is linked with latesystem.cpp has its own getaddrinfo()
/// and fdatasync(), which Qt and SQLite then use as well.
namespace renotify::late {

constexpr std::chrono::seconds delay{5};

/// The name service takes the delay to answer that it does not know this host. It answers as usual for all others.
constexpr char host[] = "slow.test";

/// Whether the disk takes the delay for each durable write.
extern std::atomic<bool> disk;

/// How many calls were delayed so far.
extern std::atomic<int> calls;

} // namespace renotify::late
