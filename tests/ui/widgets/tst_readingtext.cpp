// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/readingtext.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Words that are read whole: no line of them is cut, whatever their script.
class TestReadingText : public QObject
{
    Q_OBJECT

private slots:
    void hasRoomForWhatItPaints_data();
    void hasRoomForWhatItPaints();
    void keepsToItsLines();
};

void TestReadingText::hasRoomForWhatItPaints_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString();
    QTest::newRow("Latin") << u"Enter service, identity and challenge to see its status."_s;
    QTest::newRow("Japanese") << u"ステータスを確認するには、サービス、識別子、チャレンジを入力してください。"_s;
    QTest::newRow("Latin and Japanese") << u"“Chrome からのサインイン” by ada"_s;
    QTest::newRow("Thai") << u"ลงชื่อเข้าใช้ที่นี่จากอุปกรณ์ใหม่ของคุณ"_s;
}

// Means something only where letters come from a font with higher lines than the text's own.
void TestReadingText::hasRoomForWhatItPaints()
{
    QFETCH(const QString, words);
    ReadingText text(u"Message"_s, ReadingText::Kind::Line);
    QFont font = text.font();
    font.setFamilies({font.family(), u"Noto Sans CJK JP"_s}); // where it is installed; its lines are high
    text.setFont(font);
    text.resize(160, 400);
    text.say(words);
    const QRect painted = text.fontMetrics().boundingRect(QRect(0, 0, 160, 400), Qt::AlignLeft, text.text());
    QVERIFY2(text.heightForWidth(160) >= painted.height(),
             qPrintable(u"%1 for %2"_s.arg(text.heightForWidth(160)).arg(painted.height())));
    QVERIFY(text.heightForWidth(160) >= text.fontMetrics().lineSpacing());
}

void TestReadingText::keepsToItsLines()
{
    ReadingText text(u"Message"_s, ReadingText::Kind::Line, 2);
    text.resize(160, 400);
    text.say(u"a word "_s.repeated(50));
    QCOMPARE(text.text().count(u'\n'), 1);
    QVERIFY(text.text().endsWith(u'…'));
    QCOMPARE(text.heightForWidth(160), 2 * ReadingText::lineHeight(text.text().section(u'\n', 0, 0), text.font()));
}

QTEST_MAIN(TestReadingText)
#include "tst_readingtext.moc"
