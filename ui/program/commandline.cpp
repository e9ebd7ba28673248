// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/commandline.h"

#include "ui/words/linktext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

struct LineWords
{
    Q_DECLARE_TR_FUNCTIONS(LineWords)
};

constexpr qsizetype longestFault = 500; // characters; another program may send any text

struct FormOption
{
    QLatin1StringView name;
    std::optional<QString> CommandLine::*value;
    const char *placeholder;
    const char *help;
};

constexpr std::array formOptions{
    FormOption{"account"_L1, &CommandLine::account, "NAME",
               QT_TRANSLATE_NOOP("LineWords", "Choose the account with this name.")},
    FormOption{"service"_L1, &CommandLine::service, "SID", QT_TRANSLATE_NOOP("LineWords", "Fill in the service SID.")},
    FormOption{"identity"_L1, &CommandLine::identity, "ID", QT_TRANSLATE_NOOP("LineWords", "Fill in the identity.")},
    FormOption{"challenge"_L1, &CommandLine::challenge, "SID",
               QT_TRANSLATE_NOOP("LineWords", "Fill in the challenge SID.")},
    FormOption{"ttl"_L1, &CommandLine::ttl, "N",
               QT_TRANSLATE_NOOP("LineWords", "Fill in the time to live, in seconds.")},
    FormOption{"reason"_L1, &CommandLine::reason, "TEXT",
               QT_TRANSLATE_NOOP("LineWords", "Fill in the reason or ticket.")},
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(LineWords::tr("Re-sends Twilio Verify push notifications and shows how each one "
                                                   "ended.\nThe options only fill in the form; you press Send."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"sandbox"_s, LineWords::tr("Use the built-in sandbox.")});
    for (const FormOption &option : formOptions)
        parser.addOption({option.name, LineWords::tr(option.help), QString::fromLatin1(option.placeholder)});
    parser.addOption(
        {u"data-dir"_s, LineWords::tr("Keep accounts, preferences and history in this folder."), u"DIR"_s});
    parser.addOption(
        {u"demo"_s,
         LineWords::tr(
             "With --sandbox: send the example, print the notification, save a picture of the window and exit."),
         u"FILE.png"_s});
    parser.addPositionalArgument(
        u"link"_s, LineWords::tr("A link renotify:send?service=…&identity=…&challenge=…&ttl=…&reason=…"), u"[LINK]"_s);
}

/// Takes only the form's values, either all or none: a link never chooses an account.
void readLink(CommandLine &line, const QString &text)
{
    const SendLink link = SendLink::parse(text);
    line.isLink = true;
    if (link.fault != SendLink::Fault::None) {
        line.fault = LineWords::tr("Link ignored. %1").arg(linkFault(link));
        return;
    }
    const auto takeText = [](const auto &value, std::optional<QString> &place) {
        if (value)
            place = value->toString();
    };
    takeText(link.service, line.service);
    takeText(link.identity, line.identity);
    takeText(link.challenge, line.challenge);
    line.ttl = link.ttl ? std::optional(QString::number(link.ttl->seconds())) : line.ttl;
    line.reason = link.reason ? link.reason : line.reason;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLine line;
    if (!parser.parse(arguments))
        line.unusable = parser.errorText();
    else
        parser.process(arguments); // handles --help and --version
    line.sandbox = parser.isSet(u"sandbox"_s);
    line.dataDir = parser.value(u"data-dir"_s);
    line.demoPicture = parser.value(u"demo"_s);
    for (const FormOption &option : formOptions) {
        if (parser.isSet(option.name))
            line.*option.value = parser.value(option.name);
    }
    const QStringList links = parser.positionalArguments();
    if (links.size() == 1)
        readLink(line, links.first());
    else if (links.size() > 1)
        line.fault = LineWords::tr("Only one link can be opened at a time.");
    if (!line.demoPicture.isEmpty() && !line.sandbox)
        line.fault = LineWords::tr("--demo works only with --sandbox, because it sends.");
    if (!line.demoPicture.isEmpty() && line.unusable.isEmpty())
        line.unusable = line.fault; // nobody would read it in the window
    return line;
}

QByteArray CommandLine::toMessage() const
{
    QJsonObject json;
    if (sandbox)
        json[u"sandbox"] = true;
    if (isLink)
        json[u"link"] = true;
    if (!fault.isEmpty())
        json[u"fault"] = fault;
    for (const FormOption &option : formOptions) {
        if (const auto &value = this->*option.value)
            json[option.name] = *value;
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CommandLine CommandLine::fromMessage(const QByteArray &message)
{
    const QJsonObject json = QJsonDocument::fromJson(message).object();
    CommandLine line;
    line.sandbox = json[u"sandbox"].toBool();
    line.isLink = json[u"link"].toBool();
    line.fault = json[u"fault"].toString().left(longestFault);
    for (const FormOption &option : formOptions) {
        if (json[option.name].isString())
            line.*option.value = json[option.name].toString();
    }
    return line;
}

} // namespace renotify
