// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completion.h"
#include "cli/shellwords.h"

namespace renotify::cli {

namespace {

/// What bash does where a value of this kind is wanted.
QByteArray bashOffer(Offer offer)
{
    switch (offer) {
    case Offer::Folder:
        return "mapfile -t COMPREPLY < <(compgen -d -- \"$cur\"); return";
    case Offer::File:
        return "mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); return";
    case Offer::Account:
        return "_renotifyctl_accounts; return";
    default:
        return "words=" + quoted(joined(offeredWords(offer)));
    }
}

/// The names of all verbs below a family, or those that may come first.
QByteArray bashVerbs(const char *family)
{
    QList<QByteArray> names;
    for (const VerbEntry *verb : shownVerbs(family))
        names << verb->name;
    if (!family) {
        for (const FamilyEntry &entry : familyEntries())
            names << entry.name;
        names << "--help"
              << "--version";
    }
    return quoted(joined(names));
}

/// What each option that takes a value offers.
QByteArray bashValues()
{
    QByteArray cases;
    for (const OptionEntry &option : optionEntries()) {
        if (option.placeholder)
            cases += QByteArray("        --") + option.name + ") " + bashOffer(option.offer) + " ;;\n";
    }
    return cases;
}

/// What each verb offers.
QByteArray bashOptions()
{
    QByteArray cases;
    for (const VerbEntry &verb : verbEntries()) {
        if (verb.isHidden)
            continue;
        QList<QByteArray> names;
        for (const char *word : offeredWords(verb.offer))
            names << word;
        for (const OptionEntry *option : optionsOf(verb))
            names << QByteArray("--") + option->name;
        names << "--help";
        cases += "            " + quoted(pathOf(verb)) + ") ";
        if (verb.offer == Offer::File)
            cases += "[[ $cur == -* ]] || { " + bashOffer(verb.offer) + "; }; ";
        cases += "words=" + quoted(joined(names)) + " ;;\n";
    }
    return cases;
}

} // namespace

QByteArray bashCompletion()
{
    QByteArray script = "# Completions of renotifyctl for bash, made from its command tree.\n"
                        "_renotifyctl_accounts() {\n"
                        "    local name\n"
                        "    while IFS= read -r name; do\n"
                        "        [[ $name != \"$cur\"* ]] || COMPREPLY+=(\"$(printf %q \"$name\")\")\n"
                        "    done < <(renotifyctl account list 2>/dev/null | cut -f 1)\n"
                        "}\n"
                        "_renotifyctl() {\n"
                        "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n"
                        "    local verb=${COMP_WORDS[1]} words= IFS=$' \\t\\n'\n"
                        "    COMPREPLY=()\n"
                        "    case $COMP_CWORD:$verb in\n"
                        "    1:*) words="
                        + bashVerbs(nullptr) + " ;;\n";
    QList<QByteArray> names;
    for (const FamilyEntry &family : familyEntries()) {
        names << family.name;
        script += QByteArray("    2:") + family.name + ") words=" + bashVerbs(family.name) + " ;;\n";
    }
    return script + "    *)\n        case $verb in " + joined(names, "|")
           + ") verb+=\" ${COMP_WORDS[2]}\" ;; esac\n        case $prev in\n" + bashValues()
           + "        *) case $verb in\n" + bashOptions()
           + "        esac ;; esac ;;\n    esac\n"
             "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
             "}\ncomplete -F _renotifyctl renotifyctl\n";
}

} // namespace renotify::cli
