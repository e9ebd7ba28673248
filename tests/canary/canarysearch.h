// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace renotify {

/// Searches for one secret in every form in which a program could have let it out. It searches for the middle of the
/// secret, which has only letters and digits, because escaping for JSON, HTML, a shell or a URL does not change these.
class CanarySearch
{
public:
    /// `middle` must have only letters and digits, and enough of them not to occur by chance.
    explicit CanarySearch(const QByteArray &middle);

    /// The names of the forms of the secret that `bytes` contain; empty if there are none.
    QStringList formsIn(const QByteArray &bytes) const;

    /// "path: form" for every file below `folder`, including hidden ones, for its content and for its name.
    QStringList findings(const QString &folder) const;
    /// The number of files in the last findings(), which shows that the search was not idle.
    int filesRead() const { return m_filesRead; }

private:
    struct Form
    {
        QString name;
        QByteArray bytes;
    };

    QList<Form> m_forms;
    mutable int m_filesRead = 0;
};

} // namespace renotify
