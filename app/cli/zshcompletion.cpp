// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completion.h"
#include "cli/shellwords.h"

namespace renotify::cli {

namespace {

/// `text` where zsh's _arguments and _describe give a meaning to colons and brackets.
QByteArray zshText(QByteArray text)
{
    return text.replace('\\', "\\\\").replace(':', "\\:").replace('[', "\\[").replace(']', "\\]");
}

QByteArray zshOffer(Offer offer)
{
    switch (offer) {
    case Offer::Nothing:
        return " ";
    case Offer::File:
        return "_files";
    case Offer::Folder:
        return "_files -/";
    case Offer::Account:
        return "_renotifyctl_accounts";
    case Offer::Outcome:
    case Offer::Format:
    case Offer::Shell:
        return "(" + joined(offeredWords(offer)) + ")";
    }
    return " ";
}

/// The lines that offer verbs, with what each one does.
QByteArray zshVerbs(const char *family)
{
    QByteArray lines = "verbs=(";
    for (const VerbEntry *verb : shownVerbs(family))
        lines += quoted(QByteArray(verb->name) + ':' + zshText(verb->summary)) + ' ';
    if (!family) {
        for (const FamilyEntry &entry : familyEntries())
            lines += quoted(QByteArray(entry.name) + ':' + zshText(entry.summary)) + ' ';
    }
    return lines + ")\n        _describe verb verbs; return\n";
}

QByteArray zshArguments(const VerbEntry &verb)
{
    QByteArray line = "    " + quoted(pathOf(verb)) + ") _arguments '--help[Write the help.]'";
    for (const OptionEntry *option : optionsOf(verb)) {
        QByteArray entry =
            QByteArray("--") + option->name + (option->placeholder ? "=[" : "[") + zshText(option->help) + ']';
        if (option->placeholder)
            entry += QByteArray(":") + option->placeholder + ':' + zshOffer(option->offer);
        line += ' ' + quoted(entry);
    }
    if (verb.argument)
        line += ' ' + quoted(QByteArray("1:") + verb.argument + ':' + zshOffer(verb.offer));
    return line + " ;;\n";
}

} // namespace

QByteArray zshCompletion()
{
    QByteArray script = "#compdef renotifyctl\n"
                        "# Completions of renotifyctl for zsh, made from its command tree.\n"
                        "_renotifyctl_accounts() {\n"
                        "    local -a names\n"
                        "    names=(${(f)\"$(renotifyctl account list 2>/dev/null | cut -f 1)\"})\n"
                        "    compadd -a names\n"
                        "}\n"
                        "_renotifyctl() {\n"
                        "    local verb=$words[2]\n"
                        "    local -a verbs\n"
                        "    if (( CURRENT == 2 )); then\n        "
                        + zshVerbs(nullptr) + "    fi\n    case $verb in\n";
    for (const FamilyEntry &family : familyEntries())
        script += QByteArray("    ") + family.name + ") if (( CURRENT == 3 )); then\n        " + zshVerbs(family.name)
                  + "    fi\n    verb=\"$verb $words[3]\"; shift words; (( CURRENT-- )) ;;\n";
    script += "    esac\n    shift words; (( CURRENT-- ))\n    case $verb in\n";
    for (const VerbEntry &verb : verbEntries())
        script += verb.isHidden ? QByteArray() : zshArguments(verb);
    return script
           + "    esac\n}\n"
             "if [ \"$funcstack[1]\" = _renotifyctl ]; then _renotifyctl \"$@\"; else compdef _renotifyctl "
             "renotifyctl; fi\n";
}

} // namespace renotify::cli
