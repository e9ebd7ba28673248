// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "curlpost.h"

#include <QElapsedTimer>

namespace {

std::size_t forget(char *, std::size_t size, std::size_t count, void *)
{
    return size * count;
}

} // namespace

CurlPost::CurlPost(const QUrl &url, const QString &caFile, Connection connection)
    : m_curl(curl_easy_init())
{
    curl_easy_setopt(m_curl, CURLOPT_URL, url.toEncoded().constData());
    curl_easy_setopt(m_curl, CURLOPT_CAINFO, caFile.toLocal8Bit().constData());
    curl_easy_setopt(m_curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    curl_easy_setopt(m_curl, CURLOPT_USERNAME, ("SK" + QByteArray(32, 'a')).constData());
    curl_easy_setopt(m_curl, CURLOPT_PASSWORD, "opensesame");
    curl_easy_setopt(m_curl, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(m_curl, CURLOPT_WRITEFUNCTION, forget);
    curl_easy_setopt(m_curl, CURLOPT_COPYPOSTFIELDS, "Ttl=120");
    curl_easy_setopt(m_curl, CURLOPT_FRESH_CONNECT, connection == Connection::Fresh ? 1L : 0L);
    curl_easy_setopt(m_curl, CURLOPT_FORBID_REUSE, connection == Connection::Fresh ? 1L : 0L);
}

CurlPost::~CurlPost()
{
    curl_easy_cleanup(m_curl);
}

double CurlPost::send()
{
    QElapsedTimer clock;
    clock.start();
    const CURLcode code = curl_easy_perform(m_curl);
    const double took = double(clock.nsecsElapsed()) / 1e6;
    long status = 0;
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
    return code == CURLE_OK && status == 201 ? took : -1;
}
