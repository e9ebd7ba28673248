// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/credentialtraces.h"

#include "domain/secret.h"
#include "verify/unwrapping.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace renotify {

namespace {

constexpr int mostLayers = 4;                              // for example base64 of JSON of percent-encoded base64
constexpr qsizetype mostWork = qsizetype(4) * 1024 * 1024; // bytes to decode again
constexpr qsizetype shortestSecret = 8;
constexpr qsizetype shortestToCut = 24; // from this length on, the beginning alone can be told from other text
constexpr qsizetype cutTo = 12;

/// The byte as which `c` is compared; 0 if it is skipped.
char comparedByte(char c, bool lettersOnly)
{
    if (!lettersOnly)
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' ? '\0' : c;
    if (c >= 'A' && c <= 'Z')
        return char(c | 0x20);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '\0';
}

/// The places in `text` of the bytes that are compared.
std::vector<qsizetype> placesIn(const QByteArray &text, bool lettersOnly)
{
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (comparedByte(text[i], lettersOnly) != '\0')
            places.push_back(i);
    }
    return places;
}

qsizetype common(QByteArrayView a, QByteArrayView b)
{
    const auto [end, other] = std::ranges::mismatch(a, b);
    return end - a.begin();
}

qsizetype commonAtEnd(QByteArrayView a, QByteArrayView b)
{
    qsizetype count = 0;
    while (count < qMin(a.size(), b.size()) && a[a.size() - 1 - count] == b[b.size() - 1 - count])
        ++count;
    return count;
}

} // namespace

CredentialTraces::CredentialTraces(const QByteArray &authorization)
{
    QByteArray pair = QByteArray::fromBase64(authorization.sliced(authorization.indexOf(' ') + 1));
    QByteArray secret = pair.sliced(pair.indexOf(':') + 1);
    m_lettersOnly = compared(secret).size() >= shortestSecret;
    m_onlyBehindUser = compared(secret).size() < shortestSecret;
    m_user = compared(pair.first(pair.size() - secret.size()));
    add(secret);
    // If the secret itself contains what looks like an escape, decoding the text decodes that as well.
    for (const Traced &decoded : unwrap(Traced::from(secret)))
        add(decoded.bytes);
    wipe(secret);
    wipe(pair);
}

CredentialTraces::~CredentialTraces()
{
    for (Needle &needle : m_needles) {
        for (QByteArray *part : {&needle.compared, &needle.before, &needle.after})
            wipe(*part);
    }
}

QByteArray CredentialTraces::compared(const QByteArray &text) const
{
    QByteArray compared(text.size(), Qt::Uninitialized);
    char *end = compared.data();
    for (const char c : text) {
        *end = comparedByte(c, m_lettersOnly);
        end += *end == '\0' ? 0 : 1;
    }
    compared.resize(end - compared.data());
    return compared;
}

void CredentialTraces::add(const QByteArray &secret)
{
    Needle needle;
    needle.compared = compared(secret);
    const qsizetype size = needle.compared.size();
    if (size < (m_needles.isEmpty() ? 1 : shortestSecret))
        return;
    needle.needed = size < shortestToCut ? size : cutTo;
    const auto places = placesIn(secret, m_lettersOnly);
    needle.before = secret.first(places.front());
    needle.after = secret.sliced(places.back() + 1);
    m_needles << needle;
}

QList<CredentialTraces::Range> CredentialTraces::findIn(const QByteArray &text) const
{
    QList<Range> found;
    look(Traced::from(text), found);
    std::ranges::sort(found, {}, &Range::begin);
    QList<Range> merged;
    for (const Range &range : found) {
        if (!merged.isEmpty() && range.begin < merged.last().end)
            merged.last().end = qMax(merged.last().end, range.end);
        else
            merged << range;
    }
    return merged;
}

/// Works layer by layer, so that the likely encodings come first if a large ambiguous text uses up the allowed work.
void CredentialTraces::look(Traced text, QList<Range> &found) const
{
    compare(text, found);
    qsizetype work = mostWork + 2 * text.bytes.size();
    std::vector<Traced> layer;
    layer.push_back(std::move(text));
    for (int layers = 0; layers < mostLayers && !layer.empty(); ++layers) {
        std::vector<Traced> next;
        for (const Traced &each : layer) {
            for (const Traced &decoded : unwrap(each)) {
                compare(decoded, found);
                Traced kept = readable(decoded);
                work -= decoded.bytes.size() / 4 + kept.bytes.size();
                if (kept.bytes.size() >= shortestSecret)
                    next.push_back(std::move(kept));
            }
            if (work < 0)
                return;
        }
        layer = std::move(next);
    }
}

void CredentialTraces::compare(const Traced &text, QList<Range> &found) const
{
    const QByteArray hay = compared(text.bytes);
    std::vector<qsizetype> places;
    for (const Needle &needle : m_needles) {
        const QByteArrayMatcher matcher(needle.compared.first(needle.needed));
        for (qsizetype at = matcher.indexIn(hay); at >= 0; at = matcher.indexIn(hay, at + 1)) {
            const bool isBehindUser = hay.first(at).endsWith(m_user);
            if (m_onlyBehindUser && !isBehindUser)
                continue;
            if (places.empty())
                places = placesIn(text.bytes, m_lettersOnly);
            const qsizetype last = at + common(QByteArrayView(hay).sliced(at), needle.compared) - 1;
            const qsizetype first = isBehindUser ? at - m_user.size() : at;
            const QByteArrayView bytes(text.bytes);
            qsizetype begin = places[size_t(first)];
            qsizetype end = places[size_t(last)] + 1;
            if (!isBehindUser)
                begin -= commonAtEnd(bytes.first(begin), needle.before);
            if (last + 1 == at + needle.compared.size())
                end += common(bytes.sliced(end), needle.after);
            found << Range{qsizetype(text.begins[size_t(begin)]), qsizetype(text.ends[size_t(end - 1)])};
        }
    }
}

} // namespace renotify
