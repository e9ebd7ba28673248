// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/accounts.h"

#include <QDir>
#include <QFile>
#include <QMetaEnum>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace renotify;
using Kind = Error::Kind;

class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QFile::remove(path()); }

    void whatIsSavedIsLoaded_data();
    void whatIsSavedIsLoaded();
    void theOrderIsKept();
    void noFileIsNoAccounts();
    void whatIsRefusedIsNeverWrittenOver_data();
    void whatIsRefusedIsNeverWrittenOver();
    void whatCannotBeReadIsAnError_data();
    void whatCannotBeReadIsAnError();
    void whatCannotBeLoadedAgainIsNotSaved_data();
    void whatCannotBeLoadedAgainIsNotSaved();
    void whereNothingCanBeWrittenIsAnError_data();
    void whereNothingCanBeWrittenIsAnError();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void onlyTheOwnerMayRead();
    void fiftyMegabytesOfGarbageAreRefusedUnread();

private:
    QString path() const { return m_folder.filePath(u"accounts.json"_s); }
    void put(const QByteArray &content) const;
    QByteArray content() const;

    QTemporaryDir m_folder;
};

namespace {

const auto key = u"SK00000000000000000000000000000000"_s;

Account account(const QString &name)
{
    return {.id = u"id of "_s + name, .name = name, .credential = *parseCredentialSid(key), .caFile = {}};
}

ServiceHost baseUrl(const QString &text)
{
    return std::get<ServiceHost>(ServiceHost::baseUrl(text));
}

QByteArray document(const QByteArray &accounts)
{
    return R"({"version": 1, "accounts": [)" + accounts + "]}";
}

QByteArray minimal(const QByteArray &more = {})
{
    return R"({"id": "a", "name": "A", "credential": "SK00000000000000000000000000000000")" + more + '}';
}

/// "ok", or the kind of the error, with its place if that is in the file.
template<class T>
QByteArray outcome(const Result<T> &result)
{
    if (result)
        return "ok";
    const QByteArray kind = QMetaEnum::fromType<Kind>().valueToKey(int(result.error().kind));
    return result.error().kind == Kind::FileMalformed ? kind + ' ' + result.error().detail.toUtf8() : kind;
}

} // namespace

void TestAccounts::put(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
}

QByteArray TestAccounts::content() const
{
    QFile file(path());
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAccounts::whatIsSavedIsLoaded_data()
{
    QTest::addColumn<Account>("account");
    QTest::newRow("an API key at Twilio") << account(u"A"_s);
    Account other = account(u"ä \"quoted\" \n 🔑"_s);
    other.credential = *parseCredentialSid(u"AC0123456789abcdefABCDEF0123456789");
    other.production = true;
    other.coolDown = 0s;
    other.hold = 5s;
    other.caFile = u"/etc/ssl/own ca.pem"_s;
    other.keepSecret = Account::KeepSecret::ForThisSession;
    QTest::newRow("an account SID, with every choice made") << other;
    other.host = *ServiceHost::region(u"dublin", u"ie1");
    QTest::newRow("an edge and a region") << other;
    other.host = *ServiceHost::region(u"", u"ie1");
    QTest::newRow("a region") << other;
    other.host = baseUrl(u"http://127.0.0.1:8080/prefix"_s);
    QTest::newRow("a base URL on loopback") << other;
    other.host = baseUrl(u"https://verify.example.com"_s);
    QTest::newRow("a base URL elsewhere") << other;
}

void TestAccounts::whatIsSavedIsLoaded()
{
    QFETCH(const Account, account);
    QCOMPARE(outcome(saveAccounts(path(), {account})), "ok");
    const auto loaded = loadAccounts(path());
    QCOMPARE(outcome(loaded), "ok");
    QVERIFY(loaded.value() == QList{account});
}

void TestAccounts::theOrderIsKept()
{
    const QList accounts{account(u"b"_s), account(u"a"_s), account(u"c"_s)};
    QCOMPARE(outcome(saveAccounts(path(), accounts)), "ok");
    QVERIFY(loadAccounts(path()).value() == accounts);
}

void TestAccounts::noFileIsNoAccounts()
{
    const auto loaded = loadAccounts(m_folder.filePath(u"none.json"_s));
    QVERIFY(loaded.ok() && loaded->isEmpty());
}

void TestAccounts::whatIsRefusedIsNeverWrittenOver_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a newer version") << QByteArray(R"({"version": 2, "everything": "else"})")
                                     << QByteArray("FileNewer");
    QTest::newRow("no JSON") << QByteArray("keep me") << QByteArray("FileMalformed");
    QTest::newRow("one wrong field") << document(minimal(R"(, "production": 1)"))
                                     << QByteArray("FileMalformed accounts[0].production");
}

// Seen to fail without loading the file in saveAccounts().
void TestAccounts::whatIsRefusedIsNeverWrittenOver()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, expected);
    put(before);
    QVERIFY(outcome(loadAccounts(path())).startsWith(expected));
    QVERIFY(outcome(saveAccounts(path(), {account(u"A"_s)})).startsWith(expected));
    QCOMPARE(content(), before);
}

void TestAccounts::whatCannotBeReadIsAnError_data()
{
    QTest::addColumn<QString>("path");
    const auto inFolder = [this](const QString &name) { return m_folder.filePath(name); };
    QDir(m_folder.path()).mkdir(u"folder"_s);
    QFile::link(inFolder(u"nowhere"_s), inFolder(u"dangling"_s));
    QCOMPARE(::mkfifo(qPrintable(inFolder(u"pipe"_s)), 0600), 0);
    QTest::newRow("a folder") << inFolder(u"folder"_s);
    QTest::newRow("a link to nothing") << inFolder(u"dangling"_s);
    QTest::newRow("a pipe that nobody fills") << inFolder(u"pipe"_s);
    QTest::newRow("a file whose reading fails") << u"/proc/self/mem"_s;
}

void TestAccounts::whatCannotBeReadIsAnError()
{
    QFETCH(const QString, path);
    QCOMPARE(outcome(loadAccounts(path)), "FileUnreadable");
    QCOMPARE(outcome(saveAccounts(path, {account(u"A"_s)})), "FileUnreadable");
}

void TestAccounts::whatCannotBeLoadedAgainIsNotSaved_data()
{
    QTest::addColumn<QList<Account>>("accounts");
    QTest::addColumn<QByteArray>("expected");
    const Account a = account(u"A"_s);
    Account b = account(u"B"_s);
    b.id = a.id;
    QTest::newRow("two of one id") << QList{a, b} << QByteArray("FileMalformed accounts[1].id");
    b = account(u"A"_s);
    b.id = u"b"_s;
    QTest::newRow("two of one name") << QList{a, b} << QByteArray("FileMalformed accounts[1].name");
    b = account(u"B"_s);
    b.hold = 6s;
    QTest::newRow("a hold over five seconds") << QList{a, b} << QByteArray("FileMalformed accounts[1].holdSeconds");
}

void TestAccounts::whatCannotBeLoadedAgainIsNotSaved()
{
    QFETCH(const QList<Account>, accounts);
    QFETCH(const QByteArray, expected);
    QCOMPARE(outcome(saveAccounts(path(), {account(u"old"_s)})), "ok");
    const QByteArray before = content();
    QCOMPARE(outcome(saveAccounts(path(), accounts)), expected);
    QCOMPARE(content(), before);
}

// None of these depends on file modes, because root ignores them.
void TestAccounts::whereNothingCanBeWrittenIsAnError_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("in a folder that is not there") << m_folder.filePath(u"none/accounts.json"_s);
    QTest::newRow("in a file") << m_folder.filePath(u"file/accounts.json"_s);
    QTest::newRow("in a file system that takes none") << u"/proc/accounts.json"_s;
}

void TestAccounts::whereNothingCanBeWrittenIsAnError()
{
    QFETCH(const QString, path);
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(outcome(saveAccounts(path, {account(u"A"_s)})), "FileUnwritable");
}

// Seen to fail with a QFile instead of the QSaveFile: the file was cut off.
void TestAccounts::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("accounts");
    QTest::newRow("that shows while it is written") << 1000;
    QTest::newRow("that shows at the end") << 3; // less than QFile's buffer
}

// Seen to fail, in its second row, with commit() instead of commitWhole(): an empty file, and no error.
void TestAccounts::aFullDiskLeavesTheOldFile()
{
    QFETCH(int, accounts);
    QCOMPARE(outcome(saveAccounts(path(), {account(u"old"_s)})), "ok");
    const QByteArray before = content();
    QList<Account> many;
    for (int i = 0; i < accounts; ++i)
        many.append(account(QString::number(i)));

    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit full{rlim_t(before.size()), limit.rlim_max};
    const auto handler = ::signal(SIGXFSZ, SIG_IGN); // so that there is an error, as on a full disk
    ::setrlimit(RLIMIT_FSIZE, &full);
    const auto saved = saveAccounts(path(), many);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    ::signal(SIGXFSZ, handler);

    QCOMPARE(outcome(saved), "FileUnwritable");
    QCOMPARE(content(), before);
    QCOMPARE(QDir(m_folder.path()).entryList({u"accounts.json*"_s}, QDir::Files), {u"accounts.json"_s});
}

// Seen to fail without setPermissions(): 0666 as far as the umask allows.
void TestAccounts::onlyTheOwnerMayRead()
{
    const mode_t mask = ::umask(0);
    const auto saved = saveAccounts(path(), {account(u"A"_s)});
    ::umask(mask);
    QCOMPARE(outcome(saved), "ok");
    struct stat status
    {
    };
    QCOMPARE(::stat(qPrintable(path()), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));

    ::chmod(qPrintable(path()), 0644);
    QCOMPARE(outcome(saveAccounts(path(), {account(u"B"_s)})), "ok");
    QCOMPARE(::stat(qPrintable(path()), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

// Seen to fail without the limit in loadAccounts().
void TestAccounts::fiftyMegabytesOfGarbageAreRefusedUnread()
{
    put(QByteArray(50'000'000, '['));
    const QByteArray expected = "FileMalformed " + path().toUtf8(); // for its size; the parser would name a place
    QCOMPARE(outcome(loadAccounts(path())), expected);
    QCOMPARE(outcome(saveAccounts(path(), {account(u"A"_s)})), expected);
    QCOMPARE(QFile(path()).size(), 50'000'000);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
