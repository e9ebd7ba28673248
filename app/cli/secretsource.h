// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/invocation.h"
#include "domain/secret.h"

#include <optional>
#include <variant>

namespace renotify::cli {

/// What is wrong with the place that a secret was to come from, as a sentence; empty: a signal interrupted the reading.
struct SecretFault
{
    QString message;
};

/// The secret that the command line names a source of (an open file, standard input, an environment variable, a
/// credential of systemd): never the secret itself, because anybody can read a command line. Nothing if none is named.
/// A line end after the secret is not part of it. Blocks until the source has ended.
std::optional<std::variant<Secret, SecretFault>> secretFrom(const Invocation &invocation);

/// The secret from this open file, as above; from a terminal, one line that is not shown as it is typed.
std::variant<Secret, SecretFault> readSecret(int file);
/// The same from the file with this path.
std::variant<Secret, SecretFault> readSecret(const QString &path);

} // namespace renotify::cli
