// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../history/claimed.h"
#include "journalfile.h"
#include "ui/history/historymodel.h"
#include "ui/history/historytable.h"
#include "ui/history/historyview.h"
#include "ui/program/historyremover.h"
#include "ui/program/mainwindow.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace renotify;

/// Which rows are visible, and which one an action is about.
class TestHistoryTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aNewSearchBeginsAtTheFirstRow();
    void theSameSearchReadAgainKeepsItsPlace();
    void withoutASelectionNoRowIsMeant();
    void besideTheRowsTheMenuHasNoneOfTheirActions();

private:
    void begin(const QString &identity) { claimed(*m_history, startedAttempt(identity)).waitForFinished(); }
    HistoryTable *table() const { return m_window->history()->table(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlHistory> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HistoryRemover> m_remover; // its action is in the menu of the rows
};

void TestHistoryTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<SqlHistory>(m_folder->filePath(journalName));
    m_model = std::make_unique<HistoryModel>(*m_history);
    m_window = std::make_unique<MainWindow>(*m_model);
    m_remover = std::make_unique<HistoryRemover>(*m_history, *m_model, *m_window);
    m_window->show();
}

void TestHistoryTable::cleanup()
{
    m_remover.reset();
    m_window.reset();
    m_model.reset();
    m_history.reset();
}

void TestHistoryTable::aNewSearchBeginsAtTheFirstRow()
{
    for (int i = 0; i < 200; ++i)
        begin(i % 2 ? u"bravo"_s : u"alpha"_s);
    m_model->load();
    QTRY_COMPARE(m_model->rowCount(), 200);
    table()->selectRow(199);
    table()->scrollToBottom();
    QVERIFY(table()->verticalScrollBar()->value() > 0);
    m_model->setQuery({.search = u"alpha"_s}, {});
    QTRY_COMPARE(m_model->rowCount(), 100);
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    QVERIFY(table()->selectedRows().isEmpty());
}

void TestHistoryTable::theSameSearchReadAgainKeepsItsPlace()
{
    for (int i = 0; i < 200; ++i)
        begin(u"alpha"_s);
    m_model->load();
    QTRY_COMPARE(m_model->rowCount(), 200);
    table()->selectRow(120);
    const int place = table()->verticalScrollBar()->value();
    QVERIFY(place > 0);
    const qint64 id = table()->selected()->id;
    QSignalSpy reset(m_model.get(), &HistoryModel::modelReset);
    m_model->load();
    QTRY_COMPARE(reset.count(), 1);
    QCOMPARE(table()->verticalScrollBar()->value(), place);
    QCOMPARE(table()->selectedIds(), QList<qint64>{id});
    QCOMPARE(table()->selected()->id, id);
}

// The current row is the one for the keys; it need not be selected.
void TestHistoryTable::withoutASelectionNoRowIsMeant()
{
    begin(u"alpha"_s);
    begin(u"bravo"_s);
    m_model->load();
    QTRY_COMPARE(m_model->rowCount(), 2);
    table()->selectRow(1);
    QCOMPARE(m_window->history()->selected()->id, 1);
    table()->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    QCOMPARE(m_window->history()->selected()->id, 1);
    QSignalSpy opened(table(), &HistoryTable::opened);
    emit table()->activated(m_model->index(0, 0));
    QCOMPARE(opened.count(), 0);
    table()->clearSelection();
    QCOMPARE(m_window->history()->selected(), nullptr);
}

void TestHistoryTable::besideTheRowsTheMenuHasNoneOfTheirActions()
{
    begin(u"alpha"_s);
    m_model->load();
    QTRY_COMPARE(m_model->rowCount(), 1);
    table()->selectRow(0);
    const auto menuAt = [this](QPoint place) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, table()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table()->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList texts;
        for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
            texts += action->text();
        if (menu)
            menu->close();
        return texts;
    };
    QVERIFY(menuAt(table()->visualRect(m_model->index(0, 0)).center()).contains(u"&Delete selected…"_s));
    const QStringList beside = menuAt({20, table()->viewport()->height() - 2});
    QCOMPARE(beside, (QStringList{u"So&rt by"_s, u"C&olumns"_s}));
}

QTEST_MAIN(TestHistoryTable)
#include "tst_historytable.moc"
