// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimed.h"
#include "journalfile.h"

#include <functional>

using namespace renotify;
using Spoil = std::function<void(const QString &file)>;

namespace {

/// Runs SQL on the file as another program would, and leaves it as `closed` says: with its log merged into it, or with
/// the log next to it, as after a crash.
enum class Closed { Properly, ByACrash };
void runSql(const QString &file, const QStringList &statements, Closed closed = Closed::Properly)
{
    {
        Intruder other(file);
        for (const QString &sql : statements)
            QVERIFY2(other.run(sql), qPrintable(sql));
        if (closed == Closed::ByACrash) {
            QVERIFY(QFile::copy(file, file + u".copy"_s));
            QVERIFY(QFile::copy(file + u"-wal"_s, file + u"-wal.copy"_s));
        }
    }
    if (closed == Closed::ByACrash) {
        QVERIFY(QFile::remove(file) && QFile::rename(file + u".copy"_s, file));
        QVERIFY(QFile::rename(file + u"-wal.copy"_s, file + u"-wal"_s));
    }
}

void write(const QString &file, const QByteArray &bytes, qint64 at = 0)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::ReadWrite));
    out.seek(at);
    out.write(bytes);
}

void cutTo(const QString &file, qint64 size)
{
    QVERIFY(QFile::resize(file, size));
}

} // namespace

/// Files that are not a complete journal of ours are refused and not changed; what a crash leaves is accepted.
class TestSqlHistoryRefused : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsNotOursStaysAsItIs_data();
    void whatIsNotOursStaysAsItIs();
    void aJournalLeftByACrashIsNotMistaken_data();
    void aJournalLeftByACrashIsNotMistaken();
    void aFileTakenAwayIsNoticed();
    void noFolderIsAFailure();

private:
    QString file() const { return m_folder->filePath(journalName); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqlHistoryRefused::whatIsNotOursStaysAsItIs_data()
{
    // Each was seen to fail without its check in prepareJournalFile(): SQLite itself then wrote to the file.
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Error::Kind>("kind");

    const QStringList table{u"CREATE TABLE notes (text)"_s, u"INSERT INTO notes VALUES ('mine')"_s};
    const QStringList wal{u"PRAGMA journal_mode = WAL"_s};
    QTest::newRow("a text file is foreign")
        << Spoil([](const QString &f) { write(f, "Dear diary,\n"); }) << Error::Kind::JournalForeign;
    QTest::newRow("a long file of zeros is foreign")
        << Spoil([](const QString &f) { write(f, QByteArray(100'000, '\0')); }) << Error::Kind::JournalForeign;
    QTest::newRow("another program's database is foreign")
        << Spoil([=](const QString &f) { runSql(f, table); }) << Error::Kind::JournalForeign;
    QTest::newRow("another program's database in WAL is foreign")
        << Spoil([=](const QString &f) { runSql(f, wal + table); }) << Error::Kind::JournalForeign;
    QTest::newRow("another program's database with its log beside it is foreign")
        << Spoil([=](const QString &f) { runSql(f, wal + table, Closed::ByACrash); }) << Error::Kind::JournalForeign;

    QTest::newRow("a newer schema") << Spoil([](const QString &f) {
        makeJournal(f);
        runSql(f, {u"PRAGMA user_version = 1000"_s});
    }) << Error::Kind::JournalNewer;
    QTest::newRow("a newer schema that only the log knows") << Spoil([](const QString &f) {
        makeJournal(f);
        runSql(f, {u"PRAGMA user_version = 1000"_s}, Closed::ByACrash);
    }) << Error::Kind::JournalNewer;

    const auto cut = [](double part) {
        return Spoil([part](const QString &f) {
            makeJournal(f);
            cutTo(f, qint64(double(QFileInfo(f).size()) * part));
        });
    };
    QTest::newRow("cut in half") << cut(0.5) << Error::Kind::JournalDamaged;
    QTest::newRow("cut by its last bytes") << cut(0.9999) << Error::Kind::JournalDamaged;
    QTest::newRow("cut in its header") << cut(0.0008) << Error::Kind::JournalDamaged;
    QTest::newRow("cut to nothing, its log beside it") << Spoil([](const QString &f) {
        makeJournal(f);
        runSql(f, {u"UPDATE attempt SET reason = ''"_s}, Closed::ByACrash);
        cutTo(f, 0);
    }) << Error::Kind::JournalDamaged;
    QTest::newRow("gone, its log still there") << Spoil([](const QString &f) {
        makeJournal(f);
        runSql(f, {u"UPDATE attempt SET reason = ''"_s}, Closed::ByACrash);
        QVERIFY(QFile::remove(f));
    }) << Error::Kind::JournalDamaged;
    QTest::newRow("cut in half, its log beside it") << Spoil([](const QString &f) {
        makeJournal(f);
        runSql(f, {u"UPDATE attempt SET reason = '' WHERE id = 1"_s}, Closed::ByACrash);
        cutTo(f, QFileInfo(f).size() / 2);
    }) << Error::Kind::JournalDamaged;
    QTest::newRow("a page size that is none") << Spoil([](const QString &f) {
        makeJournal(f);
        write(f, QByteArray("\0\3", 2), 16);
    }) << Error::Kind::JournalDamaged;
    QTest::newRow("its tables overwritten") << Spoil([](const QString &f) {
        makeJournal(f);
        write(f, QByteArray(3996, '\xff'), 100);
    }) << Error::Kind::JournalDamaged;
    QTest::newRow("everything behind its first page overwritten") << Spoil([](const QString &f) {
        makeJournal(f);
        write(f, QByteArray(int(QFileInfo(f).size()) - 4096, '\xff'), 4096);
    }) << Error::Kind::JournalDamaged;
    QTest::newRow("a table dropped") << Spoil([](const QString &f) {
        makeJournal(f);
        runSql(f, {u"DROP TABLE attempt"_s});
    }) << Error::Kind::JournalDamaged;
    QTest::newRow("a folder in its place")
        << Spoil([](const QString &f) { QVERIFY(QDir().mkdir(f)); }) << Error::Kind::JournalFailed;
}

void TestSqlHistoryRefused::whatIsNotOursStaysAsItIs()
{
    QFETCH(Spoil, spoil);
    QFETCH(Error::Kind, kind);
    spoil(file());
    const auto before = contents(m_folder->path());
    {
        SqlHistory history(file());
        const auto begun = claimed(history, startedAttempt()).result();
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, kind);
        QVERIFY(!begun.error().detail.isEmpty());
        QCOMPARE(history.page({}).result().error().kind, kind);
        QCOMPARE(history.attempt(1).result().error().kind, kind);
        QCOMPARE(history.open().result().error().kind, kind);
    }
    QCOMPARE(contents(m_folder->path()).keys(), before.keys());
    QVERIFY(contents(m_folder->path()) == before);
}

void TestSqlHistoryRefused::aJournalLeftByACrashIsNotMistaken_data()
{
    QTest::addColumn<Spoil>("crash");
    QTest::newRow("a file of no length") << Spoil([](const QString &f) { write(f, {}); });
    QTest::newRow("only its mark written")
        << Spoil([](const QString &f) { runSql(f, {u"PRAGMA application_id = 0x526e6679"_s}); });
    QTest::newRow("a log that made it longer") << Spoil([](const QString &f) {
        makeJournal(f);
        runSql(f, {u"INSERT INTO answer SELECT id, '[]', zeroblob(9000) FROM attempt"_s}, Closed::ByACrash);
    });
    QTest::newRow("killed while the log was copied over") << Spoil([](const QString &f) {
        makeJournal(f);
        runSql(f, {u"INSERT INTO answer SELECT id, '[]', zeroblob(9000) FROM attempt"_s}, Closed::ByACrash);
        // The copying begins with the first page, which already has the new length.
        QFile log(f + u"-wal"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        for (qint64 at = 32; log.seek(at); at += 24 + 4096) {
            const QByteArray frame = log.read(24 + 4096);
            if (frame.startsWith(QByteArray("\0\0\0\1", 4))) {
                write(f, frame.mid(24));
                break;
            }
        }
    });
}

void TestSqlHistoryRefused::aJournalLeftByACrashIsNotMistaken()
{
    QFETCH(Spoil, crash);
    crash(file());
    SqlHistory history(file());
    const auto begun = claimed(history, startedAttempt()).result();
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));
    QCOMPARE(history.page({}).result().value().total, begun.value()); // nothing from before is lost
}

void TestSqlHistoryRefused::aFileTakenAwayIsNoticed()
{
    // Seen to fail without the check for the file in open(): SQLite continued to write to a file without a name.
    SqlHistory history(file());
    QCOMPARE(claimed(history, startedAttempt()).result().value(), 1);
    QVERIFY(QFile::rename(file(), file() + u".away"_s));
    // The newest rows are still in the log, which must neither be deleted nor get another file.
    QCOMPARE(claimed(history, startedAttempt()).result().error().kind, Error::Kind::JournalDamaged);
    QVERIFY(!QFile::exists(file()));
    QVERIFY(QFile::rename(file() + u".away"_s, file()));
    QCOMPARE(claimed(history, startedAttempt()).result().value(), 2);

    QVERIFY(m_folder->remove());
    QCOMPARE(claimed(history, startedAttempt()).result().error().kind, Error::Kind::JournalFailed);
}

void TestSqlHistoryRefused::noFolderIsAFailure()
{
    SqlHistory history(m_folder->filePath(u"missing/history.sqlite"_s));
    QCOMPARE(claimed(history, startedAttempt()).result().error().kind, Error::Kind::JournalFailed);
    QVERIFY(!QFile::exists(m_folder->filePath(u"missing"_s)));
}

Q_DECLARE_METATYPE(Spoil)
QTEST_GUILESS_MAIN(TestSqlHistoryRefused)
#include "tst_sqlhistory_refused.moc"
