-- SPDX-FileCopyrightText: 2026 The Renotify founders
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A team's journal, PostgreSQL 13 to 17: who belongs to it, and the log of what happened. Each file is one version and
-- runs in one transaction. What a released file made is never changed or dropped, only added to: clients of different
-- ages use it at the same time.

DO $$
BEGIN
    IF current_setting('server_encoding') <> 'UTF8' THEN
        RAISE EXCEPTION 'The encoding of this database is %, and a team''s journal needs UTF8.',
            current_setting('server_encoding') USING ERRCODE = 'feature_not_supported';
    END IF;
    -- Roles belong to the whole cluster, where another database may have a journal already.
    IF to_regrole('renotify_owner') IS NULL THEN CREATE ROLE renotify_owner NOLOGIN; END IF;
    IF to_regrole('renotify_agent') IS NULL THEN CREATE ROLE renotify_agent NOLOGIN; END IF;
    IF to_regrole('renotify_auditor') IS NULL THEN CREATE ROLE renotify_auditor NOLOGIN; END IF;
    BEGIN
        EXECUTE format('GRANT renotify_owner TO %I', current_user);
    EXCEPTION WHEN insufficient_privilege THEN -- somebody else made the roles
        IF NOT pg_has_role('renotify_owner', 'MEMBER') THEN RAISE; END IF;
    END;
END
$$;

CREATE SCHEMA renotify_v1 AUTHORIZATION renotify_owner;
SET LOCAL ROLE renotify_owner;
SET LOCAL search_path = pg_catalog, renotify_v1, pg_temp;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
GRANT USAGE ON SCHEMA renotify_v1 TO renotify_agent, renotify_auditor;

-- `least_client` is the oldest protocol that may still talk to this schema; see teamdatabase.h.
CREATE TABLE renotify_v1.edition (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    version integer NOT NULL,
    least_client integer NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp());
INSERT INTO renotify_v1.edition (version, least_client) VALUES (0, 1);

CREATE TABLE renotify_v1.team (
    id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL UNIQUE CHECK (name <> ''));
INSERT INTO renotify_v1.team (name) VALUES ('team');

-- Who has the role of an agent but no row here belongs to no team, and may do nothing.
CREATE TABLE renotify_v1.member (
    login name PRIMARY KEY,
    team integer NOT NULL REFERENCES renotify_v1.team (id));

-- `login` is the database's word for who wrote it, `operator` the writer's own. A payload is NULL once it was erased.
-- `xid` orders the log for pull(): a number of a sequence is given out before its transaction is seen by others.
CREATE TABLE renotify_v1.event (
    team integer NOT NULL REFERENCES renotify_v1.team (id),
    uid uuid NOT NULL,
    seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    writer text COLLATE "C" NOT NULL,
    computer text NOT NULL,
    login name NOT NULL,
    operator text NOT NULL,
    kind text COLLATE "C" NOT NULL,
    written_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    payload jsonb,
    PRIMARY KEY (team, uid));
CREATE UNIQUE INDEX event_order ON renotify_v1.event (team, xid, seq);

-- For everybody, the owner too, and ALWAYS: session_replication_role switches no trigger off.
CREATE FUNCTION renotify_v1.refuse_change() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'Events are never changed or removed.' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER event_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON renotify_v1.event
    FOR EACH STATEMENT EXECUTE FUNCTION renotify_v1.refuse_change();
ALTER TABLE renotify_v1.event ENABLE ALWAYS TRIGGER event_stays;

CREATE FUNCTION renotify_v1.my_team() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
    SELECT team FROM renotify_v1.member WHERE login = session_user
$$;

CREATE FUNCTION renotify_v1.is_owner() RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
    SELECT pg_has_role(session_user, 'renotify_owner', 'MEMBER')
$$;

-- FORCE: the functions below run as the owner of the tables, and they too see the rows of one team only. (Not for
-- `team` and `member`, by which my_team() knows whose.)
ALTER TABLE renotify_v1.team ENABLE ROW LEVEL SECURITY;
ALTER TABLE renotify_v1.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE renotify_v1.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE renotify_v1.event FORCE ROW LEVEL SECURITY;
CREATE POLICY own_team ON renotify_v1.team USING (id = (SELECT renotify_v1.my_team()));
CREATE POLICY own_team ON renotify_v1.member USING (team = (SELECT renotify_v1.my_team()));
CREATE POLICY own_team ON renotify_v1.event
    USING (team = (SELECT renotify_v1.my_team()) OR (SELECT renotify_v1.is_owner()))
    WITH CHECK (team = (SELECT renotify_v1.my_team()));

GRANT SELECT ON renotify_v1.edition, renotify_v1.team, renotify_v1.member, renotify_v1.event TO renotify_auditor;
GRANT EXECUTE ON FUNCTION renotify_v1.my_team(), renotify_v1.is_owner() TO renotify_auditor;

-- Milliseconds since 1970, UTC: the form of every time in what clients say and are told.
CREATE FUNCTION renotify_v1.ms(at timestamptz) RETURNS bigint LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
    SELECT floor(extract(epoch FROM at) * 1000)::bigint
$$;

CREATE FUNCTION renotify_v1.at_ms(args jsonb, key text) RETURNS timestamptz LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
BEGIN
    IF jsonb_typeof(args -> key) IS DISTINCT FROM 'number' THEN
        RAISE EXCEPTION '"%" is not a time.', key USING ERRCODE = 'invalid_parameter_value';
    END IF;
    RETURN to_timestamp((args ->> key)::numeric::double precision / 1000);
END
$$;

CREATE FUNCTION renotify_v1.text_of(args jsonb, key text, most integer) RETURNS text LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
DECLARE
    said text := args ->> key;
BEGIN
    IF jsonb_typeof(args -> key) IS DISTINCT FROM 'string' OR length(said) NOT BETWEEN 1 AND most THEN
        RAISE EXCEPTION '"%" is not a text of 1 to % characters.', key, most USING ERRCODE = 'invalid_parameter_value';
    END IF;
    RETURN said;
END
$$;

-- The team of whoever calls, for the beginning of every function that a client may call. Not of the client's word.
CREATE FUNCTION renotify_v1.caller(args jsonb) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
DECLARE
    mine integer := renotify_v1.my_team();
    least integer := (SELECT least_client FROM renotify_v1.edition);
BEGIN
    IF jsonb_typeof(args -> 'client') IS DISTINCT FROM 'number' OR (args ->> 'client')::numeric < least THEN
        RAISE EXCEPTION 'This client is too old: the least is %.', least USING ERRCODE = 'RN001';
    END IF;
    IF mine IS NULL THEN
        RAISE EXCEPTION '% belongs to no team.', session_user USING ERRCODE = 'RN002';
    END IF;
    RETURN mine;
END
$$;

-- {client} -> who one is here, and what is here.
CREATE FUNCTION renotify_v1.hello(args jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
DECLARE
    mine integer := renotify_v1.caller(args);
BEGIN
    RETURN (SELECT jsonb_build_object('team', t.name, 'login', session_user, 'version', e.version,
                                      'least_client', e.least_client, 'server_time', renotify_v1.ms(clock_timestamp()),
                                      'server_version', current_setting('server_version_num')::integer)
            FROM renotify_v1.team t, renotify_v1.edition e WHERE t.id = mine);
END
$$;

-- {client, writer, computer, operator, events: [{uid, kind, at, payload}]} -> {new: how many were not here yet}
CREATE FUNCTION renotify_v1.share(args jsonb) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
DECLARE
    mine integer := renotify_v1.caller(args);
    said_by text := renotify_v1.text_of(args, 'operator', 200);
    said_on text := renotify_v1.text_of(args, 'computer', 200);
    journal text := renotify_v1.text_of(args, 'writer', 64);
    added integer;
BEGIN
    IF jsonb_typeof(args -> 'events') IS DISTINCT FROM 'array' OR jsonb_array_length(args -> 'events') > 1000 THEN
        RAISE EXCEPTION '"events" is not a list of at most 1000.' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    INSERT INTO renotify_v1.event (team, uid, writer, computer, login, operator, kind, written_at, payload)
        SELECT mine, renotify_v1.text_of(e, 'uid', 36)::uuid, journal, said_on, session_user, said_by,
               renotify_v1.text_of(e, 'kind', 40), renotify_v1.at_ms(e, 'at'), coalesce(e -> 'payload', '{}')
        FROM jsonb_array_elements(args -> 'events') WITH ORDINALITY AS list (e, place) ORDER BY place
        ON CONFLICT (team, uid) DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    RETURN jsonb_build_object('new', added, 'server_time', renotify_v1.ms(clock_timestamp()));
END
$$;

-- {client, cursor?, limit?, not_writer?} -> {events, cursor, more, held_back}
-- The cursor is xid:seq. Below pg_snapshot_xmin() every transaction has ended, so nothing can ever appear there any
-- more: whoever has read so far has missed no row. `held_back`: there are newer ones, behind a transaction that runs.
-- It must be one statement, because the rows and the snapshot must be of the same moment.
CREATE FUNCTION renotify_v1.pull(args jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, renotify_v1, pg_temp AS $$
DECLARE
    mine integer := renotify_v1.caller(args);
    after text := coalesce(args ->> 'cursor', '0:0');
    after_xid xid8 := split_part(after, ':', 1)::xid8;
    after_seq bigint := split_part(after, ':', 2)::bigint;
    most integer := least(greatest(coalesce((args ->> 'limit')::integer, 500), 1), 1000);
BEGIN
    RETURN (
        WITH page AS MATERIALIZED (
            SELECT * FROM renotify_v1.event
            WHERE team = mine AND (xid, seq) > (after_xid, after_seq) AND xid < pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY xid, seq LIMIT most)
        SELECT jsonb_build_object(
            'events', coalesce(jsonb_agg(jsonb_build_object(
                'uid', uid, 'writer', writer, 'computer', computer, 'login', login, 'operator', operator, 'kind', kind,
                'at', renotify_v1.ms(written_at), 'received_at', renotify_v1.ms(received_at), 'payload', payload)
                ORDER BY xid, seq) FILTER (WHERE writer IS DISTINCT FROM args ->> 'not_writer'), '[]'),
            'cursor', coalesce((SELECT xid || ':' || seq FROM page ORDER BY xid DESC, seq DESC LIMIT 1), after),
            'more', count(*) = most,
            'held_back', EXISTS (SELECT FROM renotify_v1.event
                                 WHERE team = mine AND xid >= pg_snapshot_xmin(pg_current_snapshot())))
        FROM page);
END
$$;

GRANT EXECUTE ON FUNCTION renotify_v1.hello(jsonb), renotify_v1.share(jsonb), renotify_v1.pull(jsonb)
    TO renotify_agent;
