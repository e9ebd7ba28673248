// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/escapes.h"

#include "verify/unwrapping.h"

#include <QString>

#include <array>
#include <utility>

namespace renotify {

namespace {

constexpr qsizetype longestEntity = 10; // characters, "&#1114111;"

/// What an escape stands for, and how many bytes of the text it takes; no length if it is not an escape.
struct Escape
{
    char32_t character = 0;
    qsizetype length = 0;
    bool isByte = false; ///< not a character, which may be several bytes
};

/// An escape of `digits` hexadecimal digits after `head` other bytes.
Escape hexEscape(QByteArrayView text, qsizetype head, qsizetype digits)
{
    if (text.size() < head + digits)
        return {};
    char32_t value = 0;
    for (qsizetype i = head; i < head + digits; ++i) {
        if (hexDigit(text[i]) < 0)
            return {};
        value = value * 16 + char32_t(hexDigit(text[i]));
    }
    return {value, head + digits, digits == 2};
}

Escape percentEscape(QByteArrayView text)
{
    const bool isScript = text.size() > 1 && (text[1] == 'u' || text[1] == 'U');
    return isScript ? hexEscape(text, 2, 4) : hexEscape(text, 1, 2);
}

Escape backslashEscape(QByteArrayView text)
{
    if (text.size() < 2)
        return {};
    Escape escape;
    switch (text[1]) {
    case 'u':
        escape = hexEscape(text, 2, 4);
        break;
    case 'U':
        escape = hexEscape(text, 2, 8);
        break;
    case 'x':
        escape = hexEscape(text, 2, 2);
        break;
    case 'n':
    case 'r':
    case 't':
        return {U'\n', 2, true};
    default:
        break;
    }
    return escape.length > 0 ? escape : Escape{char32_t(uchar(text[1])), 2, true};
}

Escape entity(QByteArrayView text)
{
    const qsizetype end = text.first(qMin(text.size(), longestEntity)).indexOf(';');
    if (end < 3)
        return {};
    const QByteArray name = text.sliced(1, end - 1).toByteArray();
    if (name.startsWith('#')) {
        const bool isHex = name.startsWith("#x") || name.startsWith("#X");
        bool isNumber = false;
        const uint code = isHex ? name.sliced(2).toUInt(&isNumber, 16) : name.sliced(1).toUInt(&isNumber, 10);
        return isNumber ? Escape{code, end + 1, false} : Escape{};
    }
    using Named = std::pair<const char *, char>;
    static constexpr std::array<Named, 14> known{{{"amp", '&'},
                                                  {"lt", '<'},
                                                  {"gt", '>'},
                                                  {"quot", '"'},
                                                  {"apos", '\''},
                                                  {"equals", '='},
                                                  {"plus", '+'},
                                                  {"sol", '/'},
                                                  {"bsol", '\\'},
                                                  {"colon", ':'},
                                                  {"percnt", '%'},
                                                  {"num", '#'},
                                                  {"lowbar", '_'},
                                                  {"hyphen", '-'}}};
    for (const auto &[word, character] : known) {
        if (name == word)
            return {char32_t(character), end + 1, true};
    }
    for (const char c : name) {
        if ((c | 0x20) < 'a' || (c | 0x20) > 'z')
            return {};
    }
    return {U'?', end + 1, true};
}

Escape escapeAt(QByteArrayView text)
{
    switch (text.front()) {
    case '%':
        return percentEscape(text);
    case '\\':
        return backslashEscape(text);
    case '&':
        return entity(text);
    default:
        return {};
    }
}

} // namespace

Traced withoutEscapes(const Traced &text)
{
    Traced plain;
    const QByteArrayView bytes(text.bytes);
    for (qsizetype i = 0; i < bytes.size();) {
        const Escape escape = escapeAt(bytes.sliced(i));
        if (escape.length == 0) {
            plain.append(bytes[i], text, i, 1);
            ++i;
            continue;
        }
        const QByteArray decoded =
            escape.isByte ? QByteArray(1, char(escape.character)) : QString::fromUcs4(&escape.character, 1).toUtf8();
        for (const char byte : decoded)
            plain.append(byte, text, i, escape.length);
        i += escape.length;
    }
    return plain;
}

} // namespace renotify
