// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/systemlanguage.h"

#include <QLocale>

#include <algorithm>

namespace renotify {

using namespace Qt::StringLiterals;

QStringList catalogues()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"pt_BR"_s, u"ja"_s};
}

QString systemLanguage()
{
    const QStringList known = catalogues();
    const auto bare = [](QString code) { return code.replace(u'-', u'_').section(u'_', 0, 0); };
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const auto found = std::ranges::find_if(known, [&](const QString &code) { return bare(code) == bare(name); });
        if (found != known.end())
            return *found;
    }
    return known.first();
}

} // namespace renotify
