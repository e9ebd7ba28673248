// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QStyle>
#include <QTest>

using namespace renotify;
using namespace Qt::StringLiterals;

using Appearance = Preferences::Appearance;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void theSystemsLookComesBack_data();
    void theSystemsLookComesBack();
};

void TestTheme::theSystemsLookComesBack_data()
{
    QTest::addColumn<Appearance>("between");
    QTest::newRow("after light") << Appearance::Light;
    QTest::newRow("after dark") << Appearance::Dark;
    QTest::newRow("after high contrast on white") << Appearance::HighContrastLight;
    QTest::newRow("after high contrast on black") << Appearance::HighContrastDark;
}

void TestTheme::theSystemsLookComesBack()
{
    QFETCH(Appearance, between);
    const QString style = QApplication::style()->name();
    const QByteArray kind = QApplication::style()->metaObject()->className();
    QVERIFY(style != "fusion"_L1); // the style that the choices would set
    applyAppearance(Appearance::System);
    QCOMPARE(QApplication::style()->name(), style);
    applyAppearance(between);
    QVERIFY(QApplication::style()->name() != style || QApplication::style()->metaObject()->className() != kind);
    applyAppearance(Appearance::System);
    QCOMPARE(QApplication::style()->name(), style);
    QCOMPARE(QApplication::style()->metaObject()->className(), kind);
}

int main(int argc, char *argv[])
{
    qputenv("QT_STYLE_OVERRIDE", "windows"); // stands for a system's own style
    QApplication application(argc, argv);
    TestTheme test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_theme.moc"
