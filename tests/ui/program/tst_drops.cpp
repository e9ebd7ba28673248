// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/pastedialog.h"
#include "ui/form/sendform.h"
#include "ui/program/commandline.h"
#include "ui/program/program.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Files and text that are dropped on the window, as events from the desktop.
class TestDrops : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aFileIsShownFirstWhereverItIsDropped_data();
    void aFileIsShownFirstWhereverItIsDropped();
    void whatCannotBeReadSaysWhy_data();
    void whatCannotBeReadSaysWhy();
    void aLongFileSaysWhatWasNotRead();
    void textGoesIntoTheFormOrTheField();
    void nothingIsTakenAwayFromItsSource();
    void theNoticeEndsWithItsSubject();

private:
    QString file(const QString &name, const QByteArray &bytes) const;
    Qt::DropAction drop(QWidget *where, const QMimeData &data);
    QLineEdit *identity() const;
    PasteDialog *dialog() const { return m_program->window().findChild<PasteDialog *>(); }
    MessageBar *bar() const { return m_program->window().messageBar(); }
    FormDraft draft() const { return m_program->window().form()->draft(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

namespace {

const QByteArray ticket = "The caller (identity: cust-0002) waits for YC26e53721a4d01b58c9b1b6e5d6d5504e, ttl=45";

const FormDraft before{.service = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s,
                       .identity = u"cust-0001"_s,
                       .challenge = u"YCff18bf5864bb6c3da96cfe25fdb7e285"_s,
                       .ttl = Ttl::from(120),
                       .reason = u"SUP-4714"_s};

/// Like a file manager, this also gives the address as text.
std::unique_ptr<QMimeData> filesData(const QStringList &paths)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data->setUrls(urls);
    data->setText(urls.first().toString());
    return data;
}

} // namespace

void TestDrops::initTestCase()
{
    m_program = std::make_unique<Program>(DataFolder::open(m_folder.filePath(u"data"_s)).value());
    CommandLine line;
    line.sandbox = true;
    m_program->open(line);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->choice().account(), 20'000);
}

void TestDrops::init()
{
    bar()->dismiss(u"drop"_s);
    m_program->window().form()->setDraft(before);
}

QString TestDrops::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Not written: %s", qPrintable(name));
    return file.fileName();
}

/// Ignored if nobody accepts it.
Qt::DropAction TestDrops::drop(QWidget *where, const QMimeData &data)
{
    const QPoint middle = where->rect().center();
    const auto proposed = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(middle, proposed, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(where, &enter);
    if (!enter.isAccepted())
        return Qt::IgnoreAction;
    QDropEvent event(middle, proposed, &data, Qt::LeftButton, Qt::NoModifier);
    event.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(where, &event);
    return event.isAccepted() ? event.dropAction() : Qt::IgnoreAction;
}

QLineEdit *TestDrops::identity() const
{
    for (auto *edit : m_program->window().findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Identity")
            return edit;
    }
    return nullptr;
}

void TestDrops::aFileIsShownFirstWhereverItIsDropped_data()
{
    QTest::addColumn<bool>("onAField");
    QTest::addColumn<FormDraft>("form");
    QTest::newRow("on the window") << false << before;
    QTest::newRow("on a field, which would take its address") << true << before;
    QTest::newRow("into an empty form") << false << FormDraft{};
}

// Seen to fail, in all rows, with a window that took the file's address for the text.
void TestDrops::aFileIsShownFirstWhereverItIsDropped()
{
    QFETCH(const bool, onAField);
    QFETCH(const FormDraft, form);
    m_program->window().form()->setDraft(form);
    const QSignalSpy sent(&m_program->sender(), &Sender::recorded);
    const auto data = filesData({file(u"ticket.txt"_s, ticket)});
    QVERIFY(drop(onAField ? static_cast<QWidget *>(identity()) : &m_program->window(), *data) != Qt::IgnoreAction);
    QVERIFY(!dialog()); // another thread is still reading the file
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QCOMPARE(draft(), form);
    QCOMPARE(dialog()->findChild<QPlainTextEdit *>()->toPlainText(), QString::fromUtf8(ticket));

    dialog()->accept();
    QCOMPARE(draft().identity, u"cust-0002"_s);
    QCOMPARE(draft().challenge, u"YC26e53721a4d01b58c9b1b6e5d6d5504e"_s);
    QCOMPARE(draft().ttl, Ttl::from(45));
    QCOMPARE(draft().reason, QString());
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_program->sender().isSending());
    QCOMPARE(sent.count(), 0);
}

void TestDrops::whatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("sentence");
    QDir(m_folder.path()).mkpath(u"tickets"_s);
    const QString good = file(u"ticket.txt"_s, ticket);
    const auto row = [](const char *name, const QString &path, const QString &sentence) {
        QTest::newRow(name) << QStringList{path} << sentence;
    };
    row("a folder", m_folder.filePath(u"tickets"_s), u"“tickets” is a folder."_s);
    row("too large", file(u"large.log"_s, QByteArray(2'000'000, 'x')), u"“large.log” is larger than 1 MiB."_s);
    row("a picture", file(u"shot.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0", 9)),
        u"“shot.png” is not a plain text file."_s);
    row("gone", m_folder.filePath(u"%1 gone"_s), u"“%1 gone” can’t be read."_s);
    row("empty", file(u"empty.txt"_s, {}), u"“empty.txt” is empty."_s);
    QTest::newRow("two at once") << QStringList{good, good} << u"Only one file can be read at a time."_s;
}

void TestDrops::whatCannotBeReadSaysWhy()
{
    QFETCH(const QStringList, paths);
    QFETCH(const QString, sentence);
    drop(&m_program->window(), *filesData(paths));
    QTRY_VERIFY_WITH_TIMEOUT(bar()->speaksOf(u"drop"_s), 20'000);
    const QString said = bar()->sentences().join(u'\n');
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY(!dialog());
    QCOMPARE(draft(), before);
}

void TestDrops::aLongFileSaysWhatWasNotRead()
{
    const QByteArray filler = QByteArray("nothing to see here\n").repeated(20'000);
    drop(&m_program->window(), *filesData({file(u"long.log"_s, ticket + '\n' + filler)}));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QCOMPARE(dialog()->chosen().identity, u"cust-0002"_s);
    delete dialog();
}

void TestDrops::textGoesIntoTheFormOrTheField()
{
    QMimeData text;
    text.setText(QString::fromUtf8(ticket));
    drop(&m_program->window(), text);
    QVERIFY(dialog()); // because it replaces something
    QCOMPARE(dialog()->chosen().identity, u"cust-0002"_s);
    delete dialog();

    identity()->clear();
    QMimeData word;
    word.setText(u"cust-0003"_s);
    drop(identity(), word);
    QCOMPARE(draft().identity, u"cust-0003"_s);
    QVERIFY(!dialog());

    QMimeData web;
    web.setUrls({QUrl(u"https://tickets.example/4714"_s)});
    drop(&m_program->window(), web);
    QVERIFY(dialog());
    QCOMPARE(dialog()->findChild<QPlainTextEdit *>()->toPlainText(), u"https://tickets.example/4714"_s);
    delete dialog();
}

// After a move, the source deletes what it gave. Seen to fail with acceptProposedAction().
void TestDrops::nothingIsTakenAwayFromItsSource()
{
    QMimeData text;
    text.setText(QString::fromUtf8(ticket));
    QCOMPARE(drop(&m_program->window(), text), Qt::CopyAction);
    delete dialog();
    QCOMPARE(drop(&m_program->window(), *filesData({m_folder.path()})), Qt::CopyAction);
    QTRY_VERIFY_WITH_TIMEOUT(bar()->speaksOf(u"drop"_s), 20'000);

    QMimeData picture;
    picture.setData(u"image/png"_s, "\x89PNG");
    QCOMPARE(drop(&m_program->window(), picture), Qt::IgnoreAction);
}

void TestDrops::theNoticeEndsWithItsSubject()
{
    drop(&m_program->window(), *filesData({m_folder.path()}));
    QTRY_VERIFY_WITH_TIMEOUT(bar()->speaksOf(u"drop"_s), 20'000);
    drop(&m_program->window(), *filesData({file(u"ticket.txt"_s, ticket)}));
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
    QVERIFY(!bar()->speaksOf(u"drop"_s));
    delete dialog();
}

QTEST_MAIN(TestDrops)
#include "tst_drops.moc"
