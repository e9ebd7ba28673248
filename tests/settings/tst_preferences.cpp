// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/preferences.h"
#include "settings/windowstate.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace renotify;

class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void preferencesComeBack();
    void theWindowComesBack();
    void neitherTouchesTheOther();
    void aDraftTakenBackIsGone();
    void aTextTooLongIsCut();
    void noFileIsTheDefault();
    void whatIsNonsenseIsTheDefaultAlone_data();
    void whatIsNonsenseIsTheDefaultAlone();
    void numbersAreSavedWithinTheirRange();
    void anythingMayStandInTheFile_data();
    void anythingMayStandInTheFile();
    void whereNothingCanBeWrittenIsAnError_data();
    void whereNothingCanBeWrittenIsAnError();
    void aFullDiskLeavesTheOldFile();
    void onlyTheOwnerMayRead();

private:
    void put(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

WindowState someState()
{
    return {.geometry = QByteArray("\x01\xd9\x00\xff \"@;\n", 9),
            .splitters = {{u"columns"_s, "one"}, {u"rows"_s, QByteArray(3, '\0')}},
            .historyHeader = QByteArray(500, '\xfe'),
            .draft = {.service = u"VA…"_s,
                      .identity = u"a, b; \"c\" % \\ \n é"_s,
                      .challenge = u"@Invalid()"_s,
                      .ttl = Ttl::from(120),
                      .reason = u"T-1, called twice"_s}};
}

mode_t modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 0777 : mode_t(0);
}

/// `depth` nested lists, in the form in which QSettings writes a value for which it has no text.
QByteArray nestedVariant(int depth)
{
    QByteArray value;
    for (int i = 0; i < depth; ++i)
        value += R"(\0\0\0\t\0\0\0\x1)"; // QVariantList of one
    return "[Preferences]\nappearance=\"@Variant(" + value + ")\"\n";
}

} // namespace

void TestPreferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>(); // a new path each time, because QSettings remembers files by path
    m_path = m_folder->filePath(u"preferences.ini"_s);
}

void TestPreferences::put(const QByteArray &content)
{
    QFile file(m_path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
}

void TestPreferences::preferencesComeBack()
{
    const Preferences preferences{.appearance = Preferences::Appearance::Dark,
                                  .connectDeadline = 1s,
                                  .sendDeadline = 300s,
                                  .keepDays = 365,
                                  .lastAccountId = u"4f0c, ä"_s};
    QVERIFY(savePreferences(m_path, preferences).ok());
    QVERIFY(loadPreferences(m_path) == preferences);
}

void TestPreferences::theWindowComesBack()
{
    QVERIFY(saveWindowState(m_path, someState()).ok());
    QVERIFY(loadWindowState(m_path) == someState());
}

void TestPreferences::neitherTouchesTheOther()
{
    const Preferences preferences{.appearance = Preferences::Appearance::Light, .lastAccountId = u"a"_s};
    QVERIFY(savePreferences(m_path, preferences).ok());
    QVERIFY(saveWindowState(m_path, someState()).ok());
    QVERIFY(loadPreferences(m_path) == preferences);
    QVERIFY(savePreferences(m_path, {}).ok());
    QVERIFY(loadPreferences(m_path) == Preferences());
    QVERIFY(loadWindowState(m_path) == someState());
}

// Seen to fail without the remove() in writeIni().
void TestPreferences::aDraftTakenBackIsGone()
{
    WindowState state = someState();
    QVERIFY(saveWindowState(m_path, state).ok());
    state.draft.ttl.reset();
    state.splitters.remove(u"rows"_s);
    QVERIFY(saveWindowState(m_path, state).ok());
    QVERIFY(loadWindowState(m_path) == state);
}

void TestPreferences::aTextTooLongIsCut()
{
    WindowState state = someState();
    const QString typed(3000, u'x'); // the form says that it is too long, and keeps it
    state.draft = {.service = QString(100'000, u'…'),
                   .identity = typed,
                   .challenge = QString(100'000, u'…'),
                   .ttl = {},
                   .reason = QString(100'000, u'…')};
    QVERIFY(saveWindowState(m_path, state).ok());
    const WindowState loaded = loadWindowState(m_path);
    QCOMPARE(loaded.draft.identity, typed); // seen to fail: it was cut to 1024 characters
    QCOMPARE(loaded.draft.reason, QString(1024, u'…'));
    QCOMPARE(loaded.draft.service, QString(1024, u'…'));
    QCOMPARE(loaded.geometry, state.geometry);
}

void TestPreferences::noFileIsTheDefault()
{
    QVERIFY(loadPreferences(m_path) == Preferences());
    QVERIFY(loadWindowState(m_path) == WindowState());
    QVERIFY(!QFile::exists(m_path));
}

void TestPreferences::whatIsNonsenseIsTheDefaultAlone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a number that is text") << QByteArray("connectDeadlineSeconds=soon");
    QTest::newRow("a number too small") << QByteArray("connectDeadlineSeconds=0");
    QTest::newRow("a number too large") << QByteArray("connectDeadlineSeconds=61");
    QTest::newRow("a negative number") << QByteArray("connectDeadlineSeconds=-1");
    QTest::newRow("a number beyond numbers") << QByteArray("connectDeadlineSeconds=99999999999999999999");
    QTest::newRow("a list") << QByteArray("connectDeadlineSeconds=1, 2");
    QTest::newRow("bytes") << QByteArray("connectDeadlineSeconds=@ByteArray(\\x1\\xff)");
    QTest::newRow("another number too small") << QByteArray("sendDeadlineSeconds=4");
    QTest::newRow("another number too large") << QByteArray("sendDeadlineSeconds=301");
    QTest::newRow("rows kept for less than nothing") << QByteArray("keepDays=-1");
    QTest::newRow("rows kept for longer than a calendar has") << QByteArray("keepDays=36501");
    QTest::newRow("a look that nobody knows") << QByteArray("appearance=Neon");
    QTest::newRow("a look that is a number") << QByteArray("appearance=2");
}

void TestPreferences::whatIsNonsenseIsTheDefaultAlone()
{
    QFETCH(const QByteArray, line);
    put("[Preferences]\nlastAccount=a\n" + line + "\n[Window]\ndraft\\ttl=301\ndraft\\reason=b\n");
    Preferences preferences;
    preferences.lastAccountId = u"a"_s;
    WindowState state;
    state.draft.reason = u"b"_s;
    QVERIFY(loadPreferences(m_path) == preferences);
    QVERIFY(loadWindowState(m_path) == state);
}

void TestPreferences::numbersAreSavedWithinTheirRange()
{
    QVERIFY(savePreferences(m_path, {.connectDeadline = 0s, .sendDeadline = 1000s, .keepDays = -1, .lastAccountId = {}})
                .ok());
    QCOMPARE(loadPreferences(m_path).connectDeadline, 1s);
    QCOMPARE(loadPreferences(m_path).sendDeadline, 300s);
    QCOMPARE(loadPreferences(m_path).keepDays, 0);
}

void TestPreferences::anythingMayStandInTheFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zero bytes") << QByteArray(60'000, '\0');
    QTest::newRow("a group that never ends") << QByteArray(60'000, '[');
    QTest::newRow("keys without values") << QByteArray("a\n").repeated(30'000);
    QTest::newRow("escapes without end") << "[Preferences]\nappearance=" + QByteArray("\\x").repeated(30'000);
    QTest::newRow("a value of no type") << QByteArray("[Preferences]\nappearance=@Variant(\\xff\\xff\\xff\\xff)");
    QTest::newRow("a value of four gigabytes")
        << "[Preferences]\n" + QByteArray(R"ini(appearance="@Variant(\0\0\0\n\xff\xff\xff\xfe)")ini");
    QTest::newRow("a value in a value in a value") << nestedVariant(3500);
    QTest::newRow("fifty megabytes") << QByteArray("[Preferences]\nappearance=Dark\n").repeated(1'700'000);
}

// Seen to fail without the limit in readIni(): it read the fifty megabytes.
void TestPreferences::anythingMayStandInTheFile()
{
    QFETCH(const QByteArray, content);
    put(content);
    QVERIFY(loadPreferences(m_path) == Preferences());
    QVERIFY(loadWindowState(m_path) == WindowState());
    QVERIFY(saveWindowState(m_path, someState()).ok());
    QVERIFY(loadWindowState(m_path) == someState());
}

// None of these depends on file modes, because root ignores them.
void TestPreferences::whereNothingCanBeWrittenIsAnError_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("in a folder that is not there") << u"none/preferences.ini"_s;
    QTest::newRow("in a file") << u"file/preferences.ini"_s;
    QTest::newRow("a folder is there") << u"folder"_s;
    QTest::newRow("a pipe is there") << u"pipe"_s;
    QTest::newRow("in a file system that takes none") << u"/proc/preferences.ini"_s;
}

void TestPreferences::whereNothingCanBeWrittenIsAnError()
{
    QFETCH(const QString, path);
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(qPrintable(folder.filePath(u"pipe"_s)), 0600), 0);
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));

    const auto saved = savePreferences(folder.filePath(path), {});
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, Error::Kind::FileUnwritable);
    QVERIFY(loadPreferences(folder.filePath(path)) == Preferences());
}

// Seen to fail with QSettings writing to the file itself.
void TestPreferences::aFullDiskLeavesTheOldFile()
{
    const Preferences preferences{.appearance = Preferences::Appearance::Dark, .lastAccountId = {}};
    QVERIFY(savePreferences(m_path, preferences).ok());
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    const auto handler = ::signal(SIGXFSZ, SIG_IGN); // so that there is an error, as on a full disk
    for (const rlim_t room : {0, 90, 120, 200, 1000}) {
        const rlimit full{room, limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
        const auto saved = saveWindowState(m_path, someState());
        ::setrlimit(RLIMIT_FSIZE, &limit);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::FileUnwritable);
        QVERIFY(loadPreferences(m_path) == preferences);
        QVERIFY(loadWindowState(m_path) == WindowState());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), {u"preferences.ini"_s});
    }
    ::signal(SIGXFSZ, handler);
}

// Seen to fail without setPermissions().
void TestPreferences::onlyTheOwnerMayRead()
{
    const mode_t mask = ::umask(0);
    const bool saved = savePreferences(m_path, {}).ok();
    ::umask(mask);
    QVERIFY(saved);
    QCOMPARE(modeOf(m_path), mode_t(0600));

    ::chmod(qPrintable(m_path), 0644);
    QVERIFY(saveWindowState(m_path, someState()).ok());
    QCOMPARE(modeOf(m_path), mode_t(0600));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), {u"preferences.ini"_s});
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
