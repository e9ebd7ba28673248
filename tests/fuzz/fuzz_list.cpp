// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a list. No row may get lost: each one can be sent, has a problem, or is blank.

#include "fuzz.h"

#include "batch/readlist.h"

#include <set>

using namespace renotify;
using namespace Qt::StringLiterals;

void oneInput(const QByteArray &bytes)
{
    ReadList list{.text = ListText::of(bytes)};
    hold((list.text.fault() == ListFault::None) == (list.text.rowCount() > 0), "a list has rows, or a fault says why");
    if (list.fault() != ListFault::None)
        return;
    list.defaults.service = ServiceSid::parse(u"VA"_s + QString(32, u'a'));
    list.columns = ListColumns::recognise(list.text);
    list.checked = checkList(list.text, list.columns, list.defaults);

    std::set<qint64> refused;
    for (const ListProblem &problem : list.checked.problems) {
        hold(problem.row >= 0 && problem.row <= list.rowCount(), "a problem has its row");
        list.value(problem);
        if (!isOnlySuspected(problem.kind) && problem.row > 0) // 0 is the heading
            refused.insert(problem.row);
    }
    qint64 before = 0;
    for (const BatchItem &item : list.items()) {
        hold(item.row > before && item.row <= list.rowCount(), "items are in the order of their rows");
        hold(!refused.contains(item.row), "a row with a problem is not sent");
        before = item.row;
    }
    hold(list.itemCount() + qint64(refused.size()) + list.checked.blankRows == list.rowCount(), "no row gets lost");
}
