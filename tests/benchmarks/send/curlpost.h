// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

#include <curl/curl.h>

/// The same POST with libcurl.
class CurlPost
{
public:
    enum class Connection { KeptAlive, Fresh };

    CurlPost(const QUrl &url, const QString &caFile, Connection connection);
    ~CurlPost();
    CurlPost(const CurlPost &) = delete;
    CurlPost &operator=(const CurlPost &) = delete;

    /// Returns how long it took in milliseconds; negative if the answer was not 201.
    double send();

private:
    CURL *m_curl;
};
