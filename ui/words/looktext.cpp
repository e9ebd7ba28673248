// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/looktext.h"

#include "ui/words/apicodetext.h"
#include "ui/words/errortext.h"
#include "ui/words/together.h"

#include <QCoreApplication>

namespace renotify {

namespace {

struct LookWords
{
    Q_DECLARE_TR_FUNCTIONS(LookWords)
};

} // namespace

QString lookSentence(const Error &error)
{
    const auto known =
        error.kind == Error::Kind::Api && error.api && error.api->code ? apiCodeText(*error.api->code) : std::nullopt;
    if (!known)
        return sentence(error);
    switch (known->retry) {
    case Retry::AfterLook:
        return LookWords::tr("Twilio can’t answer right now (error %1). Try again in a moment.")
            .arg(QString::number(*error.api->code));
    case Retry::InAMoment:
        return sentences({errorText(error).cause, LookWords::tr("Try again in a moment.")});
    case Retry::AfterFix:
    case Retry::Never:
        break;
    }
    return sentence(error);
}

} // namespace renotify
