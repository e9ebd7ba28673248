// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/account.h"
#include "ui/form/sendbutton.h"

#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the button says in each state, whatever the account's name.
class TestSendButton : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatHappensWhenItIsPressed_data();
    void saysWhatHappensWhenItIsPressed();
};

// With arg(name).arg(seconds), "Acme 50%2 off" became "Acme 503 off" on the button.
void TestSendButton::saysWhatHappensWhenItIsPressed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"Acme", "Acme 50%2 off", "%1", "a %1 %2 %n %L1 b", "Smith & Sons", "&Acme"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSendButton::saysWhatHappensWhenItIsPressed()
{
    QFETCH(const QString, name);
    SendButton button;
    button.setAccount(Account{.id = u"1"_s,
                              .name = name,
                              .credential = *parseCredentialSid(u"SK0123456789abcdef0123456789abcdef"_s),
                              .caFile = {}});
    QString shown = name;
    QCOMPARE(button.text(), u"&Send notification to "_s + shown.replace(u'&', u"&&"_s));
    QCOMPARE(button.accessibleDescription(), u"Sends to "_s + name);
    button.setHold(3s);
    QCOMPARE(button.text(), u"Sending in 3 s"_s);
    QCOMPARE(button.accessibleDescription(), u"Sending to "_s + name + u" in 3 s. Esc stops it."_s);
    button.setHold(0s);
    button.setWait(26s);
    QCOMPARE(button.text(), u"Wait 26 s"_s);
    QCOMPARE(button.accessibleDescription(), u"Wait 26 s before you send to "_s + name + u" again."_s);
}

QTEST_MAIN(TestSendButton)
#include "tst_sendbutton.moc"
