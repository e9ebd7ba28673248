// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attempts.h"
#include "batchlists.h"
#include "batchstage.h"
#include "claimed.h"

#include "batch/batchresult.h"
#include "batch/readlist.h"
#include "batch/xlsxfile.h"
#include "batch/zipparts.h"

#include <QSaveFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace renotify;

namespace {

const QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

QByteArray partOf(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QByteArray bytes;
    ZipParts(file).read(name,
                        [&bytes](QByteArrayView block) {
                            bytes += block;
                            return true;
                        },
                        {});
    return bytes;
}

QStringList withoutTime(QStringList cells)
{
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

} // namespace

/// A list with what became of each row, as a file.
class TestBatchResult : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
        m_path = m_folder->filePath(u"out/result.xlsx"_s);
        m_stage = std::make_unique<BatchStage>(m_folder->filePath(u"history.sqlite"_s), QUrl(u"http://127.0.0.1:9"_s));
        QVERIFY(m_stage->create({itemFor(1, u"customer-1"_s), itemFor(3, u"customer-3"_s)}).value());
    }

    void givesBackEachCellAsAText_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("digits that a number could not hold") << u"12345678901234567890"_s;
        QTest::newRow("zeros in front") << u"0042"_s;
        QTest::newRow("a date") << u"2026-03-01"_s;
        QTest::newRow("a formula") << u"=HYPERLINK(\"http://example.org\")"_s;
        QTest::newRow("a truth value") << u"TRUE"_s;
        QTest::newRow("characters of XML") << u"<a> & \"b\" 'c'"_s;
        QTest::newRow("several lines and a tab") << u"a\nb\tc"_s;
        QTest::newRow("what looks like an escape") << u"a_x0041_b_x005F_"_s;
        QTest::newRow("a control character") << u"a\u0001b"_s;
        QTest::newRow("a NUL") << QString(QChar(0)) + u"a"_s;
        QTest::newRow("beyond the first plane") << u"zoë 😀"_s;
        QTest::newRow("spaces around") << u" a "_s;
    }
    void givesBackEachCellAsAText()
    {
        QFETCH(QString, value);
        XlsxFile sheet(m_path);
        sheet.add({u"heading"_s, u"ticket"_s});
        sheet.add({value, u"after"_s});
        QSaveFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(!sheet.finish(file));
        QVERIFY(file.commit());

        const QStringList cells = ListText::read(m_path).cells(1);
        // A reader of lists does not look at the spaces around a value.
        QCOMPARE(cells, (QStringList{value.contains(u'\t') ? value : value.trimmed(), u"after"_s}));
        QVERIFY(partOf(m_path, "xl/worksheets/sheet1.xml").count("t=\"inlineStr\"") == 4);
    }

    void saysWhatBecameOfEachRow()
    {
        const ReadList list = listOf("identity,,ticket\ncustomer-1,=A1,1\n,,2\ncustomer-3,0042,3\n");
        const Result<qint64> saved = saveBatchResult(m_stage->history, m_stage->batch(), list, m_path);
        QCOMPARE(saved.value(), 3);

        const ListText result = ListText::read(m_path);
        QCOMPARE(result.rowCount(), 4);
        QCOMPARE(result.cells(0).first(4),
                 (QStringList{u"identity"_s, u"column_2"_s, u"ticket"_s, u"renotify_state"_s}));
        QCOMPARE(withoutTime(result.cells(1)), (QStringList{u"customer-1"_s, u"=A1"_s, u"1"_s, u"Waiting"_s}));
        QCOMPARE(withoutTime(result.cells(2)), (QStringList{u""_s, u""_s, u"2"_s}));
        QCOMPARE(withoutTime(result.cells(3)), (QStringList{u"customer-3"_s, u"0042"_s, u"3"_s, u"Waiting"_s}));
        const QByteArray sheet = partOf(m_path, "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(!sheet.contains("<v>"));
        QVERIFY(partOf(m_path, "xl/styles.xml").contains("<b/>"));
        QCOMPARE(QFileInfo(m_path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(QDir(folderOf(m_path)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    /// What became of a row in the column with this name.
    static QString said(const ListText &result, qint64 row, const QString &column)
    {
        return result.cells(row).value(result.cells(0).indexOf(column));
    }

    void saysWhyARowCouldNotBeSent()
    {
        ReadList list = listOf("identity,ttl\ncustomer-1,\n#N/A,\ncustomer-3,\n\"a b\",9999\n");
        list.defaults.service = itemFor(1, u"customer-1"_s).service;
        list.checked = checkList(list.text, list.columns, list.defaults);
        QVERIFY(saveBatchResult(m_stage->history, m_stage->batch(), list, m_path));
        const ListText result = ListText::read(m_path);
        const QString why = u"renotify_skipped"_s;
        QCOMPARE(said(result, 1, why), QString());
        QCOMPARE(said(result, 2, why), u"SpreadsheetError"_s);
        QCOMPARE(said(result, 4, why), u"TtlOutOfRange"_s);
        QCOMPARE(said(result, 4, u"renotify_state"_s), QString());
    }

    void saysHowTheCustomerAnswered()
    {
        Attempt attempt = startedAttempt(u"customer-3"_s);
        attempt.uid = attemptUid(m_stage->batch(), 3, 1);
        attempt.id = claimed(m_stage->history, attempt).result().value();
        QVERIFY(m_stage->history.finish(accepted(attempt)).result());
        const ChallengeEnd end{ChallengeStatus::Denied, {}, {}, QDateTime::currentDateTimeUtc()};
        QVERIFY(m_stage->history.recordEnd(subjectOf(attempt), end).result());
        QVERIFY(saveBatchResult(m_stage->history, m_stage->batch(), listOf("identity,b\n1,\n2,\n3,\n"), m_path));
        const ListText result = ListText::read(m_path);
        QCOMPARE(said(result, 1, u"renotify_answer"_s), QString());
        QCOMPARE(said(result, 3, u"renotify_answer"_s), u"Denied"_s);
        QCOMPARE(said(result, 3, u"renotify_state"_s), u"Accepted"_s);
    }

    /// A list that goes on after a restart, or that was pasted.
    void hasWhatTheHistoryKnowsWithoutTheFile()
    {
        const QString csv = m_folder->filePath(u"out/result.csv"_s);
        for (const QString &path : {csv, m_path}) {
            QCOMPARE(saveBatchResult(m_stage->history, m_stage->batch(), {}, path).value(), 2);
            const ListText result = ListText::read(path);
            QCOMPARE(result.rowCount(), 3);
            QCOMPARE(result.cells(0).first(2), (QStringList{u"service"_s, u"identity"_s}));
            QCOMPARE(said(result, 1, u"identity"_s), u"customer-1"_s);
            QCOMPARE(said(result, 2, u"identity"_s), u"customer-3"_s);
            QCOMPARE(said(result, 2, u"challenge"_s), itemFor(3, u"customer-3"_s).challenge->toString());
            QCOMPARE(said(result, 2, u"renotify_state"_s), u"Waiting"_s);
        }
    }

    void writesTheSameAsCsv()
    {
        const QString csv = m_folder->filePath(u"out/result.csv"_s);
        const ReadList list = listOf("identity,ticket\ncustomer-1,1\n,2\ncustomer-3,3\n");
        QVERIFY(saveBatchResult(m_stage->history, m_stage->batch(), list, csv));
        QVERIFY(saveBatchResult(m_stage->history, m_stage->batch(), list, m_path));
        for (qint64 row = 0; row < 4; ++row)
            QCOMPARE(withoutTime(ListText::read(m_path).cells(row)), withoutTime(ListText::read(csv).cells(row)));
    }

    void cutsACellThatIsTooLongForXlsx()
    {
        const ReadList list = listOf("identity,ticket\ncustomer-1," + QByteArray(40000, 'x') + '\n');
        QVERIFY(saveBatchResult(m_stage->history, m_stage->batch(), list, m_path));
        QCOMPARE(ListText::read(m_path).cells(1).at(1), QString(XlsxFile::longestCell, u'x'));
    }

    /// The library itself reports nothing when its files do not fit.
    void leavesNoTraceOnAFullDisk()
    {
        QByteArray text = "identity,ticket\n";
        for (int row = 0; row < 5000; ++row)
            text += "customer-" + QByteArray::number(row * 7919) + ",SUP\n";
        const ReadList list = listOf(text);
        QFile old(m_path);
        QVERIFY(old.open(QFile::WriteOnly));
        old.write("old");
        old.close();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto restore = qScopeGuard([&before] { ::setrlimit(RLIMIT_FSIZE, &before); });
        for (const rlim_t most : {rlim_t(1000), rlim_t(20'000), rlim_t(200'000)}) {
            const rlimit small{most, before.rlim_max};
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
            const Result<qint64> saved = saveBatchResult(m_stage->history, m_stage->batch(), list, m_path);
            ::setrlimit(RLIMIT_FSIZE, &before);
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, Error::Kind::FileUnwritable);
            QVERIFY(!saved.error().detail.isEmpty());
            QCOMPARE(QDir(folderOf(m_path)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                     1);
            QCOMPARE(QFileInfo(m_path).size(), 3);
        }
    }

    void saysThatAFolderIsMissing()
    {
        const QString nowhere = m_folder->filePath(u"missing/result.xlsx"_s);
        const Result<qint64> saved =
            saveBatchResult(m_stage->history, m_stage->batch(), listOf("identity,b\ncustomer-1,1\n"), nowhere);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::FileUnwritable);
    }

private:
    static ReadList listOf(const QByteArray &bytes)
    {
        ReadList list{.text = ListText::of(bytes)};
        list.columns = ListColumns::recognise(list.text);
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BatchStage> m_stage;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestBatchResult)
#include "tst_batchresult.moc"
