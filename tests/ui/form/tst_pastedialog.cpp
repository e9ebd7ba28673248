// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/pastedialog.h"
#include "ui/widgets/textview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

class TestPasteDialog : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatItWouldReplace();
    void offersEveryCandidate();
    void leavesWhatIsNotFound();
    void takesTogetherWhatBelongsTogether_data();
    void takesTogetherWhatBelongsTogether();
    void whatGoesOutCanBeKept();
    void aVeryLongTextIsQuickAndSaysWhatWasNotRead();
    void explainsOtherKinds();
    void readsTheTextAsItIsTyped();
};

namespace {

const QString service = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s;
const QString challenge = u"YCbd26509d05bb40d6b067c59390b732c6"_s;
const QString other = u"YC0123456789abcdef0123456789abcdef"_s;

FormDraft typed()
{
    return {
        .service = service, .identity = u"cust-0001"_s, .challenge = other, .ttl = Ttl::from(120), .reason = u"T-1"_s};
}

QComboBox *box(const PasteDialog &dialog, const QString &label)
{
    for (auto *words : dialog.findChildren<QLabel *>()) {
        if (QString(words->text()).remove(u'&') == label)
            return qobject_cast<QComboBox *>(words->buddy());
    }
    return nullptr;
}

QPushButton *fillButton(const PasteDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

} // namespace

void TestPasteDialog::showsWhatItWouldReplace()
{
    const PasteDialog dialog(challenge + u" ttl=60"_s, typed());
    QCOMPARE(box(dialog, u"Challenge SID"_s)->currentText(), u"%1 (replaces %2)"_s.arg(challenge, other));
    QCOMPARE(box(dialog, u"Time to live"_s)->currentText(), u"60 (replaces 120)"_s);
    const FormDraft chosen = dialog.chosen();
    QCOMPARE(chosen.challenge, challenge);
    QCOMPARE(chosen.ttl, Ttl::from(60));
    QCOMPARE(chosen.identity, QString()); // the text does not say whose challenge it is
    QCOMPARE(chosen.reason, QString());
}

void TestPasteDialog::offersEveryCandidate()
{
    const PasteDialog dialog(challenge + u"\nYC11111111111111111111111111111111"_s, typed());
    QComboBox *choices = box(dialog, u"Challenge SID"_s);
    QCOMPARE(choices->count(), 4);                  // an item that asks for a choice, the two, and the present value
    QCOMPARE(dialog.chosen().challenge, QString()); // nobody has chosen one of them yet
    choices->setCurrentIndex(2);
    QCOMPARE(dialog.chosen().challenge, u"YC11111111111111111111111111111111"_s);
    choices->setCurrentIndex(3);
    QCOMPARE(dialog.chosen().challenge, other);
}

void TestPasteDialog::leavesWhatIsNotFound()
{
    const PasteDialog dialog(challenge, typed());
    QVERIFY(!box(dialog, u"Service SID"_s)->isEnabled());
    QCOMPARE(dialog.chosen().service, service);
    QCOMPARE(dialog.chosen().identity, u"cust-0001"_s);
}

void TestPasteDialog::takesTogetherWhatBelongsTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken"); ///< identity, challenge and ticket
    const auto row = [](const char *name, const QString &text, const QString &taken) {
        QTest::newRow(name) << text << taken;
    };
    row("another identity", u"identity: cust-0002"_s, u"cust-0002||"_s);
    row("another identity and its ticket", u"Ticket SUP-2: identity cust-0002"_s, u"cust-0002||SUP-2"_s);
    row("the same identity", u"identity: cust-0001"_s, u"cust-0001|"_s + other + u"|T-1"_s);
    row("a challenge of nobody's", u"please send "_s + challenge, u"|"_s + challenge + u'|');
    row("a masked identity", u"identity: cust…0002 "_s + challenge, u"|"_s + challenge + u'|');
    row("the same challenge again", u"please send "_s + other, u"cust-0001|"_s + other + u"|T-1"_s);
    row("a challenge alone, for the customer there", challenge, u"cust-0001|"_s + challenge + u"|T-1"_s);
    row("a time to live", u"ttl: 45"_s, u"cust-0001|"_s + other + u"|T-1"_s);
}

void TestPasteDialog::takesTogetherWhatBelongsTogether()
{
    QFETCH(const QString, text);
    QFETCH(const QString, taken);
    const FormDraft chosen = PasteDialog(text, typed()).chosen();
    QCOMPARE(chosen.identity + u'|' + chosen.challenge + u'|' + chosen.reason, taken);
}

void TestPasteDialog::whatGoesOutCanBeKept()
{
    const PasteDialog dialog(u"identity: cust-0002"_s, typed());
    QComboBox *tickets = box(dialog, u"Reason or ticket"_s);
    QCOMPARE(tickets->currentText(), u"nothing found, removes T-1"_s);
    tickets->setCurrentIndex(1);
    QCOMPARE(dialog.chosen().reason, u"T-1"_s);
}

void TestPasteDialog::aVeryLongTextIsQuickAndSaysWhatWasNotRead()
{
    const QString text = u"{\"identity\":\"cust-0002\",\"x\":\""_s + QString(5'000'000, u'x') + challenge + u"\"}"_s;
    const auto dialog = std::make_unique<PasteDialog>(text, FormDraft());
    auto *edit = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(edit->toPlainText().size() < 10'000);
    QCOMPARE(dialog->chosen().identity, u"cust-0002"_s);
    QCOMPARE(dialog->chosen().challenge, QString());
    const QString explanation = dialog->findChild<TextView *>()->toPlainText();
    QVERIFY2(explanation.contains(u"its beginning is shown"_s), qPrintable(explanation));
    QVERIFY2(explanation.contains(u"131,072"_s), qPrintable(explanation));
    QVERIFY(!dialog->isClear());

    QGuiApplication::clipboard()->setText(text);
    PasteDialog empty({}, {});
    empty.show();
    auto *pasted = empty.findChild<QPlainTextEdit *>();
    pasted->paste();
    QVERIFY(pasted->toPlainText().size() < 10'000);
    QCOMPARE(empty.chosen().identity, u"cust-0002"_s);
    pasted->setPlainText(u"identity: cust-0003"_s); // the text that is shown is then the whole text
    QCOMPARE(empty.chosen().identity, u"cust-0003"_s);
    QVERIFY(empty.isClear());
}

// Seen to fail without the loop over otherSids in unusedText().
void TestPasteDialog::explainsOtherKinds()
{
    const PasteDialog dialog(u"YF0123456789abcdef0123456789abcdef ttl=900 YCbd26509d05bb40d6b067c59390b732c"_s, {});
    const QString explanation = dialog.findChild<TextView *>()->toPlainText();
    for (const auto &part : {u"That is a factor SID (YF)"_s, u"900"_s, u"Too short"_s})
        QVERIFY2(explanation.contains(part), qPrintable(explanation));
    QVERIFY(!fillButton(dialog)->isEnabled());
}

void TestPasteDialog::readsTheTextAsItIsTyped()
{
    const PasteDialog dialog({}, {});
    QVERIFY(!fillButton(dialog)->isEnabled());
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"identity: cust-0002"_s);
    QVERIFY(fillButton(dialog)->isEnabled());
    QCOMPARE(dialog.chosen().identity, u"cust-0002"_s);
}

QTEST_MAIN(TestPasteDialog)
#include "tst_pastedialog.moc"
