// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/answeringprompter.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace renotify {

AnsweringPrompter::AnsweringPrompter(const QString &address, QByteArrayList passwords)
    : RefusingPrompter(address)
    , m_passwords(std::move(passwords))
    , m_gcr(u"gcr-base-3"_s, 1)
    , m_glib(u"glib-2.0"_s, 0)
    , m_gobject(u"gobject-2.0"_s, 0)
{
    if (!m_gcr.load()) {
        m_gcr.setFileNameAndVersion(u"gcr-4"_s, 4);
        m_gcr.load();
    }
    if (!m_gcr.isLoaded() || !m_glib.load() || !m_gobject.load())
        m_problem = u"This test needs the libraries gcr and glib, which gnome-keyring brings along: %1."_s.arg(
            m_gcr.errorString());
}

AnsweringPrompter::~AnsweringPrompter()
{
    giveUp();
    endExchange();
}

template<class Function>
Function AnsweringPrompter::gcr(const char *name)
{
    return reinterpret_cast<Function>(m_gcr.resolve(name));
}

void AnsweringPrompter::endExchange()
{
    const auto unref = reinterpret_cast<void (*)(void *)>(m_gobject.resolve("g_object_unref"));
    if (void *exchange = std::exchange(m_exchange, nullptr))
        unref(exchange);
}

QString AnsweringPrompter::taken(char *text) const
{
    const QString copy = QString::fromUtf8(text);
    QLibrary glib(m_glib.fileName());
    reinterpret_cast<void (*)(void *)>(glib.resolve("g_free"))(text);
    return copy;
}

void AnsweringPrompter::BeginPrompting(const QDBusObjectPath &callback)
{
    endExchange();
    m_exchange = gcr<void *(*)(const char *)>("gcr_secret_exchange_new")(nullptr);
    const QString begun = taken(gcr<char *(*)(void *)>("gcr_secret_exchange_begin")(m_exchange));
    callBack(callback, u"PromptReady"_s, {u""_s, QVariantMap(), begun});
}

void AnsweringPrompter::PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &,
                                      const QString &exchange)
{
    ++m_questions;
    if (m_hasGivenUp) {
        refuse(callback, exchange);
        return;
    }
    if (m_passwords.isEmpty()) {
        m_cancel = [=, this, who = asker()] {
            callBack(who, callback, u"PromptReady"_s, {u"no"_s, QVariantMap(), exchange});
        };
        return;
    }
    const QByteArray password = m_passwords.takeFirst();
    gcr<int (*)(void *, const char *)>("gcr_secret_exchange_receive")(m_exchange, exchange.toUtf8().constData());
    const QString sealed = taken(gcr<char *(*)(void *, const char *, std::ptrdiff_t)>("gcr_secret_exchange_send")(
        m_exchange, password.constData(), password.size()));
    callBack(callback, u"PromptReady"_s, {u"yes"_s, QVariantMap(), sealed});
}

void AnsweringPrompter::giveUp()
{
    m_hasGivenUp = true;
    if (const auto cancel = std::exchange(m_cancel, {}))
        cancel();
}

} // namespace renotify
