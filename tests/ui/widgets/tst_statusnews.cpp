// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/announcer.h"
#include "ui/widgets/statusnews.h"

#include <QCursor>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

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
};

void TestStatusNews::newsIsShownSaidAloudAndGoesByItself()
{
    StatusNews news;
    news.setGeometry(100, 100, 400, 20);
    QCursor::setPos(0, 0); // or it waits for the pointer to leave
    news.show();
    QSignalSpy announced(news.findChild<Announcer *>(), &Announcer::announced);
    news.say(u"Copied."_s);
    QCOMPARE(announced.size(), 1);
    QVERIFY(news.findChild<QLabel *>()->text() == u"Copied."_s);
    QTRY_COMPARE_WITH_TIMEOUT(news.sentence(), QString(), 30'000);
    QVERIFY(news.findChild<QLabel *>()->text().isEmpty());
    QCOMPARE(announced.size(), 1); // its end is not said
}

void TestStatusNews::newerNewsTakesThePlaceAndItsOwnTime()
{
    StatusNews news;
    QSignalSpy changed(&news, &StatusNews::changed);
    news.say(QString(500, u'x')); // half a minute
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

QTEST_MAIN(TestStatusNews)
#include "tst_statusnews.moc"
