// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/sqlhistory.h"
#include "historymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

Attempt anAttempt(const QString &identity)
{
    return {.id = 0,
            .startedAt = QDateTime::currentDateTimeUtc(),
            .accountId = u"a"_s,
            .accountName = u"Acme"_s,
            .host = u"https://verify.twilio.com"_s,
            .request = {*ServiceSid::parse(u"VA00000000000000000000000000000001"), *Identity::parse(identity),
                        *ChallengeSid::parse(u"YC00000000000000000000000000000001"), Ttl::from(120)},
            .reason = {},
            .operatorName = {},
            .result = {}};
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsPageAfterPageDownToTheOldest();
    void readsTheNewestPageOnceWhenLoadedTwice();
    void putsANewRowOnTopAndChangesItInPlace();
    void keepsWhatWasPutWhileTheFirstPageWasBeingRead();

private:
    qint64 record(const QString &identity);
    QString identityAt(int row) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlHistory> m_history;
    std::unique_ptr<HistoryModel> m_model;
};

void TestHistoryModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<SqlHistory>(m_folder->filePath(u"history.sqlite"_s));
    m_model = std::make_unique<HistoryModel>(*m_history);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestHistoryModel::cleanup()
{
    m_model.reset();
    m_history.reset();
    m_folder.reset();
}

qint64 TestHistoryModel::record(const QString &identity)
{
    auto row = m_history->begin(anAttempt(identity));
    row.waitForFinished();
    return row.result().value();
}

QString TestHistoryModel::identityAt(int row) const
{
    return m_model->index(row, HistoryModel::Identity).data().toString();
}

// Seen failing (endless, the same page again) without `before` in the query.
void TestHistoryModel::readsPageAfterPageDownToTheOldest()
{
    for (int i = 0; i < 600; ++i)
        record(u"customer-%1"_s.arg(i));
    QSignalSpy total(m_model.get(), &HistoryModel::totalChanged);
    m_model->load();
    QTRY_COMPARE(m_model->rowCount(), 256);
    QCOMPARE(total.last().first().toLongLong(), 600);
    QCOMPARE(identityAt(0), u"customer-599"_s);

    while (m_model->canFetchMore({})) {
        const int before = m_model->rowCount();
        m_model->fetchMore({});
        QTRY_VERIFY(m_model->rowCount() > before);
    }
    QCOMPARE(m_model->rowCount(), 600);
    QCOMPARE(identityAt(599), u"customer-0"_s);
}

// Seen failing (256 rows in all) when the answer to the first load() was taken for one to the second.
void TestHistoryModel::readsTheNewestPageOnceWhenLoadedTwice()
{
    for (int i = 0; i < 300; ++i)
        record(u"customer-%1"_s.arg(i));
    QSignalSpy total(m_model.get(), &HistoryModel::totalChanged);
    m_model->load();
    m_model->load();
    m_history->page({}).waitForFinished(); // both were read before this
    QTRY_COMPARE(m_model->rowCount(), 256);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(total.count(), 1);
    QCOMPARE(m_model->total(), 300);
}

void TestHistoryModel::putsANewRowOnTopAndChangesItInPlace()
{
    record(u"customer-old"_s);
    m_model->load();
    QTRY_COMPARE(m_model->rowCount(), 1);

    Attempt attempt = anAttempt(u"customer-new"_s);
    attempt.id = record(u"customer-new"_s);
    m_model->put(attempt);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->total(), 2);
    QCOMPARE(identityAt(0), u"customer-new"_s);
    QCOMPARE(m_model->index(0, HistoryModel::Outcome).data().toString(), u"Sending"_s);

    attempt.result.outcome = Outcome::NotSent;
    attempt.result.error = Error{Error::Kind::Cancelled, {}, {}};
    m_model->put(attempt);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0, HistoryModel::Outcome).data().toString(), u"Not sent"_s);
}

// Seen failing (the row twice) when append() takes the whole page.
void TestHistoryModel::keepsWhatWasPutWhileTheFirstPageWasBeingRead()
{
    Attempt attempt = anAttempt(u"customer-new"_s);
    record(u"customer-old"_s);
    attempt.id = record(u"customer-new"_s);
    m_model->load();
    m_model->put(attempt);
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(identityAt(0), u"customer-new"_s);
    QCOMPARE(identityAt(1), u"customer-old"_s);
}

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
