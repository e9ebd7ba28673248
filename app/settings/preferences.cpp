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
const auto keepDaysKey = u"keepDays"_s;
const auto keepAgreedKey = u"keepAgreed"_s;
const auto lastAccountKey = u"lastAccount"_s;

struct Range
{
    int least;
    int most;
};
constexpr Range connectRange{1, 60};
constexpr Range sendRange{5, 300};
constexpr Range keepRange{0, 36'500};

QMetaEnum appearances()
{
    return QMetaEnum::fromType<Preferences::Appearance>();
}

int number(const QVariant &value, Range range, std::integral auto otherwise)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= range.least && number <= range.most ? number : int(otherwise);
}

int within(Range range, qint64 value)
{
    return int(std::clamp<qint64>(value, range.least, range.most));
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
    preferences.connectDeadline = std::chrono::seconds(
        number(values.value(connectDeadlineKey), connectRange, preferences.connectDeadline.count()));
    preferences.sendDeadline =
        std::chrono::seconds(number(values.value(sendDeadlineKey), sendRange, preferences.sendDeadline.count()));
    preferences.keepDays = number(values.value(keepDaysKey), keepRange, preferences.keepDays);
    preferences.keepAgreed = number(values.value(keepAgreedKey), keepRange, preferences.keepAgreed);
    preferences.lastAccountId = values.value(lastAccountKey).toString();
    return preferences;
}

Result<Done> savePreferences(const QString &path, const Preferences &preferences)
{
    return writeIni(path, group,
                    {{appearanceKey, QString::fromLatin1(appearances().valueToKey(int(preferences.appearance)))},
                     {languageKey, preferences.language},
                     {connectDeadlineKey, within(connectRange, preferences.connectDeadline.count())},
                     {sendDeadlineKey, within(sendRange, preferences.sendDeadline.count())},
                     {keepDaysKey, within(keepRange, preferences.keepDays)},
                     {keepAgreedKey, within(keepRange, preferences.keepAgreed)},
                     {lastAccountKey, preferences.lastAccountId}});
}

} // namespace renotify
