-- SPDX-FileCopyrightText: 2026 The Renotify founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Claims: who may send a push now, over everybody's sends. The rules are those of judgeSend() in sendpolicy.cpp, as far
-- as a database can know them.

SET LOCAL ROLE renotify_owner;
SET LOCAL search_path = pg_catalog, renotify_v1, pg_temp;

-- A send that was allowed, by the uid of its attempt. `outcome` is NULL until it is settled; NotSent and Rejected give
-- the slot back. `spent`: Twilio said that the challenge has no more pushes.
CREATE TABLE renotify_v1.slot (
    team integer NOT NULL REFERENCES renotify_v1.team (id),
    uid uuid NOT NULL,
    host text COLLATE "C" NOT NULL,
    service_sid text COLLATE "C" NOT NULL CHECK (service_sid ~ '^VA[0-9a-fA-F]{32}$'),
    identity text COLLATE "C" NOT NULL,
    challenge_sid text COLLATE "C" NOT NULL CHECK (challenge_sid ~ '^YC[0-9a-fA-F]{32}$'),
    writer text COLLATE "C" NOT NULL,
    computer text NOT NULL,
    login name NOT NULL,
    operator text NOT NULL,
    claimed_at timestamptz NOT NULL,
    place integer NOT NULL,
    overridden text,
    outcome text CHECK (outcome IN ('Accepted', 'Rejected', 'NotSent', 'Unknown')),
    spent boolean NOT NULL DEFAULT false,
    settled_at timestamptz,
    PRIMARY KEY (team, uid));
CREATE INDEX slot_challenge ON renotify_v1.slot (team, host, challenge_sid);
CREATE INDEX slot_customer ON renotify_v1.slot (team, host, service_sid, identity, claimed_at);

-- How a challenge ended, as the first who saw it says.
CREATE TABLE renotify_v1.challenge_end (
    team integer NOT NULL REFERENCES renotify_v1.team (id),
    host text COLLATE "C" NOT NULL,
    challenge_sid text COLLATE "C" NOT NULL CHECK (challenge_sid ~ '^YC[0-9a-fA-F]{32}$'),
    service_sid text COLLATE "C" NOT NULL CHECK (service_sid ~ '^VA[0-9a-fA-F]{32}$'),
    identity text COLLATE "C" NOT NULL,
    status text NOT NULL CHECK (status IN ('Approved', 'Denied', 'Expired')),
    reason text NOT NULL,
    ended_at timestamptz,
    seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    writer text COLLATE "C" NOT NULL,
    computer text NOT NULL,
    login name NOT NULL,
    operator text NOT NULL,
    PRIMARY KEY (team, host, challenge_sid));

ALTER TABLE renotify_v1.slot ENABLE ROW LEVEL SECURITY;
ALTER TABLE renotify_v1.slot FORCE ROW LEVEL SECURITY;
ALTER TABLE renotify_v1.challenge_end ENABLE ROW LEVEL SECURITY;
ALTER TABLE renotify_v1.challenge_end FORCE ROW LEVEL SECURITY;
CREATE POLICY own_team ON renotify_v1.slot
    USING (team = (SELECT renotify_v1.my_team()) OR (SELECT renotify_v1.is_owner()))
    WITH CHECK (team = (SELECT renotify_v1.my_team()));
CREATE POLICY own_team ON renotify_v1.challenge_end
    USING (team = (SELECT renotify_v1.my_team()) OR (SELECT renotify_v1.is_owner()))
    WITH CHECK (team = (SELECT renotify_v1.my_team()));
GRANT SELECT ON renotify_v1.slot, renotify_v1.challenge_end TO renotify_auditor;

-- The slot that is asked for.
CREATE FUNCTION renotify_v1.wanted(args jsonb) RETURNS renotify_v1.slot LANGUAGE plpgsql
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
DECLARE
    want renotify_v1.slot;
BEGIN
    want.team := renotify_v1.caller(args);
    want.uid := renotify_v1.text_of(args, 'uid', 36)::uuid;
    want.host := renotify_v1.text_of(args, 'host', 300);
    want.service_sid := renotify_v1.text_of(args, 'service_sid', 34);
    want.identity := renotify_v1.text_of(args, 'identity', 300);
    want.challenge_sid := renotify_v1.text_of(args, 'challenge_sid', 34);
    want.writer := renotify_v1.text_of(args, 'writer', 64);
    want.computer := renotify_v1.text_of(args, 'computer', 200);
    want.operator := renotify_v1.text_of(args, 'operator', 200);
    want.login := session_user;
    RETURN want;
END
$$;

-- One claim at a time for a customer, and for a challenge, in case two say different customers. Nobody waits for a
-- challenge who holds another one, so there is no deadlock.
CREATE FUNCTION renotify_v1.lock_for(want renotify_v1.slot) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(
        concat_ws(E'\x1f', 'renotify', want.team, want.host, want.service_sid, want.identity), 1));
    PERFORM pg_advisory_xact_lock(hashtextextended(
        concat_ws(E'\x1f', 'renotify', want.team, want.host, want.challenge_sid), 2));
END
$$;

CREATE FUNCTION renotify_v1.is_kept(outcome text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT outcome IS NULL OR outcome IN ('Accepted', 'Unknown')
$$;

CREATE FUNCTION renotify_v1.used(want renotify_v1.slot) RETURNS integer LANGUAGE sql STABLE
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
    SELECT count(*)::integer FROM renotify_v1.slot s
    WHERE s.team = want.team AND s.host = want.host AND s.challenge_sid = want.challenge_sid
        AND renotify_v1.is_kept(s.outcome)
$$;

CREATE FUNCTION renotify_v1.refusal(rule text, login name, operator text, computer text, at timestamptz)
RETURNS jsonb LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
    SELECT jsonb_build_object('granted', false, 'rule', rule, 'may_be_overridden', false, 'when', renotify_v1.ms(at),
                              'who', jsonb_build_object('login', login, 'operator', operator, 'computer', computer))
$$;

-- Each of these answers with a refusal, or NULL.
CREATE FUNCTION renotify_v1.judge_end(want renotify_v1.slot) RETURNS jsonb LANGUAGE sql STABLE
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
    SELECT renotify_v1.refusal(e.status, e.login, e.operator, e.computer, e.seen_at)
           || jsonb_build_object('not_requested', e.status = 'Denied' AND e.reason = 'not_requested')
    FROM renotify_v1.challenge_end e
    WHERE e.team = want.team AND e.host = want.host AND e.challenge_sid = want.challenge_sid
$$;

-- Three pushes for each challenge: mostPushes in sendpolicy.h, Twilio's documentation.
CREATE FUNCTION renotify_v1.judge_limit(want renotify_v1.slot) RETURNS jsonb LANGUAGE sql STABLE
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
    SELECT renotify_v1.refusal('Spent', s.login, s.operator, s.computer, s.claimed_at)
    FROM renotify_v1.slot s
    WHERE s.team = want.team AND s.host = want.host AND s.challenge_sid = want.challenge_sid
        AND (s.spent OR renotify_v1.is_kept(s.outcome) AND renotify_v1.used(want) >= 3)
    ORDER BY s.claimed_at DESC LIMIT 1
$$;

-- least(): if the server's clock was set back, the last send lies in the future; then the cool-down counts from now.
CREATE FUNCTION renotify_v1.judge_cool_down(want renotify_v1.slot, wait interval) RETURNS jsonb LANGUAGE sql STABLE
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
    SELECT renotify_v1.refusal('CoolingDown', s.login, s.operator, s.computer, s.claimed_at)
           || jsonb_build_object('until', renotify_v1.ms(least(s.claimed_at, want.claimed_at) + wait),
                                 'may_have_failed', s.outcome IS DISTINCT FROM 'Accepted', 'may_be_overridden', true)
    FROM (SELECT * FROM renotify_v1.slot k
          WHERE k.team = want.team AND k.host = want.host AND k.service_sid = want.service_sid
              AND k.identity = want.identity AND renotify_v1.is_kept(k.outcome)
          ORDER BY k.claimed_at DESC LIMIT 1) s
    WHERE least(s.claimed_at, want.claimed_at) + wait > want.claimed_at
$$;

-- A uid that was claimed before is told what it was told then, unless its send has ended without a push.
CREATE FUNCTION renotify_v1.repeated(want renotify_v1.slot) RETURNS jsonb LANGUAGE plpgsql
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
DECLARE
    known renotify_v1.slot;
BEGIN
    SELECT * INTO known FROM renotify_v1.slot s WHERE s.team = want.team AND s.uid = want.uid;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF (known.login, known.host, known.service_sid, known.identity, known.challenge_sid)
            IS DISTINCT FROM (want.login, want.host, want.service_sid, want.identity, want.challenge_sid) THEN
        RAISE EXCEPTION 'This uid is of another send.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT renotify_v1.is_kept(known.outcome) THEN
        RETURN renotify_v1.refusal('Settled', known.login, known.operator, known.computer, known.settled_at);
    END IF;
    RETURN jsonb_build_object('granted', true, 'slot', known.uid, 'used', known.place);
END
$$;

-- {client, uid, host, service_sid, identity, challenge_sid, cool_down_s, override?, operator, writer, computer}
--   -> {granted: true, slot, used, server_time}, where `used` counts this one
--    | {granted: false, rule, who, when, until?, used, may_be_overridden, …, server_time}; `rule` is a SendVerdict::Kind
-- A refusal takes nothing, and a repeat is judged anew. The judging has to see everything that was committed before
-- the lock was given, which needs a new snapshot for each statement: READ COMMITTED.
CREATE FUNCTION renotify_v1.claim(args jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, renotify_v1, pg_temp
SET lock_timeout = '900ms' AS $$
DECLARE
    want renotify_v1.slot := renotify_v1.wanted(args);
    wait interval := make_interval(secs => greatest(coalesce((args ->> 'cool_down_s')::integer, 0), 0));
    answer jsonb;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'A claim needs READ COMMITTED.' USING ERRCODE = 'invalid_transaction_state';
    END IF;
    PERFORM renotify_v1.lock_for(want);
    want.claimed_at := clock_timestamp();
    answer := coalesce(renotify_v1.repeated(want), renotify_v1.judge_end(want), renotify_v1.judge_limit(want));
    IF answer IS NULL THEN
        answer := renotify_v1.judge_cool_down(want, wait);
        IF answer IS NOT NULL AND coalesce((args ->> 'override')::boolean, false) THEN
            want.overridden := answer ->> 'rule';
            answer := NULL;
        END IF;
    END IF;
    IF answer IS NULL THEN
        want.place := renotify_v1.used(want) + 1;
        want.spent := false;
        INSERT INTO renotify_v1.slot VALUES (want.*);
        answer := jsonb_build_object('granted', true, 'slot', want.uid, 'used', want.place);
    END IF;
    RETURN jsonb_build_object('used', renotify_v1.used(want), 'server_time', renotify_v1.ms(want.claimed_at)) || answer;
END
$$;

-- {client, uid, outcome, spent?} -> {settled, outcome}: how the send ended, once; only whoever claimed it may say so.
CREATE FUNCTION renotify_v1.settle(args jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, renotify_v1, pg_temp
SET lock_timeout = '900ms' AS $$
DECLARE
    mine integer := renotify_v1.caller(args);
    which uuid := renotify_v1.text_of(args, 'uid', 36)::uuid;
    how text := renotify_v1.text_of(args, 'outcome', 20);
    known renotify_v1.slot;
BEGIN
    SELECT * INTO known FROM renotify_v1.slot s WHERE s.team = mine AND s.uid = which FOR UPDATE;
    IF FOUND AND known.login <> session_user THEN
        RAISE EXCEPTION 'This send was claimed by %.', known.login USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF FOUND AND known.outcome IS NULL THEN
        UPDATE renotify_v1.slot s
        SET outcome = how, settled_at = clock_timestamp(), spent = coalesce((args ->> 'spent')::boolean, false)
        WHERE s.team = mine AND s.uid = which RETURNING * INTO known;
    END IF;
    RETURN jsonb_build_object('settled', coalesce(known.outcome = how, false), 'outcome', known.outcome);
END
$$;

-- {client, host, service_sid, identity, challenge_sid, status, reason?, at?, operator, writer, computer}
--   -> {new, status}: somebody saw how a challenge ended. The first word counts.
CREATE FUNCTION renotify_v1.ended(args jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, renotify_v1, pg_temp
SET lock_timeout = '900ms' AS $$
DECLARE
    said renotify_v1.slot := renotify_v1.wanted(args || jsonb_build_object('uid', gen_random_uuid()));
    added integer;
BEGIN
    INSERT INTO renotify_v1.challenge_end (team, host, challenge_sid, service_sid, identity, status, reason, ended_at,
                                           writer, computer, login, operator)
        VALUES (said.team, said.host, said.challenge_sid, said.service_sid, said.identity,
                renotify_v1.text_of(args, 'status', 20), coalesce(args ->> 'reason', ''),
                CASE WHEN args ? 'at' THEN renotify_v1.at_ms(args, 'at') END,
                said.writer, said.computer, said.login, said.operator)
        ON CONFLICT (team, host, challenge_sid) DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    RETURN (SELECT jsonb_build_object('new', added = 1, 'status', e.status) FROM renotify_v1.challenge_end e
            WHERE e.team = said.team AND e.host = said.host AND e.challenge_sid = said.challenge_sid);
END
$$;

GRANT EXECUTE ON FUNCTION renotify_v1.claim(jsonb), renotify_v1.settle(jsonb), renotify_v1.ended(jsonb)
    TO renotify_agent;
