// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject> // Q_GADGET

#include <optional>

namespace renotify {

/// What a column of a list may hold.
enum class ListField : quint8 { Service, Identity, Challenge, Ttl, Reason };
constexpr int listFields = 5; ///< how many there are

/// Why a file or a pasted text is not a list at all.
struct ListFault
{
    Q_GADGET
public:
    enum Value {
        None,
        Folder,
        Unreadable, ///< it is gone, may not be read, or is not a file but a device, a socket or a pipe
        TooLarge,   ///< longer than ListText::longest
        Empty,
        Spreadsheet,  ///< the old XLS, XLSB, or protected by a password; XLSX and ODS are read
        NotText,      ///< an archive, a picture, anything with many characters that no text has
        JsonDocument, ///< one JSON value over several lines instead of one object a line
        TooManyColumns,
        OnlyHeading, ///< a heading and no row
        Stopped,     ///< the caller asked to stop
        BrokenSpreadsheet,
        SpreadsheetTooLarge, ///< once it is unpacked; see ZipParts and SheetRows
    };
    Q_ENUM(Value)

    static constexpr int mostMebibytes = 2000; ///< of a file
    static constexpr int mostColumns = 1000;
};

/// What is wrong, or may be wrong, with one row of a list.
struct ListProblem
{
    Q_GADGET
public:
    /// The names are written by `renotifyctl batch check --json`: add to them, never rename one.
    enum class Kind : quint8 {
        // the row could not be read as the others are
        OpenQuote,         ///< a quote that is never closed; the rows after it are read all the same
        BrokenCharacters,  ///< not in the encoding of the rest
        ControlCharacters, ///< NUL and the like
        CellTooLong,
        TooManyCells, ///< more than the heading, or than the first row
        CutShort,     ///< the last row, which has fewer cells than the others and no line end
        NotJson,
        NotAnObject, ///< JSON, but not an object
        // a value
        ServiceMissing, ///< neither the row nor the defaults have one
        ServiceInvalid,
        IdentityMissing,
        IdentityInvalid,
        ChallengeInvalid,
        OtherSid, ///< a SID of another kind than the column's
        TtlInvalid,
        TtlOutOfRange,
        ReasonTooLong,
        // a value that a spreadsheet has changed
        RoundedNumber,    ///< `1.2E+15`
        DateInstead,      ///< a date where an identity is expected
        SpreadsheetError, ///< `#N/A`
        Formula,          ///< `=A2`
        // the list as a whole
        Twice,    ///< the same challenge, or without one the same identity, was in an earlier row
        TooOften, ///< the challenge was in three earlier rows, and it has no more pushes
        // only suspected: the row is kept
        LostZeros, ///< digits, but fewer than all other identities have
        UnusualIdentity,
    };
    Q_ENUM(Kind)

    static constexpr int longestCell = 64; ///< KiB; what is longer is cut

    qint64 row = 0;  ///< from 1; 0 is the heading
    int column = -1; ///< from 0; -1: the row as a whole, or a value that the row does not have
    Kind kind = Kind::OpenQuote;
    std::optional<ListField> field = {}; ///< what the column should hold; empty: it is about the row as a whole
    qint64 first = 0;                    ///< with Twice and TooOften: the row that was first

    bool operator==(const ListProblem &) const = default;
};

/// Whether a row with this problem can be sent all the same.
constexpr bool isOnlySuspected(ListProblem::Kind kind)
{
    return kind >= ListProblem::Kind::LostZeros;
}

} // namespace renotify
