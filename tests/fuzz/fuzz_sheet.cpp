// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as one part of a spreadsheet, or as the file itself. The first byte says which: an archive protects its
// parts with checksums, which arbitrary bytes would never pass.

#include "fuzz.h"
#include "sheetfiles.h"

#include "batch/listtext.h"

using namespace renotify;

namespace {

QByteArray fileOf(char part, const QByteArray &bytes)
{
    XlsxParts parts{.sheets = {"<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46082</v></c></row>"},
                    .strings = "<si><t>Ada</t></si>",
                    .styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"};
    switch (part) {
    case 'r':
        parts.sheets = {bytes};
        return zipOf(entriesOf(parts));
    case 't':
        parts.strings = bytes;
        return zipOf(entriesOf(parts));
    case 'f':
        parts.styles = bytes;
        return zipOf(entriesOf(parts));
    case 'o':
        return zipOf(odsEntries(bytes));
    case 'c':
        return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", bytes}});
    default:
        return bytes;
    }
}

} // namespace

void oneInput(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const ListText list = ListText::of(fileOf(bytes.front(), bytes.sliced(1)));
    hold((list.fault() == ListFault::None) == (list.rowCount() > 0), "a list has rows, or a fault says why");
    list.visit(0, [](qint64, ListText::Cells cells) {
        hold(cells.size() <= ListText::mostColumns + 1, "a row has no more cells than a list may have");
        return true;
    });
    for (const ListProblem &problem : list.problems()) {
        hold(!list.format().isSpreadsheet || problem.kind != ListProblem::Kind::OpenQuote, "what is written is quoted");
        hold(!list.format().isSpreadsheet || problem.kind != ListProblem::Kind::CutShort, "the last row has an end");
    }
}
