// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogroom.h"
#include "settings/accounts.h"
#include "ui/accounts/accounttransfer.h"
#include "ui/accounts/importpreview.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Copying and ordering accounts, and taking them to other computers.
class tst_AccountsDialog_Order : public QObject
{
    Q_OBJECT

private slots:
    void aCopyHasEverythingButTheSecret();
    void aNameThatIsTakenGetsANumber();
    void theOrderIsThePersons();
    void anExportHasNoSecretAndComesBack();
    void exportingLeavesOtherFilesAlone();
    void nothingChangesBeforeThePreviewIsAccepted();
    void anImportedHostAsksForTheSecretAgain();
    void whatCannotBeImportedIsExplained_data();
    void whatCannotBeImportedIsExplained();
};

namespace {

const Account acme = exampleAccount(u"1"_s, u"Acme"_s);
const Account lab = exampleAccount(u"2"_s, u"Lab"_s);

QString notice(const DialogRoom &room)
{
    const auto *text = qobject_cast<QTextEdit *>(room.control(u"Notice"_s));
    return text ? text->toPlainText() : QString();
}

QString fileWith(const DialogRoom &room, const QByteArray &content)
{
    QFile file(room.folder.filePath(u"import.json"_s));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("The file cannot be written");
    return file.fileName();
}

ImportPreview *preview(const DialogRoom &room)
{
    ImportPreview *shown = nullptr;
    if (!QTest::qWaitFor([&] { return (shown = room.dialog->findChild<ImportPreview *>()) && shown->isVisible(); }))
        qFatal("No preview");
    return shown;
}

QString effectAt(const ImportPreview *preview, int row)
{
    return preview->findChild<QTreeWidget *>()->topLevelItem(row)->text(2);
}

} // namespace

void tst_AccountsDialog_Order::aCopyHasEverythingButTheSecret()
{
    Account original = acme;
    original.production = true;
    original.colour = Account::Colour::Violet;
    original.hold = std::chrono::seconds(4);
    DialogRoom room({original});
    AccountsDialog *dialog = room.open();
    QTest::keyClick(dialog, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(room.entries(), (QStringList{u"Acme"_s, u"• Acme copy"_s}));
    room.press(u"Save"_s);
    QCOMPARE(room.note(u"Secret"_s), u"Enter the API key’s secret or the account’s auth token."_s);
    room.type(u"Secret"_s, u"its own"_s);
    room.press(u"Save"_s);
    QTRY_COMPARE(room.onDisk().size(), 2);
    const Account copy = room.onDisk().last();
    QVERIFY(copy.id != original.id);
    QCOMPARE(copy.colour, original.colour);
    QCOMPARE(copy.hold, original.hold);
    QCOMPARE(DialogRoom::secretIn(room.keychain, copy.id), "its own");
    QCOMPARE(DialogRoom::secretIn(room.keychain, original.id), "old secret");
}

// With arg(name).arg(i) the copy was called "A2 copy (%2)".
void tst_AccountsDialog_Order::aNameThatIsTakenGetsANumber()
{
    const Account odd = exampleAccount(u"odd"_s, u"A%1"_s);
    DialogRoom room({odd, exampleAccount(u"copy"_s, u"A%1 copy"_s)});
    QTest::keyClick(room.open(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(room.entries().last(), u"• A%1 copy (2)"_s);
    const QList<ImportedAccount> imported = compareAccounts({odd}, {exampleAccount(u"other"_s, u"a%1"_s)});
    QCOMPARE(imported.first().account.name, u"a%1 (2)"_s);
}

void tst_AccountsDialog_Order::theOrderIsThePersons()
{
    DialogRoom room({acme, lab});
    AccountsDialog *dialog = room.open();
    dialog->select(lab.id);
    QTest::keyClick(dialog, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(room.entries(), (QStringList{u"Lab"_s, u"Acme"_s}));
    QCOMPARE(room.onDisk(), (QList{lab, acme}));
    QCOMPARE(room.line(u"Account name"_s)->text(), u"Lab"_s); // still the visible one
    QTest::keyClick(dialog, Qt::Key_Up, Qt::AltModifier);     // it is already the first
    QTest::keyClick(dialog, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(room.onDisk(), (QList{acme, lab}));
}

void tst_AccountsDialog_Order::anExportHasNoSecretAndComesBack()
{
    DialogRoom room({acme, lab});
    auto *transfer = room.open()->findChild<AccountTransfer *>();
    const QString path = room.folder.filePath(u"team.json"_s);
    transfer->exportTo(path);
    QTRY_COMPARE(notice(room), u"Exported to %1. The file contains no secrets."_s.arg(path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("old secret") && !content.contains("ecret\":\"") && content.contains("Acme"));

    DialogRoom other;
    other.open()->findChild<AccountTransfer *>()->importFrom(path);
    QCOMPARE(effectAt(preview(other), 0), u"new; asks for its secret"_s);
    preview(other)->accept();
    QTRY_COMPARE(other.entries(), (QStringList{u"Acme"_s, u"Lab"_s}));
    // The list is told first; the sentence comes with the answer to the import.
    QTRY_COMPARE(notice(other), u"Imported. The file contains no secrets: enter them for the accounts that ask."_s);
}

void tst_AccountsDialog_Order::exportingLeavesOtherFilesAlone()
{
    DialogRoom room({acme});
    auto *transfer = room.open()->findChild<AccountTransfer *>();
    const QString path = fileWith(room, "my diary");
    transfer->exportTo(path);
    QTRY_VERIFY(notice(room).endsWith(u"was left unchanged. Choose another name."_s));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), "my diary");
}

// Seen to fail with merge() called without the preview.
void tst_AccountsDialog_Order::nothingChangesBeforeThePreviewIsAccepted()
{
    DialogRoom room({acme, lab});
    Account changed = acme;
    changed.coolDown = std::chrono::seconds(5);
    Account stranger = exampleAccount(u"sandbox"_s, u"lab"_s); // a name that is taken, and an id that belongs to us
    const QString path = room.folder.filePath(u"team.json"_s);
    QVERIFY(saveAccounts(path, {changed, lab, stranger}).ok());
    auto *transfer = room.open()->findChild<AccountTransfer *>();
    transfer->importFrom(path);
    QCOMPARE(effectAt(preview(room), 0), u"changes production, colour, cool-down or hold"_s);
    QCOMPARE(effectAt(preview(room), 1), u"no change"_s);
    QCOMPARE(effectAt(preview(room), 2), u"new; its name was taken; asks for its secret"_s);
    QCOMPARE(room.onDisk(), (QList{acme, lab}));
    preview(room)->reject();
    QTRY_VERIFY(!room.dialog->findChild<ImportPreview *>());
    QCOMPARE(room.onDisk(), (QList{acme, lab}));

    transfer->importFrom(path);
    preview(room)->accept();
    QTRY_COMPARE(room.entries(), (QStringList{u"Acme"_s, u"Lab"_s, u"lab (2)"_s}));
    QCOMPARE(room.onDisk().first(), changed);
    QVERIFY(room.onDisk().last().id != u"sandbox"_s);
    QCOMPARE(DialogRoom::secretIn(room.keychain, acme.id), "old secret");
}

// Seen to fail without the comparison in credentialstores: "The secret is stored in the keychain."
void tst_AccountsDialog_Order::anImportedHostAsksForTheSecretAgain()
{
    DialogRoom room({acme});
    Account hostile = acme;
    hostile.host = std::get<ServiceHost>(ServiceHost::baseUrl(u"https://evil.example"));
    const QString path = room.folder.filePath(u"team.json"_s);
    QVERIFY(saveAccounts(path, {hostile}).ok());
    room.open()->findChild<AccountTransfer *>()->importFrom(path);
    QCOMPARE(effectAt(preview(room), 0), u"changes where it sends to; asks for its secret"_s);
    preview(room)->accept();
    QTRY_COMPARE(room.onDisk(), QList{hostile});
    QTRY_VERIFY2(room.state().startsWith(u"The secret was given for another host. The account’s secret was entered "
                                         "for “https://verify.twilio.com” and is sent nowhere else."_s),
                 qPrintable(room.state()));
    const auto read = CredentialStores(room.keychain, room.session).read(hostile).result();
    QCOMPARE(read.error().kind, Error::Kind::SecretForOtherHost);
}

void tst_AccountsDialog_Order::whatCannotBeImportedIsExplained_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const QByteArray one = R"({"id":"9","name":"A","credential":"SK0123456789abcdef0123456789abcdef")";
    const auto document = [](const QByteArray &accounts) { return R"({"version":1,"accounts":[)" + accounts + "]}"; };
    const QString damaged = u"This file doesn’t contain accounts, or it is damaged at “%1”. Nothing was changed."_s;
    QTest::newRow("broken") << QByteArray(R"({"version":1,)") << damaged.arg(u"unterminated object (13)"_s);
    QTest::newRow("from a newer version")
        << QByteArray(R"({"version":2})")
        << u"This file was written by a newer version of Renotify. Install that version, then import the file. Nothing was changed."_s;
    QTest::newRow("50 MB") << QByteArray(50'000'000, '[')
                           << u"At %1, this file is too large to contain accounts. Nothing was changed."_s.arg(
                                  QLocale().formattedDataSize(50'000'000));
    QTest::newRow("empty") << document({}) << u"There are no accounts in this file. Nothing was changed."_s;
    QTest::newRow("a name twice") << document(one + "}," + QByteArray(one).replace("\"9\"", "\"8\"") + '}')
                                  << damaged.arg(u"accounts[1].name"_s);
    for (const char *url : {"http://example.com", "https://user:pw@example.com", "https://example.com/?a=b"})
        QTest::newRow(url) << document(one + R"(,"host":{"baseUrl":")" + url + "\"}}")
                           << damaged.arg(u"accounts[0].host"_s);
}

void tst_AccountsDialog_Order::whatCannotBeImportedIsExplained()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);
    DialogRoom room({acme});
    auto *transfer = room.open()->findChild<AccountTransfer *>();
    transfer->importFrom(fileWith(room, content));
    QTRY_COMPARE(notice(room), sentence);
    QVERIFY(!room.dialog->findChild<ImportPreview *>());
    QCOMPARE(room.onDisk(), QList{acme});
}

QTEST_MAIN(tst_AccountsDialog_Order)
#include "tst_accountsdialog_order.moc"
