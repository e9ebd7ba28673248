// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../history/claimed.h"
#include "faultfiles.h"
#include "history/historyexport.h"
#include "history/journalfile.h"
#include "settings/accounts.h"
#include "settings/preferences.h"
#include "settings/windowstate.h"
#include "torture.h"

#include <cerrno>
#include <functional>

using namespace renotify;
using namespace std::chrono_literals;

namespace {

constexpr auto name = "file"_L1;

QList<Account> accounts(int count)
{
    QList<Account> all;
    for (int i = 0; i < count; ++i) {
        all += {.id = u"id-%1"_s.arg(i),
                .name = u"Acme %1"_s.arg(i),
                .credential = *parseCredentialSid(u"SK"_s + QString(32, u'a')),
                .caFile = {}};
    }
    return all;
}

const Preferences preferences{.appearance = Preferences::Appearance::Dark,
                              .language = u"ja"_s,
                              .connectDeadline = 7s,
                              .sendDeadline = 77s,
                              .lastAccountId = u"id-1"_s};

WindowState windowState()
{
    WindowState state;
    state.geometry = QByteArray(200, 'g');
    state.draft.identity = u"customer-1"_s;
    state.draft.reason = u"TICKET-7"_s;
    return state;
}

} // namespace

/// Whichever call on a file fails while it is saved, exported or read, afterwards the file is the complete old or new
/// one, nothing else is left next to it, and the caller is told.
class TestTortureFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void accountsAreSaved_data() { troubles(); }
    void accountsAreSaved();
    void accountsAreRead_data() { readingTroubles(); }
    void accountsAreRead();
    void preferencesAreSaved_data() { troubles(); }
    void preferencesAreSaved();
    void theWindowsStateIsSaved_data() { troubles(); }
    void theWindowsStateIsSaved();
    void theHistoryIsExported_data() { troubles(); }
    void theHistoryIsExported();
    void whatTheDiskDoesNotTakeIsNotSaved();

private:
    using Save = std::function<Result<Done>(const QString &path)>;

    static void troubles();
    static void readingTroubles();
    static void addReadingRows();
    void each(const std::function<void()> &run);
    void clear() const;
    QByteArray put(const Save &save) const;
    void saves(const Save &old, const Save &save);
    Save exportOf(HistoryExport::Format format, const HistoryFilter &filter);

    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(name);
    const QTemporaryDir m_elsewhere;
    SqlHistory m_history{m_elsewhere.filePath(journalName)};
    Torture m_torture{"file", FaultFiles::calls()};
};

void TestTortureFile::initTestCase()
{
    for (int i = 0; i < 30; ++i)
        must(claimed(m_history, startedAttempt()).result());
    FaultFiles::watch((m_folder.path() + u'/').toUtf8().constData());
}

void TestTortureFile::addReadingRows()
{
    QTest::newRow("one call fails") << EIO << Lasting::Once;
    QTest::newRow("the disk dies") << EIO << Lasting::FromThenOn;
    QTest::newRow("forbidden once") << EACCES << Lasting::Once;
    QTest::newRow("forbidden") << EACCES << Lasting::FromThenOn;
    QTest::newRow("interrupted") << EINTR << Lasting::Once;
}

/// A full disk does not make reading fail.
void TestTortureFile::readingTroubles()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<Lasting>("lasting");
    addReadingRows();
}

void TestTortureFile::troubles()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<Lasting>("lasting");
    addReadingRows();
    QTest::newRow("no room for once") << ENOSPC << Lasting::Once;
    QTest::newRow("the disk is full") << ENOSPC << Lasting::FromThenOn;
    QTest::newRow("half is written") << FaultFiles::halfWritten << Lasting::Once;
    QTest::newRow("the disk fills up") << FaultFiles::halfWritten << Lasting::FromThenOn;
}

void TestTortureFile::each(const std::function<void()> &run)
{
    QFETCH(int, trouble);
    QFETCH(Lasting, lasting);
    FaultFiles::setTrouble(trouble);
    m_torture.each(lasting, run);
}

void TestTortureFile::clear() const
{
    for (const QString &file : contents(m_folder.path()).keys())
        QVERIFY(QFile::remove(m_folder.filePath(file)));
}

/// The file that `save` makes in an empty folder.
QByteArray TestTortureFile::put(const Save &save) const
{
    clear();
    if (save)
        must(save(m_path));
    return contents(m_folder.path()).value(name);
}

void TestTortureFile::saves(const Save &old, const Save &save)
{
    put(old);
    must(save(m_path));
    const QByteArray whole = contents(m_folder.path()).value(name);
    each([&] {
        const QByteArray before = put(old);
        m_torture.begin();
        const bool done = m_torture.succeeds(save(m_path));
        m_torture.end();
        const auto there = contents(m_folder.path());
        QVERIFY2(there.value(name) == whole || (!done && there.value(name) == before), there.value(name).constData());
        QVERIFY2(there.size() <= 1, qPrintable(there.keys().join(u' ')));
        must(save(m_path)); // the next save is not disturbed
        QCOMPARE(contents(m_folder.path()).value(name), whole);
    });
}

void TestTortureFile::accountsAreSaved()
{
    const auto two = [](const QString &path) { return saveAccounts(path, accounts(2)); };
    const auto three = [](const QString &path) { return saveAccounts(path, accounts(3)); };
    saves(two, three);
    saves({}, three); // the first save, or an export
}

void TestTortureFile::accountsAreRead()
{
    put([](const QString &path) { return saveAccounts(path, accounts(3)); });
    each([&] {
        m_torture.begin();
        const Result<QList<Account>> read = loadAccounts(m_path);
        if (m_torture.succeeds(read))
            QCOMPARE(read.value(), accounts(3));
    });
}

void TestTortureFile::preferencesAreSaved()
{
    const auto window = [](const QString &path) { return saveWindowState(path, windowState()); };
    const auto choices = [](const QString &path) { return savePreferences(path, preferences); };
    saves(window, choices);
    saves({}, choices);
}

void TestTortureFile::theWindowsStateIsSaved()
{
    const auto choices = [](const QString &path) { return savePreferences(path, preferences); };
    const auto window = [](const QString &path) { return saveWindowState(path, windowState()); };
    saves(choices, window);
}

TestTortureFile::Save TestTortureFile::exportOf(HistoryExport::Format format, const HistoryFilter &filter)
{
    return [this, format, filter](const QString &path) -> Result<Done> {
        const auto rows =
            exportHistory(m_history, {.path = path, .format = format, .filter = filter}, [](qint64) {}, {});
        return rows ? Result<Done>(Done()) : rows.error();
    };
}

void TestTortureFile::theHistoryIsExported()
{
    for (const auto format : {HistoryExport::Csv, HistoryExport::JsonLines}) {
        saves(exportOf(format, {.search = u"nobody"_s}), exportOf(format, {}));
        saves({}, exportOf(format, {}));
    }
}

void TestTortureFile::whatTheDiskDoesNotTakeIsNotSaved()
{
    FaultFiles::setTrouble(FaultFiles::unsynced);
    const Save choices = [](const QString &path) { return savePreferences(path, preferences); };
    const Save some = [](const QString &path) { return saveAccounts(path, accounts(3)); };
    for (const auto &[old, save] : {std::pair{Save(), some}, {Save(), choices}, {choices, exportOf({}, {})}}) {
        const QByteArray before = put(old);
        FaultFiles::calls().arm(1, Lasting::FromThenOn);
        const Result<Done> saved = save(m_path);
        FaultFiles::calls().disarm();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::FileUnwritable);
        QCOMPARE(contents(m_folder.path()).value(name), before);
    }
}

QTEST_GUILESS_MAIN(TestTortureFile)
#include "tst_torture_file.moc"
