// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlhome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// What a script sees of each customer of the sandbox. All customers are served at the same time, each in a sandbox and
/// a history of its own.
class TestCtlStories : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ends_data();
    void ends();

private:
    struct Story
    {
        const char *name;
        QStringList arguments;
        int code;
        const char *outcome; ///< of the row that is written; nullptr: none
        const char *end;     ///< of the challenge in it
        const char *rule;    ///< that refused; nullptr: none
    };
    struct Run
    {
        std::unique_ptr<CtlHome> home = std::make_unique<CtlHome>();
        QProcess *process = nullptr;
    };

    static QList<Story> stories();

    std::vector<Run> m_runs;
};

QList<TestCtlStories::Story> TestCtlStories::stories()
{
    const auto to = [](const QString &identity, const QStringList &more = {}) {
        return QStringList{u"send"_s, u"--sandbox"_s, u"--json"_s, u"--identity"_s, identity} + more;
    };
    const QStringList wait{u"--wait"_s, u"--timeout"_s, u"20"_s};
    const QStringList brief{u"--wait"_s, u"--timeout"_s, u"3"_s};
    return {
        {"approves", to(u"customer-approves"_s, wait), 0, "Accepted", "Approved", nullptr},
        {"denies", to(u"customer-denies"_s, wait), 7, "Accepted", "Denied", nullptr},
        {"ignores", to(u"customer-ignores"_s, brief), 8, "Accepted", nullptr, nullptr},
        {"nobody waits", to(u"customer-ignores"_s), 0, "Accepted", nullptr, nullptr},
        {"spent", to(u"customer-spent"_s), 1, "Rejected", nullptr, nullptr},
        {"no device", to(u"customer-no-device"_s), 3, nullptr, nullptr, "NoPlatform"},
        {"slow", to(u"customer-slow"_s, {u"--timeout"_s, u"3"_s}), 6, "Unknown", nullptr, nullptr},
        {"drops", to(u"customer-drops"_s), 6, "Unknown", nullptr, nullptr},
        {"throttled", to(u"customer-throttled"_s), 1, "Rejected", nullptr, nullptr},
        {"missing", to(u"customer-missing"_s), 1, nullptr, nullptr, nullptr},
        {"a strange name", to(u"customer ü/#50%+"_s), 0, "Accepted", nullptr, nullptr},
        {"a challenge that is named",
         to(u"customer-approves"_s, {u"--challenge"_s, challengeOf(u"customer-approves"_s)}), 0, "Accepted", nullptr,
         nullptr},
        {"a challenge that is not there", to(u"customer-approves"_s, {u"--challenge"_s, u"YC"_s + QString(32, u'0')}),
         1, "Rejected", nullptr, nullptr},
        {"nothing is sent", to(u"customer-approves"_s, {u"--dry-run"_s}), 0, nullptr, nullptr, nullptr},
    };
}

void TestCtlStories::initTestCase()
{
    for (const Story &story : stories()) {
        Run &run = m_runs.emplace_back();
        run.process = &run.home->start(story.arguments);
    }
}

void TestCtlStories::ends_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Story &story : stories())
        QTest::newRow(story.name) << index++;
}

void TestCtlStories::ends()
{
    QFETCH(const int, index);
    const Story story = stories().at(index);
    const Run &run = m_runs.at(std::size_t(index));
    const auto end = CtlHome::ended(*run.process);
    QVERIFY2(end.code == story.code, (QByteArray::number(end.code) + '\n' + end.out + end.err).constData());
    for (const QJsonObject &object : end.objects() + end.complaints())
        QCOMPARE(schemaFault(object), QString());
    const auto rows = run.home->run({u"history"_s, u"list"_s, u"--json"_s}).objects();
    QCOMPARE(rows.size(), story.outcome ? 1 : 0);
    if (story.outcome) {
        QCOMPARE(end.object()[u"outcome"].toString(), QString::fromLatin1(story.outcome));
        QCOMPARE(end.object()[u"challenge_end"].toString(), QString::fromLatin1(story.end));
        QCOMPARE(rows[0], end.object()); // what was written to the script is what the history says
    }
    if (story.rule)
        QCOMPARE(end.complaints().last()[u"rule"].toString(), QString::fromLatin1(story.rule));
    if (story.code != 0)
        QVERIFY(!end.complaints().isEmpty() || end.object()[u"challenge_end"].isString());
}

QTEST_GUILESS_MAIN(TestCtlStories)
#include "tst_ctlstories.moc"
