// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helptext.h"

#include <QCoreApplication>
#include <QStringList>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::HelpWords)
};

QString heading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString list(QLatin1StringView kind, const QStringList &entries)
{
    QString items;
    for (const QString &entry : entries)
        items += u"<li>%1</li>"_s.arg(entry.toHtmlEscaped());
    return u"<%1>%2</%1>"_s.arg(kind, items);
}

QString table(const QList<std::pair<QString, QString>> &rows)
{
    QString html;
    for (const auto &[name, text] : rows)
        html += u"<tr><td style='padding-right:16px'><b>%1</b></td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(),
                                                                                           text.toHtmlEscaped());
    return u"<table cellspacing='0' cellpadding='2'>%1</table>"_s.arg(html);
}

QString firstSend()
{
    return heading(HelpWords::tr("Your first send"))
           + list(
               "ol"_L1,
               {HelpWords::tr("Choose an account. The sandbox is a simulated service: nothing leaves this computer."),
                HelpWords::tr("Fill in the service SID (VA…), the customer's identity and the challenge SID (YC…), "
                              "or paste any text that has them."),
                HelpWords::tr("Choose how long Twilio should keep trying, and press Send.")});
}

QString outcomes()
{
    return heading(HelpWords::tr("The four outcomes"))
           + table({{HelpWords::tr("Accepted"),
                     HelpWords::tr("Twilio accepted the push. Twilio doesn’t report whether it reaches the phone.")},
                    {HelpWords::tr("Rejected"), HelpWords::tr("Twilio answered with an error: no push was created.")},
                    {HelpWords::tr("Not sent"),
                     HelpWords::tr("It failed before anything could reach Twilio. Sending again is safe.")},
                    {HelpWords::tr("Unknown"), HelpWords::tr("The request may have arrived, but no answer came back. "
                                                             "Check the challenge before you send again.")}});
}

QString timeToLive()
{
    return heading(HelpWords::tr("Time to live"))
           + list("ul"_L1,
                  {HelpWords::tr("How long Twilio keeps the push for a phone that is offline: 0 to 300 seconds."),
                   HelpWords::tr("0 means one attempt now. The service’s default is 300."),
                   HelpWords::tr("A challenge usually lasts five minutes; keeping a push any longer doesn’t help.")});
}

QString noPush()
{
    return heading(HelpWords::tr("Why did the push not arrive?"))
           + list(
               "ol"_L1,
               {HelpWords::tr("Is the challenge still pending? If it has expired or been approved or denied, the "
                              "customer has to sign in again."),
                HelpWords::tr("Have three pushes been used? Twilio allows no more per challenge: the customer has to "
                              "sign in again."),
                HelpWords::tr("Was it denied? Ask the customer first: someone else may be trying to sign in."),
                HelpWords::tr("Can the device receive pushes? Error 60307 means that it can’t: ask the customer to "
                              "open the app; it checks for pending sign-ins."),
                HelpWords::tr("Is the phone online, and are the app's notifications allowed?"),
                HelpWords::tr(
                    "If all of that is fine: opening the app shows the pending challenge, with or without a push.")});
}

QString history()
{
    return heading(HelpWords::tr("History"))
           + list(
               "ul"_L1,
               {HelpWords::tr("Every send is kept, whatever its outcome, for as long as the preferences say: forever, "
                              "unless you choose otherwise."),
                HelpWords::tr("Each bar above the table shows the sends of one or more days by outcome; the line shows "
                              "how long customers took to answer. Click a bar to see only its days. Days are in UTC."),
                HelpWords::tr("“Forget an identity…” permanently deletes everything known about one customer.")});
}

QString keys()
{
    return heading(HelpWords::tr("Keys"))
           + table(
               {{u"Ctrl+Return"_s, HelpWords::tr("send")},
                {u"Esc"_s, HelpWords::tr("cancel")},
                {u"Ctrl+L"_s, HelpWords::tr("go to the identity")},
                {u"Ctrl+Shift+F"_s, HelpWords::tr("find the challenges of the identity (as does Enter in its field)")},
                {u"Ctrl+Shift+V"_s, HelpWords::tr("paste details from any text")},
                {u"Ctrl+Shift+R"_s, HelpWords::tr("show the request before it is sent")},
                {u"Ctrl+R"_s, HelpWords::tr("load the selected history row into the form")},
                {u"Ctrl+F"_s, HelpWords::tr("search the history")},
                {u"Ctrl+Shift+C"_s, HelpWords::tr("copy a receipt")},
                {u"F5"_s, HelpWords::tr("refresh the challenge")},
                {u"Ctrl+,"_s, HelpWords::tr("preferences")},
                {u"F1"_s, HelpWords::tr("this guide")}});
}

QString privacy()
{
    return heading(HelpWords::tr("Privacy"))
           + list(
               "ul"_L1,
               {HelpWords::tr("Secrets are kept in the system’s keychain and nowhere else."),
                HelpWords::tr(
                    "The history stays on this computer. Device tokens and the details of a challenge are never kept."),
                HelpWords::tr("Renotify talks to your account’s host and to no one else.")});
}

} // namespace

QString helpText()
{
    return firstSend() + outcomes() + timeToLive() + noPush() + history() + keys() + privacy();
}

} // namespace renotify
