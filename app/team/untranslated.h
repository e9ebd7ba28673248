// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef Q_OS_UNIX
#include <clocale>
#include <locale.h> // NOLINT(modernize-deprecated-headers): uselocale() is POSIX
#endif

namespace renotify {

/// While it lives, libraries say on this thread in English what they would say in the language of the person. libpq
/// names the reason why a connection failed only in words.
class Untranslated
{
public:
#ifdef Q_OS_UNIX
    Untranslated()
        : m_english(newlocale(LC_MESSAGES_MASK, "C", duplocale(uselocale(locale_t(0)))))
        , m_before(m_english ? uselocale(m_english) : locale_t(0))
    {
    }
    ~Untranslated()
    {
        if (!m_english)
            return;
        uselocale(m_before);
        freelocale(m_english);
    }
#else
    Untranslated() = default;
#endif
    Untranslated(const Untranslated &) = delete;
    Untranslated &operator=(const Untranslated &) = delete;

#ifdef Q_OS_UNIX
private:
    locale_t m_english;
    locale_t m_before;
#endif
};

} // namespace renotify
