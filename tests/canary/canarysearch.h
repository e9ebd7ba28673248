// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace renotify {

/// Looks for one secret in every form in which a program could have let it out. It looks for the secret's middle, of
/// letters and digits only: escaping for JSON, HTML, a shell or a URL leaves that as it is.
class CanarySearch
{
public:
    /// `middle`: letters and digits, and many enough to be nowhere by chance.
    explicit CanarySearch(const QByteArray &middle);

    /// The names of the forms in which `bytes` have it; empty where there is none.
    QStringList formsIn(const QByteArray &bytes) const;

    /// "path: form" for every file below `folder`, hidden ones too, by its content and by its name.
    QStringList findings(const QString &folder) const;
    /// Of the last findings(): that it was no idle search.
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
