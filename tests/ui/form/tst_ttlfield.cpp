// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/lifeslider.h"
#include "ui/form/ttlfield.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// The time to live, when it is known how long the challenge lives.
class TestTtlField : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPressChoosesAndIsSeen_data();
    void aPressChoosesAndIsSeen();
    void untilItExpiresIsTheTimeLeft_data();
    void untilItExpiresIsTheTimeLeft();
    void untilItExpiresGetsShorterAndNobodyEditedAnything();
    void typingEndsUntilItExpires();
    void aPressTakesTheServiceDefaultBack();
    void untilItExpiresIsForChallengesThatLive_data();
    void untilItExpiresIsForChallengesThatLive();
    void theMarkStandsWhereTheHandleWould_data();
    void theMarkStandsWhereTheHandleWould();
    void theMarkMovesAsTimePassesAndGoesWithTheChallenge();
    void longerThanTheChallengeLivesIsPointedOutAndNotBlocked_data();
    void longerThanTheChallengeLivesIsPointedOutAndNotBlocked();

private:
    QPushButton *button(const QString &text) const
    {
        for (auto *button : m_field->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        qFatal("no such button");
    }
    void setLeft(qint64 milliseconds) { m_field->setLifeEnd(QDateTime::currentDateTimeUtc().addMSecs(milliseconds)); }
    LifeSlider *slider() const { return qobject_cast<LifeSlider *>(m_field->slider()); }
    QString note() const { return m_field->seconds()->accessibleDescription(); }

    std::unique_ptr<TtlField> m_field;
};

void TestTtlField::init()
{
    m_field = std::make_unique<TtlField>();
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
}

void TestTtlField::aPressChoosesAndIsSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("one attempt, now") << u"Now only"_s << 0;
    QTest::newRow("a minute") << u"60 s"_s << 60;
}

void TestTtlField::aPressChoosesAndIsSeen()
{
    QFETCH(const QString, text);
    QFETCH(const int, seconds);
    const QSignalSpy edits(m_field.get(), &TtlField::edited);
    QVERIFY(!button(text)->isChecked());
    QTest::mouseClick(button(text), Qt::LeftButton);
    QCOMPARE(m_field->ttl(), Ttl::from(seconds));
    QCOMPARE(m_field->slider()->value(), seconds);
    QVERIFY(button(text)->isChecked());
    QCOMPARE(edits.size(), 1);
    QTest::mouseClick(button(text), Qt::LeftButton); // a second click does not change it
    QVERIFY(button(text)->isChecked());
    m_field->seconds()->setValue(seconds + 1);
    QVERIFY(!button(text)->isChecked());
}

void TestTtlField::untilItExpiresIsTheTimeLeft_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("chosen");
    QTest::newRow("as long as it lives") << 192'500 << 192;
    QTest::newRow("no longer than Twilio takes") << 3'600'000 << 300;
    QTest::newRow("the last moment") << 1'900 << 1;
}

void TestTtlField::untilItExpiresIsTheTimeLeft()
{
    QFETCH(const int, left);
    setLeft(left);
    QTest::mouseClick(button(u"Until it expires"_s), Qt::LeftButton);
    QTEST(m_field->ttl()->seconds(), "chosen");
    QVERIFY(button(u"Until it expires"_s)->isChecked());
    QVERIFY2(!note().contains(u"Longer"_s), qPrintable(note()));
}

// Seen to fail with a fixed number: one second later it is longer than the challenge lives.
void TestTtlField::untilItExpiresGetsShorterAndNobodyEditedAnything()
{
    setLeft(100'500);
    QTest::mouseClick(button(u"Until it expires"_s), Qt::LeftButton);
    QCOMPARE(m_field->ttl()->seconds(), 100);
    const QSignalSpy edits(m_field.get(), &TtlField::edited);
    QTRY_VERIFY(m_field->ttl()->seconds() < 100);
    QCOMPARE(m_field->slider()->value(), m_field->ttl()->seconds());
    QVERIFY2(note().contains(u"until"_s), qPrintable(note()));
    QCOMPARE(edits.size(), 0); // otherwise a hold would be cancelled every second
}

void TestTtlField::typingEndsUntilItExpires()
{
    setLeft(100'500);
    QTest::mouseClick(button(u"Until it expires"_s), Qt::LeftButton);
    m_field->seconds()->selectAll();
    QTest::keyClicks(m_field->seconds(), u"90"_s);
    QVERIFY(!button(u"Until it expires"_s)->isChecked());
    setLeft(50'500);
    QCOMPARE(m_field->ttl()->seconds(), 90);
}

void TestTtlField::aPressTakesTheServiceDefaultBack()
{
    setLeft(100'500);
    m_field->setTtl({});
    QVERIFY(!m_field->ttl());
    QTest::mouseClick(button(u"Until it expires"_s), Qt::LeftButton);
    QCOMPARE(m_field->ttl(), Ttl::from(100));
    QVERIFY(m_field->slider()->isEnabled());
    m_field->setTtl({});
    QVERIFY(!button(u"Until it expires"_s)->isChecked());
}

void TestTtlField::untilItExpiresIsForChallengesThatLive_data()
{
    QTest::addColumn<std::optional<QDateTime>>("end");
    QTest::addColumn<bool>("isEnabled");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("nobody has looked") << std::optional<QDateTime>() << false;
    QTest::newRow("it lives") << std::optional(now.addSecs(200)) << true;
    QTest::newRow("it has expired") << std::optional(now.addSecs(-1)) << false;
}

void TestTtlField::untilItExpiresIsForChallengesThatLive()
{
    QFETCH(const std::optional<QDateTime>, end);
    m_field->setLifeEnd(end);
    QTEST(button(u"Until it expires"_s)->isEnabled(), "isEnabled");
    QVERIFY(!button(u"Until it expires"_s)->toolTip().isEmpty());
    QCOMPARE(slider()->mark().has_value(), button(u"Until it expires"_s)->isEnabled());
}

void TestTtlField::theMarkStandsWhereTheHandleWould_data()
{
    QTest::addColumn<int>("left"); ///< seconds
    for (const int left : {1, 30, 150, 299, 300})
        QTest::addRow("%d s", left) << left;
}

void TestTtlField::theMarkStandsWhereTheHandleWould()
{
    QFETCH(const int, left);
    const QImage without = slider()->grab().toImage();
    slider()->setMark(left);
    const QImage with = slider()->grab().toImage();
    QVERIFY(without != with);

    // Dragging the handle to the mark chooses that time, or one within the same pixel.
    slider()->setValue(left);
    const QImage handleAtMark = slider()->grab().toImage();
    slider()->setMark({});
    const QImage handleAlone = slider()->grab().toImage();
    QRect changed;
    for (int y = 0; y < handleAlone.height(); ++y) {
        for (int x = 0; x < handleAlone.width(); ++x) {
            if (handleAlone.pixel(x, y) != handleAtMark.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
        }
    }
    slider()->setMark(left);
    QVERIFY2(slider()->markRect().contains(changed), "the mark paints outside its place");
    const int span = slider()->width() * left / Ttl::most;
    QVERIFY2(std::abs(changed.center().x() - span) <= slider()->height() / 2 + 2, "the mark is far from its value");
}

void TestTtlField::theMarkMovesAsTimePassesAndGoesWithTheChallenge()
{
    setLeft(2'900);
    QCOMPARE(slider()->mark(), 2);
    QTRY_COMPARE(slider()->mark(), 1);
    QTRY_COMPARE(slider()->mark(), std::nullopt);
    QVERIFY(!button(u"Until it expires"_s)->isEnabled());
    setLeft(250'500);
    QCOMPARE(slider()->mark(), 250);
    m_field->setLifeEnd({});
    QCOMPARE(slider()->mark(), std::nullopt);
}

void TestTtlField::longerThanTheChallengeLivesIsPointedOutAndNotBlocked_data()
{
    QTest::addColumn<int>("seconds"); ///< -1: the service's default
    QTest::addColumn<bool>("isPointedOut");
    QTest::newRow("shorter") << 60 << false;
    QTest::newRow("as long") << 100 << false;
    QTest::newRow("longer") << 120 << true;
    QTest::newRow("the default, which nobody chose") << -1 << false;
    QTest::newRow("0 explains itself") << 0 << false;
}

void TestTtlField::longerThanTheChallengeLivesIsPointedOutAndNotBlocked()
{
    QFETCH(const int, seconds);
    QFETCH(const bool, isPointedOut);
    setLeft(100'900);
    m_field->setTtl(Ttl::from(seconds));
    QCOMPARE(note().contains(u"Longer than the challenge’s remaining time"_s), isPointedOut);
    QVERIFY(!m_field->hasFault());
    if (seconds == 0)
        QVERIFY2(note().contains(u"One attempt now"_s), qPrintable(note()));
}

QTEST_MAIN(TestTtlField)
#include "tst_ttlfield.moc"
