// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialoglook.h"
#include "ui/widgets/question.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QProxyStyle>
#include <QPushButton>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

namespace {

/// Stands for the styles that put pictures on the buttons of dialogs.
class PictureStyle : public QProxyStyle
{
public:
    PictureStyle()
        : QProxyStyle(u"fusion"_s)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 1 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

bool hasPictures(const QDialog &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    return std::ranges::any_of(buttons, [](const QPushButton *button) { return !button->icon().isNull(); });
}

constexpr int leastWidth = 50 * grid;

} // namespace

/// The ready-made dialogs of Qt look like our own.
class TestDialogLook : public QObject
{
    Q_OBJECT

private slots:
    void theStyleWouldPutPicturesOnButtons();
    void aQuestionIsPlainAndWide();
    void aQuestionForATextIsPlainAndWide();
    void aLongLabelWraps();
};

void TestDialogLook::theStyleWouldPutPicturesOnButtons()
{
    QVERIFY(hasPictures(QMessageBox(QMessageBox::Question, {}, {}, QMessageBox::Cancel)));
}

// Seen to fail without applyDialogLook().
void TestDialogLook::aQuestionIsPlainAndWide()
{
    QWidget window;
    window.show();
    ask(&window, {.text = u"Delete 1 send?"_s, .consequence = u"For good."_s, .action = u"&Delete"_s}, [] {});
    auto *box = window.findChild<QMessageBox *>();
    QTRY_VERIFY(box && box->isVisible());
    QVERIFY(!hasPictures(*box));
    QVERIFY2(box->width() >= leastWidth, qPrintable(QString::number(box->width())));
}

// Seen to fail with a minimum width of the dialog's own, which QInputDialog overwrites: it was 200 pixels wide.
void TestDialogLook::aQuestionForATextIsPlainAndWide()
{
    QInputDialog dialog;
    dialog.setLabelText(u"Name:"_s);
    dialog.setOkButtonText(u"Forget…"_s);
    QVERIFY(hasPictures(dialog));
    applyDialogLook(dialog);
    dialog.show();
    QVERIFY(!hasPictures(dialog));
    QVERIFY2(dialog.width() >= leastWidth, qPrintable(QString::number(dialog.width())));
}

void TestDialogLook::aLongLabelWraps()
{
    QInputDialog dialog;
    dialog.setLabelText(QString(u"A long sentence of a language that needs many words. "_s).repeated(4));
    applyDialogLook(dialog);
    dialog.show();
    QVERIFY2(dialog.width() < 2 * leastWidth, qPrintable(QString::number(dialog.width())));
}

int main(int argc, char *argv[])
{
    QApplication::setStyle(new PictureStyle);
    QApplication application(argc, argv);
    TestDialogLook test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dialoglook.moc"
