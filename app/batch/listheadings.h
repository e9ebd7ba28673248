// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/listproblem.h"

#include <QStringView>

#include <optional>

namespace renotify {

/// What a heading says that its column holds.
struct HeadingMeaning
{
    ListField field;
    bool isSure; ///< false: the word is also used for other things, "customer" for a name
};

/// The meaning of a heading in English, German, Spanish, French, Japanese or Portuguese, or as Twilio's API and our own
/// exports name it. Case, accents, spaces and punctuation do not count.
std::optional<HeadingMeaning> meaningOf(QStringView heading);

} // namespace renotify
