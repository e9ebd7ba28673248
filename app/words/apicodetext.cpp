// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/apicodetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    std::array<int, 3> codes; // these mean the same to the person; 0 fills unused places
    Retry retry;
    const char *title;
    const char *cause;
    const char *nextStep;
};

class ApiCodeWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::ApiCodeWords)

public:
    static const Row rows[];
};

// The codes and their meanings come from Twilio's error dictionary.
constexpr Row ApiCodeWords::rows[] = {
    {{20003},
     Retry::AfterFix,
     QT_TR_NOOP("The credentials were refused"),
     QT_TR_NOOP("The SID or the secret of the account is wrong, was deleted, belongs to another region, or is for "
                "tests only."),
     QT_TR_NOOP("Check the SID, the secret and the service host of the account.")},
    {{70051},
     Retry::AfterFix,
     QT_TR_NOOP("The API key lacks a permission"),
     QT_TR_NOOP("The account uses a restricted API key that does not allow this."),
     QT_TR_NOOP("Ask whoever manages the key to add /twilio/verify/push-notification/create, "
                "/twilio/verify/challenge/read and /twilio/verify/challenge/list to it.")},
    {{20005, 20403},
     Retry::Never,
     QT_TR_NOOP("The Twilio account is not active"),
     QT_TR_NOOP("Twilio does not serve this account: it is not active, or it was suspended."),
     QT_TR_NOOP("Stop sending, and ask whoever manages your Twilio account.")},
    {{20008},
     Retry::AfterFix,
     QT_TR_NOOP("Test credentials do not work here"),
     QT_TR_NOOP("Verify does not accept Twilio’s test credentials."),
     QT_TR_NOOP("Use live credentials in the account.")},
    {{20404},
     Retry::AfterFix,
     QT_TR_NOOP("Not found"),
     QT_TR_NOOP("Twilio does not know this service, identity or challenge, or they do not belong together."),
     QT_TR_NOOP("Check all three against the customer’s sign-in. The identity may have to be the hash of the user name "
                "instead of the name itself.")},
    {{60390},
     Retry::AfterFix,
     QT_TR_NOOP("The customer’s device was not found"),
     QT_TR_NOOP("Twilio cannot find the device registration (the factor) that belongs to this."),
     QT_TR_NOOP("Check that service, identity and challenge belong together.")},
    {{60391},
     Retry::AfterFix,
     QT_TR_NOOP("The challenge was not found"),
     QT_TR_NOOP("Twilio has no such challenge for this identity in this service."),
     QT_TR_NOOP("Check that service, identity and challenge belong together.")},
    {{60392},
     Retry::AfterFix,
     QT_TR_NOOP("The identity was not found"),
     QT_TR_NOOP("Twilio has no such identity in this service."),
     QT_TR_NOOP("Check the service and the identity. It may have to be the hash of the user name instead of "
                "the name "
                "itself.")},
    {{20429},
     Retry::InAMoment,
     QT_TR_NOOP("Too many requests at once"),
     QT_TR_NOOP("Your Twilio account had too many requests running at once, so this one was not processed."),
     QT_TR_NOOP("Send again in a moment.")},
    {{25109},
     Retry::InAMoment,
     QT_TR_NOOP("Too many requests"),
     QT_TR_NOOP("Twilio limits how many requests it takes, and that limit was reached."),
     QT_TR_NOOP("Wait a little, then send again.")},
    {{20500},
     Retry::AfterLook,
     QT_TR_NOOP("Something failed at Twilio"),
     QT_TR_NOOP("The fault is Twilio’s, and how far the request got is not known."),
     QT_TR_NOOP("Check the challenge before you send again: the push may have gone out.")},
    {{20503},
     Retry::AfterLook,
     QT_TR_NOOP("Twilio is not available"),
     QT_TR_NOOP("Twilio cannot answer at the moment, and how far the request got is not known."),
     QT_TR_NOOP("Check the challenge before you send again: the push may have gone out.")},
    {{60200, 60300, 60306},
     Retry::AfterFix,
     QT_TR_NOOP("A value was not accepted"),
     QT_TR_NOOP("Twilio rejected one of the values, so the request was not processed."),
     QT_TR_NOOP("Check service, identity, challenge and time to live, then send again.")},
    {{60307},
     Retry::Never,
     QT_TR_NOOP("This device can’t receive pushes"),
     QT_TR_NOOP("The customer’s device is registered without push, so no push can ever reach it."),
     QT_TR_NOOP("Ask the customer to open the app; it checks for pending sign-ins.")},
    {{60309},
     Retry::Never,
     QT_TR_NOOP("All 3 pushes are used up"),
     QT_TR_NOOP("Twilio allows 3 pushes for a challenge, and this one has had them."),
     QT_TR_NOOP("Ask the customer to start the sign-in again, which creates a new challenge.")},
    {{60318},
     Retry::AfterFix,
     QT_TR_NOOP("The device is not fully set up"),
     QT_TR_NOOP("The registration of the customer’s device (the factor) has not been verified."),
     QT_TR_NOOP("Ask the customer to finish setting up the app, and to start the sign-in again.")},
    {{60322},
     Retry::Never,
     QT_TR_NOOP("The challenge is already answered"),
     QT_TR_NOOP("This sign-in has already been approved or denied."),
     QT_TR_NOOP("Check the challenge’s status. To try again, the customer starts a new sign-in.")},
    {{60323},
     Retry::Never,
     QT_TR_NOOP("The challenge has expired"),
     QT_TR_NOOP("The time to answer this sign-in is over."),
     QT_TR_NOOP("Ask the customer to start the sign-in again, which creates a new challenge.")},
    {{60361},
     Retry::AfterFix,
     QT_TR_NOOP("The account SID is not valid"),
     QT_TR_NOOP("Twilio does not accept the account SID of this request."),
     QT_TR_NOOP("Check the SID and the secret of the account.")},
    {{60362},
     Retry::AfterFix,
     QT_TR_NOOP("The factor SID is not valid"),
     QT_TR_NOOP("Twilio does not accept the device registration (the factor) that belongs to this."),
     QT_TR_NOOP("Check that service, identity and challenge belong together.")},
    {{60363},
     Retry::AfterFix,
     QT_TR_NOOP("The service SID is not valid"),
     QT_TR_NOOP("Twilio does not accept the service SID."),
     QT_TR_NOOP("Check the service SID: VA and 32 hexadecimal digits.")},
    {{60364},
     Retry::AfterFix,
     QT_TR_NOOP("The challenge SID is not valid"),
     QT_TR_NOOP("Twilio does not accept the challenge SID."),
     QT_TR_NOOP("Check the challenge SID: YC and 32 hexadecimal digits.")},
    {{60365, 60366, 60367},
     Retry::AfterFix,
     QT_TR_NOOP("The identity is not valid"),
     QT_TR_NOOP("Twilio does not accept the identity (it calls it the entity)."),
     QT_TR_NOOP("Check the identity: 8 to 64 letters and digits, in groups joined by dashes.")},
};

} // namespace

std::optional<ApiCodeText> apiCodeText(int code)
{
    if (code <= 0)
        return std::nullopt;
    for (const Row &row : ApiCodeWords::rows) {
        if (std::find(row.codes.begin(), row.codes.end(), code) != row.codes.end())
            return ApiCodeText{ApiCodeWords::tr(row.title), ApiCodeWords::tr(row.cause), ApiCodeWords::tr(row.nextStep),
                               row.retry};
    }
    return std::nullopt;
}

QUrl apiCodePage(int code)
{
    return QUrl(u"https://www.twilio.com/docs/errors/%1"_s.arg(code));
}

} // namespace renotify
