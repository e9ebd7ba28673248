// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completion.h"
#include "cli/shellwords.h"

namespace renotify::cli {

namespace {

/// True in fish when the command line is at this verb.
QByteArray fishCondition(const VerbEntry &verb)
{
    const QByteArray seen = "__fish_seen_subcommand_from ";
    return verb.family ? seen + verb.family + "; and " + seen + verb.name : seen + verb.name;
}

/// What fish offers as the value of an option or as an argument.
QByteArray fishOffer(Offer offer)
{
    switch (offer) {
    case Offer::Nothing:
        return "";
    case Offer::File:
        return " -F";
    case Offer::Folder:
        return " -a '(__fish_complete_directories)'";
    case Offer::Account:
        return " -a '(renotifyctl account list 2>/dev/null | cut -f 1)'";
    case Offer::Outcome:
    case Offer::Format:
    case Offer::Shell:
        return " -a " + quoted(joined(offeredWords(offer)));
    }
    return "";
}

QByteArray fishVerb(const QByteArray &condition, const char *name, const char *summary)
{
    return "complete -c renotifyctl -n " + quoted(condition) + " -a " + name + " -d " + quoted(summary) + '\n';
}

QByteArray fishVerbs()
{
    QByteArray lines;
    for (const VerbEntry *verb : shownVerbs(nullptr))
        lines += fishVerb("__fish_use_subcommand", verb->name, verb->summary);
    for (const FamilyEntry &family : familyEntries()) {
        lines += fishVerb("__fish_use_subcommand", family.name, family.summary);
        QList<QByteArray> names;
        for (const VerbEntry *verb : shownVerbs(family.name))
            names << verb->name;
        for (const VerbEntry *verb : shownVerbs(family.name))
            lines += fishVerb(QByteArray("__fish_seen_subcommand_from ") + family.name
                                  + "; and not __fish_seen_subcommand_from " + joined(names),
                              verb->name, verb->summary);
    }
    return lines;
}

} // namespace

QByteArray fishCompletion()
{
    QByteArray lines = "# Completions of renotifyctl for fish, made from its command tree.\n"
                       "complete -c renotifyctl -f\n"
                       "complete -c renotifyctl -s h -l help -d 'Write the help.'\n"
                       + fishVerbs();
    for (const VerbEntry &verb : verbEntries()) {
        if (verb.isHidden)
            continue;
        const QByteArray start = "complete -c renotifyctl -n " + quoted(fishCondition(verb));
        if (verb.offer != Offer::Nothing)
            lines += start + fishOffer(verb.offer) + '\n';
        for (const OptionEntry *option : optionsOf(verb))
            lines += start + " -l " + option->name + (option->placeholder ? " -r" : "") + fishOffer(option->offer)
                     + " -d " + quoted(option->help) + '\n';
    }
    return lines;
}

} // namespace renotify::cli
