// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listcheck.h"

#include "batch/batchqueue.h"
#include "batch/repeats.h"
#include "batch/rowvalues.h"
#include "batch/spreadsheetfault.h"
#include "domain/identity.h"
#include "domain/sendlink.h"

#include <QHash>
#include <QMetaEnum>

#include <algorithm>
#include <map>

namespace renotify {

using namespace Qt::StringLiterals;
using Kind = ListProblem::Kind;

namespace {

constexpr qint64 rowsBetweenNews = 1000;

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Whether it is a SID of Twilio's kinds that have to do with pushes. (Others may well be an identity.)
bool isTwilioSid(QStringView text)
{
    return hasSidShape(text) && u"AC SK VA YE YF YC NT"_s.contains(text.first(2));
}

/// Whether a spreadsheet has left something that cannot be any value.
std::optional<Kind> leftover(const QString &text)
{
    const auto fault = spreadsheetFault(text);
    return fault == Kind::SpreadsheetError || fault == Kind::Formula ? fault : std::nullopt;
}

std::optional<Kind> sidFault(const QString &text, bool isValid, Kind invalid)
{
    if (isValid)
        return std::nullopt;
    if (const auto fault = leftover(text))
        return fault;
    return isTwilioSid(text) ? Kind::OtherSid : invalid;
}

std::optional<Kind> identityFault(const QString &text)
{
    if (text.isEmpty())
        return Kind::IdentityMissing;
    if (isTwilioSid(text))
        return Kind::OtherSid;
    if (const auto fault = spreadsheetFault(text))
        return fault;
    const auto identity = Identity::parse(text);
    if (!identity)
        return Kind::IdentityInvalid;
    return identity->isUsual() ? std::nullopt : std::optional(Kind::UnusualIdentity);
}

std::optional<Kind> ttlFault(const QString &text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (text.isEmpty() || (isNumber && Ttl::from(int(qBound(qint64(-1), seconds, qint64(Ttl::most + 1))))))
        return std::nullopt;
    if (isNumber || isDigits(text))
        return Kind::TtlOutOfRange;
    return leftover(text).value_or(Kind::TtlInvalid);
}

} // namespace

/// The check of one list, from its first row to its last.
class ListChecker
{
public:
    ListChecker(const ListText &text, const ListColumns &columns, const ListDefaults &defaults)
        : m_text(text)
        , m_columns(columns)
        , m_defaults(defaults)
        , m_offset(columns.hasHeading ? 0 : 1)
        , m_repeats(text.rowCount())
    {
        m_checked.items.reserve(text.rowCount());
        for (ListProblem problem : text.problems()) {
            problem.row += m_offset;
            m_checked.problems += problem;
        }
    }

    CheckedList check(const std::function<void(qint64)> &progress, const std::stop_token &stop)
    {
        m_text.visit(1 - m_offset, [&](qint64 at, ListText::Cells cells) {
            const qint64 row = at + m_offset;
            checkRow(row, cells);
            if (row % rowsBetweenNews == 0 && progress)
                progress(row);
            m_checked.isStopped = row % rowsBetweenNews == 0 && stop.stop_requested();
            return !m_checked.isStopped;
        });
        suspectLostZeros();
        removeRepeats();
        countCustomers();
        std::ranges::stable_sort(m_checked.problems, {}, &ListProblem::row);
        for (qsizetype i = 0; i < m_checked.problems.size(); ++i)
            m_checked.kinds[m_checked.problems.at(i).kind] += quint32(i);
        return std::move(m_checked);
    }

private:
    void checkRow(qint64 row, ListText::Cells cells)
    {
        const auto &unread = m_text.problems();
        while (m_nextUnread < unread.size() && unread[m_nextUnread].row + m_offset < row)
            ++m_nextUnread;
        if (m_nextUnread < unread.size() && unread[m_nextUnread].row + m_offset == row)
            return; // its cells are not to be believed
        if (!isChosen(cells))
            return leaveOut(row, RowValues::of(cells, m_columns));
        if (std::ranges::all_of(cells, [](QByteArrayView cell) { return cell.trimmed().isEmpty(); })) {
            ++m_checked.blankRows;
            return;
        }
        const RowValues values = RowValues::of(cells, m_columns);
        if (!checkValues(row, values))
            return;
        m_checked.items += quint32(row);
        const QString &own = values[ListField::Service];
        const QString &identity = values[ListField::Identity];
        const QString service = own.isEmpty() ? m_defaults.service->toString() : own;
        m_repeats.add(quint32(row), service, identity, values[ListField::Challenge]);
        m_customers += qHashMulti(m_seed, service, identity);
        if (isDigits(identity))
            m_rowsOfDigits[identity.size()] += quint32(row);
    }

    /// Whether a row of an earlier result is to be sent.
    bool isChosen(ListText::Cells cells) const
    {
        if (m_columns.state < 0 || m_defaults.rows == ListRows::All)
            return true;
        const QByteArrayView state =
            size_t(m_columns.state) < cells.size() ? cells[size_t(m_columns.state)] : QByteArrayView();
        const int named = QMetaEnum::fromType<BatchState::Value>().keyToValue(state.toByteArray().constData());
        const bool mayHaveArrived =
            named == BatchState::Unknown || named == BatchState::Sending || named == BatchState::Removed;
        return m_defaults.rows == ListRows::Unknown ? mayHaveArrived : !mayHaveArrived && named != BatchState::Accepted;
    }

    /// A chosen row that repeats it is all the same one too many.
    void leaveOut(qint64 row, const RowValues &values)
    {
        ++m_checked.notChosen;
        const QString &own = values[ListField::Service];
        if (values[ListField::Identity].isEmpty() || (own.isEmpty() && !m_defaults.service))
            return;
        m_repeats.add(quint32(row), own.isEmpty() ? m_defaults.service->toString() : own, values[ListField::Identity],
                      values[ListField::Challenge]);
        m_leftOut += row;
    }

    /// Reports what is wrong with the values, and says whether the row can be sent.
    bool checkValues(qint64 row, const RowValues &values)
    {
        bool canBeSent = true;
        const auto report = [&](ListField field, std::optional<Kind> kind) {
            if (!kind)
                return;
            const int column = values[field].isEmpty() ? -1 : m_columns.of(field);
            m_checked.problems += ListProblem{.row = row, .column = column, .kind = *kind, .field = field};
            canBeSent = canBeSent && isOnlySuspected(*kind);
        };
        const QString &service = values[ListField::Service];
        const QString &challenge = values[ListField::Challenge];
        if (!service.isEmpty())
            report(ListField::Service, sidFault(service, ServiceSid::parse(service).has_value(), Kind::ServiceInvalid));
        else if (!m_defaults.service)
            report(ListField::Service, Kind::ServiceMissing);
        report(ListField::Identity, identityFault(values[ListField::Identity]));
        if (!challenge.isEmpty())
            report(ListField::Challenge,
                   sidFault(challenge, ChallengeSid::parse(challenge).has_value(), Kind::ChallengeInvalid));
        report(ListField::Ttl, ttlFault(values[ListField::Ttl]));
        if (values[ListField::Reason].size() > SendLink::longestReason)
            report(ListField::Reason, Kind::ReasonTooLong);
        return canBeSent;
    }

    /// Where nearly all identities of digits have the same length, those that are shorter may have begun with zeros.
    void suspectLostZeros()
    {
        qsizetype all = 0;
        for (const auto &[length, rows] : m_rowsOfDigits)
            all += rows.size();
        const auto usual =
            std::ranges::max_element(m_rowsOfDigits, {}, [](const auto &entry) { return entry.second.size(); });
        if (usual == m_rowsOfDigits.end() || usual->second.size() < fewest || usual->second.size() * 10 < all * 8)
            return;
        for (auto shorter = m_rowsOfDigits.begin(); shorter != usual; ++shorter) {
            for (const quint32 row : std::as_const(shorter->second))
                m_checked.problems += ListProblem{.row = row,
                                                  .column = m_columns.of(ListField::Identity),
                                                  .kind = Kind::LostZeros,
                                                  .field = ListField::Identity};
        }
    }

    void removeRepeats()
    {
        const QList<ListProblem> repeats = m_repeats.problems();
        auto next = repeats.begin();
        m_checked.items.removeIf([&](quint32 row) {
            next = std::find_if(next, repeats.end(), [row](const ListProblem &one) { return one.row >= row; });
            return next != repeats.end() && next->row == row;
        });
        std::ranges::copy_if(repeats, std::back_inserter(m_checked.problems), [this](const ListProblem &one) {
            return !std::ranges::binary_search(m_leftOut, one.row);
        });
    }

    /// A row that repeats an earlier one is about a customer of that one.
    void countCustomers()
    {
        std::ranges::sort(m_customers);
        m_checked.customers = std::ranges::unique(m_customers).begin() - m_customers.begin();
    }

    static constexpr qsizetype fewest = 4; // identities of one length, before a shorter one is suspicious

    const ListText &m_text;
    const ListColumns &m_columns;
    const ListDefaults &m_defaults;
    const qint64 m_offset; // from a row of the text, which counts from 0 and with the heading, to a row of the list
    Repeats m_repeats;
    qsizetype m_nextUnread = 0;
    std::map<qsizetype, QList<quint32>> m_rowsOfDigits; // by length
    const size_t m_seed = QHashSeed::globalSeed();
    QList<qint64> m_leftOut;   // rows of an earlier result, ascending
    QList<size_t> m_customers; // their hashes: two different ones of a million are confused once in millions of lists
    CheckedList m_checked;
};

CheckedList checkList(const ListText &text, const ListColumns &columns, const ListDefaults &defaults,
                      const std::function<void(qint64)> &progress, const std::stop_token &stop)
{
    return ListChecker(text, columns, defaults).check(progress, stop);
}

} // namespace renotify
