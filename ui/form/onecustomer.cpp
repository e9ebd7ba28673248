// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/onecustomer.h"

#include "domain/identity.h"
#include "ui/widgets/textfield.h"

#include <QCryptographicHash>
#include <QLineEdit>

#include <utility>

namespace renotify {

namespace {

/// Some backends know a customer by the SHA-256 of the identity that people use; the finder offers to look for that.
bool isHashOf(const QString &hash, const QString &identity)
{
    const QByteArray digest = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256);
    return hash.compare(QString::fromLatin1(digest.toHex()), Qt::CaseInsensitive) == 0;
}

} // namespace

OneCustomer::OneCustomer(TextField *identity, TextField *challenge, QLineEdit *ticket, QObject *parent)
    : QObject(parent)
    , m_identity(identity)
    , m_challenge(challenge)
    , m_ticket(ticket)
{
    connect(m_identity, &TextField::editingFinished, this, &OneCustomer::settle);
    connect(m_identity, &TextField::edited, this, [this] { m_isChallengeOld = m_isTicketOld = true; });
    connect(m_challenge, &TextField::edited, this, [this] { m_isChallengeOld = false; });
    connect(m_ticket, &QLineEdit::textChanged, this, [this] { m_isTicketOld = false; });
}

QString OneCustomer::identity() const
{
    return m_identity->text().trimmed();
}

void OneCustomer::begin()
{
    m_owner = identity();
    m_sentTicket.reset();
    if (std::exchange(m_taken, {}))
        emit done();
}

void OneCustomer::noteSent()
{
    m_sentTicket = m_ticket->text();
}

void OneCustomer::settle()
{
    const QString now = identity();
    if (!Identity::parse(now) || now == m_owner)
        return;
    const bool isSame = !m_owner.isEmpty() && (isHashOf(now, m_owner) || isHashOf(m_owner, now));
    const bool isFirst = m_owner.isEmpty();
    const bool isEmpty = m_challenge->text().isEmpty() && m_ticket->text().isEmpty();
    if (isSame || isFirst) {
        m_owner = now; // the values next to it were entered for it
    } else if (isEmpty && m_taken && m_taken->identity == now) {
        m_owner = now;
        putBack();
        return;
    } else {
        takeOut(now);
    }
    if (!isSame)
        emit changed();
}

void OneCustomer::takeOut(const QString &other)
{
    const bool isTicketTheirs = m_isTicketOld && (!m_sentTicket || *m_sentTicket == m_ticket->text());
    const Belongings before{m_owner, m_isChallengeOld ? m_challenge->text() : QString(),
                            isTicketTheirs ? m_ticket->text() : QString()};
    m_sentTicket.reset();
    m_owner = other;
    if (before.challenge.isEmpty() && before.ticket.isEmpty())
        return;
    m_taken = before;
    if (!before.challenge.isEmpty())
        m_challenge->setText({});
    if (!before.ticket.isEmpty())
        m_ticket->clear();
    emit takenOut(before.identity);
}

void OneCustomer::putBack()
{
    const auto taken = std::exchange(m_taken, {});
    if (!taken)
        return;
    if (!taken->challenge.isEmpty())
        m_challenge->replaceText(taken->challenge);
    if (!taken->ticket.isEmpty()) {
        m_ticket->selectAll();
        m_ticket->insert(taken->ticket);
    }
    emit done();
}

} // namespace renotify
