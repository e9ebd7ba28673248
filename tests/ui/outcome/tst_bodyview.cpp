// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lagmonitor.h"
#include "ui/outcome/bodyview.h"
#include "ui/words/attempttext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace renotify;
using namespace Qt::StringLiterals;

/// A body is read, searched and copied exactly as it came, however large it is.
class TestBodyView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void prettyKeepsOrderAndNumbers();
    void rawShowsEachByte_data();
    void rawShowsEachByte();
    void noJsonIsShownAsItCame();
    void whatIsFoundIsSelected();
    void aLongLineIsCopiedWhole();
    void findsAcrossTheLinesOfALongLine();
    void aMebibyteHoldsNothingUp_data();
    void aMebibyteHoldsNothingUp();
    void theNextAnswerIsNotMixedWithALateOne();

private:
    void show(const QByteArray &body);
    void press(const QString &text);
    QString text() const { return m_view->text()->text(); }

    std::unique_ptr<BodyView> m_view;
};

void TestBodyView::init()
{
    m_view = std::make_unique<BodyView>();
    m_view->resize(800, 400);
    m_view->show();
}

void TestBodyView::show(const QByteArray &body)
{
    m_view->setAnswer({.httpStatus = 201, .reasonPhrase = {}, .headers = {}, .body = body});
    QTRY_VERIFY(!text().isEmpty() && m_view->text()->isComplete());
}

void TestBodyView::press(const QString &text)
{
    for (auto *button : m_view->findChildren<QToolButton *>()) {
        if (button->text().remove(u'&') == text)
            return button->click();
    }
    QFAIL("no such button");
}

// Seen to fail with QJsonDocument, which sorts, drops and rounds.
void TestBodyView::prettyKeepsOrderAndNumbers()
{
    show(R"({"ttl":120,"id":12345678901234567890,"ttl":121,"a":1.0})");
    QCOMPARE(text(), uR"({
    "ttl": 120,
    "id": 12345678901234567890,
    "ttl": 121,
    "a": 1.0
})"_s);
    press(u"Raw"_s);
    QCOMPARE(text(), uR"({"ttl":120,"id":12345678901234567890,"ttl":121,"a":1.0})"_s);
}

void TestBodyView::rawShowsEachByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("letters of other scripts") << QByteArray("\xc3\xa4\xe5\x95\x86\xf0\x9f\x98\x80") << u"ä商😀"_s;
    QTest::newRow("bytes of another encoding") << QByteArray("M\xfcller") << uR"(M\xfcller)"_s;
    QTest::newRow("a character that was cut off") << QByteArray("a\xe5\x95") << uR"(a\xe5\x95)"_s;
    QTest::newRow("lines of either kind") << QByteArray("a\r\nb\nc") << u"a\nb\nc"_s;
    QTest::newRow("a carriage return alone") << QByteArray("a\rb") << uR"(a\x0db)"_s;
    QTest::newRow("what no font shows") << QByteArray("a\0\x1b[1m\x7f", 7) << uR"(a\x00\x1b[1m\x7f)"_s;
    QTest::newRow("separators that are no line ends") << QByteArray("a\xe2\x80\xa8"
                                                                    "b")
                                                      << uR"(a\u2028b)"_s;
}

void TestBodyView::rawShowsEachByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(readableText(bytes), shown);
}

void TestBodyView::noJsonIsShownAsItCame()
{
    show("<html>\r\n<b>502</b></html>");
    QCOMPARE(text(), u"<html>\n<b>502</b></html>"_s);
    QCOMPARE(m_view->text()->toPlainText(), text());
}

void TestBodyView::whatIsFoundIsSelected()
{
    show("one two One three");
    auto *find = m_view->findChild<QLineEdit *>();
    QTest::keyClicks(find, u"one"_s);
    QCOMPARE(m_view->text()->textCursor().selectionStart(), 0);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(m_view->text()->textCursor().selectedText(), u"One"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(m_view->text()->textCursor().selectedText(), u"one"_s);
    QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_view->text()->textCursor().selectedText(), u"One"_s);
}

void TestBodyView::aLongLineIsCopiedWhole()
{
    const QByteArray line = QByteArray("\xf0\x9f\x98\x80").repeated(3000) + "\nlast";
    show(line);
    QVERIFY(m_view->text()->blockCount() > 2);
    m_view->text()->selectAll();
    m_view->text()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(line));
}

void TestBodyView::findsAcrossTheLinesOfALongLine()
{
    const QString line = u"x"_s.repeated(1020) + u"needle"_s + u"x"_s.repeated(1020) + u"needle"_s;
    show(line.toUtf8());
    QCOMPARE(m_view->text()->countOf(u"needle"_s), 2);
    for (const qsizetype at : {qsizetype(1020), qsizetype(2046)}) {
        QVERIFY(m_view->text()->find(u"needle"_s, LongText::Direction::Forward) > 0);
        m_view->text()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"needle"_s);
        QCOMPARE(line.indexOf(u"needle"_s, at), at);
    }
}

void TestBodyView::aMebibyteHoldsNothingUp_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("one line that is not JSON") << QByteArray(1024 * 1024, 'x');
    QTest::newRow("JSON in one line") << '[' + QByteArray(R"({"key":"value","n":12345},)").repeated(40'000) + "1]";
    QTest::newRow("one long string") << "[\"" + QByteArray(1024 * 1024, 'x') + "\"]";
    QTest::newRow("many lines") << QByteArray("a line of text\n").repeated(70'000);
#ifdef __SANITIZE_ADDRESS__ // its realloc() always copies, and Qt's table of a million lines takes 0.3 s then
    constexpr qsizetype lines = 256 * 1024;
#else
    constexpr qsizetype lines = 1024 * 1024;
#endif
    QTest::newRow("nothing but line ends") << QByteArray(lines, '\n');
}

/// Measures the whole time from the answer to its last line.
void TestBodyView::aMebibyteHoldsNothingUp()
{
    QFETCH(QByteArray, body);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    LagMonitor lag;
    QSignalSpy completed(m_view->text(), &LongText::completed);
    m_view->setAnswer({.httpStatus = 200, .reasonPhrase = {}, .headers = {}, .body = body});
    QTRY_VERIFY_WITH_TIMEOUT(!text().isEmpty() && m_view->text()->isComplete(), 60'000);
    QVERIFY2(lag.isAlive(), qPrintable(lag.report()));
}

void TestBodyView::theNextAnswerIsNotMixedWithALateOne()
{
    m_view->setAnswer({.httpStatus = 200, .reasonPhrase = {}, .headers = {}, .body = QByteArray(500'000, 'x')});
    show("the next");
    QTRY_COMPARE(m_view->text()->toPlainText(), u"the next"_s);
    QTest::qWait(0);
    QCOMPARE(text(), u"the next"_s);
}

QTEST_MAIN(TestBodyView)
#include "tst_bodyview.moc"
