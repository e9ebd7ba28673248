// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintip.h"

#include <QAccessible>
#include <QTest>
#include <QTextDocument>
#include <QWidget>

using namespace renotify;
using namespace Qt::StringLiterals;

/// A tool tip shows what others wrote letter for letter.
class TestPlainTip : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWasWritten_data();
    void showsWhatWasWritten();
    void isReadOutWithoutMarkup();
    void leavesADescriptionAlone();
};

namespace {

/// What a person sees in a tool tip, which takes anything that looks like markup for markup.
QString seen(const QString &tip)
{
    QTextDocument document;
    Qt::mightBeRichText(tip) ? document.setHtml(tip) : document.setPlainText(tip);
    return document.toPlainText();
}

} // namespace

void TestPlainTip::showsWhatWasWritten_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"plain", "", "<b>x</b><7d9c>", "<img src='file:///etc/hosts'>", "a < b & c > d",
                             "&lt;b&gt;", "<b>one</b>\nline and <i>another</i>", "<qt>already</qt>"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestPlainTip::showsWhatWasWritten()
{
    QFETCH(const QString, text);
    QCOMPARE(seen(plainTip(text)), text);
}

void TestPlainTip::isReadOutWithoutMarkup()
{
    QWidget widget;
    const auto heard = [&widget] {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Description);
    };
    for (const QString &text : {u"<b>x</b>"_s, u"plain"_s, u"<i>y</i>"_s}) {
        setPlainTip(widget, text);
        QCOMPARE(heard(), text);
    }
}

void TestPlainTip::leavesADescriptionAlone()
{
    QWidget widget;
    widget.setAccessibleDescription(u"What it is for"_s);
    setPlainTip(widget, u"<b>x</b>"_s);
    QCOMPARE(widget.accessibleDescription(), u"What it is for"_s);
}

QTEST_MAIN(TestPlainTip)
#include "tst_plaintip.moc"
