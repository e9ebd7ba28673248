// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogroom.h"
#include "ui/help/preferencesdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

class tst_PreferencesDialog : public QObject
{
    Q_OBJECT

private slots:
    void itShowsWhatHolds();
    void eachChoiceHoldsAtOnce();
    void anUnfinishedNumberIsNoChoice();
    void numbersStayInTheirRange();
    void whoKeepsForLessIsToldWhatThatDeletes();
    void aTermThatIsNotOfferedIsKept();
};

namespace {

const Preferences given{.appearance = Preferences::Appearance::Light,
                        .connectDeadline = std::chrono::seconds(7),
                        .sendDeadline = std::chrono::seconds(45),
                        .lastAccountId = u"1"_s};

QSpinBox *number(const QWidget &dialog, const QString &name)
{
    return qobject_cast<QSpinBox *>(control(&dialog, name));
}

bool isSaid(const QWidget &dialog, const QString &one, const QString &other)
{
    return std::ranges::any_of(dialog.findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->text().contains(one) && label->text().contains(other);
    });
}

Preferences last(const QSignalSpy &changed)
{
    return changed.last().first().value<Preferences>();
}

} // namespace

void tst_PreferencesDialog::itShowsWhatHolds()
{
    PreferencesDialog dialog(given);
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    dialog.show();
    QCOMPARE(qobject_cast<QComboBox *>(control(&dialog, u"Appearance"_s))->currentText(), u"Light"_s);
    QCOMPARE(number(dialog, u"Connection deadline in seconds"_s)->value(), 7);
    QCOMPARE(number(dialog, u"Send deadline in seconds"_s)->value(), 45);
    QTest::mouseClick(control(&dialog, u"Close"_s), Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(changed.size(), 0);
}

void tst_PreferencesDialog::eachChoiceHoldsAtOnce()
{
    PreferencesDialog dialog(given);
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    dialog.show();
    Preferences expected = given;
    QTest::keyClick(control(&dialog, u"Appearance"_s), Qt::Key_Down);
    expected.appearance = Preferences::Appearance::Dark;
    QCOMPARE(last(changed), expected);
    QTest::keyClick(control(&dialog, u"Connection deadline in seconds"_s), Qt::Key_Up);
    expected.connectDeadline = std::chrono::seconds(8);
    QCOMPARE(last(changed), expected);
    QTest::keyClick(control(&dialog, u"Send deadline in seconds"_s), Qt::Key_Down);
    expected.sendDeadline = std::chrono::seconds(44);
    QCOMPARE(last(changed), expected);
}

// Seen to fail with keyboard tracking.
void tst_PreferencesDialog::anUnfinishedNumberIsNoChoice()
{
    PreferencesDialog dialog(given);
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    dialog.show();
    QSpinBox *deadline = number(dialog, u"Send deadline in seconds"_s);
    deadline->selectAll();
    QTest::keyClicks(deadline, u"120"_s);
    QCOMPARE(changed.size(), 0);
    dialog.close();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(last(changed).sendDeadline, std::chrono::seconds(120));
}

void tst_PreferencesDialog::numbersStayInTheirRange()
{
    PreferencesDialog dialog(given);
    dialog.show();
    const auto range = [&](const QString &name) {
        return std::pair(number(dialog, name)->minimum(), number(dialog, name)->maximum());
    };
    QCOMPARE(range(u"Connection deadline in seconds"_s), std::pair(1, 60));
    QCOMPARE(range(u"Send deadline in seconds"_s), std::pair(5, 300));
}

void tst_PreferencesDialog::whoKeepsForLessIsToldWhatThatDeletes()
{
    PreferencesDialog dialog(given);
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    QSignalSpy asked(&dialog, &PreferencesDialog::keepDaysChosen);
    dialog.show();
    auto *keep = qobject_cast<QComboBox *>(control(&dialog, u"Keep sends"_s));
    QCOMPARE(keep->currentText(), u"Forever"_s);
    keep->setCurrentIndex(keep->findData(365));
    QCOMPARE(last(changed).keepDays, 365);
    QCOMPARE(asked.last().first().toInt(), 365);
    dialog.showOlder(30, 9); // the answer to an earlier choice
    QVERIFY(!isSaid(dialog, u"older"_s, u"9"_s));
    dialog.showOlder(365, 12);
    QVERIFY(isSaid(dialog, u"older"_s, u"12"_s));
    keep->setCurrentIndex(0);
    QCOMPARE(last(changed).keepDays, 0);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!isSaid(dialog, u"older"_s, u"12"_s));
}

void tst_PreferencesDialog::aTermThatIsNotOfferedIsKept()
{
    Preferences edited = given;
    edited.keepDays = 400;
    PreferencesDialog dialog(edited);
    QSignalSpy changed(&dialog, &PreferencesDialog::changed);
    dialog.show();
    QTest::keyClick(control(&dialog, u"Send deadline in seconds"_s), Qt::Key_Down);
    QCOMPARE(last(changed).keepDays, 400);
}

QTEST_MAIN(tst_PreferencesDialog)
#include "tst_preferencesdialog.moc"
