// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultserver.h"
#include "tlsfixture.h"
#include "wireclient.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <openssl/x509_vfy.h>

using namespace renotify;
using namespace Qt::StringLiterals;

/// Each certificate is wrong only in the way that its name tells, for OpenSSL and for Qt. Seen to fail: each row, with
/// its wish in TlsFixture() emptied.
class TestTlsFixture : public QObject
{
    Q_OBJECT

private slots:
    void openSslJudges_data() { identities(); }
    void openSslJudges();
    void qtJudges_data() { identities(); }
    void qtJudges();
    void certificatesHaveTheirNames();

private:
    void identities();

    TlsFixture m_tls;
};

using Errors = QList<QSslError::SslError>;

void TestTlsFixture::identities()
{
    QTest::addColumn<TlsIdentity>("identity");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<long>("openSsl");
    QTest::addColumn<Errors>("qt");
    const auto row = [ca = m_tls.caFile()](const char *name, const TlsIdentity &identity, long openSsl,
                                           const Errors &qt) {
        QTest::newRow(name) << identity << ca << openSsl << qt;
    };
    row("good", m_tls.good(), X509_V_OK, {});
    row("expired", m_tls.expired(), X509_V_ERR_CERT_HAS_EXPIRED, {QSslError::CertificateExpired});
    row("not yet valid", m_tls.notYetValid(), X509_V_ERR_CERT_NOT_YET_VALID, {QSslError::CertificateNotYetValid});
    row("wrong host", m_tls.wrongHost(), X509_V_ERR_HOSTNAME_MISMATCH, {QSslError::HostNameMismatch});
    row("self-signed", m_tls.selfSigned(), X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, {QSslError::SelfSignedCertificate});
    row("unknown issuer", m_tls.unknownIssuer(), X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
        {QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate});
    row("unknown issuer, sent along", m_tls.unknownIssuerInChain(), X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,
        {QSslError::SelfSignedCertificateInChain});
    QTest::newRow("issuer made known") << m_tls.unknownIssuer() << m_tls.inspectionCaFile() << long(X509_V_OK)
                                       << Errors{};
}

void TestTlsFixture::openSslJudges()
{
    QFETCH(const TlsIdentity, identity);
    QFETCH(const QString, caFile);
    QFETCH(const long, openSsl);
    FaultServer server(identity);
    WireClient client(quint16(server.url().port()));
    QVERIFY(client.startTls(caFile));
    QCOMPARE(client.verification(), openSsl);
}

void TestTlsFixture::qtJudges()
{
    QFETCH(const TlsIdentity, identity);
    QFETCH(const QString, caFile);
    QFETCH(const Errors, qt);
    FaultServer server(identity);
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s}) {
        QSslSocket socket;
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(caFile));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(server.url().port()), host);
        QTRY_VERIFY(socket.isEncrypted() || socket.state() == QAbstractSocket::UnconnectedState);
        Errors errors;
        const QList<QSslError> seen = socket.sslHandshakeErrors();
        for (const QSslError &error : seen)
            errors << error.error();
        QCOMPARE(errors, qt);
        QCOMPARE(socket.isEncrypted(), qt.isEmpty());
    }
}

void TestTlsFixture::certificatesHaveTheirNames()
{
    const auto read = [](const QString &file) { return QSslCertificate::fromPath(file).first(); };
    const QStringList authority{u"Renotify Test CA"_s};
    const QStringList inspection{u"Contoso Inspection CA"_s};
    QCOMPARE(read(m_tls.caFile()).subjectInfo(QSslCertificate::CommonName), authority);
    QCOMPARE(read(m_tls.good().certificate).issuerInfo(QSslCertificate::CommonName), authority);
    QCOMPARE(read(m_tls.unknownIssuer().certificate).issuerInfo(QSslCertificate::CommonName), inspection);
    QCOMPARE(read(m_tls.wrongHost().certificate).subjectInfo(QSslCertificate::CommonName),
             QStringList{u"wrong.example"_s});
}

QTEST_GUILESS_MAIN(TestTlsFixture)
#include "tst_tlsfixture.moc"
