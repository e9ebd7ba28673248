// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Whatever `bytes` are, it returns: no crash, no report of a sanitizer, nothing unbounded.
void oneInput(const QByteArray &bytes);

/// A rule that no input may break, in release builds, too.
inline void hold(bool rule, const char *sentence)
{
    if (rule)
        return;
    std::fprintf(stderr, "broken: %s\n", sentence);
    std::abort();
}
