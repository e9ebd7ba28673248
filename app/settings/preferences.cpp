// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/preferences.h"

#include "settings/inifile.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

const auto group = u"Preferences"_s;
const auto appearanceKey = u"appearance"_s;
const auto languageKey = u"language"_s;
const auto connectDeadlineKey = u"connectDeadlineSeconds"_s;
const auto sendDeadlineKey = u"sendDeadlineSeconds"_s;
const auto lastAccountKey = u"lastAccount"_s;

struct Range
{
    int least;
    int most;
};
constexpr Range connectRange{1, 60};
constexpr Range sendRange{5, 300};

QMetaEnum appearances()
{
    return QMetaEnum::fromType<Preferences::Appearance>();
}

std::chrono::seconds seconds(const QVariant &value, Range range, std::chrono::seconds otherwise)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= range.least && number <= range.most ? std::chrono::seconds(number)
                                                                     : otherwise;
}

int within(Range range, std::chrono::seconds value)
{
    return int(std::clamp<std::chrono::seconds::rep>(value.count(), range.least, range.most));
}

} // namespace

Preferences loadPreferences(const QString &path)
{
    const QVariantMap values = readIni(path, group);
    Preferences preferences;
    bool known = false;
    const QByteArray appearance = values.value(appearanceKey).toString().toUtf8();
    const int value = appearances().keyToValue(appearance.constData(), &known);
    if (known)
        preferences.appearance = Preferences::Appearance(value);
    preferences.language = values.value(languageKey).toString();
    preferences.connectDeadline =
        seconds(values.value(connectDeadlineKey), connectRange, preferences.connectDeadline);
    preferences.sendDeadline = seconds(values.value(sendDeadlineKey), sendRange, preferences.sendDeadline);
    preferences.lastAccountId = values.value(lastAccountKey).toString();
    return preferences;
}

Result<Done> savePreferences(const QString &path, const Preferences &preferences)
{
    return writeIni(
        path, group,
        {{appearanceKey, QString::fromLatin1(appearances().valueToKey(int(preferences.appearance)))},
         {languageKey, preferences.language},
         {connectDeadlineKey, within(connectRange, preferences.connectDeadline)},
         {sendDeadlineKey, within(sendRange, preferences.sendDeadline)},
         {lastAccountKey, preferences.lastAccountId}});
}

} // namespace renotify
