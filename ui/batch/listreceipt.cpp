// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batch/listreceipt.h"

#include "domain/account.h"
#include "history/batchstore.h"
#include "ui/batch/fatewords.h"
#include "ui/words/accounttext.h"
#include "ui/words/attempttext.h"
#include "ui/words/together.h"

#include <QCoreApplication>
#include <QLocale>

namespace renotify {

namespace {

class ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::ListReceipt)
};

} // namespace

QString listReceipt(const Batch &batch, const Account &account, const BatchTally &tally)
{
    const QLocale locale;
    QStringList lines{ReceiptWords::tr("Push notifications sent again from a list"),
                      labelled(ReceiptWords::tr("List"), batch.label),
                      labelled(ReceiptWords::tr("Account"), accountText(account.id, account.name)),
                      labelled(ReceiptWords::tr("Begun"), localTime(batch.createdAt)),
                      labelled(ReceiptWords::tr("Time of this receipt"), localTime(QDateTime::currentDateTimeUtc())),
                      labelled(ReceiptWords::tr("Rows"), locale.toString(tally.rows()))};
    for (const RowFate::Value fate : shownFates()) {
        if (const qint64 rows = tally.of(fate); rows > 0)
            lines += labelled(fateWord(fate), locale.toString(rows));
    }
    lines += labelled(ReceiptWords::tr("List in the history"), batch.uid);
    return lines.join(u'\n');
}

} // namespace renotify
