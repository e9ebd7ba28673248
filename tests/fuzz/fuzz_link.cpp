// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

// renotify: links from a web page or a ticket, which anybody can write; and the message of a second start.

#include "fuzz.h"

#include "domain/sendlink.h"
#include "ui/program/commandline.h"

using namespace renotify;

void oneInput(const QByteArray &bytes)
{
    const SendLink link = SendLink::parse(QString::fromUtf8(bytes));
    const bool says = link.service || link.identity || link.challenge || link.ttl || link.reason;
    hold(says == (link.fault == SendLink::Fault::None), "a link with a fault says nothing, one without says something");
    if (link.reason)
        hold(link.reason->size() <= SendLink::longestReason, "the reason fits");

    const CommandLine line = CommandLine::fromMessage(bytes);
    hold(line.dataDir.isEmpty() && line.demoPicture.isEmpty(), "a message only fills the form");
}
