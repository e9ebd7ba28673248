// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/words.h"

#include "words/systemlanguage.h"

#include <QTranslator>

#include <memory>

namespace renotify::cli {

using namespace Qt::StringLiterals;

namespace {

/// The value of the first variable that is set decides, as everywhere. (LANGUAGE does not count in the locale C.)
bool isPlainLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray locale = qgetenv(name);
        if (!locale.isEmpty())
            return locale == "C" || locale == "POSIX" || locale.startsWith("C.");
    }
    return true;
}

} // namespace

QString wantedLanguage()
{
    if (isPlainLocale())
        return {};
    const QString code = systemLanguage();
    return code == "en"_L1 ? QString() : code;
}

void speak(const QString &language)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(u":/i18n/renotify_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace renotify::cli
