// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batch/readlist.h"

#include <QTemporaryDir>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

const QString va = u"VA"_s + QString(32, u'a');
const QString vb = u"VA"_s + QString(32, u'b');
const QString yc = u"YC"_s + QString(32, u'c');

} // namespace

class TestReadList : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    ReadList read(const QString &text)
    {
        QFile file(m_folder.filePath(u"list.csv"_s));
        if (!file.open(QFile::WriteOnly) || file.write(text.toUtf8()) < 0)
            return {};
        file.close();
        return readList(file.fileName(), {ServiceSid::parse(va), Ttl::from(90), u"the default"_s});
    }

private slots:
    void makesItems()
    {
        const ReadList list =
            read(u"Identity,Service,Challenge,TTL,Reason\nada-4711,%1,%2,0,SUP-1\nmia-0042,,,,\n"_s.arg(vb, yc));

        QCOMPARE(list.fault(), ListFault::None);
        QCOMPARE(list.rowCount(), 2);
        QVERIFY(list.items()
                == (QList<BatchItem>{
                    {1, *ServiceSid::parse(vb), *Identity::parse(u"ada-4711"), ChallengeSid::parse(yc), Ttl::from(0),
                     u"SUP-1"_s},
                    {2, *ServiceSid::parse(va), *Identity::parse(u"mia-0042"), {}, Ttl::from(90), u"the default"_s}}));
    }

    void makesItemsWithoutWhatProtectsAValueFromASpreadsheet()
    {
        const ReadList list = read(u"Identity,Reason\n\"=\"\"00471100\"\"\",a\n'+4915112345,b\n"_s);
        QCOMPARE(list.item(0).identity.toString(), u"00471100"_s);
        QCOMPARE(list.item(1).identity.toString(), u"+4915112345"_s);
    }

    void makesItemsOnlyOfRowsThatCanBeSent()
    {
        const ReadList list = read(u"Identity,Reason\n..,a\nada-4711,b\nada-4711,c\nmia-0042,d\n"_s);
        QCOMPARE(list.itemCount(), 2);
        QCOMPARE(list.item(0).row, 2);
        QCOMPARE(list.item(1).row, 4);
        QCOMPARE(list.item(1).reason, u"d"_s);
    }

    void givesBackTheCellsAsTheyCame()
    {
        const ReadList list = read(u"Name,Identity\n\"Lovelace, Ada\",'=ada-4711\n..,..\n"_s);
        QCOMPARE(list.columns.headings, (QStringList{u"Name"_s, u"Identity"_s}));
        QCOMPARE(list.cells(1), (QStringList{u"Lovelace, Ada"_s, u"'=ada-4711"_s}));
        QCOMPARE(list.value(list.checked.problems.last()), u".."_s);
    }

    void givesBackTheCellsOfAListWithoutHeading()
    {
        const ReadList list = read(u"ada-4711,%1\nmia-0042,\n"_s.arg(yc));
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(list.cells(1), (QStringList{u"ada-4711"_s, yc}));
        QCOMPARE(list.item(1).identity.toString(), u"mia-0042"_s);
    }

    void namesAListThatIsOnlyAHeading()
    {
        const ReadList list = read(u"Identity,Reason\n"_s);
        QCOMPARE(list.fault(), ListFault::OnlyHeading);
        QCOMPARE(list.itemCount(), 0);
    }

    void namesAFileThatIsNotThere()
    {
        QCOMPARE(readList(m_folder.filePath(u"missing"_s), {}).fault(), ListFault::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestReadList)
#include "tst_readlist.moc"
