// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/requestdialog.h"
#include "ui/form/sendform.h"
#include "ui/program/commandline.h"
#include "ui/program/program.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/textview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace renotify;
using namespace Qt::StringLiterals;

/// *Show the request* in the whole program. The test requestbytes checks that the shown request is the one that is
/// sent.
class TestRequestPreview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheRequestAndSendsNothing_data();
    void showsTheRequestAndSendsNothing();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void saysThatThereIsNoAccount();

private:
    void ask(const QString &way);
    RequestDialog *dialog() const { return m_program->window().findChild<RequestDialog *>(); }
    QString request() const;
    QString explanation() const { return dialog()->findChild<TextView *>()->toPlainText(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

namespace {

const FormDraft whole{.service = u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s,
                      .identity = u"ada 4711"_s,
                      .challenge = u"YCbd26509d05bb40d6b067c59390b732c6"_s,
                      .ttl = Ttl::from(45),
                      .reason = u"SUP-4714"_s};

} // namespace

void TestRequestPreview::initTestCase()
{
    m_program = std::make_unique<Program>(DataFolder::open(m_folder.path()).value());
    CommandLine line;
    line.sandbox = true;
    m_program->open(line);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->choice().account(), 20'000);
}

void TestRequestPreview::init()
{
    m_program->window().form()->setDraft(whole);
}

void TestRequestPreview::cleanup()
{
    delete dialog();
}

void TestRequestPreview::ask(const QString &way)
{
    const auto isOurs = [](const QAction *action) {
        return action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    };
    if (way == u"the button") {
        for (auto *button : m_program->window().form()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Show request" && button->isVisibleTo(&m_program->window()))
                button->click();
        }
        return;
    }
    QList<QAction *> actions = m_program->window().actions();
    if (way == u"the menu") {
        actions.clear();
        for (const auto *menu : m_program->window().findChildren<QMenu *>())
            actions += menu->actions();
    }
    const auto found = std::ranges::find_if(actions, isOurs);
    QVERIFY(found != actions.end());
    (*found)->trigger();
}

QString TestRequestPreview::request() const
{
    const auto views = dialog()->findChildren<QPlainTextEdit *>();
    return views.isEmpty() ? QString() : views.first()->toPlainText();
}

void TestRequestPreview::showsTheRequestAndSendsNothing_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"the key", "the menu", "the button"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

// Seen to fail with the header of an empty secret, made by wire::basicAuthorization(), instead of "left out".
void TestRequestPreview::showsTheRequestAndSendsNothing()
{
    QFETCH(const QString, way);
    const QSignalSpy sent(&m_program->sender(), &Sender::recorded);
    ask(way);
    QVERIFY(dialog());
    const QStringList lines = request().split(u'\n');
    QCOMPARE(lines.first(), u"POST %1/v2/Services/%2/Entities/ada%204711/Challenges/%3/Notifications"_s.arg(
                                m_program->choice().account()->host.url().toString(), whole.service, whole.challenge));
    QCOMPARE(lines.at(1), u"Authorization: Basic <left out>"_s);
    QCOMPARE(lines.sliced(lines.size() - 2), QStringList({QString(), u"Ttl=45"_s}));
    QVERIFY2(explanation().contains(toString(m_program->choice().account()->credential)), qPrintable(explanation()));

    for (auto *button : dialog()->findChildren<QPushButton *>()) {
        if (button->text() == u"Cop&y")
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), request());
    QVERIFY(!m_program->sender().isSending());
    QCOMPARE(sent.count(), 0);
    QCOMPARE(m_program->window().form()->draft(), whole);
}

void TestRequestPreview::saysWhatIsMissing_data()
{
    QTest::addColumn<FormDraft>("draft");
    QTest::addColumn<QStringList>("fields");
    FormDraft draft = whole;
    draft.identity.clear();
    QTest::newRow("no identity") << draft << QStringList{u"Identity: "_s};
    draft = whole;
    draft.challenge = u"YF00000000000000000000000000000000"_s;
    QTest::newRow("a SID of another kind") << draft << QStringList{u"Challenge SID: That is a factor SID"_s};
    QTest::newRow("nothing at all") << FormDraft{}
                                    << QStringList{u"Service SID: "_s, u"Identity: "_s, u"Challenge SID: "_s};
}

void TestRequestPreview::saysWhatIsMissing()
{
    QFETCH(const FormDraft, draft);
    QFETCH(const QStringList, fields);
    m_program->window().form()->setDraft(draft);
    const auto said = [this] {
        QStringList notes;
        for (const auto *note : m_program->window().form()->findChildren<FieldNote *>())
            notes += note->sentence();
        return notes;
    };
    const QStringList before = said();
    ask(u"the key"_s);
    QVERIFY(dialog());
    QCOMPARE(request(), QString());
    const QStringList lines = explanation().split(u'\n');
    QCOMPARE(lines.size(), 1 + fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i)
        QVERIFY2(lines.at(i + 1).startsWith(fields.at(i)), qPrintable(lines.at(i + 1)));
    QCOMPARE(said(), before); // looking does not send: nothing in the form turns red
}

void TestRequestPreview::saysThatThereIsNoAccount()
{
    Program other(DataFolder::open(m_folder.filePath(u"other"_s)).value()); // its accounts are still being read
    other.window().form()->setDraft(whole);
    QVERIFY(!other.choice().account());
    for (QAction *action : other.window().actions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R))
            action->trigger();
    }
    auto *shown = other.window().findChild<RequestDialog *>();
    QVERIFY(shown);
    QVERIFY(shown->findChildren<QPlainTextEdit *>().isEmpty());
    QVERIFY(!shown->findChild<TextView *>()->toPlainText().isEmpty());
}

QTEST_MAIN(TestRequestPreview)
#include "tst_requestpreview.moc"
