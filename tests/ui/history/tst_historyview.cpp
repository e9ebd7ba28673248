// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../history/claimed.h"
#include "attempts.h"
#include "ui/form/sendform.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historymodel.h"
#include "ui/history/historytable.h"
#include "ui/history/historyview.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/historycontrol.h"
#include "ui/program/historyexporter.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/readingtext.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;

/// The history in its window, by keyboard, on a real journal.
class TestHistoryView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fromTheSearchByKeyIntoARow();
    void saysHowManyAreLikeThat();
    void filtersShowOnlyTheirs_data();
    void filtersShowOnlyTheirs();
    void nothingFoundOffersAllSendsAgain();
    void escClearsTheSearchAndStillStopsASend();
    void sortsByThreeColumnsAndNoOther();
    void columnsAndOrderAreRemembered();
    void selectionStaysOnItsRowsWhenOneArrives();
    void copiesRowsAsTheyAreShown();
    void sizeOnTheDiskIsShown();
    void exportsWhatIsShown();
    void thatThereAreNoneIsSaidOnceItIsKnown();

private:
    Attempt add(const QString &identity, Outcome::Value outcome, const QString &account = u"account-1"_s);
    QStringList identities() const;
    HistoryTable *table() const { return m_window->history()->table(); }
    QString status() const { return m_window->statusBar()->findChild<QLabel *>()->text(); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QGuiApplication::focusWindow(), key, with);
    }

    void type(const QString &text) { QTest::keyClicks(qobject_cast<QWidget *>(QGuiApplication::focusObject()), text); }

    template<class W>
    W *named(const QString &name) const
    {
        for (W *widget : m_window->findChildren<W *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlHistory> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HistoryControl> m_control;
    std::unique_ptr<HistoryExporter> m_exporter;
};

void TestHistoryView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<SqlHistory>(m_folder->filePath(u"history.sqlite"_s));
    add(u"parcel-0001"_s, Outcome::Accepted);
    add(u"parcel-0002"_s, Outcome::Rejected);
    add(u"letter-0001"_s, Outcome::Unknown, u"account-2"_s);
    m_model = std::make_unique<HistoryModel>(*m_history);
    m_window = std::make_unique<MainWindow>(*m_model);
    m_control = std::make_unique<HistoryControl>(*m_history, *m_model, *m_window);
    m_exporter = std::make_unique<HistoryExporter>(*m_history, *m_model, *m_window);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_control->load();
    QTRY_COMPARE(identities().size(), 3);
}

void TestHistoryView::cleanup()
{
    m_exporter.reset();
    m_control.reset();
    m_window.reset();
    m_model.reset();
    m_history.reset();
}

Attempt TestHistoryView::add(const QString &identity, Outcome::Value outcome, const QString &account)
{
    Attempt attempt = startedAttempt(identity);
    attempt.accountId = account;
    attempt.accountName = account;
    attempt.id = claimed(*m_history, attempt).result().value();
    attempt.result.outcome = outcome;
    if (outcome != Outcome::Accepted)
        attempt.result.error = Error{Error::Kind::ConnectionLost, {}, {}};
    attempt.result.timing.finished = 1000 - attempt.id;
    if (!m_history->finish(attempt).result())
        qFatal("the row could not be written");
    return attempt;
}

QStringList TestHistoryView::identities() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all += m_model->index(row, HistoryModel::Identity).data().toString();
    return all;
}

void TestHistoryView::fromTheSearchByKeyIntoARow()
{
    key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::focusObject(), named<QLineEdit>(u"Search history"_s));
    type(u"parcel"_s);
    QTRY_COMPARE(identities(), (QStringList{u"parcel-0002"_s, u"parcel-0001"_s}));
    key(Qt::Key_Down);
    QCOMPARE(QGuiApplication::focusObject(), table());
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    auto *outcome = named<ReadingText>(u"Outcome"_s);
    QTRY_VERIFY2(outcome->words().startsWith(u"Accepted"_s), qPrintable(outcome->words()));
    QCOMPARE(m_window->outcome()->shown()->request.identity.toString(), u"parcel-0001"_s);
}

void TestHistoryView::saysHowManyAreLikeThat()
{
    QTRY_COMPARE(status(), u"3 send(s) on this computer"_s);
    named<QLineEdit>(u"Search history"_s)->setText(u"letter"_s);
    QTRY_COMPARE(status(), u"1 of 3 send(s) on this computer"_s);
}

void TestHistoryView::filtersShowOnlyTheirs_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QStringList>("shown");
    const QStringList all{u"letter-0001"_s, u"parcel-0002"_s, u"parcel-0001"_s};
    QTest::newRow("an outcome") << u"Outcome filter"_s << 1 + Outcome::Rejected << QStringList{u"parcel-0002"_s};
    QTest::newRow("an account") << u"Account filter"_s << 2 << QStringList{u"letter-0001"_s};
    QTest::newRow("No answer yet") << u"Challenge filter"_s << 1 << all;
    QTest::newRow("a challenge that ended") << u"Challenge filter"_s << 2 << QStringList();
    QTest::newRow("a time that had none") << u"Since"_s << 1 << QStringList();
}

void TestHistoryView::filtersShowOnlyTheirs()
{
    QFETCH(const QString, box);
    QFETCH(const int, choice);
    QFETCH(const QStringList, shown);
    auto *filter = named<QComboBox>(box);
    QTRY_VERIFY(filter->count() > choice);
    filter->setCurrentIndex(choice);
    QTRY_COMPARE(identities(), shown);
}

void TestHistoryView::nothingFoundOffersAllSendsAgain()
{
    auto *all = named<QPushButton>(u"Clear the filters"_s);
    QVERIFY(!all->isVisible());
    named<QLineEdit>(u"Search history"_s)->setText(u"nobody"_s);
    QTRY_VERIFY(all->isVisible());
    QVERIFY(!named<QPushButton>(u"Export…"_s)->isEnabled());
    all->click();
    QTRY_COMPARE(identities().size(), 3);
    QVERIFY(table()->isVisible());
    QCOMPARE(named<QLineEdit>(u"Search history"_s)->text(), QString());
}

void TestHistoryView::escClearsTheSearchAndStillStopsASend()
{
    QSignalSpy stopped(m_window->form(), &SendForm::cancelRequested);
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"letter"_s);
    QTRY_COMPARE(identities().size(), 1);
    key(Qt::Key_Escape);
    QTRY_COMPARE(identities().size(), 3);
    QCOMPARE(stopped.size(), 1);
}

void TestHistoryView::sortsByThreeColumnsAndNoOther()
{
    QHeaderView *header = table()->horizontalHeader();
    header->setSortIndicator(HistoryModel::Took, Qt::AscendingOrder);
    QTRY_COMPARE(identities(), (QStringList{u"letter-0001"_s, u"parcel-0002"_s, u"parcel-0001"_s}));
    header->setSortIndicator(HistoryModel::Took, Qt::DescendingOrder);
    QTRY_COMPARE(identities(), (QStringList{u"parcel-0001"_s, u"parcel-0002"_s, u"letter-0001"_s}));
    header->setSortIndicator(HistoryModel::Identity, Qt::AscendingOrder);
    QCOMPARE(header->sortIndicatorSection(), int(HistoryModel::Took));
    QCOMPARE(table()->order(), (HistoryOrder{HistoryOrder::Took, Qt::DescendingOrder}));
}

void TestHistoryView::columnsAndOrderAreRemembered()
{
    table()->setColumnHidden(HistoryModel::Service, true);
    table()->horizontalHeader()->moveSection(HistoryModel::Answer, 0);
    table()->horizontalHeader()->setSortIndicator(HistoryModel::Outcome, Qt::AscendingOrder);
    const QByteArray state = m_window->history()->saveHeader();
    HistoryTable other(*m_model);
    other.restoreHeader(state);
    QVERIFY(other.isColumnHidden(HistoryModel::Service));
    QCOMPARE(other.horizontalHeader()->visualIndex(HistoryModel::Answer), 0);
    QCOMPARE(other.order(), (HistoryOrder{HistoryOrder::Outcome, Qt::AscendingOrder}));
}

void TestHistoryView::selectionStaysOnItsRowsWhenOneArrives()
{
    table()->selectRow(1);
    const QList<qint64> selected = table()->selectedIds();
    m_model->put(add(u"parcel-0003"_s, Outcome::Accepted));
    QTRY_COMPARE(identities().size(), 4);
    QCOMPARE(table()->selectedIds(), selected);
    QCOMPARE(table()->selectedRows(), QList<int>{2});
}

void TestHistoryView::copiesRowsAsTheyAreShown()
{
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        table()->setColumnHidden(column, column != HistoryModel::Identity && column != HistoryModel::Challenge);
    table()->horizontalHeader()->moveSection(HistoryModel::Challenge, 0);
    table()->selectRow(0);
    table()->setFocus();
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    const QString sid = u"YC"_s + QString(32, u'a');
    QCOMPARE(QGuiApplication::clipboard()->text(), sid + u"\tletter-0001\n"_s + sid + u"\tparcel-0002\n"_s);
}

void TestHistoryView::sizeOnTheDiskIsShown()
{
    const auto isShown = [this](qint64 bytes) {
        const QString size = QLocale().formattedDataSize(bytes, 1);
        return std::ranges::any_of(m_window->statusBar()->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(size); });
    };
    QTRY_VERIFY(isShown(m_history->size().result().value().bytes));
}

void TestHistoryView::exportsWhatIsShown()
{
    named<QLineEdit>(u"Search history"_s)->setText(u"parcel"_s);
    QTRY_COMPARE(identities().size(), 2);
    QSignalSpy ended(m_exporter.get(), &HistoryExporter::ended);
    const QString path = m_folder->filePath(u"out.jsonl"_s);
    m_exporter->exportTo(path);
    QVERIFY(m_window->history()->progress()->isVisible());
    QVERIFY(!named<QPushButton>(u"Export…"_s)->isEnabled());
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_window->history()->progress()->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2);

    m_exporter->exportTo(m_folder->filePath(u"none/out.csv"_s));
    QTRY_COMPARE(ended.size(), 2);
    const QString said = m_window->messageBar()->sentences().join(u'\n');
    QVERIFY2(said.contains(u"could not be written"_s), qPrintable(said));
}

// Seen to fail, from the first picture on, with showContent() called by the constructor.
void TestHistoryView::thatThereAreNoneIsSaidOnceItIsKnown()
{
    SqlHistory history(m_folder->filePath(u"none.sqlite"_s));
    HistoryModel model(history);
    HistoryView view(model);
    QVERIFY(view.table()->isVisibleTo(&view));
    model.load();
    QTRY_VERIFY(!view.table()->isVisibleTo(&view)); // only the sentence is shown
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
