// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Must return for any `bytes`: no crash, no report of a sanitizer, no unlimited work.
void oneInput(const QByteArray &bytes);

/// Checks a rule that no input may break, also in release builds.
inline void hold(bool rule, const char *sentence)
{
    if (rule)
        return;
    std::fprintf(stderr, "broken: %s\n", sentence);
    std::abort();
}
