// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultanswers.h"
#include "faultscript.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace renotify {

namespace {

using K = FaultKind;
using Point = FaultScript::Point;
using Ending = FaultScript::Ending;

QByteArray created(const QByteArray &headers, const QByteArray &rest)
{
    return "HTTP/1.1 201 Created\r\n" + jsonHeaders() + headers + "\r\n" + rest;
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray half(const QByteArray &bytes)
{
    return bytes.left(bytes.size() / 2);
}

const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
const QByteArray interim = "HTTP/1.1 100 Continue\r\n\r\n";
const QByteArray garbage = "\x16\x04\xff\x00\x01 \r\n\r\nthis is neither HTTP nor TLS\r\n\r\n\x80\x81\xfe";

// A mebibyte of zero bytes, compressed by gzip. Several of these may follow one another (RFC 1952, 2.2).
QByteArray gzippedMebibyte()
{
    return QByteArray::fromHex("1f8b0800000000000203edc13101000000c2a0f54f6d085fa0") + QByteArray(1016, '\0')
           + QByteArray::fromHex("3e031cea38a700001000");
}

QList<FaultScript> goodDays()
{
    const QByteArray json = notificationJson();
    return {
        {K::Accepted, "accepts", Point::Body, acceptedAnswer()},
        {K::AcceptedChunked, "accepts in two chunks", Point::Body,
         created(chunked, chunk(half(json)) + chunk(json.mid(json.size() / 2)) + "0\r\n\r\n")},
        {.kind = K::AcceptedConnectionClose,
         .sentence = "accepts, says that it will close, and closes",
         .first = httpAnswer("201 Created", jsonHeaders() + "Connection: close\r\n", json),
         .ending = Ending::Close},
        {K::ContinueThenAccepted, "says 100 and then accepts", Point::Body, interim + acceptedAnswer()},
    };
}

QList<FaultScript> ofConnections()
{
    const auto script = [](K::Value kind, const char *sentence, Point after, Ending ending) {
        return FaultScript{.kind = kind, .sentence = sentence, .after = after, .ending = ending};
    };
    QList<FaultScript> scripts = {
        script(K::Refuse, "refuses the connection", Point::NotListening, Ending::Close),
        script(K::CloseOnAccept, "accepts the connection and closes it", Point::Accepted, Ending::Close),
        script(K::ResetOnAccept, "accepts the connection and resets it", Point::Accepted, Ending::Reset),
        script(K::SilenceOnAccept, "accepts the connection and is silent", Point::Accepted, Ending::Silence),
        script(K::GarbageOnAccept, "greets with garbage", Point::Accepted, Ending::Close),
        script(K::CloseInHandshake, "closes in the TLS handshake", Point::InHandshake, Ending::Close),
        script(K::ResetInHandshake, "resets in the TLS handshake", Point::InHandshake, Ending::Reset),
        script(K::SilenceInHandshake, "is silent in the TLS handshake", Point::InHandshake, Ending::Silence),
        script(K::Tls11Only, "speaks no TLS newer than 1.1", Point::Body, Ending::KeepOpen),
    };
    scripts[4].first = garbage;
    scripts[8].first = acceptedAnswer();
    return scripts;
}

QList<FaultScript> cuts()
{
    const QByteArray answer = acceptedAnswer();
    const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
    const struct
    {
        const char *where;
        Point after;
        QByteArray first;
    } places[] = {
        {"after the request's headers", Point::Head, {}},
        {"after the request's body", Point::Body, {}},
        {"in the status line", Point::Body, "HTTP/1.1 20"},
        {"in the answer's headers", Point::Body, answer.left(head - 20)},
        {"in the answer's body", Point::Body, answer.left((head + answer.size()) / 2)},
    };
    QList<FaultScript> scripts;
    int kind = K::CloseAfterHead;
    for (const auto &[verb, ending] :
         {std::pair{"closes ", Ending::Close}, {"resets ", Ending::Reset}, {"is silent ", Ending::Silence}}) {
        for (const auto &place : places)
            scripts << FaultScript{.kind = K::Value(kind++),
                                   .sentence = QByteArray(verb) + place.where,
                                   .after = place.after,
                                   .first = place.first,
                                   .ending = ending};
    }
    scripts << FaultScript{.kind = K::ShortSilence,
                           .sentence = "is silent for 200 ms and closes",
                           .ending = Ending::Close,
                           .silence = 200ms};
    return scripts;
}

QList<FaultScript> drips()
{
    const auto drip = [](K::Value kind, const char *sentence, const QByteArray &first) {
        return FaultScript{
            .kind = kind, .sentence = sentence, .first = first, .repeated = "x", .times = -1, .pace = 100ms};
    };
    return {
        drip(K::DripInStatusLine, "drips an endless status line", "HTTP/1.1 201 "),
        drip(K::DripInHeaders, "drips an endless header", "HTTP/1.1 201 Created\r\nX-Drip: "),
        drip(K::DripInBody, "drips an endless body", created("Content-Length: 1000000\r\n", {})),
    };
}

QList<FaultScript> unkept()
{
    const auto script = [](K::Value kind, const char *sentence, Point after, Ending ending) {
        return FaultScript{.kind = kind,
                           .sentence = sentence,
                           .after = after,
                           .first = after == Point::Body ? acceptedAnswer() : QByteArray(),
                           .ending = ending};
    };
    return {
        script(K::CloseAfterAnswer, "accepts and closes, untold", Point::Body, Ending::Close),
        script(K::ResetAfterAnswer, "accepts and resets", Point::Body, Ending::Reset),
        script(K::CloseOnNextRequest, "closes a kept connection at the next request", Point::FirstBytes, Ending::Close),
        script(K::ResetOnNextRequest, "resets a kept connection at the next request", Point::FirstBytes, Ending::Reset),
    };
}

QList<FaultScript> brokenHttp()
{
    const QByteArray json = notificationJson();
    const auto script = [](K::Value kind, const char *sentence, const QByteArray &first, Ending ending) {
        return FaultScript{.kind = kind, .sentence = sentence, .first = first, .ending = ending};
    };
    const auto length = [&](qsizetype size) { return "Content-Length: " + QByteArray::number(size) + "\r\n"; };
    return {
        script(K::Garbage, "answers with garbage and closes", garbage, Ending::Close),
        script(K::GarbageThenSilence, "answers with garbage and is silent", garbage, Ending::Silence),
        script(K::LengthTooLong, "announces more than it sends and closes", created(length(json.size() + 9), json),
               Ending::Close),
        script(K::LengthTooShort, "announces less than it sends", created(length(json.size() - 9), json),
               Ending::KeepOpen),
        script(K::LengthMissing, "announces no length and closes at the end", created({}, json), Ending::Close),
        script(K::LengthMissingTruncated, "announces no length and ends without TLS's goodbye", created({}, json),
               Ending::CloseUntold),
        script(K::LengthGarbled, "announces a length that is no number", created("Content-Length: -x\r\n", json),
               Ending::Close),
        script(K::ChunkBroken, "sends a chunk with a broken size", created(chunked, "zz\r\n" + json + "\r\n"),
               Ending::KeepOpen),
        script(K::ChunkCut, "closes in a chunk", created(chunked, half(chunk(json))), Ending::Close),
        script(K::GzipBroken, "sends gzip that is none",
               created("Content-Encoding: gzip\r\n" + length(json.size()), json), Ending::KeepOpen),
    };
}

QList<FaultScript> tooMuch()
{
    const qint64 members = 2048;
    const QByteArray bomb = gzippedMebibyte();
    const QByteArray block(64 * 1024, 'x');
    const QByteArray header = "X-Pad: " + QByteArray(1015, 'x') + "\r\n"; // 1 KiB
    const auto script = [](K::Value kind, const char *sentence, const QByteArray &first, const QByteArray &repeated,
                           qint64 times, const QByteArray &last = {}) {
        return FaultScript{
            .kind = kind, .sentence = sentence, .first = first, .repeated = repeated, .times = times, .last = last};
    };
    return {
        script(
            K::GzipBomb, "sends 2 GiB packed in 2 MiB",
            created("Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(members * bomb.size()) + "\r\n",
                    {}),
            bomb, members),
        script(K::EndlessBody, "sends an endless body", created({}, {}), block, -1),
        script(K::EndlessChunks, "sends endless chunks", created(chunked, {}), chunk(block), -1),
        script(K::HugeHeaders, "sends 20 MiB of headers", "HTTP/1.1 201 Created\r\n", header.repeated(64), 320,
               jsonHeaders() + "Content-Length: " + QByteArray::number(notificationJson().size()) + "\r\n\r\n"
                   + notificationJson()),
        script(K::EndlessHeaders, "sends endless headers", "HTTP/1.1 201 Created\r\n", header.repeated(64), -1),
        script(K::InterimFlood, "says 100 a hundred thousand times and then accepts", {}, interim.repeated(100), 1000,
               acceptedAnswer()),
        script(K::EndlessInterim, "says 100 for ever", {}, interim.repeated(100), -1),
    };
}

QList<FaultScript> otherAnswers()
{
    const QByteArray json = notificationJson();
    const auto answer = [](K::Value kind, const char *sentence, const QByteArray &bytes) {
        return FaultScript{.kind = kind, .sentence = sentence, .first = bytes};
    };
    const auto unauthorized = [](const QByteArray &challenge) {
        return httpAnswer("401 Unauthorized", "WWW-Authenticate: " + challenge + "\r\n" + jsonHeaders(),
                          twilioErrorJson(401, 20003));
    };
    return {
        answer(K::AcceptedBrokenJson, "answers 201 with broken JSON",
               httpAnswer("201 Created", jsonHeaders(), half(json))),
        answer(K::AcceptedEmpty, "answers 201 without a body", httpAnswer("201 Created", jsonHeaders(), {})),
        answer(K::OkInsteadOfCreated, "answers 200 instead of 201", httpAnswer("200 OK", jsonHeaders(), json)),
        answer(K::UnauthorizedBasic, "answers 401 and asks for Basic", unauthorized("Basic realm=\"Twilio API\"")),
        answer(K::UnauthorizedDigest, "answers 401 and asks for Digest",
               unauthorized("Digest realm=\"Twilio API\", qop=\"auth\", algorithm=MD5, nonce=\"0a1b2c3d\"")),
    };
}

QList<FaultScript> redirects()
{
    QList<FaultScript> scripts;
    int kind = K::Moved301ToItself;
    for (const auto &[where, target] :
         {std::pair{"itself", "{self}"}, {"another port", "{elsewhere}"}, {"http", "{http}"}}) {
        for (const char *status : {"301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect",
                                   "308 Permanent Redirect"})
            scripts << FaultScript{.kind = K::Value(kind++),
                                   .sentence = "answers " + QByteArray(status).left(3) + " to " + where,
                                   .first = httpAnswer(status, QByteArray("Location: ") + target + "\r\n", {})};
    }
    return scripts;
}

QList<FaultScript> failures()
{
    const QByteArray html = "<!DOCTYPE html><html><body><h1>The load balancer is unwell</h1></body></html>";
    const struct
    {
        int status;
        const char *reason;
        int code;
    } failures[] = {{408, "Request Timeout", 20408},
                    {429, "Too Many Requests", 20429},
                    {500, "Internal Server Error", 20500},
                    {503, "Service Unavailable", 20503}};
    QList<FaultScript> scripts;
    int kind = K::Timeout408Json;
    for (const auto &failure : failures) {
        const QByteArray number = QByteArray::number(failure.status);
        const QByteArray status = number + ' ' + failure.reason;
        const auto add = [&](const char *with, const QByteArray &headers, const QByteArray &body) {
            scripts << FaultScript{.kind = K::Value(kind++),
                                   .sentence = "answers " + number + with,
                                   .first = httpAnswer(status, headers, body)};
        };
        add(" with Twilio's JSON", jsonHeaders(), twilioErrorJson(failure.status, failure.code));
        add(" without a body", {}, {});
        add(" with HTML", "Content-Type: text/html\r\n", html);
    }
    return scripts;
}

} // namespace

const QList<FaultScript> &faultScripts()
{
    static const QList<FaultScript> scripts = [] {
        QList<FaultScript> all = goodDays() + ofConnections() + cuts() + drips() + unkept() + brokenHttp() + tooMuch()
                                 + otherAnswers() + redirects() + failures();
        std::ranges::sort(all, {}, &FaultScript::kind);
        return all;
    }();
    return scripts;
}

const FaultScript &faultScript(FaultKind::Value kind)
{
    return faultScripts().at(kind);
}

} // namespace renotify
