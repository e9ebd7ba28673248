// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace renotify {

struct Traced;

/// Finds a credential in a text, however it is written there. The text is decoded in every way that fits, layer by
/// layer, and each result is compared, so there is no list of spellings that could lack one.
class CredentialTraces
{
public:
    /// The bytes [`begin`, `end`) of the text.
    struct Range
    {
        qsizetype begin;
        qsizetype end;
    };

    /// `authorization` is the value of the header, "Basic …".
    explicit CredentialTraces(const QByteArray &authorization);
    ~CredentialTraces();
    Q_DISABLE_COPY_MOVE(CredentialTraces)

    /// In the order of the text, without overlaps.
    QList<Range> findIn(const QByteArray &text) const;

private:
    /// One spelling of the secret in the form in which it is compared.
    struct Needle
    {
        QByteArray compared;
        qsizetype needed = 0; ///< this many of its first bytes are enough, because an echo may be cut off
        QByteArray before;    ///< the bytes of the secret before and after the part that is compared
        QByteArray after;
    };

    void add(const QByteArray &secret);
    QByteArray compared(const QByteArray &text) const;
    void look(Traced text, QList<Range> &found) const;
    void compare(const Traced &text, QList<Range> &found) const;

    QByteArray m_user; ///< in the form in which it is compared
    QList<Needle> m_needles;
    bool m_lettersOnly = true;
    bool m_onlyBehindUser = false; ///< the secret alone would be found in half of all words
};

} // namespace renotify
