// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <chrono>

/// What of the C library can be late. A program that is linked with latesystem.cpp has its own getaddrinfo() and
/// fdatasync(), and they come before the C library's for Qt and SQLite, too.
namespace renotify::late {

constexpr std::chrono::seconds delay{5};

/// The name service takes the delay to say that it does not know this host. All others it knows as ever.
constexpr char host[] = "slow.test";

/// Whether the disk takes the delay for each write that is to be durable.
extern std::atomic<bool> disk;

/// How many calls were held up so far.
extern std::atomic<int> calls;

} // namespace renotify::late
