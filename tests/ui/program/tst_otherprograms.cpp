// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../history/attempts.h"
#include "../../history/claimed.h"
#include "ui/history/historymodel.h"
#include "ui/program/commandline.h"
#include "ui/program/program.h"

#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace renotify;

/// The window is open, and another program (the command line, a list) sends into the same journal.
class TestOtherPrograms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }
    void aSendOfAnotherProgramAppearsByItself();
    void aProgramThatDiesLeavesAnUnknown();
    void whatAnotherProgramRemovesGoesByItself();

private:
    QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    QTableView *table() const;
    QString cell(int row, HistoryModel::Column column) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestOtherPrograms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(DataFolder::open(m_folder->path()).value());
    m_program->open({});
    QTRY_VERIFY(QFile::exists(file()));
}

QTableView *TestOtherPrograms::table() const
{
    const auto tables = m_program->window().findChildren<QTableView *>();
    const auto isHistory = [](const QTableView *view) { return view->accessibleName() == u"History"; };
    return *std::ranges::find_if(tables, isHistory);
}

QString TestOtherPrograms::cell(int row, HistoryModel::Column column) const
{
    return table()->model()->index(row, column).data().toString();
}

void TestOtherPrograms::aSendOfAnotherProgramAppearsByItself()
{
    // Seen to fail without askForNews().
    SqlHistory other(file());
    Attempt attempt = startedAttempt(u"customer-elsewhere"_s);
    attempt.startedAt = QDateTime::currentDateTimeUtc();
    attempt.id = claimed(other, attempt).result().value();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, HistoryModel::Identity), u"customer-elsewhere"_s);
    QVERIFY(other.finish(accepted(attempt)).result());
    QTRY_COMPARE(cell(0, HistoryModel::Outcome), u"Accepted"_s);
}

void TestOtherPrograms::aProgramThatDiesLeavesAnUnknown()
{
    {
        SqlHistory other(file());
        QVERIFY(claimed(other, startedAttempt()).result());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }
    QTRY_COMPARE(cell(0, HistoryModel::Outcome), u"Unknown"_s);
}

void TestOtherPrograms::whatAnotherProgramRemovesGoesByItself()
{
    SqlHistory other(file());
    Attempt attempt = accepted(startedAttempt());
    attempt.id = claimed(other, attempt).result().value();
    QVERIFY(other.finish(attempt).result());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(other.remove({attempt.id}).result());
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

QTEST_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
