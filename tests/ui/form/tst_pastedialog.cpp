// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/pastedialog.h"
#include "ui/widgets/textview.h"

#include <QComboBox>
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
    QCOMPARE(chosen.reason, u"T-1"_s);
}

void TestPasteDialog::offersEveryCandidate()
{
    const PasteDialog dialog(challenge + u"\nYC11111111111111111111111111111111"_s, typed());
    QComboBox *choices = box(dialog, u"Challenge SID"_s);
    QCOMPARE(choices->count(), 3); // two, and what is there
    choices->setCurrentIndex(1);
    QCOMPARE(dialog.chosen().challenge, u"YC11111111111111111111111111111111"_s);
    choices->setCurrentIndex(2);
    QCOMPARE(dialog.chosen().challenge, other);
}

void TestPasteDialog::leavesWhatIsNotFound()
{
    const PasteDialog dialog(challenge, typed());
    QVERIFY(!box(dialog, u"Service SID"_s)->isEnabled());
    QCOMPARE(dialog.chosen().service, service);
    QCOMPARE(dialog.chosen().identity, u"cust-0001"_s);
}

// Seen failing without the loop over otherSids in unusedText().
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
