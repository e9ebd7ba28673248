// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlindex.h"

#include "history/sqlrow.h"
#include "history/sqlstatement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renotify {

namespace {

// Characters of the private use area that begin the words for outcome, account and end. The tokenizer takes them for
// letters, and wordsOf() never does.
constexpr char16_t outcomeMark = 0xe000;
constexpr char16_t accountMark = 0xe001;
constexpr char16_t endMark = 0xe002;
constexpr char16_t nothingMark = 0xe003; // no row has this word

constexpr QStringView allWords = uR"(%1.service_sid || ' ' || %1.identity || ' ' || %1.challenge_sid || ' ' ||
    %1.account_name || ' ' || %1.reason || ' ' || COALESCE(%1.api_message, '') || ' ' ||
    COALESCE(%1.api_code, '') || ' ' || COALESCE(%1.api_request_id, '') || ' ' ||
    CASE WHEN json_valid(%1.notification) THEN COALESCE(%1.notification ->> '$.sid', '') ELSE '' END ||
    ' ' || char(0xe000) || %1.outcome || ' ' || char(0xe001) || hex(%1.account_id) ||
    ' ' || char(0xe002) || COALESCE(%1.challenge_end, 'Pending'))";

constexpr QStringView outcomeNumber = uR"(CASE %1.outcome WHEN 'Sending' THEN 0 WHEN 'Accepted' THEN 1
    WHEN 'Rejected' THEN 2 WHEN 'NotSent' THEN 3 ELSE 4 END)";

constexpr QStringView facetOf = uR"(account_id = %1.account_id AND outcome = %1.outcome
    AND challenge_end = COALESCE(%1.challenge_end, 'Pending'))";

constexpr QStringView answered =
    uR"((%1.challenge_end IN ('Approved', 'Denied') AND %1.challenge_ended_at IS NOT NULL))";

constexpr QStringView waited = uR"(IIF(%2, max(0, %1.challenge_ended_at - %1.started_at), 0))";

QString of(QStringView sql, const QString &row)
{
    return sql.toString().replace(u"%2"_s, answered.toString()).replace(u"%1"_s, row);
}

QString adding()
{
    const QString row = u"new"_s;
    return uR"(
        INSERT INTO facet (account_id, outcome, challenge_end, account_name, attempts, first_id, last_id)
            VALUES (new.account_id, new.outcome, COALESCE(new.challenge_end, 'Pending'), new.account_name, 1, new.id,
                new.id)
            ON CONFLICT (account_id, outcome, challenge_end) DO UPDATE SET attempts = attempts + 1,
                account_name = IIF(excluded.last_id >= last_id, excluded.account_name, account_name),
                first_id = min(first_id, excluded.first_id), last_id = max(last_id, excluded.last_id);
        INSERT INTO sought (id, facet, started_at, took, outcome)
            VALUES (new.id, (SELECT id FROM facet WHERE )"_s
           + of(facetOf, row) + u"), new.started_at, COALESCE(new.finished_ms, -1), "_s + of(outcomeNumber, row)
           + u");"_s + uR"(
        INSERT INTO daily (day, outcome, attempts, answers, waited_ms, first_id, last_id)
            VALUES (new.started_at / 86400000, new.outcome, 1, IIF()"_s
           + of(answered, row) + u", 1, 0), "_s + of(waited, row) + uR"(, new.id, new.id)
            ON CONFLICT (day, outcome) DO UPDATE SET attempts = attempts + 1, answers = answers + excluded.answers,
                waited_ms = waited_ms + excluded.waited_ms,
                first_id = min(first_id, excluded.first_id), last_id = max(last_id, excluded.last_id);
        )"_s;
}

QString removing()
{
    const QString row = u"old"_s;
    return uR"(
        UPDATE facet SET attempts = attempts - 1 WHERE )"_s
           + of(facetOf, row) + uR"(;
        DELETE FROM sought WHERE id = old.id;
        UPDATE daily SET attempts = attempts - 1, answers = answers - IIF()"_s
           + of(answered, row) + u", 1, 0), waited_ms = waited_ms - "_s + of(waited, row) + uR"(
            WHERE day = old.started_at / 86400000 AND outcome = old.outcome;
        )"_s;
}

/// Only what the tokenizer also takes for a letter or a digit, because one word here has to be one word there. It knows
/// Unicode 6.1; the vowel signs below have become letters since then.
bool isOfWord(char32_t c)
{
    const bool wasMark = (c >= 0x19b0 && c <= 0x19c9) || c == 0x1cf2 || c == 0x1cf3;
    return QChar::isLetterOrNumber(c) && QChar::unicodeVersion(c) <= QChar::Unicode_6_1 && !wasMark;
}

bool hasNoSpaces(const QString &word)
{
    const auto isOfSuch = [](char32_t c) {
        switch (QChar::script(c)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Bopomofo:
        case QChar::Script_Hangul: // it has spaces, but not before particles
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return false;
        }
    };
    return std::ranges::any_of(word.toUcs4(), isOfSuch);
}

QStringList wordsOf(const QString &typed)
{
    QStringList words(1);
    for (const char32_t c : typed.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isOfWord(c))
            words.last() += QChar::fromUcs4(c);
        else if (!words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

} // namespace

QStringList indexTables()
{
    return {
        u"CREATE TABLE facet (id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, outcome TEXT NOT NULL,"
        " challenge_end TEXT NOT NULL, account_name TEXT NOT NULL, attempts INTEGER NOT NULL,"
        " first_id INTEGER NOT NULL, last_id INTEGER NOT NULL,"
        " UNIQUE (account_id, outcome, challenge_end)) STRICT"_s,
        u"CREATE TABLE daily (day INTEGER NOT NULL, outcome TEXT NOT NULL, attempts INTEGER NOT NULL,"
        " answers INTEGER NOT NULL, waited_ms INTEGER NOT NULL, first_id INTEGER NOT NULL,"
        " last_id INTEGER NOT NULL, PRIMARY KEY (day, outcome)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE sought (id INTEGER PRIMARY KEY, facet INTEGER NOT NULL, started_at INTEGER NOT NULL,"
        " took INTEGER NOT NULL, outcome INTEGER NOT NULL) STRICT"_s,
        u"CREATE VIRTUAL TABLE found USING fts5 (words, content='', columnsize=0, detail=none, prefix='1 2 3',"
        " tokenize=\"unicode61 remove_diacritics 2\")"_s,
    };
}

QStringList indexFill()
{
    const QString row = u"attempt"_s;
    return {
        u"INSERT INTO facet (account_id, outcome, challenge_end, account_name, attempts, first_id, last_id)"
        " SELECT account_id, outcome, COALESCE(challenge_end, 'Pending'), account_name, COUNT(*), MIN(id), MAX(id)"
        " FROM attempt GROUP BY 1, 2, 3"_s,
        u"INSERT INTO sought SELECT attempt.id, facet.id, started_at, COALESCE(finished_ms, -1), %1"
        " FROM attempt CROSS JOIN facet ON facet.account_id = attempt.account_id AND facet.outcome = attempt.outcome"
        " AND facet.challenge_end = COALESCE(attempt.challenge_end, 'Pending') ORDER BY attempt.id"_s.arg(
            of(outcomeNumber, row)),
        u"INSERT INTO daily SELECT started_at / 86400000, outcome, COUNT(*), SUM(IIF(%1, 1, 0)), SUM(%2), MIN(id),"
        " MAX(id) FROM attempt GROUP BY 1, 2"_s.arg(of(answered, row), of(waited, row)),
        u"INSERT INTO found (rowid, words) SELECT id, %1 FROM attempt ORDER BY id"_s.arg(of(allWords, row)),
        u"CREATE INDEX sought_facet ON sought (facet)"_s, // an index ends with the id
        u"CREATE INDEX sought_took ON sought (took)"_s,
        u"CREATE INDEX sought_outcome ON sought (outcome)"_s,
    };
}

QStringList indexTriggers()
{
    return {
        u"CREATE TRIGGER attempt_sought AFTER INSERT ON attempt BEGIN %1 END"_s.arg(adding()),
        u"CREATE TRIGGER attempt_changed AFTER UPDATE OF started_at, account_id, account_name, outcome, finished_ms,"
        " challenge_end, challenge_ended_at ON attempt BEGIN %1 %2 END"_s.arg(removing(), adding()),
        u"CREATE TRIGGER attempt_unsought AFTER DELETE ON attempt BEGIN %1 END"_s.arg(removing()),
    };
}

Result<Done> listWords(const SqlConnection &connection, qint64 id)
{
    static const QString sql =
        u"INSERT INTO found (rowid, words) SELECT id, %1 FROM attempt WHERE id = ?"_s.arg(of(allWords, u"attempt"_s));
    return SqlStatement(connection, sql).run({id});
}

Result<Done> unlistWords(const SqlConnection &connection, qint64 id)
{
    static const QString sql = u"INSERT INTO found (found, rowid, words) SELECT 'delete', id, %1 FROM attempt"
                               " WHERE id = ?"_s.arg(of(allWords, u"attempt"_s));
    return SqlStatement(connection, sql).run({id});
}

QString matchFor(const HistoryFilter &filter)
{
    QStringList words = wordsOf(filter.search);
    if (words.isEmpty()) // signs alone are in no word, and must not find every row
        return filter.search.trimmed().isEmpty() ? QString() : u"\"%1\""_s.arg(QChar(nothingMark));
    if (!hasNoSpaces(words.last()))
        words.last() += u"\"*"_s;
    words.removeIf(hasNoSpaces);
    if (words.isEmpty())
        return {};
    for (QString &word : words)
        word = u'"' + word + (word.endsWith(u'*') ? u""_s : u"\""_s);
    const auto marked = [](char16_t mark, const QString &name) { return u"\"%1%2\""_s.arg(QChar(mark), name); };
    if (filter.outcome)
        words.prepend(marked(outcomeMark, storedName(*filter.outcome)));
    if (!filter.accountId.isEmpty())
        words.prepend(marked(accountMark, QString::fromLatin1(filter.accountId.toUtf8().toHex())));
    if (filter.challengeEnd)
        words.prepend(marked(endMark, storedName(*filter.challengeEnd)));
    return words.join(u" AND "_s);
}

QStringList wordsWithin(const HistoryFilter &filter)
{
    QStringList words = wordsOf(filter.search.toLower());
    words.removeIf([](const QString &word) { return !hasNoSpaces(word); });
    return words;
}

QString searchedText()
{
    return u"lower(identity || ' ' || account_name || ' ' || reason || ' ' || COALESCE(api_message, ''))"_s;
}

} // namespace renotify
