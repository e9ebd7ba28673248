// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/announcer.h"
#include "ui/widgets/statusnews.h"

#include <QAction>
#include <QCursor>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace renotify;
using namespace Qt::StringLiterals;

class TestStatusNews : public QObject
{
    Q_OBJECT

private slots:
    void newsIsShownSaidAloudAndGoesByItself();
    void newerNewsTakesThePlaceAndItsOwnTime();
    void whatDoesNotFitIsWholeInTheToolTip();
    void newsTakesNoRoomFromTheWindow();
    void anOfferOutlivesItsNewsUntilItIsWithdrawn();
};

void TestStatusNews::newsIsShownSaidAloudAndGoesByItself()
{
    StatusNews news;
    news.setGeometry(100, 100, 400, 20);
    QCursor::setPos(0, 0); // otherwise it waits for the pointer to leave
    news.show();
    QSignalSpy announced(news.findChild<Announcer *>(), &Announcer::announced);
    news.say(u"Copied."_s);
    QCOMPARE(announced.size(), 1);
    QVERIFY(news.findChild<QLabel *>()->text() == u"Copied."_s);
    QTRY_COMPARE_WITH_TIMEOUT(news.sentence(), QString(), 30'000);
    QVERIFY(news.findChild<QLabel *>()->text().isEmpty());
    QCOMPARE(announced.size(), 1); // its disappearance is not announced
}

void TestStatusNews::newerNewsTakesThePlaceAndItsOwnTime()
{
    StatusNews news;
    QSignalSpy changed(&news, &StatusNews::changed);
    news.say(QString(500, u'x')); // stays for half a minute
    news.say(u"Copied."_s);
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE_WITH_TIMEOUT(news.sentence(), QString(), 30'000);
    QVERIFY(timer.elapsed() > 3000);
    QCOMPARE(changed.size(), 3);
}

void TestStatusNews::whatDoesNotFitIsWholeInTheToolTip()
{
    StatusNews news;
    news.resize(60, 20);
    news.show();
    const QString sentence = u"Exported to a<b>c</b>, which is a long way off."_s;
    news.say(sentence);
    const auto *label = news.findChild<QLabel *>();
    QVERIFY(label->text() != sentence);
    QVERIFY(label->toolTip().contains(sentence.toHtmlEscaped()));
    news.resize(2000, 20);
    QTRY_COMPARE(label->text(), sentence);
    QVERIFY(label->toolTip().isEmpty());
}

void TestStatusNews::newsTakesNoRoomFromTheWindow()
{
    StatusNews news;
    const QSize before = news.minimumSizeHint();
    news.say(QString(500, u'x'));
    QCOMPARE(news.minimumSizeHint(), before);
}

void TestStatusNews::anOfferOutlivesItsNewsUntilItIsWithdrawn()
{
    QCursor::setPos(0, 0);
    StatusNews news;
    news.setGeometry(100, 100, 400, news.sizeHint().height());
    news.show();
    QAction putBack(u"Put back"_s);
    QSignalSpy triggered(&putBack, &QAction::triggered);
    const int height = news.sizeHint().height();
    const auto *button = news.findChild<QToolButton *>();
    QVERIFY(!button->isVisible());

    news.offer(&putBack);
    news.say(u"Removed."_s);
    QCOMPARE(news.sizeHint().height(), height);
    QTRY_COMPARE_WITH_TIMEOUT(news.sentence(), QString(), 30'000);
    QVERIFY(button->isVisible());
    QTest::mouseClick(news.findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);

    news.say(u"Something was removed."_s);
    news.withdraw();
    QVERIFY(!button->isVisible());
    QCOMPARE(news.sentence(), QString()); // it was about the offer
}

QTEST_MAIN(TestStatusNews)
#include "tst_statusnews.moc"
