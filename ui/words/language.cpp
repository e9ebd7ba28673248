// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/language.h"

#include "words/systemlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

const auto folder = u":/i18n"_s;

bool isKnown(const QString &code)
{
    return catalogues().contains(code);
}

/// Replaces the catalogue that was installed before.
void install(const QString &name, const QString &code, const QString &where)
{
    if (auto *before = qApp->findChild<QTranslator *>(name)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    auto translator = std::make_unique<QTranslator>(qApp);
    translator->setObjectName(name);
    // Loaded by file name, never by locale: a locale would use the system's list of languages instead of the choice.
    if (translator->load(name + u'_' + code, where))
        QCoreApplication::installTranslator(translator.release()); // stays as long as the program runs
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
    const QString chosen = isKnown(code) ? code : systemLanguage();
    const QLocale system = QLocale::system();
    // If the system uses the chosen language, its own dates and numbers stay, in Austria for example.
    QLocale::setDefault(QLocale(chosen).language() == system.language() ? system : QLocale(chosen));
    // Qt's own texts, if they are installed, are for message buttons and the file dialog; English is built into the
    // library. Our catalogue is installed last, and is therefore asked first.
    install(u"qtbase"_s, chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"renotify"_s, chosen, folder);
}

} // namespace renotify
