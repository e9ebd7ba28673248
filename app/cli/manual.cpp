// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/manual.h"

#include "cli/commandtree.h"
#include "cli/record.h"

#include <cstring>

namespace renotify::cli {

namespace {

/// `text` as roff shows it: every character stands for itself.
QByteArray shown(QByteArray text)
{
    text.replace('\\', "\\e").replace('-', "\\-").replace("…", "\\&...").replace("’", "\\(cq");
    return text.startsWith('.') || text.startsWith('\'') ? "\\&" + text : text;
}

QByteArray commandOf(const VerbEntry &verb)
{
    QByteArray command = "renotifyctl";
    if (verb.family)
        command += QByteArray(" ") + verb.family;
    return command + ' ' + verb.name;
}

QByteArray synopsis()
{
    QByteArray page = ".SH SYNOPSIS\n";
    for (const VerbEntry &verb : verbEntries()) {
        if (verb.isHidden)
            continue;
        page += ".B " + shown(commandOf(verb)) + '\n';
        if (verb.groups)
            page += ".RI [ options ]\n";
        if (verb.argument)
            page += ".I " + shown(verb.argument) + '\n';
        page += ".br\n";
    }
    return page;
}

QByteArray verbs()
{
    QByteArray page = ".SH VERBS\n";
    for (const VerbEntry &verb : verbEntries()) {
        if (verb.isHidden)
            continue;
        page += ".TP\n.B " + shown(commandOf(verb).mid(qsizetype(std::strlen("renotifyctl ")))) + '\n'
                + shown(verb.summary) + ".\n";
        if (*verb.details)
            page += shown(verb.details) + '\n';
        QByteArray names;
        for (const OptionEntry &option : optionEntries()) {
            if ((option.groups & verb.groups) && !(option.groups & OutputGroup))
                names += QByteArray(names.isEmpty() ? "" : ", ") + "--" + option.name;
        }
        if (!names.isEmpty())
            page += "Options: " + shown(names) + ".\n";
    }
    return page;
}

QByteArray options()
{
    QByteArray page = ".SH OPTIONS\n";
    for (const OptionEntry &option : optionEntries()) {
        page += ".TP\n.B " + shown(QByteArray("--") + option.name);
        page += option.placeholder ? " \\fI" + shown(option.placeholder) + "\\fR\n" : QByteArray("\n");
        page += shown(option.help) + '\n';
    }
    return page;
}

QByteArray output()
{
    QByteArray page = ".SH OUTPUT\nStandard output has data and nothing else. On a terminal this is text; in a pipe it "
                      "is one line an object, its fields separated by tabs, where tabs, line ends and backslashes are "
                      "written as \\et, \\en, \\er and \\e\\e. New fields go to the end.\n.TP\n";
    bool isFirst = true;
    for (const RecordKind &kind : recordKinds()) {
        if (!isFirst)
            page += ".TP\n";
        isFirst = false;
        page += ".B " + shown(kind.name) + '\n' + shown(kind.meaning) + ":\n";
        QByteArray names;
        for (const Column &column : kind.columns)
            names += QByteArray(names.isEmpty() ? "" : ", ") + column.key;
        page += shown(names) + ".\n";
    }
    return page
           + ".PP\nWith \\fB\\-\\-json\\fR there is one JSON object a line, with more fields. Each has \\fBv\\fR, the "
             "version of the format, which is 1, and its \\fBkind\\fR. The schema is installed as "
             "renotify/renotifyctl.schema.json in the folder of shared data. Everything that went wrong is an object "
             "as well, on standard error.\n";
}

QByteArray exitStatus()
{
    QByteArray page = ".SH EXIT STATUS\n";
    for (const ExitCodeText &text : exitCodes())
        page += ".TP\n.B " + QByteArray::number(int(text.code)) + '\n' + shown(text.meaning) + ".\n";
    return page;
}

} // namespace

QByteArray manualPage()
{
    return ".\\\" Made from the command tree of renotifyctl.\n.TH RENOTIFYCTL 1 \"\" \"Renotify " RENOTIFY_VERSION
           "\" \"User Commands\"\n.SH NAME\nrenotifyctl \\- re-send a Twilio Verify push from a script\n"
           + synopsis()
           + ".SH DESCRIPTION\nSends the push notification of a pending Twilio Verify challenge again, by the same "
             "rules, through the same accounts and into the same history as the window of\n.BR renotify (1).\nIts "
             "sentences are in the language of the locale, or else in English; the names of fields and codes, and "
             "tables with tabs, are the same in every one. It never asks for anything unless it has a terminal.\n"
           + verbs() + options() + output() + exitStatus()
           + ".SH SECRETS\nSecrets are in the keychain of the desktop, which has 3 seconds to answer. Where there is "
             "none, give the secret through an open file, standard input, a credential of systemd, or an environment "
             "variable that you name. It is never an argument.\n"
             ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nIf it is set, there is no colour.\n.TP\n.B CREDENTIALS_DIRECTORY\n"
             "Where \\fB\\-\\-secret\\-credential\\fR looks; see\n.BR systemd.exec (5).\n"
             ".SH SEE ALSO\n.BR renotify (1),\n.BR renotify\\-sandbox (1)\n";
}

} // namespace renotify::cli
