// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace renotify {

struct Traced;

/// `text` with the escapes of URLs (`%3d`), of JSON and source code (`\u003d`, `\x3d`, `\/`) and of HTML (`&#61;`)
/// decoded once, all at the same time. An HTML entity with an unknown name becomes a question mark.
Traced withoutEscapes(const Traced &text);

/// The value of a hexadecimal digit, or -1.
constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = char(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

} // namespace renotify
