// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

const auto folder = u":/i18n"_s;

/// Ours goes last and is therefore asked first; Qt's own texts, where they are installed, are the buttons of a
/// question.
void install(const QLocale &locale)
{
    auto ofQt = std::make_unique<QTranslator>();
    if (ofQt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt.release());
    auto ours = std::make_unique<QTranslator>();
    if (ours->load(locale, u"renotify"_s, u"_"_s, folder) || ours->load(u"renotify_en"_s, folder))
        QCoreApplication::installTranslator(ours.release()); // as long as the program
}

} // namespace

QList<Language> languages()
{
    return {{u"en"_s, u"English"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s},
            {u"pt_BR"_s, u"Português (Brasil)"_s},
            {u"ja"_s, u"日本語"_s}};
}

void speak(const QString &code)
{
    const QList<Language> known = languages();
    const bool isKnown =
        std::ranges::any_of(known, [&code](const Language &language) { return language.code == code; });
    const QLocale system = QLocale::system();
    // The system's own dates and numbers stay where it speaks that language anyway, in Austria for example.
    const QLocale chosen = isKnown && QLocale(code).language() != system.language() ? QLocale(code) : system;
    QLocale::setDefault(chosen);
    install(chosen);
}

} // namespace renotify
