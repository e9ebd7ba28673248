// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../history/claimed.h"
#include "attempts.h"
#include "ui/form/sendform.h"
#include "ui/history/historymodel.h"
#include "ui/history/historytable.h"
#include "ui/history/historyview.h"
#include "ui/outcome/outcomeview.h"
#include "ui/program/historyremover.h"
#include "ui/program/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusnews.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace renotify;

/// Nothing is deleted before somebody agrees, and the number of deleted rows is shown.
class TestHistoryRemover : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void selectedRowsGoOnceConfirmed();
    void cancelledNothingGoes();
    void withoutASelectionItSaysSo();
    void oldOnesAreCountedFirst();
    void whereNoneIsOldNothingIsAsked();
    void anIdentityIsForgottenWholeAndNoOther();
    void forgettingOffersTheRowsIdentity();
    void whatIsNoIdentityIsRefused();
    void whoIsForgottenIsTakenOutOfTheForm();
    void theOutcomeOfWhoIsForgottenGoes();

private:
    void add(const QString &identity, int daysAgo = 0);
    QStringList identities() const;
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    QString said() const { return m_window->news()->sentence(); }
    void confirm()
    {
        for (QAbstractButton *button : question()->buttons()) {
            if (question()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlHistory> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HistoryRemover> m_remover;
};

void TestHistoryRemover::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<SqlHistory>(m_folder->filePath(u"history.sqlite"_s));
    add(u"parcel-0001"_s, 400);
    add(u"parcel-0002"_s, 100);
    add(u"letter-0001"_s);
    m_model = std::make_unique<HistoryModel>(*m_history);
    m_window = std::make_unique<MainWindow>(*m_model);
    m_remover = std::make_unique<HistoryRemover>(*m_history, *m_model, *m_window);
    m_window->show();
    m_model->load();
    QTRY_COMPARE(identities().size(), 3);
}

void TestHistoryRemover::cleanup()
{
    m_remover.reset();
    m_window.reset();
    m_model.reset();
    m_history.reset();
}

void TestHistoryRemover::add(const QString &identity, int daysAgo)
{
    Attempt attempt = accepted(startedAttempt(identity));
    attempt.startedAt = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    attempt.id = claimed(*m_history, attempt).result().value();
    QVERIFY(m_history->finish(attempt).result());
}

QStringList TestHistoryRemover::identities() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all += m_model->index(row, HistoryModel::Identity).data().toString();
    return all;
}

void TestHistoryRemover::selectedRowsGoOnceConfirmed()
{
    m_window->history()->table()->selectRow(1);
    m_remover->removeSelected();
    QVERIFY(question()->text().contains(u"Delete 1 send"_s));
    QCOMPARE(identities().size(), 3);
    confirm();
    QTRY_COMPARE(identities(), (QStringList{u"letter-0001"_s, u"parcel-0001"_s}));
    QVERIFY2(said().startsWith(u"1 send"_s), qPrintable(said()));
    QCOMPARE(m_history->size().result().value().rows, 2);
}

void TestHistoryRemover::cancelledNothingGoes()
{
    m_window->history()->table()->selectAll();
    m_remover->removeSelected();
    QVERIFY(question()->text().contains(u"Delete 3 send"_s));
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());
    QCOMPARE(m_history->size().result().value().rows, 3);
}

void TestHistoryRemover::withoutASelectionItSaysSo()
{
    m_remover->removeSelected();
    QVERIFY(!question());
    QVERIFY2(said().contains(u"First select"_s), qPrintable(said()));
}

void TestHistoryRemover::oldOnesAreCountedFirst()
{
    m_remover->removeOlder(90);
    QTRY_VERIFY(question());
    QVERIFY(question()->text().contains(u"Delete 2 send"_s));
    confirm();
    QTRY_COMPARE(identities(), QStringList{u"letter-0001"_s});
}

void TestHistoryRemover::whereNoneIsOldNothingIsAsked()
{
    m_remover->removeOlder(1000);
    QTRY_VERIFY2(said().contains(u"Nothing was deleted"_s), qPrintable(said()));
    QVERIFY(!question());
}

void TestHistoryRemover::anIdentityIsForgottenWholeAndNoOther()
{
    add(u"parcel-0001"_s);
    add(u"parcel-00012"_s);
    m_remover->forget(u"parcel-0001"_s);
    QVERIFY(question()->text().contains(u"parcel-0001"_s));
    confirm();
    QTRY_COMPARE(identities(), (QStringList{u"parcel-00012"_s, u"letter-0001"_s, u"parcel-0002"_s}));
    QVERIFY2(said().startsWith(u"2 send"_s), qPrintable(said()));
}

void TestHistoryRemover::forgettingOffersTheRowsIdentity()
{
    m_window->history()->table()->selectRow(0);
    m_remover->chooseIdentity();
    auto *dialog = m_window->findChild<QInputDialog *>();
    QCOMPARE(dialog->textValue(), u"letter-0001"_s);
    dialog->accept();
    QVERIFY(question()->text().contains(u"letter-0001"_s));
    QCOMPARE(m_history->size().result().value().rows, 3);
}

void TestHistoryRemover::whatIsNoIdentityIsRefused()
{
    m_remover->forget(u" .. "_s);
    QVERIFY(!question());
    QVERIFY2(said().contains(u"not a valid identity"_s), qPrintable(said()));
}

// Otherwise the form's draft would bring the customer back at the next start.
void TestHistoryRemover::whoIsForgottenIsTakenOutOfTheForm()
{
    const FormDraft other{u"VA"_s + QString(32, u'a'), u"letter-0001"_s, {}, {}, u"T-1"_s};
    m_window->form()->setDraft(other);
    m_remover->forget(u"parcel-0001"_s);
    confirm();
    QTRY_COMPARE(identities().size(), 2);
    QCOMPARE(m_window->form()->draft(), other);
    QSignalSpy edited(m_window->form(), &SendForm::edited); // emitted, so that the draft is saved
    m_remover->forget(u"letter-0001"_s);
    confirm();
    QTRY_COMPARE(identities().size(), 1);
    QCOMPARE(m_window->form()->draft(), (FormDraft{other.service, {}, {}, {}, {}}));
    QVERIFY(!edited.isEmpty());
}

// F10: after everything was forgotten, the window went on showing the customer, the answer and the receipt.
// Seen to fail without OutcomeView::forget().
void TestHistoryRemover::theOutcomeOfWhoIsForgottenGoes()
{
    OutcomeView *outcome = m_window->outcome();
    outcome->showAttempt(accepted(startedAttempt(u"letter-0001"_s)), OutcomeView::Occasion::History);
    m_remover->forget(u"parcel-0001"_s);
    confirm();
    QTRY_COMPARE(identities().size(), 2);
    QVERIFY(outcome->shown());
    m_remover->forget(u"letter-0001"_s);
    QVERIFY(question()->informativeText().contains(u"damaged"_s)); // files that it does not look into
    confirm();
    QTRY_COMPARE(identities().size(), 1);
    QVERIFY(!outcome->shown());
    for (const QLabel *label : outcome->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"letter-0001"_s), qPrintable(label->text()));
    for (const QLineEdit *field : outcome->findChildren<QLineEdit *>())
        QVERIFY2(!field->text().contains(u"letter-0001"_s) && !field->text().startsWith(u"NT"_s), "still there");
    for (const QPlainTextEdit *text : outcome->findChildren<QPlainTextEdit *>())
        QVERIFY2(text->toPlainText().isEmpty(), qPrintable(text->toPlainText()));
}

QTEST_MAIN(TestHistoryRemover)
#include "tst_historyremover.moc"
