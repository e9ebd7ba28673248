// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlhome.h"
#include "support/faultserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renotify;

/// Every verb meets every customer of the sandbox and the main faults of the fault server: each ends with its
/// documented code, writes what the schema promises, and no customer gets more than one push. Each row is a chain of
/// verbs on one history, and the rows run at the same time, because most of their time is waiting.
class TestCtlMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ends_data();
    void ends();
    void thereAreEnough();

private:
    struct Step
    {
        QStringList line;
        int code;
    };
    struct Chain
    {
        QByteArray name;
        QList<Step> steps;
        std::unique_ptr<FaultServer> server{}; ///< nullptr: the sandbox
        std::unique_ptr<CtlHome> home = std::make_unique<CtlHome>();
        QList<CtlHome::End> ends{};
    };

    static QStringList line(const QString &verb, const QString &identity, const QStringList &more = {});
    void addCustomer(const char *identity, const QList<int> &codes);
    void addFault(FaultKind::Value kind, int find, int send, int again);
    void runAll();

    QProcess m_sandbox;
    QUrl m_sandboxUrl;
    std::vector<Chain> m_chains;
};

QStringList TestCtlMatrix::line(const QString &verb, const QString &identity, const QStringList &more)
{
    return QStringList{verb,
                       u"--json"_s,
                       u"--secret-env"_s,
                       u"SECRET"_s,
                       u"--service"_s,
                       u"VA9e186c7b6fe24866f2e98c0ac81f5115"_s,
                       u"--identity"_s,
                       identity}
           + more;
}

/// `codes` are those of find, check, send, send again, and follow.
void TestCtlMatrix::addCustomer(const char *identity, const QList<int> &codes)
{
    const QString who = QString::fromUtf8(identity);
    const QStringList challenge{u"--challenge"_s, challengeOf(who)};
    const QString patience = codes.last() == 8 ? u"1"_s : u"60"_s; // those who answer do it within 3 s
    const QStringList brief = challenge + QStringList{u"--timeout"_s, patience};
    m_chains.push_back({.name = identity,
                        .steps = {{line(u"find"_s, who), codes[0]},
                                  {line(u"check"_s, who, challenge), codes[1]},
                                  {line(u"send"_s, who, challenge), codes[2]},
                                  {line(u"send"_s, who, challenge), codes[3]},
                                  {line(u"follow"_s, who, brief), codes[4]},
                                  {{u"history"_s, u"list"_s, u"--json"_s}, 0}}});
}

/// What find, send and the same send once more end with; check never fails because it could not read.
void TestCtlMatrix::addFault(FaultKind::Value kind, int find, int send, int again)
{
    const QString who = u"customer-1"_s;
    const QStringList challenge{u"--challenge"_s, u"YC"_s + QString(32, u'b')};
    m_chains.push_back({.name = QMetaEnum::fromType<FaultKind::Value>().valueToKey(kind),
                        .steps = {{line(u"find"_s, who), find},
                                  {line(u"send"_s, who, challenge), send},
                                  {line(u"send"_s, who, challenge), again}},
                        .server = std::make_unique<FaultServer>()});
    if (kind == FaultKind::Refuse || kind == FaultKind::Garbage)
        m_chains.back().steps.prepend({line(u"check"_s, who, challenge), 0});
    m_chains.back().server->setFault(kind);
}

void TestCtlMatrix::initTestCase()
{
    m_sandbox.start(QStringLiteral(SANDBOX_PROGRAM),
                    {u"--account"_s, u"SK"_s + QString(32, u'a'), u"--secret"_s, QString::fromUtf8(ctlSecret)});
    QVERIFY(QTest::qWaitFor([this] { return m_sandbox.bytesAvailable() > 0; }, 30'000));
    m_sandboxUrl = QUrl(QString::fromUtf8(m_sandbox.readLine()).trimmed());

    addCustomer("customer-approves", {0, 0, 0, 3, 0});
    addCustomer("customer-denies", {0, 0, 0, 3, 7});
    addCustomer("customer-ignores", {0, 0, 0, 3, 8});
    addCustomer("customer-spent", {0, 0, 1, 3, 8});
    addCustomer("customer-no-device", {0, 3, 3, 3, 8});
    addCustomer("customer-slow", {0, 0, 0, 3, 8});
    addCustomer("customer-drops", {0, 0, 6, 3, 8});
    addCustomer("customer-throttled", {0, 0, 1, 1, 8});
    addCustomer("customer-missing", {1, 0, 1, 1, 8});
    addCustomer("customer ü/#50%+", {0, 0, 0, 3, 0});

    using K = FaultKind;
    addFault(K::Accepted, 1, 0, 3);
    addFault(K::Refuse, 5, 5, 5);
    addFault(K::CloseOnAccept, 5, 6, 3);
    addFault(K::ResetAfterBody, 5, 6, 3);
    addFault(K::CloseInBody, 1, 6, 3);
    addFault(K::Garbage, 5, 6, 3);
    addFault(K::LengthTooShort, 1, 6, 3);
    addFault(K::EndlessBody, 1, 6, 3);
    addFault(K::AcceptedBrokenJson, 1, 6, 3);
    addFault(K::OkInsteadOfCreated, 5, 6, 3);
    addFault(K::UnauthorizedBasic, 1, 1, 1);
    addFault(K::Moved301Elsewhere, 1, 1, 1);
    addFault(K::TooMany429Json, 1, 1, 1);
    addFault(K::Failure500Json, 1, 6, 3);
    addFault(K::Unavailable503Html, 1, 6, 3);
    runAll();
}

void TestCtlMatrix::runAll()
{
    std::vector<QProcess *> running(m_chains.size());
    std::size_t done = 0;
    for (Chain &chain : m_chains) {
        chain.home->set(u"SECRET"_s, QString::fromUtf8(ctlSecret));
        chain.home->makeAccount(chain.server ? chain.server->url() : m_sandboxUrl);
    }
    const bool ended = QTest::qWaitFor(
        [&] {
            int busy = 0;
            for (std::size_t i = 0; i < m_chains.size(); ++i) {
                Chain &chain = m_chains[i];
                if (running[i] && running[i]->state() == QProcess::NotRunning) {
                    chain.ends << CtlHome::ended(*running[i]);
                    running[i] = nullptr;
                    done += chain.ends.size() == chain.steps.size();
                }
                if (!running[i] && busy < 8 && chain.ends.size() < chain.steps.size())
                    running[i] = &chain.home->start(chain.steps.at(chain.ends.size()).line);
                busy += running[i] != nullptr;
            }
            return done == m_chains.size();
        },
        240'000);
    QVERIFY(ended);
}

void TestCtlMatrix::ends_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_chains.size(); ++i)
        QTest::newRow(m_chains[i].name.constData()) << int(i);
}

void TestCtlMatrix::ends()
{
    QFETCH(const int, index);
    const Chain &chain = m_chains.at(std::size_t(index));
    int sent = 0;
    for (qsizetype i = 0; i < chain.steps.size(); ++i) {
        const CtlHome::End &end = chain.ends.at(i);
        const QByteArray what = chain.steps.at(i).line.mid(0, 2).join(u' ').toUtf8() + " ended with "
                                + QByteArray::number(end.code) + ":\n" + end.out + end.err;
        QVERIFY2(end.code == chain.steps.at(i).code, what.constData());
        // That the customer denied is what was asked for, and no complaint.
        QVERIFY2(end.code == 0 || end.code == 7 || !end.complaints().isEmpty(), what.constData());
        for (const QJsonObject &object : end.objects() + end.complaints())
            QVERIFY2(schemaFault(object).isEmpty(), (what + schemaFault(object).toUtf8()).constData());
        for (const QJsonObject &object : end.complaints()) {
            if (object[u"kind"].toString() == u"error"_s)
                QCOMPARE(object[u"exit_code"].toInt(), end.code);
        }
    }
    for (const QJsonObject &row : chain.ends.last().objects()) {
        const QString outcome = row[u"outcome"].toString();
        sent += outcome == u"Accepted"_s || outcome == u"Unknown"_s;
    }
    QVERIFY(sent <= 1);
    if (chain.server && chain.steps.last().code == 3) // refused: the first may have arrived
        QVERIFY2(chain.server->postsRead() <= 1, "more than one POST");
}

void TestCtlMatrix::thereAreEnough()
{
    qsizetype cells = 0;
    for (const Chain &chain : m_chains)
        cells += chain.ends.size();
    QVERIFY2(cells >= 90, qPrintable(QString::number(cells)));
}

QTEST_GUILESS_MAIN(TestCtlMatrix)
#include "tst_ctlmatrix.moc"
