// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessroom.h"
#include "ink.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Large print on a small screen, and a language with longer words, must not cut off any text.
class TestLargeText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_font = QApplication::font(); }
    void cleanup();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void everyTextCanBeTranslated_data() { AccessRoom::addRows(); }
    void everyTextCanBeTranslated();

private:
    QFont m_font;
};

namespace {

constexpr QSize smallScreen(1024, 600);
constexpr int leading = 1;          // empty space in a line
constexpr QSize windowFrame(8, 40); // of the window manager

/// A language made from English: in brackets and 40 % longer.
class LongTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (QByteArrayView(context).startsWith('Q') || text.trimmed().isEmpty()) // Qt's own texts have their own file
            return {};
        return u"⟦"_s + text + QString(qCeil(text.size() * 0.4), u'~') + u"⟧"_s;
    }
    bool isEmpty() const override { return false; }
};

QString plain(QString text)
{
    static const QRegularExpression mnemonic(u"&(?!&)"_s);
    return text.remove(mnemonic);
}

/// The least room that the text of `widget` needs; none if the widget can handle a text longer than its place.
QSize textSize(const QWidget *widget)
{
    const QFontMetrics metrics = widget->fontMetrics();
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width())};
        return metrics.size(0, plain(label->text()));
    }
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && !isIcon && !button->text().isEmpty())
        return button->minimumSizeHint().isValid() ? button->minimumSizeHint() : button->sizeHint();
    return {};
}

QStringList cutOff(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const QSize needed = textSize(widget);
        const bool fits = needed.width() <= widget->width() && needed.height() <= widget->height() + leading;
        // It lies outside the window, and nothing around it scrolls.
        bool scrolls = false;
        for (const QWidget *around = widget->parentWidget(); around && around != window;
             around = around->parentWidget())
            scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(around);
        const QRect place(widget->mapTo(window, QPoint()), widget->size());
        if (!fits || (!scrolls && !needed.isEmpty() && !window->rect().contains(place)))
            found += u"“%1” needs %2×%3 and has %4×%5 at %6,%7"_s.arg(widget->property("text").toString())
                         .arg(needed.width())
                         .arg(needed.height())
                         .arg(place.width())
                         .arg(place.height())
                         .arg(place.x())
                         .arg(place.y());
    }
    return found;
}

} // namespace

void TestLargeText::cleanup()
{
    QApplication::setFont(m_font);
}

void TestLargeText::nothingIsCutOff_data()
{
    QTest::addColumn<qreal>("size");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("on a small screen") << 1.0 << false;
    QTest::newRow("in a longer language") << 1.0 << true;
    QTest::newRow("at 150 %") << 1.5 << false;
    QTest::newRow("at 200 %") << 2.0 << false;
}

// Seen to fail with a form that insisted on the width of a whole SID: at 200 % the window was 1316 pixels wide.
void TestLargeText::nothingIsCutOff()
{
    QFETCH(const qreal, size);
    QFETCH(const bool, isLong);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * size);
    QApplication::setFont(font);
    LongTranslator translator;
    if (isLong)
        QCoreApplication::installTranslator(&translator);
    for (int window = 0; window <= int(Window::ListRun); ++window) {
        AccessRoom room;
        QWidget *shown = room.open(Window(window));
        shown->resize(smallScreen - windowFrame);
        AccessRoom::settle(shown);
        for (const QString &what : cutOff(shown))
            QTest::qFail(qPrintable(u"window %1: "_s.arg(window) + what), __FILE__, __LINE__);
        // The page scrolls only as a last resort: not with text of the usual size and length, and sideways only for a
        // button with the long name of an account at 200 %.
        const auto *page = shown->findChild<QScrollArea *>();
        const bool isMain = page && window <= int(Window::Production);
        if (isMain
            && ((page->horizontalScrollBar()->maximum() > 0 && size < 2)
                || (size == 1 && !isLong && page->verticalScrollBar()->maximum() > 0)))
            QTest::qFail(qPrintable(u"window %1 has to scroll by %2, %3"_s.arg(window)
                                        .arg(page->horizontalScrollBar()->maximum())
                                        .arg(page->verticalScrollBar()->maximum())),
                         __FILE__, __LINE__);
        if (shown->width() > smallScreen.width() || shown->height() > smallScreen.height())
            QTest::qFail(qPrintable(u"window %1 is %2×%3"_s.arg(window).arg(shown->width()).arg(shown->height())),
                         __FILE__, __LINE__);
    }
}

// Not translated: SIDs, names that people gave, Twilio’s priority, numbers and addresses. Cancel in a question is Qt’s
// own.
void TestLargeText::everyTextCanBeTranslated()
{
    QFETCH(const Window, window);
    static const QRegularExpression noWords(
        u"^([A-Z]{2}[0-9a-f]{32}|[A-Z]{2}…|customer-[a-z]+|cust-[0-9]+|[\\d\\s.:,/()-]*|Acme.*|Lab"
        "|Renotify .*|https?:.*|high|Cancel)$"_s);
    LongTranslator translator;
    QCoreApplication::installTranslator(&translator);
    AccessRoom room;
    for (const PaintedText &painted : paintedTexts(room.open(window))) {
        const bool isTyped =
            qobject_cast<QPlainTextEdit *>(painted.widget) || painted.widget->property("modified").toBool();
        if (!isTyped && !painted.text.contains(u'⟦') && !noWords.match(plain(painted.text)).hasMatch())
            QTest::qFail(qPrintable(painted.text), __FILE__, __LINE__);
    }
}

QTEST_MAIN(TestLargeText)
#include "tst_largetext.moc"
