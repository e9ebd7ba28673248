// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A program for the canary test: the real window on the data folder FOLDER/renotify, with a person who takes the secret
// from standard input through everything that can be done, against a server in this program. END is how the program
// ends: close, or crash or kill in the middle of a send. A step that fails aborts with a sentence.
//   canaryflow FOLDER END

#include "canarysteps.h"
#include "support/faultserver.h"
#include "support/hardening.h"
#include "ui/accounts/accountbar.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/accounttransfer.h"
#include "ui/form/sendform.h"
#include "ui/history/historyview.h"
#include "ui/program/commandline.h"
#include "ui/program/program.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStyleHints>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

#include <csignal>
#include <unistd.h>

using namespace renotify;

namespace {

const auto credential = u"SK0123456789abcdef0123456789abcdef"_s;

template<class Enum>
QLatin1StringView nameOf(Enum value)
{
    return QLatin1StringView(QMetaEnum::fromType<Enum>().valueToKey(value));
}

class Person
{
public:
    Person(const QString &folder, const QString &end, const QString &secret);

    void addAccount();
    void sendToEveryEnd();
    void copyEverything();
    void exportHistory();
    void leave();
    [[noreturn]] void dieInASend();

private:
    void type(const QString &name, const QString &text) const;
    void press(const QString &name) const { QTest::mouseClick(control(m_dialog, name), Qt::LeftButton); }
    void fillForm();
    void copyFrom(const QWidget &window);
    void keepClipboard(const QString &action);

    const QString m_folder;
    const QString m_end;
    const QString m_secret;
    FaultServer m_server;
    Program m_program;
    AccountsDialog *m_dialog = nullptr;
    int m_sends = 0;
    int m_copies = 0;
};

Person::Person(const QString &folder, const QString &end, const QString &secret)
    : m_folder(folder)
    , m_end(end)
    , m_secret(secret)
    , m_program(DataFolder::open(folder + u"/renotify"_s).value())
{
    m_program.open({});
    m_program.window().resize(1280, 760); // on a low screen the history would be folded
}

void Person::type(const QString &name, const QString &text) const
{
    QWidget *field = control(m_dialog, name);
    field->setFocus();
    QTest::keyClicks(field, text);
}

/// Adds the account in the dialog: the secret is tested and saved to the keychain, and the accounts are exported.
void Person::addAccount()
{
    emit m_program.window().accountsRequested();
    m_dialog = m_program.window().findChild<AccountsDialog *>();
    await("the accounts", [this] { return control(m_dialog, u"Add account"_s)->isEnabled(); });
    press(u"Add account"_s);
    type(u"Account name"_s, m_end);
    type(u"API key SID or account SID"_s, credential);
    type(u"Secret"_s, m_secret);
    auto *host = qobject_cast<QComboBox *>(control(m_dialog, u"Service host"_s));
    host->setCurrentIndex(host->findText(u"Custom URL"_s));
    type(u"Base URL"_s, m_server.url().toString());
    const auto *state = qobject_cast<QTextEdit *>(control(m_dialog, u"Account state"_s));
    press(u"Test account"_s);
    await("the test's end",
          [this, state] { return m_server.requestsBegun() > 0 && !state->toPlainText().startsWith("Asking"_L1); });
    press(u"Save"_s);
    await("the saving's end", [state] { return state->toPlainText().startsWith("Saved. The secret is stored"_L1); });

    const QString exported = m_folder + u"/home/exported-"_s + m_end + u".json"_s;
    m_dialog->findChild<AccountTransfer *>()->exportTo(exported);
    await("the export", [&] { return QFile::exists(exported); });
    m_dialog->reject();
    // Another account that is in use stays in use when one is saved, so the new one is chosen by hand.
    auto *box = m_program.window().accountBar()->findChild<QComboBox *>();
    await("the new account in the list", [&] { return box->findText(m_end) >= 0; });
    box->setCurrentIndex(box->findText(m_end));
    emit box->activated(box->currentIndex());
    await("the new account", [this] {
        const auto chosen = m_program.choice().account();
        return chosen && chosen->name == m_end;
    });
}

/// Uses another customer and challenge each time, because a cool-down would delay the send.
void Person::fillForm()
{
    await("the sender's rest", [this] { return !m_program.sender().isSending(); });
    const QString number = m_end + QString::number(++m_sends);
    CommandLine line;
    line.service = u"VA0123456789abcdef0123456789abcdef"_s;
    line.identity = u"customer-"_s + number;
    line.challenge =
        u"YC"_s + QString::fromLatin1(QCryptographicHash::hash(number.toUtf8(), QCryptographicHash::Md5).toHex());
    line.reason = u"T-1"_s;
    m_program.fill(line);
}

void Person::sendToEveryEnd()
{
    for (const auto &[fault, outcome] : {std::pair{FaultKind::Accepted, Outcome::Accepted},
                                         {FaultKind::UnauthorizedBasic, Outcome::Rejected},
                                         {FaultKind::TooMany429Json, Outcome::Rejected},
                                         {FaultKind::Temporary307Elsewhere, Outcome::Rejected},
                                         {FaultKind::Garbage, Outcome::Unknown},
                                         {FaultKind::CloseAfterBody, Outcome::Unknown},
                                         {FaultKind::Refuse, Outcome::NotSent}}) {
        m_server.setFault(fault);
        std::optional<Attempt> ended;
        QObject::connect(
            &m_program.sender(), &Sender::attempted, &m_program, [&](const Attempt &attempt) { ended = attempt; },
            Qt::SingleShotConnection);
        fillForm();
        await("the wish", [&] { // it is ignored within the time of a double click
            m_program.window().form()->trySend();
            return m_program.window().form()->isBusy() || ended.has_value();
        });
        await("the send's end", [&] { return ended.has_value(); });
        tell(u"sent %1 %2"_s.arg(nameOf(fault), nameOf(ended->result.outcome)));
        if (ended->result.outcome != outcome)
            qFatal("Another outcome");
        auto *table = qobject_cast<QTableView *>(control(&m_program.window(), u"History"_s));
        await("the row", [table] { return table->model()->rowCount() > 0; });
        table->selectRow(0); // there are copies of the shown send and of rows
        copyFrom(m_program.window());
    }
    // Checks that the secret was sent at all.
    const QByteArray pair = (credential + u':' + m_secret).toUtf8().toBase64();
    const auto requests = m_server.requests();
    tell(u"requests with the secret %1"_s.arg(std::ranges::count_if(
        requests, [&](const SeenRequest &request) { return request.raw.contains("Basic " + pair); })));
}

/// Exports in each format, without the desktop's dialog.
void Person::exportHistory()
{
    for (const auto &ending : {u"csv"_s, u"jsonl"_s}) {
        QWidget *button = control(&m_program.window(), u"Export…"_s);
        await("Export…", [button] { return button->isEnabled(); });
        QTest::mouseClick(button, Qt::LeftButton);
        auto *dialog = m_program.window().findChild<QFileDialog *>();
        const QString path = m_folder + u"/home/history-"_s + m_end + u'.' + ending;
        emit dialog->fileSelected(path);
        delete dialog;
        await("the history's file", [&path] { return QFile::exists(path); });
        tell(u"exported as "_s + ending);
    }
}

/// Opens the dialogs that can stand in front of the window, and copies everything from them.
void Person::copyEverything()
{
    for (QAction *action : m_program.window().findChildren<QAction *>()) {
        if (plain(action->text()).startsWith("About"_L1))
            action->trigger();
    }
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != &m_program.window() && qobject_cast<QDialog *>(window))
            copyFrom(*window);
    }
    for (QDialog *dialog : m_program.window().findChildren<QDialog *>())
        dialog->reject();
    tell(u"copies %1"_s.arg(m_copies));
}

/// Presses everything whose text says that it copies, wherever it is, so that new buttons are found automatically.
void Person::copyFrom(const QWidget &window)
{
    const auto copies = [](const QString &text) { return plain(text).contains("Copy"_L1); };
    QList<QAction *> actions = window.findChildren<QAction *>();
    actions.removeIf([&](const QAction *action) { return !copies(action->text()) || action->menu(); });
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        if (copies(menu->title()))
            actions += menu->actions();
    }
    for (QAction *action : actions) {
        if (!action->isEnabled())
            continue;
        action->trigger();
        keepClipboard(plain(action->text()));
    }
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!copies(button->text() + button->accessibleName() + button->toolTip()) || !button->isEnabled())
            continue;
        if (const auto *opens = qobject_cast<QToolButton *>(button); opens && opens->menu())
            continue; // its actions were among the others
        button->click();
        keepClipboard(plain(button->text() + button->accessibleName()));
    }
}

void Person::keepClipboard(const QString &action)
{
    const QMimeData *copied = nullptr;
    await(qPrintable(action), [&copied] { // the row is first read from the journal
        copied = QGuiApplication::clipboard()->mimeData();
        return copied && !copied->formats().isEmpty();
    });
    for (const QString &format : copied->formats())
        keep(m_folder + u"/clipboard-%1-%2"_s.arg(m_end).arg(m_copies++), copied->data(format));
    tell(u"copied by “%1” as %2"_s.arg(action, copied->formats().join(u' ')));
    QGuiApplication::clipboard()->clear();
}

void Person::leave()
{
    emit m_program.window().preferencesRequested();
    m_program.window().findChild<QDialog *>()->accept();
    await("the sender's rest", [this] { return !m_program.sender().isSending(); });
    QMetaObject::invokeMethod(
        &m_program.window(), [this] { emit m_program.window().closeRequested(); }, Qt::QueuedConnection);
    QApplication::exec();
}

void Person::dieInASend()
{
    m_server.setFault(FaultKind::SilenceAfterBody);
    m_server.forget();
    fillForm();
    m_program.window().form()->trySend();
    await("the POST", [this] { return m_server.bodiesRead() > 0; });
    tell(u"dies in a send"_s);
    std::signal(SIGSEGV, SIG_DFL); // so that the sanitizer does not handle it
    std::raise(m_end == "crash"_L1 ? SIGSEGV : SIGKILL);
    qFatal("Still alive");
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(0); // otherwise such quick sends would be one wish
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        qFatal("No secret");
    const QString secret = QString::fromLatin1(input.readLine());
    const QString folder = QApplication::arguments().at(1);
    const QString end = QApplication::arguments().at(2);

    Person person(folder, end, secret);
    person.addAccount();
    person.sendToEveryEnd();
    person.copyEverything();
    person.exportHistory();
    QByteArray environment; // others may not be able to read the kernel's own copy: that is what hardenProcess() is for
    for (char **variable = environ; *variable; ++variable)
        environment += QByteArray(*variable) + '\n';
    keep(folder + u"/environment-"_s + end, environment);
    if (end != "close"_L1)
        person.dieInASend();
    person.leave();
}
