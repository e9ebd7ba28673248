// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/unwrapping.h"

#include "domain/secret.h"
#include "verify/escapes.h"

#include <array>
#include <optional>

namespace renotify {

namespace {

constexpr qsizetype shortestWord = 8; // of base64; shorter words are prose, or the last piece of a wrapped line
constexpr qsizetype shortestStretch = 8;

int base64Digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Skipped when nothing was decoded.
void keep(std::vector<Traced> &all, Traced decoded, const Traced &text)
{
    if (!decoded.bytes.isEmpty() && decoded.bytes.size() != text.bytes.size())
        all.push_back(std::move(decoded));
}

Traced withoutNulls(const Traced &text)
{
    Traced plain;
    if (!text.bytes.contains('\0'))
        return plain;
    for (qsizetype i = 0; i < text.bytes.size(); ++i) {
        if (text.bytes[i] != '\0')
            plain.append(text.bytes[i], text, i, 1);
        else if (!plain.ends.empty() && plain.ends.back() == text.begins[size_t(i)])
            plain.ends.back() = text.ends[size_t(i)]; // this was the second half of a character
    }
    return plain;
}

Traced fromQuotedPrintable(const Traced &text)
{
    Traced plain;
    const QByteArray &bytes = text.bytes;
    if (!bytes.contains('='))
        return plain;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const qsizetype left = bytes.size() - i;
        if (bytes[i] == '=' && left > 1 && bytes[i + 1] == '\n') {
            i += 1;
        } else if (bytes[i] == '=' && left > 2 && bytes[i + 1] == '\r' && bytes[i + 2] == '\n') {
            i += 2;
        } else if (bytes[i] == '=' && left > 2 && hexDigit(bytes[i + 1]) >= 0 && hexDigit(bytes[i + 2]) >= 0) {
            plain.append(char(hexDigit(bytes[i + 1]) * 16 + hexDigit(bytes[i + 2])), text, i, 3);
            i += 2;
        } else {
            plain.append(bytes[i], text, i, 1);
        }
    }
    return plain;
}

/// The digits of an encoding, in words of which each except the last is too long to be prose.
struct Digits
{
    std::vector<qsizetype> places;
    qsizetype padded = 0; ///< the end of the padding that follows them
};

Digits nextDigits(const QByteArray &bytes, qsizetype &at)
{
    Digits digits;
    while (at < bytes.size()) {
        const qsizetype word = at;
        while (at < bytes.size() && base64Digit(bytes[at]) >= 0)
            digits.places.push_back(at++);
        const qsizetype length = at - word;
        digits.padded = at;
        if (length < shortestWord)
            break;
        while (at < bytes.size() && isSpace(bytes[at]))
            ++at;
    }
    while (digits.padded < bytes.size() && bytes[digits.padded] == '=')
        ++digits.padded;
    at = std::max(at, digits.padded);
    return digits;
}

void decodeBase64(const Traced &text, const Digits &digits, size_t shift, Traced &plain)
{
    const auto &places = digits.places;
    const auto begin = [&](size_t i) { return text.begins[size_t(places[i])]; };
    const auto end = [&](size_t i) { return text.ends[size_t(places[i])]; };
    for (size_t i = shift; i + 1 < places.size(); i += 4) {
        std::array<int, 4> value{};
        const size_t count = std::min<size_t>(4, places.size() - i);
        for (size_t k = 0; k < count; ++k)
            value[k] = base64Digit(text.bytes[places[i + k]]);
        for (size_t k = 0; k + 1 < count; ++k) {
            const int byte = (value[k] << (2 + 2 * k)) | (value[k + 1] >> (4 - 2 * k));
            plain.append(char(byte & 0xff), begin(i + k), end(i + k + 1));
        }
    }
    if (!plain.ends.empty() && digits.padded > 0)
        plain.ends.back() = std::max(plain.ends.back(), text.ends[size_t(digits.padded - 1)]);
}

/// At each alignment, because the credential may be anywhere in the encoded text.
void addBase64(const Traced &text, std::vector<Traced> &all)
{
    std::array<Traced, 4> shifted;
    for (qsizetype at = 0; at < text.bytes.size();) {
        const qsizetype before = at;
        const Digits digits = nextDigits(text.bytes, at);
        if (at == before)
            ++at;
        if (qsizetype(digits.places.size()) < shortestWord)
            continue;
        for (size_t shift = 0; shift < shifted.size(); ++shift)
            decodeBase64(text, digits, shift, shifted[shift]);
    }
    for (Traced &each : shifted)
        keep(all, std::move(each), text);
}

/// Pairs of hexadecimal digits, plain or in the style of dumps: `70:2f`, `70 2f`, `0x70, 0x2f`.
void addHex(const Traced &text, std::vector<Traced> &all)
{
    const QByteArray &bytes = text.bytes;
    std::array<Traced, 2> shifted;
    std::vector<qsizetype> places;
    const auto decode = [&] {
        for (size_t shift = 0; shift < 2 && qsizetype(places.size()) >= 2 * shortestStretch; ++shift) {
            for (size_t i = shift; i + 1 < places.size(); i += 2) {
                const int byte = hexDigit(bytes[places[i]]) * 16 + hexDigit(bytes[places[i + 1]]);
                shifted[shift].append(char(byte), text.begins[size_t(places[i])], text.ends[size_t(places[i + 1])]);
            }
        }
        places.clear();
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool isPrefix = bytes[i] == '0' && i + 1 < bytes.size() && (bytes[i + 1] == 'x' || bytes[i + 1] == 'X');
        if (isPrefix)
            ++i;
        else if (hexDigit(bytes[i]) >= 0)
            places.push_back(i);
        else if (!isSpace(bytes[i]) && bytes[i] != ':' && bytes[i] != ',' && bytes[i] != '-')
            decode();
    }
    decode();
    for (Traced &each : shifted)
        keep(all, std::move(each), text);
}

/// `[112, 47, 115]`, as JSON writes a byte buffer.
Traced fromNumbers(const Traced &text)
{
    Traced plain;
    const QByteArray &bytes = text.bytes;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const qsizetype begin = i;
        int number = 0;
        while (i < bytes.size() && i - begin < 4 && bytes[i] >= '0' && bytes[i] <= '9')
            number = number * 10 + bytes[i++] - '0';
        if (i > begin && i - begin < 4 && number < 256 && i < bytes.size()
            && (bytes[i] == ',' || bytes[i] == ']' || isSpace(bytes[i])))
            plain.append(char(number), text, begin, i - begin);
    }
    return plain;
}

} // namespace

Traced::~Traced()
{
    wipe(bytes);
}

Traced Traced::from(const QByteArray &text)
{
    Traced all;
    all.bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        all.append(text[i], quint32(i), quint32(i + 1));
    return all;
}

std::vector<Traced> unwrap(const Traced &text)
{
    std::vector<Traced> all;
    keep(all, withoutNulls(text), text);
    keep(all, withoutEscapes(text), text);
    keep(all, fromQuotedPrintable(text), text);
    keep(all, fromNumbers(text), text);
    addBase64(text, all);
    addHex(text, all);
    return all;
}

Traced readable(const Traced &text)
{
    Traced kept;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.bytes.size(); ++i) {
        const char c = i < text.bytes.size() ? text.bytes[i] : '\x7f';
        if ((c >= ' ' && c < '\x7f') || isSpace(c) || c == '\0')
            continue;
        for (qsizetype k = begin; i - begin >= shortestStretch && k < i; ++k)
            kept.append(text.bytes[k], text, k, 1);
        begin = i + 1;
    }
    return kept;
}

} // namespace renotify
