// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/textfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace renotify;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(renotify::TextFile::Fault)

/// What is read of a file that somebody hands over, and what is refused.
class TestTextFile : public QObject
{
    Q_OBJECT

private slots:
    void readsTextAndRefusesTheRest_data();
    void readsTextAndRefusesTheRest();
    void whatIsNoFileIsRefusedAtOnce();

private:
    QTemporaryDir m_folder;
};

using Fault = TextFile::Fault;

void TestTextFile::readsTextAndRefusesTheRest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("text");
    const auto reads = [](const char *name, const QByteArray &bytes, const QString &text) {
        QTest::newRow(name) << bytes << Fault::None << text;
    };
    const auto refuses = [](const char *name, const QByteArray &bytes, Fault fault) {
        QTest::newRow(name) << bytes << fault << QString();
    };
    reads("a ticket", "identity: cust-0001\r\n", u"identity: cust-0001\r\n"_s);
    reads("UTF-8", "Jos\xc3\xa9 \xf0\x9f\x94\x94", u"José \U0001F514"_s);
    reads("UTF-8 with its mark",
          "\xef\xbb\xbf"
          "a",
          u"a"_s);
    reads("UTF-16 with its mark, as Windows' editor writes it",
          QByteArray("\xff\xfe"
                     "a\0b\0",
                     6),
          u"ab"_s);
    reads("a log with a terminal's colours", "\x1b[31mfailed\x1b[0m\tYC\n", u"\x1b[31mfailed\x1b[0m\tYC\n"_s);
    reads("as long as may be", QByteArray(TextFile::longest, 'x'), QString(TextFile::longest, u'x'));
    refuses("one byte longer", QByteArray(TextFile::longest + 1, 'x'), Fault::TooLarge);
    refuses("nothing", {}, Fault::Empty);
    refuses("blanks", " \r\n\t", Fault::Empty);
    refuses("a NUL", QByteArray("a\0b", 3), Fault::NotText);
    refuses("a picture", "\x89PNG\r\n\x1a\n", Fault::NotText);
    refuses("Latin-1",
            "Jos\xe9 Garc\xed"
            "a",
            Fault::NotText);
    refuses("half a character at the end", "Jos\xc3", Fault::NotText);
    refuses("UTF-16 without its mark", QByteArray("a\0b\0", 4), Fault::NotText);
}

// Seen to fail, for half a character, with a decoder that keeps its state.
void TestTextFile::readsTextAndRefusesTheRest()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Fault, fault);
    QFETCH(const QString, text);
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const TextFile read = TextFile::read(file.fileName());
    QCOMPARE(read.fault, fault);
    QCOMPARE(read.text, text);
}

// A pipe without a writer was seen to hang and time out when it was opened.
void TestTextFile::whatIsNoFileIsRefusedAtOnce()
{
    QCOMPARE(TextFile::read(m_folder.path()).fault, Fault::Folder);
    QCOMPARE(TextFile::read(m_folder.filePath(u"nothing"_s)).fault, Fault::Unreadable);
    QCOMPARE(TextFile::read({}).fault, Fault::Unreadable);
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(TextFile::read(pipe).fault, Fault::Unreadable);
    QCOMPARE(TextFile::read(u"/dev/zero"_s).fault, Fault::Unreadable);
    const QString dangling = m_folder.filePath(u"dangling"_s);
    QVERIFY(QFile::link(m_folder.filePath(u"gone"_s), dangling));
    QCOMPARE(TextFile::read(dangling).fault, Fault::Unreadable);
#endif
}

QTEST_GUILESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
