// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/listeditor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

const auto service = ServiceSid::parse(u"VA"_s + QString(32, u'a'));
constexpr int patience = 20'000;

} // namespace

/// A list while a person prepares it: whatever is asked for last counts, and nothing that was asked for is lost.
class TestListEditor : public QObject
{
    Q_OBJECT

private:
    static QStringList identities(const ListEditor &editor)
    {
        QStringList all;
        for (const BatchItem &item : editor.list().items())
            all << item.identity.toString();
        return all;
    }

private slots:
    void showsTheFirstRowsBeforeAllAreChecked()
    {
        QByteArray text = "identity\n";
        for (int i = 1; i <= 50'000; ++i)
            text += "customer-" + QByteArray::number(i) + '\n';
        ListEditor editor;
        editor.setDefaults({.service = service});
        QStringList order;
        qint64 previewed = 0;
        connect(&editor, &ListEditor::previewed, this, [&] {
            order << u"previewed"_s;
            previewed = editor.list().rowCount();
        });
        connect(&editor, &ListEditor::checked, this, [&] { order << u"checked"_s; });
        editor.take(text);
        QTRY_COMPARE_WITH_TIMEOUT(order, (QStringList{u"previewed"_s, u"checked"_s}), patience);
        QVERIFY(previewed > 100 && previewed < 50'000);
        QCOMPARE(editor.list().itemCount(), 50'000);
        QCOMPARE(editor.list().checked.customers, 50'000);
    }

    void twoMendsInARowAreBothKept()
    {
        ListEditor editor;
        editor.setDefaults({.service = service});
        QSignalSpy checked(&editor, &ListEditor::checked);
        editor.take("identity,name\n#N/A,a\n#REF!,b\ncustomer-3,c\n");
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, patience);
        const QByteArray before = editor.digest();
        editor.mend(1, 0, u"customer-1"_s);
        editor.mend(2, 0, u"customer-2"_s); // before the first one is checked
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 2, patience);
        QCOMPARE(identities(editor), (QStringList{u"customer-1"_s, u"customer-2"_s, u"customer-3"_s}));
        QCOMPARE(editor.digest(), before); // otherwise its file, opened again, would be sent once more
        editor.mend(3, 0, u"customer-4"_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 3, patience);
        QCOMPARE(identities(editor), (QStringList{u"customer-1"_s, u"customer-2"_s, u"customer-4"_s}));
    }

    void aColumnChosenWhileItReadsIsKept()
    {
        ListEditor editor;
        editor.setDefaults({.service = service});
        QSignalSpy checked(&editor, &ListEditor::checked);
        connect(&editor, &ListEditor::previewed, this, [&] {
            ListColumns columns = editor.list().columns;
            columns.set(ListField::Identity, 1);
            editor.setColumns(columns);
        });
        editor.take("identity,login\nx-1234567,customer-1\ny-1234567,customer-2\n");
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, patience);
        QTest::qWait(0);
        QCOMPARE(identities(editor), (QStringList{u"customer-1"_s, u"customer-2"_s}));
        QVERIFY(!editor.digest().isEmpty());
    }

    void theListOpenedLastCounts()
    {
        ListEditor editor;
        editor.setDefaults({.service = service});
        QSignalSpy checked(&editor, &ListEditor::checked);
        editor.take("identity\ncustomer-1\n");
        editor.take("identity\ncustomer-2\n");
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, patience);
        QCOMPARE(identities(editor), QStringList{u"customer-2"_s});
    }

    void aFileHasTheNameThatItsBytesGive()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("identity\ncustomer-1\n") > 0);
        file.close();
        ListEditor editor;
        QSignalSpy checked(&editor, &ListEditor::checked);
        editor.read(file.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, patience);
        QCOMPARE(editor.digest(), digestOf(file.fileName())); // as on the command line
    }

    void whatIsNoListIsAFault()
    {
        ListEditor editor;
        QSignalSpy checked(&editor, &ListEditor::checked);
        editor.read(u"/nowhere/list.csv"_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, patience);
        QCOMPARE(editor.list().fault(), ListFault::Unreadable);
        QVERIFY(editor.digest().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestListEditor)
#include "tst_listeditor.moc"
