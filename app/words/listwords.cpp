// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/listwords.h"

#include "domain/sendlink.h"
#include "domain/sendpolicy.h"
#include "words/fieldtext.h"
#include "words/verdicttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace renotify {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 80; // characters of a value

struct ProblemWords
{
    const char *title;
    const char *text = nullptr;
    const char *textAbout = nullptr; // used instead of text; its %1 is the value, or a number
};

class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(renotify::ListWords)

public:
    static const ProblemWords &of(ListProblem::Kind kind);

    static constexpr ProblemWords openQuote{
        QT_TR_NOOP("A quotation mark that is never closed"),
        QT_TR_NOOP("A quotation mark is opened in this row and never closed. Close or delete it.")};
    static constexpr ProblemWords brokenCharacters{
        QT_TR_NOOP("Characters that cannot be read"),
        QT_TR_NOOP("This row is not in the encoding of the others, or was damaged "
                   "earlier. Correct it, and save the list as UTF-8.")};
    static constexpr ProblemWords controlCharacters{
        QT_TR_NOOP("Control characters"),
        QT_TR_NOOP("This row contains control characters, which are invisible. Type it again.")};
    static constexpr ProblemWords cellTooLong{
        QT_TR_NOOP("A cell that is too long"), nullptr,
        QT_TR_NOOP("A cell has more than %1 KiB. Shorten it, or delete its column.")};
    static constexpr ProblemWords tooManyCells{
        QT_TR_NOOP("More cells than columns"),
        QT_TR_NOOP(
            "This row has more cells than the first row. Put values that contain the separator in quotation marks.")};
    static constexpr ProblemWords cutShort{
        QT_TR_NOOP("The list breaks off"),
        QT_TR_NOOP("The list breaks off in this row. Save or copy it again, to its end.")};
    static constexpr ProblemWords notJson{QT_TR_NOOP("Not valid JSON"),
                                          QT_TR_NOOP("This line is not valid JSON, or has a key twice. Correct it.")};
    static constexpr ProblemWords notAnObject{
        QT_TR_NOOP("Not a JSON object"),
        QT_TR_NOOP("This line is JSON, but not an object with keys and values. Correct it.")};
    static constexpr ProblemWords serviceMissing{
        QT_TR_NOOP("No service"), QT_TR_NOOP("This row names no service, and none was chosen for the whole list.")};
    static constexpr ProblemWords serviceInvalid{QT_TR_NOOP("The service SID is not valid")};
    static constexpr ProblemWords identityMissing{
        QT_TR_NOOP("No identity"), QT_TR_NOOP("This row does not name the customer. Enter the identity.")};
    static constexpr ProblemWords identityInvalid{QT_TR_NOOP("The identity is not valid")};
    static constexpr ProblemWords challengeInvalid{QT_TR_NOOP("The challenge SID is not valid")};
    static constexpr ProblemWords otherSid{
        QT_TR_NOOP("A SID of another kind"),
        QT_TR_NOOP("That is a SID, not an identity. Check which column has the identities.")};
    static constexpr ProblemWords ttlInvalid{QT_TR_NOOP("The time to live is not a number"), nullptr,
                                             QT_TR_NOOP("“%1” is not a whole number of seconds. Enter 0 to 300.")};
    static constexpr ProblemWords ttlOutOfRange{QT_TR_NOOP("The time to live is out of range")};
    static constexpr ProblemWords reasonTooLong{QT_TR_NOOP("The reason is too long"), nullptr,
                                                QT_TR_NOOP("The reason has more than %1 characters. Shorten it.")};
    static constexpr ProblemWords roundedNumber{
        QT_TR_NOOP("A number that a spreadsheet has rounded"), nullptr,
        QT_TR_NOOP("“%1” was an identity before a spreadsheet rounded it: its digits "
                   "are lost. Format the column as text and fill it in again.")};
    static constexpr ProblemWords dateInstead{
        QT_TR_NOOP("A date instead of an identity"), nullptr,
        QT_TR_NOOP("“%1” is a date, which a spreadsheet may have made of something "
                   "else. Format the column as text and fill it in again.")};
    static constexpr ProblemWords spreadsheetError{
        QT_TR_NOOP("An error from a spreadsheet"), nullptr,
        QT_TR_NOOP("“%1” is an error message from a spreadsheet. Correct its formula and save the list again.")};
    static constexpr ProblemWords formula{
        QT_TR_NOOP("A formula instead of a value"), nullptr,
        QT_TR_NOOP("“%1” is a formula. Save or copy the list with values instead of formulas.")};
    static constexpr ProblemWords twice{
        QT_TR_NOOP("Twice in the list"), nullptr,
        QT_TR_NOOP("Row %1 is already for the same challenge or customer. This row is left out.")};
    static constexpr ProblemWords tooOften{
        QT_TR_NOOP("More rows than the challenge has pushes"), nullptr,
        QT_TR_NOOP("A challenge has three pushes, and the rows before this one need them all, from row %1 on.")};
    static constexpr ProblemWords lostZeros{
        QT_TR_NOOP("Zeros may be missing"), nullptr,
        QT_TR_NOOP("“%1” is shorter than the other identities: a spreadsheet may have dropped "
                   "the zeros at its beginning.")};
    static constexpr ProblemWords unusualIdentity{QT_TR_NOOP("An unusual identity")};
};

const ProblemWords &ListWords::of(ListProblem::Kind kind)
{
    using enum ListProblem::Kind;
    // clang-format off
    switch (kind) {
    case OpenQuote:           return openQuote;              case BrokenCharacters:    return brokenCharacters;
    case ControlCharacters:   return controlCharacters;      case CellTooLong:         return cellTooLong;
    case TooManyCells:        return tooManyCells;           case CutShort:            return cutShort;
    case NotJson:             return notJson;                case NotAnObject:         return notAnObject;
    case ServiceMissing:      return serviceMissing;         case ServiceInvalid:      return serviceInvalid;
    case IdentityMissing:     return identityMissing;        case IdentityInvalid:     return identityInvalid;
    case ChallengeInvalid:    return challengeInvalid;       case OtherSid:            return otherSid;
    case TtlInvalid:          return ttlInvalid;             case TtlOutOfRange:       return ttlOutOfRange;
    case ReasonTooLong:       return reasonTooLong;          case RoundedNumber:       return roundedNumber;
    case DateInstead:         return dateInstead;            case SpreadsheetError:    return spreadsheetError;
    case Formula:             return formula;                case Twice:               return twice;
    case TooOften:            return tooOften;               case LostZeros:           return lostZeros;
    case UnusualIdentity:     return unusualIdentity;
    }
    // clang-format on
    Q_UNREACHABLE();
}

QString aboutOf(const ListProblem &problem, const QString &value)
{
    using enum ListProblem::Kind;
    if (problem.kind == CellTooLong)
        return QLocale().toString(ListProblem::longestCell);
    if (problem.kind == ReasonTooLong)
        return QLocale().toString(SendLink::longestReason);
    if (problem.kind == Twice || problem.kind == TooOften)
        return QLocale().toString(problem.first);
    return value.size() > longestShown ? value.first(longestShown) + u'…' : value;
}

/// What the form says about the value too; empty for problems that a form does not have.
QString formText(const ListProblem &problem, const QString &value)
{
    using enum ListProblem::Kind;
    const bool isSid = problem.kind == ServiceInvalid || problem.kind == ChallengeInvalid || problem.kind == OtherSid;
    if (isSid && problem.field == ListField::Service)
        return sidFault(value, SidKind::Service, Typing::Finished);
    if (isSid && problem.field == ListField::Challenge)
        return sidFault(value, SidKind::Challenge, Typing::Finished);
    if (problem.kind == IdentityInvalid)
        return identityFault(value);
    if (problem.kind == UnusualIdentity)
        return identityHint(value);
    return problem.kind == TtlOutOfRange ? ttlFault() : QString();
}

} // namespace

QString listFaultText(ListFault::Value fault)
{
    switch (fault) {
    case ListFault::None:
        return {};
    case ListFault::Folder:
        return ListWords::tr("This is a folder, not a list. Choose a file.");
    case ListFault::Unreadable:
        return ListWords::tr("The file cannot be read. Check that it exists and that you may open it.");
    case ListFault::TooLarge:
        return ListWords::tr("The file has more than %1 MiB. Divide it into several lists.")
            .arg(QLocale().toString(ListFault::mostMebibytes));
    case ListFault::Empty:
        return ListWords::tr("The list is empty.");
    case ListFault::Spreadsheet:
        return ListWords::tr(
            "This spreadsheet is in an old form, or is protected by a password. Save it as XLSX, ODS or CSV without "
            "a password, and open that file.");
    case ListFault::NotText:
        return ListWords::tr("This is not a list. A list is XLSX, ODS, CSV, tab-separated text or JSON Lines.");
    case ListFault::JsonDocument:
        return ListWords::tr("This JSON extends over several lines. A list in JSON Lines has one object on each line.");
    case ListFault::TooManyColumns:
        return ListWords::tr("The list has more than %1 columns. Delete those that are not needed.")
            .arg(QLocale().toString(ListFault::mostColumns));
    case ListFault::OnlyHeading:
        return ListWords::tr("The list has a heading, but no rows.");
    case ListFault::Stopped:
        return ListWords::tr("Reading the list was stopped.");
    case ListFault::BrokenSpreadsheet:
        return ListWords::tr("This spreadsheet is damaged or not complete. Save or copy it again.");
    case ListFault::SpreadsheetTooLarge:
        return ListWords::tr("This spreadsheet is too large once it is unpacked. Divide it into several lists.");
    }
    Q_UNREACHABLE();
}

QString listProblemTitle(ListProblem::Kind kind)
{
    return ListWords::tr(ListWords::of(kind).title);
}

QString listProblemText(const ListProblem &problem, const QString &value)
{
    const ProblemWords &words = ListWords::of(problem.kind);
    const QString text = formText(problem, value);
    if (!text.isEmpty())
        return text;
    if (words.textAbout)
        return ListWords::tr(words.textAbout).arg(aboutOf(problem, value));
    return ListWords::tr(words.text ? words.text : words.title);
}

/// The reasons that no rule of a send has are those of BatchRun.
QString skipText(const QString &why)
{
    if (why == "NoChallenge"_L1)
        return ListWords::tr("This customer has no pending challenge.");
    if (why == "HadItsTurn"_L1)
        return ListWords::tr("It had its turn when the list was sent before.");
    if (why == "Twice"_L1)
        return ListWords::tr("An earlier row of the list is about the same challenge.");
    if (why == "ChallengeNotRead"_L1)
        return ListWords::tr("The pending challenges of this customer cannot be read.");
    const auto verdict = ruleIn(why);
    if (verdict && verdict->kind == SendVerdict::Kind::CoolingDown)
        return ListWords::tr("The challenge expires before the cool-down is over.");
    return verdict ? verdictText(*verdict, QDateTime::currentDateTimeUtc()) : why;
}

} // namespace renotify
