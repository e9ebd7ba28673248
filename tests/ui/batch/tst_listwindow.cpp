// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listroom.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace renotify;

/// From the paste to the result, as a person does it.
class TestListWindow : public QObject
{
    Q_OBJECT

private slots:
    void aPastedListIsSentAsConfirmed();
    void nothingIsSentBeforeItIsConfirmed();
    void onProductionTheNumberIsTyped();
    void aWrongCellIsMendedInPlace();
    void anotherColumnIsChosen();
    void anArrowKeyChangesNoColumn();
    void withoutIdentitiesTheirColumnIsFirst();
    void whatWouldBeLeftOutIsAGroup();
    void aPausedListSendsNothing();
    void aStoppedListGoesOnLater();
    void aListOfOneVeryLongCellIsChecked();
    void whatAssistiveTechnologyChoosesCounts();
    void whatIsNoListSaysWhy_data();
    void whatIsNoListSaysWhy();
};

void TestListWindow::aPastedListIsSentAsConfirmed()
{
    ListRoom room;
    QVERIFY(room.pasteAndContinue(ListRoom::listOf(customers(4) << u"1.2E+15"_s)));
    QCOMPARE(room.reads(u"What will be sent"_s), u"4 push(es) to 4 person(s) through Lab"_s);
    QVERIFY(room.press(u"Send the list"_s));
    QTRY_VERIFY_WITH_TIMEOUT(room.hasEnded(), ListRoom::patience);
    QCOMPARE(room.service.pushes.size(), 4);
    QCOMPARE(room.service.mostPushesToOne(), 1);
    QCOMPARE(room.reads(u"Progress of the list"_s), u"4 of 4 row(s) done, 0 approved"_s);
    QCOMPARE(room.groups(u"What has become of the rows"_s),
             (QStringList{u"All that had their turn 4"_s, u"Waiting for the customer 4"_s}));
    QTRY_COMPARE(room.model.rowCount(), 4); // they are in the history like other sends
}

void TestListWindow::nothingIsSentBeforeItIsConfirmed()
{
    ListRoom room;
    QVERIFY(room.pasteAndContinue(ListRoom::listOf(customers(3))));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // one key too many
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(room.shown().page() != ListWindow::Run);
    QCOMPARE(room.service.pushes.size(), 0);
}

void TestListWindow::onProductionTheNumberIsTyped()
{
    ListRoom room(ListRoom::Kind::Production);
    QVERIFY(room.pasteAndContinue(ListRoom::listOf(customers(3))));
    QVERIFY(!room.button(u"Send the list"_s)->isEnabled());
    auto *number = room.view<QLineEdit>(u"Number of pushes"_s);
    QVERIFY(number->hasFocus());
    QTest::keyClicks(number, u"4"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(room.shown().page(), ListWindow::Confirm);
    QCOMPARE(number->accessibleDescription(), u"Type 3, the number of pushes."_s);
    number->selectAll();
    QTest::keyClicks(number, u"3"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(room.shown().page(), ListWindow::Run);
    QTRY_VERIFY_WITH_TIMEOUT(room.hasEnded(), ListRoom::patience);
    QCOMPARE(room.service.pushes.size(), 3);
}

void TestListWindow::aWrongCellIsMendedInPlace()
{
    ListRoom room;
    room.paste(u"name,identity\nAda,customer-1\n\"Bob, jr.\",#N/A\n"_s);
    const QString groups = u"Groups of the check"_s;
    QTRY_COMPARE(room.groups(groups).size(), 2);
    QCOMPARE(room.groups(groups).value(0), u"Can be sent 1"_s);
    room.choose(groups, u"An error from a spreadsheet"_s);
    auto *rows = room.view<QTableView>(u"Rows of the group"_s);
    const QModelIndex cell = rows->model()->index(0, 2);
    QCOMPARE(cell.data().toString(), u"#N/A"_s);
    rows->setFocus();
    rows->setCurrentIndex(cell.siblingAtColumn(0)); // seen to fail when only the cell itself could be edited
    QTest::keyClick(rows, Qt::Key_F2);
    auto *editor = rows->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"customer-2"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(room.groups(groups), QStringList{u"Can be sent 2"_s});
    QTRY_VERIFY(!room.shown().check()->isLooking());
    QVERIFY(room.press(u"Continue…"_s));
    QTRY_COMPARE(room.shown().page(), ListWindow::Confirm);
    QVERIFY(room.press(u"Send the list"_s));
    QTRY_VERIFY_WITH_TIMEOUT(room.hasEnded(), ListRoom::patience);
    QStringList pushed = room.service.pushed();
    pushed.sort();
    QCOMPARE(pushed, (QStringList{u"customer-1"_s, u"customer-2"_s}));
}

void TestListWindow::anotherColumnIsChosen()
{
    ListRoom room;
    room.paste(u"identity,login\nx,customer-1\ny,customer-2\n"_s);
    QTRY_COMPARE(room.groups(u"Groups of the check"_s).size(), 2);
    auto *choice = room.view<QComboBox>(u"Column with: Identity"_s);
    QCOMPARE(choice->currentText(), u"identity"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"login"_s);
    emit choice->activated(choice->currentIndex());
    QTRY_COMPARE(room.groups(u"Groups of the check"_s), QStringList{u"Can be sent 2"_s});
}

// Seen to fail with the first column in focus.
void TestListWindow::anArrowKeyChangesNoColumn()
{
    ListRoom room;
    room.paste(u"identity,login\ncustomer-9,customer-1\n#N/A,customer-2\n"_s);
    QTRY_COMPARE(room.groups(u"Groups of the check"_s).size(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(room.view<QComboBox>(u"Column with: Identity"_s)->currentText(), u"identity"_s);
    QCOMPARE(room.view<QTableView>(u"Rows of the group"_s)->model()->index(0, 2).data().toString(), u"#N/A"_s);
}

void TestListWindow::withoutIdentitiesTheirColumnIsFirst()
{
    ListRoom room;
    room.paste(u"challenge\n%1\n"_s.arg(BatchService::challengeOf(u"customer-1"_s)));
    QTRY_COMPARE(room.shown().page(), ListWindow::Check);
    auto *choice = room.view<QComboBox>(u"Column with: Identity"_s);
    QCOMPARE(choice->currentText(), u"not in the list"_s);
    QVERIFY(choice->hasFocus());
}

void TestListWindow::whatWouldBeLeftOutIsAGroup()
{
    ListRoom room;
    room.service.persons[u"customer-2"_s].status = sandbox::Status::Denied;
    room.paste(u"identity,challenge\ncustomer-1,%1\ncustomer-2,%2\n"_s.arg(BatchService::challengeOf(u"customer-1"_s),
                                                                           BatchService::challengeOf(u"customer-2"_s)));
    QTRY_COMPARE(room.groups(u"Groups of the check"_s).size(), 2);
    QTRY_VERIFY(!room.shown().check()->isLooking());
    QCOMPARE(room.groups(u"Groups of the check"_s).value(0), u"Can be sent 1"_s);
    QVERIFY(room.groups(u"Groups of the check"_s).value(1).contains(u"denied"_s));
    QCOMPARE(room.service.pushes.size(), 0);

    // All its words are seen, in as many lines as they need. Seen to fail with one line.
    auto *tree = room.view<QTreeWidget>(u"Groups of the check"_s);
    tree->header()->setSectionResizeMode(0, QHeaderView::Fixed);
    tree->header()->resizeSection(0, 80);
    QTRY_VERIFY(tree->visualItemRect(tree->topLevelItem(1)).height() > 3 * tree->fontMetrics().height());
    QVERIFY(tree->visualItemRect(tree->topLevelItem(0)).height() < 3 * tree->fontMetrics().height());

    // Step 3 agrees with this one. Seen to fail as “Up to 2 push(es)” alone.
    QVERIFY(room.press(u"Continue…"_s));
    QTRY_COMPARE(room.shown().page(), ListWindow::Confirm);
    QVERIFY(room.reads(u"How it is sent"_s).startsWith(u"By the last check, 1 of them would be sent."_s));
}

void TestListWindow::aPausedListSendsNothing()
{
    ListRoom room;
    QVERIFY(room.pasteAndContinue(ListRoom::listOf(customers(7))));
    QVERIFY(room.press(u"Send the list"_s));
    QTRY_VERIFY_WITH_TIMEOUT(room.service.pushes.size() >= 2, ListRoom::patience);
    QVERIFY(room.press(u"Pause"_s));
    QTRY_COMPARE(room.shown().run()->state(), RunPage::State::Paused);
    const auto pushes = room.service.pushes.size();
    QVERIFY(pushes < 7);
    const int looks = room.service.looks;
    QTRY_VERIFY_WITH_TIMEOUT(room.service.looks > looks + 1, ListRoom::patience); // meanwhile the answers are followed
    QCOMPARE(room.service.pushes.size(), pushes);
    QVERIFY(room.press(u"Go on"_s));
    QTRY_VERIFY_WITH_TIMEOUT(room.hasEnded(), ListRoom::patience);
    QCOMPARE(room.service.pushes.size(), 7);
    QCOMPARE(room.service.mostPushesToOne(), 1);
}

void TestListWindow::aStoppedListGoesOnLater()
{
    ListRoom room;
    const QString list = ListRoom::listOf(customers(7));
    QVERIFY(room.pasteAndContinue(list));
    QVERIFY(room.press(u"Send the list"_s));
    QTRY_VERIFY_WITH_TIMEOUT(room.service.pushes.size() >= 2, ListRoom::patience);
    QVERIFY(room.press(u"Stop"_s));
    QTRY_VERIFY(room.hasEnded());
    const auto sent = room.service.pushes.size();
    QVERIFY(sent < 7);
    QVERIFY(room.reads(u"State of the list"_s).startsWith(u"Stopped."_s));

    QVERIFY(room.press(u"Another list…"_s));
    QVERIFY(room.pasteAndContinue(list));
    QCOMPARE(room.reads(u"What will be sent"_s), u"%1 push(es) through Lab"_s.arg(7 - sent));
    QVERIFY(room.press(u"Send the list"_s));
    QTRY_VERIFY_WITH_TIMEOUT(room.hasEnded(), ListRoom::patience);
    QCOMPARE(room.service.pushes.size(), 7);
    QCOMPARE(room.service.mostPushesToOne(), 1);
    QCOMPARE(room.groups(u"What has become of the rows"_s).value(0), u"All that had their turn 7"_s);
}

/// Seen failing: its first rows showed nothing, and so the page never came.
void TestListWindow::aListOfOneVeryLongCellIsChecked()
{
    ListRoom room;
    QFile file(room.stage.folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("identity\n" + QByteArray(300'000, 'x') + '\n') > 0);
    file.close();
    room.control.openFile(file.fileName());
    QTRY_COMPARE(room.shown().page(), ListWindow::Check);
    QTRY_COMPARE(room.groups(u"Groups of the check"_s), QStringList{u"A cell that is too long 1"_s});
}

/// It selects a group and toggles a check box without a key or a click. Seen failing: the rows stayed those of before.
void TestListWindow::whatAssistiveTechnologyChoosesCounts()
{
    ListRoom room;
    room.paste(u"identity\ncustomer-1\n#N/A\n"_s);
    const QString groups = u"Groups of the check"_s;
    QTRY_COMPARE(room.groups(groups).size(), 2);
    auto *tree = room.view<QTreeWidget>(groups);
    tree->selectionModel()->select(tree->model()->index(1, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QAbstractItemModel *rows = room.view<QTableView>(u"Rows of the group"_s)->model();
    QTRY_COMPARE(rows->index(0, 2).data().toString(), u"#N/A"_s);
    auto *heading = qobject_cast<QCheckBox *>(room.button(u"The first row has the names of the columns"_s));
    QVERIFY(heading->isChecked());
    heading->toggle();
    QTRY_COMPARE(room.groups(groups).value(0), u"Can be sent 2"_s); // the heading is a row now
}

void TestListWindow::whatIsNoListSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("only white space") << u" \n "_s << u"no text on the clipboard"_s;
    QTest::newRow("only a heading") << u"identity,challenge\n"_s << u"heading"_s;
    QTest::newRow("one JSON document") << u"[\n{\"identity\": \"customer-1\"}\n]\n"_s << u"JSON"_s;
}

void TestListWindow::whatIsNoListSaysWhy()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);

    ListRoom room;
    room.paste(text);
    const auto isSaid = [&] {
        const auto labels = room.shown().source()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QTRY_VERIFY(isSaid());
    QCOMPARE(room.shown().page(), ListWindow::Source);
}

QTEST_MAIN(TestListWindow)
#include "tst_listwindow.moc"
