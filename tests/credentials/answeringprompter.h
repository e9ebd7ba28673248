// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/refusingprompter.h"

#include <QByteArrayList>
#include <QLibrary>

#include <functional>

namespace renotify {

/// The same prompt, in front of a person who types their passwords, one at each question, and leaves any further
/// question open until giveUp(). The password goes to the keyring as from gcr's own prompt, through gcr's own
/// functions, which come with gnome-keyring.
class AnsweringPrompter : public RefusingPrompter
{
    Q_OBJECT
public:
    AnsweringPrompter(const QString &address, QByteArrayList passwords);
    ~AnsweringPrompter() override;

    /// A sentence if gcr is missing here; empty if all is well.
    const QString &problem() const { return m_problem; }

    int questions() const { return m_questions; }
    bool isOpen() const { return bool(m_cancel); } ///< a question waits for an answer

    /// Cancels the question that is open, and all later ones.
    void giveUp();

    void BeginPrompting(const QDBusObjectPath &callback) override;
    void PerformPrompt(const QDBusObjectPath &callback, const QString &type, const QVariantMap &properties,
                       const QString &exchange) override;

private:
    template<class Function>
    Function gcr(const char *name);
    void endExchange();
    QString taken(char *text) const;

    QByteArrayList m_passwords;
    QString m_problem;
    QLibrary m_gcr;
    QLibrary m_glib;
    QLibrary m_gobject;
    void *m_exchange = nullptr; ///< a GcrSecretExchange of the latest prompt
    std::function<void()> m_cancel;
    bool m_hasGivenUp = false;
    int m_questions = 0;
};

} // namespace renotify
