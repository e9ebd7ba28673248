// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/unusedtext.h"

#include "domain/details.h"
#include "ui/words/fieldtext.h"
#include "ui/words/together.h"

#include <QCoreApplication>
#include <QLocale>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

struct PasteWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::PasteDialog)
};

QString unreadableText(const Details::Unreadable &unreadable)
{
    using enum Details::Unreadable::Why;
    switch (unreadable.why) {
    case Masked:
        return PasteWords::tr("“%1” is masked: the whole identity is needed.").arg(unreadable.text);
    case BrokenEscape:
        return PasteWords::tr("“%1” was not used: its percent-encoding is broken, so it may name somebody else.")
            .arg(unreadable.text);
    case SpreadsheetNumber:
        return PasteWords::tr("“%1” was an identity before a spreadsheet rounded it: its digits are lost.")
            .arg(unreadable.text);
    case BrokenLink:
        return PasteWords::tr("The link “%1” is broken and was not used.").arg(unreadable.text);
    }
    Q_UNREACHABLE();
}

} // namespace

QString unusedText(const Details &details)
{
    QStringList sentences;
    for (const QString &sid : details.otherSids)
        sentences += labelled(sid, sidFault(sid, SidKind::Challenge, Typing::Finished));
    for (const QString &sid : details.brokenSids) {
        const SidKind kind = sid.startsWith("VA"_L1) ? SidKind::Service : SidKind::Challenge;
        sentences += labelled(sid, sidFault(sid, kind, Typing::Finished));
    }
    for (const qint64 seconds : details.refusedTtls)
        sentences += PasteWords::tr("“%1” is not a valid time to live: it must be 0 to 300 seconds.").arg(seconds);
    for (const Details::Unreadable &unreadable : details.unreadable)
        sentences += unreadableText(unreadable);
    if (details.isCut)
        sentences +=
            PasteWords::tr(
                "Only the first %1 characters of the text were read. What you are looking for may come after them.")
                .arg(QLocale().toString(Details::longest));
    return sentences.join(u'\n');
}

} // namespace renotify
