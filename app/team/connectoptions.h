// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace renotify {

class TeamServer;

/// What libpq is told besides the address, the user and the password, as QSqlDatabase::setConnectOptions() takes it:
/// beyond this computer, the server must prove with a certificate that it is the one that was named.
QString connectOptions(const TeamServer &server, std::chrono::seconds patience);

} // namespace renotify
