// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/shellwords.h"

namespace renotify::cli {

QByteArray quoted(const QByteArray &text)
{
    return '\'' + QByteArray(text).replace('\'', "'\\''") + '\'';
}

QByteArray pathOf(const VerbEntry &verb)
{
    return (verb.family ? QByteArray(verb.family) + ' ' : QByteArray()) + verb.name;
}

QList<const VerbEntry *> shownVerbs(const char *family)
{
    QList<const VerbEntry *> verbs;
    for (const VerbEntry &verb : verbEntries()) {
        const bool isMember = family ? verb.family && qstrcmp(verb.family, family) == 0 : !verb.family;
        if (isMember && !verb.isHidden)
            verbs << &verb;
    }
    return verbs;
}

QList<const OptionEntry *> optionsOf(const VerbEntry &verb)
{
    QList<const OptionEntry *> options;
    for (const OptionEntry &option : optionEntries()) {
        if (option.groups & verb.groups)
            options << &option;
    }
    return options;
}

QByteArray joined(const QList<QByteArray> &words, const char *separator)
{
    QByteArray text;
    for (const QByteArray &word : words)
        text += (text.isEmpty() ? QByteArray() : QByteArray(separator)) + word;
    return text;
}

QByteArray joined(std::span<const char *const> words)
{
    QList<QByteArray> list;
    for (const char *word : words)
        list << word;
    return joined(list);
}

} // namespace renotify::cli
