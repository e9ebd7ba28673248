// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogroom.h"
#include "ui/help/preferencesdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

using namespace renotify;
using namespace Qt::StringLiterals;

class tst_AccountsDialog_Access : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasANameAndItsOwnMnemonic_data();
    void everyControlHasANameAndItsOwnMnemonic();
    void thePreferencesToo();
    void tabFollowsTheEye();
    void theWheelScrollsAndChangesNothing();
    void sentencesAreNeverCutOff();
};

namespace {

const Account acme = exampleAccount(u"1"_s, u"Acme"_s);
const Account lab = exampleAccount(u"2"_s, u"Lab"_s);

/// The name for assistive technology: the widget's own, or that of the label whose buddy it is.
QString nameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    for (const auto &[label, relation] : accessible->relations(QAccessible::Label))
        return label->text(QAccessible::Name);
    return qobject_cast<QComboBox *>(widget) ? QString() : accessible->text(QAccessible::Name); // its current text
}

void checkNamesAndMnemonics(const QWidget *window)
{
    QStringList mnemonics;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const bool isInside = widget->parentWidget()->inherits("QAbstractSpinBox") || widget->inherits("QScrollBar");
        if (widget->focusPolicy() & Qt::TabFocus && !isInside)
            QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString();
        if (const QKeySequence mnemonic = QKeySequence::mnemonic(text); !text.isEmpty()) {
            QVERIFY2(!mnemonic.isEmpty(), qPrintable(text + " has no mnemonic"_L1));
            QVERIFY2(!mnemonics.contains(mnemonic.toString()), qPrintable(text + " has another's mnemonic"_L1));
            mnemonics += mnemonic.toString();
        }
    }
    QVERIFY(mnemonics.size() > 3);
}

} // namespace

void tst_AccountsDialog_Access::everyControlHasANameAndItsOwnMnemonic_data()
{
    QTest::addColumn<QString>("host");
    for (const auto host : {"Twilio", "Twilio region", "Custom URL"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

// Seen to fail with a combo box whose label has no buddy, and with the letter B for both “Browse…” and “Base URL”.
void tst_AccountsDialog_Access::everyControlHasANameAndItsOwnMnemonic()
{
    QFETCH(QString, host);
    DialogRoom room({acme});
    AccountsDialog *dialog = room.open();
    room.choose(u"Service host"_s, host);
    checkNamesAndMnemonics(dialog);
}

void tst_AccountsDialog_Access::thePreferencesToo()
{
    PreferencesDialog dialog({});
    dialog.show();
    checkNamesAndMnemonics(&dialog);
}

// Seen to fail without setTabOrder() for a form that is made later.
void tst_AccountsDialog_Access::tabFollowsTheEye()
{
    DialogRoom room({acme, lab});
    AccountsDialog *dialog = room.open();
    dialog->select(lab.id);
    room.choose(u"Service host"_s, u"Twilio region"_s);
    const QStringList eye{u"Accounts"_s,
                          u"Add account"_s,
                          u"Remove account"_s,
                          u"More functions"_s,
                          u"Account name"_s,
                          u"API key SID or account SID"_s,
                          u"Secret"_s,
                          u"Keep the secret"_s,
                          u"Service host"_s,
                          u"Edge"_s,
                          u"Region"_s,
                          u"Extra CA file"_s,
                          u"Choose the extra CA file"_s,
                          u"Production account"_s,
                          u"Colour"_s,
                          u"Cool-down in seconds"_s,
                          u"Hold in seconds"_s,
                          u"Account state"_s,
                          u"Test account"_s,
                          u"Save"_s,
                          u"Close"_s,
                          u"Accounts"_s};
    room.control(eye.first())->setFocus();
    QStringList tab;
    for (qsizetype i = 0; i < eye.size(); ++i) {
        tab += nameOf(dialog->focusWidget());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(tab, eye);
}

// Seen to fail with a bare QComboBox in FormRows.
void tst_AccountsDialog_Access::theWheelScrollsAndChangesNothing()
{
    DialogRoom room({acme});
    room.open();
    const auto *host = qobject_cast<QComboBox *>(room.control(u"Service host"_s));
    room.control(u"Account name"_s)->setFocus();
    QWheelEvent down(QPointF(5, 5), host->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(room.control(u"Service host"_s), &down);
    QCOMPARE(host->currentText(), u"Twilio"_s);
}

// Seen to fail with a QFormLayout instead of FormRows.
void tst_AccountsDialog_Access::sentencesAreNeverCutOff()
{
    DialogRoom room({acme});
    AccountsDialog *dialog = room.open();
    for (const int width : {512, 600, 720, 800}) {
        dialog->resize(width, 300);
        room.type(u"API key SID or account SID"_s, keySid);
        room.type(u"Account name"_s, u"Sandbox"_s);
        room.type(u"API key SID or account SID"_s, u"VA"_s + keySid.mid(2));
        room.press(u"Save"_s);
        const auto labels = dialog->findChildren<QLabel *>();
        QTRY_VERIFY2(std::ranges::none_of(labels,
                                          [](const QLabel *label) {
                                              return label->isVisible() && label->wordWrap()
                                                     && label->heightForWidth(label->width()) > label->height();
                                          }),
                     qPrintable(QString::number(width)));
    }
}

QTEST_MAIN(tst_AccountsDialog_Access)
#include "tst_accountsdialog_access.moc"
