// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessroom.h"
#include "accesstree.h"

#include "ui/words/language.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

/// In every language and every state of the window, no two controls of one window and no two entries of one menu share
/// a letter.
/// Seen to fail with Spanish “Men&ú” and “Tie&mpos”.
class TestMnemonics : public QObject
{
    Q_OBJECT

private slots:
    void noTwoControlsOfAWindowShareALetter_data();
    void noTwoControlsOfAWindowShareALetter();
    void noTwoEntriesOfAMenuShareALetter_data() { addLanguages(); }
    void noTwoEntriesOfAMenuShareALetter();

private:
    static void addLanguages();
    void speak(const QString &language);

    QString m_language;
};

namespace {

/// Empty if each letter belongs to one text.
QString collisions(const QList<Mnemonic> &mnemonics)
{
    QMap<QString, QStringList> texts;
    for (const Mnemonic &mnemonic : mnemonics)
        texts[mnemonic.key.toString()] += mnemonic.text;
    QStringList found;
    for (const auto &[key, sharing] : texts.asKeyValueRange()) {
        if (sharing.size() > 1)
            found += key + u": "_s + sharing.join(u" | "_s);
    }
    return found.join(u'\n');
}

/// The fields of an account depend on what is chosen in its lists.
QString collisionsOfEachChoice(QWidget *window)
{
    QStringList found;
    for (QComboBox *box : window->findChildren<QComboBox *>()) {
        for (int i = 0; box->isVisible() && i < box->count(); ++i) {
            box->setCurrentIndex(i);
            found += collisions(mnemonics(window));
        }
        if (box->isVisible())
            box->setCurrentIndex(0);
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found.join(u'\n');
}

} // namespace

void TestMnemonics::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages()) // English first: texts that its catalogue lacks stay as in the code
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestMnemonics::speak(const QString &language)
{
    if (std::exchange(m_language, language) != language)
        renotify::speak(language);
}

void TestMnemonics::noTwoControlsOfAWindowShareALetter_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Window>("window");
    const QList<std::pair<const char *, Window>> windows{{"the main window", Window::Main},
                                                         {"the accounts", Window::NewAccount},
                                                         {"the preferences", Window::Preferences},
                                                         {"the help", Window::Help},
                                                         {"about", Window::About},
                                                         {"a pasted text", Window::Paste},
                                                         {"a request", Window::Request},
                                                         {"an import", Window::Import},
                                                         {"a question", Window::Question}};
    for (const Language &language : languages()) {
        for (const auto &[name, window] : windows)
            QTest::addRow("%s: %s", qPrintable(language.code), name) << language.code << window;
    }
}

void TestMnemonics::noTwoControlsOfAWindowShareALetter()
{
    QFETCH(const QString, language);
    QFETCH(const Window, window);
    speak(language);
    AccessRoom room;
    QWidget *shown = room.open(window);
    // In the main window any two controls may appear together: a held push, found challenges, a notice.
    const QString found = window == Window::Main         ? collisions(mnemonics(shown, Controls::All))
                          : window == Window::NewAccount ? collisionsOfEachChoice(shown)
                                                         : collisions(mnemonics(shown));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found));
}

void TestMnemonics::noTwoEntriesOfAMenuShareALetter()
{
    QFETCH(const QString, language);
    speak(language);
    AccessRoom room;
    room.open(Window::Welcome);
    QStringList found;
    for (const QMenu *menu : room.program().window().findChildren<QMenu *>())
        found += collisions(mnemonics(menu));
    found.removeAll(QString());
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
