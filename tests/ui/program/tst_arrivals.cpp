// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/accounts.h"
#include "ui/form/sendform.h"
#include "ui/program/commandline.h"
#include "ui/program/linkevents.h"
#include "ui/program/program.h"
#include "ui/widgets/messagebar.h"

#include <QFileOpenEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace renotify;
using namespace Qt::StringLiterals;

/// What a link or a second start does to the existing window, and how long its message stays.
class TestArrivals : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }
    void aWindowInTheTaskBarComesOut();
    void noneOfTenLinksGoesWithoutAWord();
    void aLinkComesAsAnEventOfTheDesktopToo();
    void noNewsOfALineHidesAnother();
    void newsOfALineEndsWithTheAccount();
    void newsOfALineEndsWithTheSend();
    void thatNothingIsRecordedEndsWithTheNextRow();

private:
    void arrive(const QString &link) { m_program->fill(CommandLine::parse({u"renotify"_s, link})); }
    MessageBar *bar() const { return m_program->window().messageBar(); }
    SendForm *form() const { return m_program->window().form(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestArrivals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Account account{.id = u"account-1"_s,
                          .name = u"Acme"_s,
                          .credential = *parseCredentialSid(u"SK"_s + QString(32, u'a')),
                          .caFile = {}};
    const DataFolder folder = DataFolder::open(m_folder->path()).value();
    QVERIFY(saveAccounts(folder.accounts(), {account}));
    m_program = std::make_unique<Program>(folder);
    CommandLine line;
    line.sandbox = true;
    m_program->open(line);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->choice().account(), 20000);
}

void TestArrivals::aWindowInTheTaskBarComesOut()
{
    MainWindow &window = m_program->window();
    for (const Qt::WindowStates before : {Qt::WindowNoState, Qt::WindowMaximized}) {
        window.setWindowState(before | Qt::WindowMinimized);
        arrive(u"renotify:send?identity=customer-of-a-link"_s);
        QVERIFY(!window.isMinimized());
        QCOMPARE(window.isMaximized(), before == Qt::WindowMaximized);
    }
}

void TestArrivals::noneOfTenLinksGoesWithoutAWord()
{
    const FormDraft before = form()->draft();
    for (int i = 0; i < 10; ++i)
        arrive(u"renotify:send?identity=customer-%1"_s.arg(i, 8, 10, QChar(u'0')));
    QVERIFY2(bar()->sentences().join(u'\n').contains(u"9 earlier link"_s), qPrintable(bar()->sentences().join(u'\n')));
    const auto putBack = [this] {
        for (QToolButton *button : bar()->findChildren<QToolButton *>()) {
            if (button->isVisibleTo(bar()) && button->defaultAction())
                button->click();
        }
    };
    for (int i = 8; i >= 0; --i) {
        putBack();
        QCOMPARE(form()->draft().identity, u"customer-%1"_s.arg(i, 8, 10, QChar(u'0')));
    }
    QVERIFY(!bar()->sentences().join(u'\n').contains(u"earlier link"_s));
    putBack();
    QCOMPARE(form()->draft(), before);
    QVERIFY(bar()->sentences().isEmpty());
}

// As on macOS.
void TestArrivals::aLinkComesAsAnEventOfTheDesktopToo()
{
    const LinkEvents links;
    QStringList arrived;
    connect(&links, &LinkEvents::arrived, this, [&arrived](const QString &link) { arrived += link; });
    const auto link = u"renotify:send?identity=a%20b%26c&reason=x%2By"_s;
    QFileOpenEvent event(QUrl{link});
    QCoreApplication::sendEvent(qApp, &event);
    QCOMPARE(arrived, QStringList{link});
    arrive(link);
    QCOMPARE(form()->draft().identity, u"a b&c"_s);
    QCOMPARE(form()->draft().reason, u"x+y"_s);
}

void TestArrivals::noNewsOfALineHidesAnother()
{
    CommandLine line;
    line.account = u"Nobody"_s;
    line.ttl = u"301"_s;
    line.fault = u"The link was not used."_s;
    m_program->fill(line);
    const QString said = bar()->sentences().join(u'\n');
    for (const auto part : {"Nobody"_L1, "301"_L1, "not used"_L1})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void TestArrivals::newsOfALineEndsWithTheAccount()
{
    arrive(u"renotify:send?identity=customer-of-a-link"_s);
    CommandLine line;
    line.fault = u"The link was not used."_s;
    m_program->fill(line);
    QCOMPARE(bar()->sentences().size(), 2);
    CommandLine other;
    other.account = u"Acme"_s;
    m_program->fill(other);
    QCOMPARE(m_program->choice().id(), u"account-1"_s);
    QVERIFY2(bar()->sentences().isEmpty(), qPrintable(bar()->sentences().join(u'\n')));
}

void TestArrivals::newsOfALineEndsWithTheSend()
{
    CommandLine line;
    line.fault = u"The link was not used."_s;
    m_program->fill(line);
    QVERIFY(bar()->speaksOf(u"line"_s));
    form()->trySend();
    QVERIFY(!bar()->speaksOf(u"line"_s));
}

void TestArrivals::thatNothingIsRecordedEndsWithTheNextRow()
{
    bar()->show(MessageBar::Tone::Error, u"journal"_s, u"The history cannot be written: nothing is sent."_s);
    bool recorded = false;
    connect(&m_program->sender(), &Sender::attempted, this, [&recorded] { recorded = true; });
    form()->trySend();
    QTRY_VERIFY_WITH_TIMEOUT(recorded, 20'000);
    QVERIFY(!bar()->speaksOf(u"journal"_s));
}

QTEST_MAIN(TestArrivals)
#include "tst_arrivals.moc"
