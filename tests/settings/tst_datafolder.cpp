// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/datafolder.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace renotify;

class TestDataFolder : public QObject
{
    Q_OBJECT

private slots:
    void aNewFolderIsItsOwnersOnly();
    void aFolderThatIsThereStaysAsItIs();
    void theFilesAreInIt();
    void everyWayToWriteItIsTheSame_data();
    void everyWayToWriteItIsTheSame();
    void whereNoneCanBeMadeIsAnError_data();
    void whereNoneCanBeMadeIsAnError();
    void withoutOneThePlatformsIsTaken();
    void whereOthersMayWriteIsKnown_data();
    void whereOthersMayWriteIsKnown();

private:
    QString in(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 0777 : mode_t(0);
}

} // namespace

// Seen to fail with the mkdir() that takes no permissions.
void TestDataFolder::aNewFolderIsItsOwnersOnly()
{
    const mode_t mask = ::umask(0);
    const auto folder = DataFolder::open(in(u"some/where/new"_s));
    ::umask(mask);
    QVERIFY(folder.ok());
    QCOMPARE(modeOf(folder->path()), mode_t(0700));
}

void TestDataFolder::aFolderThatIsThereStaysAsItIs()
{
    QVERIFY(QDir().mkdir(in(u"there"_s)));
    QCOMPARE(::chmod(qPrintable(in(u"there"_s)), 0755), 0);
    QVERIFY(DataFolder::open(in(u"there"_s)).ok());
    QCOMPARE(modeOf(in(u"there"_s)), mode_t(0755));
}

void TestDataFolder::theFilesAreInIt()
{
    const auto folder = DataFolder::open(m_folder.path());
    QVERIFY(folder.ok());
    QCOMPARE(folder->accounts(), folder->path() + u"/accounts.json"_s);
    QCOMPARE(folder->preferences(), folder->path() + u"/preferences.ini"_s);
    QCOMPARE(folder->history(), folder->path() + u"/history.sqlite"_s);
    QVERIFY(QDir(folder->path()).entryList({u"*.json"_s, u"*.ini"_s, u"*.sqlite"_s}).isEmpty());
}

void TestDataFolder::everyWayToWriteItIsTheSame_data()
{
    QTest::addColumn<QString>("way");
    QVERIFY(QDir().mkdir(in(u"one"_s)));
    QVERIFY(QFile::link(in(u"one"_s), in(u"link"_s)));
    QTest::newRow("plain") << in(u"one"_s);
    QTest::newRow("with a slash behind") << in(u"one/"_s);
    QTest::newRow("with steps up and down") << in(u"one/../one/./"_s);
    QTest::newRow("through a link") << in(u"link"_s);
    QTest::newRow("relative") << QDir().relativeFilePath(in(u"one"_s));
}

void TestDataFolder::everyWayToWriteItIsTheSame()
{
    QFETCH(const QString, way);
    const auto folder = DataFolder::open(way);
    QVERIFY(folder.ok());
    QCOMPARE(folder->path(), QFileInfo(in(u"one"_s)).canonicalFilePath());
}

// None of these depends on file modes, because root ignores them.
void TestDataFolder::whereNoneCanBeMadeIsAnError_data()
{
    QTest::addColumn<QString>("path");
    QFile file(in(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(QFile::link(in(u"nowhere"_s), in(u"dangling"_s)));
    QTest::newRow("a file is there") << in(u"file"_s);
    QTest::newRow("under a file") << in(u"file/data"_s);
    QTest::newRow("a link to nothing is there") << in(u"dangling"_s);
    QTest::newRow("in a file system that takes none") << u"/proc/renotify"_s;
    QTest::newRow("the name is too long") << in(QString(300, u'x'));
}

void TestDataFolder::whereNoneCanBeMadeIsAnError()
{
    QFETCH(const QString, path);
    const auto folder = DataFolder::open(path);
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error().kind, Error::Kind::FileUnwritable);
    QCOMPARE(folder.error().detail, path);
}

void TestDataFolder::withoutOneThePlatformsIsTaken()
{
    qputenv("XDG_DATA_HOME", in(u"share"_s).toUtf8());
    QCoreApplication::setApplicationName(u"renotify"_s);
    const auto folder = DataFolder::open();
    QVERIFY(folder.ok());
    QCOMPARE(folder->path(), QFileInfo(in(u"share/renotify"_s)).canonicalFilePath());
    QCOMPARE(modeOf(folder->path()), mode_t(0700));
}

void TestDataFolder::whereOthersMayWriteIsKnown_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("mayWrite");
    QTest::newRow("its owner's only") << 0700 << false;
    QTest::newRow("others may read it") << 0755 << false;
    QTest::newRow("its group may write") << 0770 << true;
    QTest::newRow("everybody may write") << 0707 << true;
    QTest::newRow("everybody may, as in /tmp") << 01777 << true;
}

void TestDataFolder::whereOthersMayWriteIsKnown()
{
    QFETCH(const int, mode);
    QFETCH(const bool, mayWrite);
    QVERIFY(QDir().mkpath(in(u"shared"_s)));
    QCOMPARE(::chmod(qPrintable(in(u"shared"_s)), mode_t(mode)), 0);
    QCOMPARE(DataFolder::open(in(u"shared"_s))->othersMayWrite(), mayWrite);
}

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
