// SPDX-FileCopyrightText: 2026 The Renotify founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalfile.h"

namespace renotify {

/// Turns the journal into one of schema 1, 2 or 4 by removing what later versions added.
inline void makeOld(const QString &file, int version)
{
    QStringList undo{
        u"DROP TABLE batch_row"_s,
        u"DROP TABLE batch"_s,
        u"DROP INDEX attempt_identity"_s,
        u"CREATE INDEX attempt_identity ON attempt (account_id, identity, started_at)"_s,
        u"UPDATE attempt SET notification = (SELECT CAST(body AS TEXT) FROM answer WHERE attempt = id)"
        " WHERE notification IS NOT NULL AND EXISTS (SELECT 1 FROM event WHERE event.attempt = attempt.id"
        " AND json_extract(payload, '$.notification') = 1)"_s,
        u"PRAGMA user_version = 4"_s,
    };
    if (version <= 2)
        undo += {u"DROP TABLE event"_s,
                 u"DROP TABLE writer"_s,
                 u"DROP TRIGGER attempt_sought"_s,
                 u"DROP TRIGGER attempt_changed"_s,
                 u"DROP TRIGGER attempt_unsought"_s,
                 u"DROP TABLE facet"_s,
                 u"DROP TABLE daily"_s,
                 u"DROP TABLE sought"_s,
                 u"DROP TABLE found"_s,
                 u"PRAGMA user_version = 2"_s};
    if (version == 1) {
        undo += {u"DROP INDEX attempt_challenge"_s, u"DROP INDEX attempt_identity"_s, u"DROP TABLE challenge"_s};
        for (const auto &column :
             {u"challenge_end"_s, u"challenge_end_reason"_s, u"challenge_ended_at"_s, u"challenge_end_seen_at"_s})
            undo.append(u"ALTER TABLE attempt DROP COLUMN "_s + column);
        undo.append(u"PRAGMA user_version = 1"_s);
    }
    Intruder downgrade(file);
    for (const QString &sql : undo) {
        if (!downgrade.run(sql))
            qFatal("%s", qPrintable(sql));
    }
}

} // namespace renotify
