-- A vote is counted without anyone knowing who voted what, and without anyone knowing how it stands before it is closed.
-- The room knows no child at all. Tokens are spent in one table and papers lie in another; the application reads
-- neither a token's fingerprint nor a paper, and every vote rewrites all the tokens and all the papers of its urn, so
-- that xmin and ctid say nothing (docs/decisions/0022).

CREATE TABLE ballot.ballot (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    question text NOT NULL CHECK (length(question) BETWEEN 1 AND 200),
    manner text NOT NULL CHECK (manner IN ('HANDS', 'PAPERS', 'TOKENS')),
    method text NOT NULL CHECK (method IN ('YES_NO', 'CHOICE', 'APPROVAL', 'POINTS')),
    options text[] NOT NULL CHECK (cardinality(options) BETWEEN 2 AND 12),
    points integer NOT NULL CHECK (points BETWEEN 0 AND 20),
    electors integer NOT NULL CHECK (electors BETWEEN 1 AND 2000),
    round integer NOT NULL CHECK (round > 0),
    opened_at timestamptz NOT NULL,
    opened_by_id uuid NOT NULL,
    opened_by text NOT NULL,
    closed_at timestamptz,
    turnout integer,
    votes integer[],
    PRIMARY KEY (cooperative_id, id),
    CHECK (manner = 'TOKENS' OR method IN ('YES_NO', 'CHOICE')),
    CHECK ((method = 'POINTS') = (points > 0)),
    CHECK (method <> 'YES_NO' OR cardinality(options) = 3),
    CHECK ((votes IS NULL) = (turnout IS NULL)),
    CHECK (votes IS NULL OR closed_at IS NOT NULL),
    CHECK (turnout <= electors),
    CHECK (cardinality(votes) = cardinality(options))
);
SELECT database.protect_tenant_table('ballot.ballot');
GRANT INSERT ON ballot.ballot TO quitus_app;

-- What each teller counted stays between the two of them until they agree.
CREATE TABLE ballot.tellers_count (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    ballot_id uuid NOT NULL,
    round integer NOT NULL,
    teller integer NOT NULL CHECK (teller IN (1, 2)),
    votes integer[] NOT NULL,
    counted_at timestamptz NOT NULL,
    counted_by_id uuid NOT NULL,
    PRIMARY KEY (cooperative_id, ballot_id, round, teller),
    FOREIGN KEY (cooperative_id, ballot_id) REFERENCES ballot.ballot (cooperative_id, id)
);
SELECT database.protect_tenant_table('ballot.tellers_count');
REVOKE SELECT ON ballot.tellers_count FROM quitus_app, quitus_reader;
GRANT SELECT (cooperative_id, association_id, ballot_id, round, teller) ON ballot.tellers_count TO quitus_app;

-- A token is a fingerprint and whether it is spent: no name, no order, no hour.
CREATE TABLE ballot.token (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    ballot_id uuid NOT NULL,
    hash text NOT NULL CHECK (length(hash) = 64),
    spent boolean NOT NULL,
    PRIMARY KEY (cooperative_id, ballot_id, hash),
    FOREIGN KEY (cooperative_id, ballot_id) REFERENCES ballot.ballot (cooperative_id, id)
);
SELECT database.protect_tenant_table('ballot.token');
REVOKE SELECT ON ballot.token FROM quitus_app, quitus_reader;
GRANT SELECT (cooperative_id, association_id, ballot_id, spent) ON ballot.token TO quitus_app;

-- A paper lies blank in the urn from the start; its name is 122 random bits, never a time.
CREATE TABLE ballot.paper (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    ballot_id uuid NOT NULL,
    id uuid NOT NULL,
    votes integer[],
    PRIMARY KEY (cooperative_id, ballot_id, id),
    FOREIGN KEY (cooperative_id, ballot_id) REFERENCES ballot.ballot (cooperative_id, id)
);
SELECT database.protect_tenant_table('ballot.paper');
REVOKE SELECT ON ballot.paper FROM quitus_app, quitus_reader;

-- The functions below act with their owner's rights: they let through the tenant of the transaction, and nobody else.
CREATE FUNCTION ballot.locked(p_cooperative bigint, p_ballot uuid) RETURNS ballot.ballot LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    urn ballot.ballot;
BEGIN
    IF p_cooperative IS DISTINCT FROM nullif(current_setting('app.tenant', true), '')::bigint THEN
        RAISE EXCEPTION 'ballot of another tenant' USING errcode = 'insufficient_privilege';
    END IF;
    SELECT * INTO urn FROM ballot.ballot WHERE cooperative_id = p_cooperative AND id = p_ballot FOR UPDATE;
    IF urn.id IS NULL THEN
        RAISE EXCEPTION 'no such ballot' USING errcode = 'check_violation';
    END IF;
    RETURN urn;
END $$;

-- What one voter, or one teller, may write for each option.
CREATE FUNCTION ballot.check_votes(urn ballot.ballot, p_votes integer[], p_most integer) RETURNS void LANGUAGE plpgsql
    SET search_path = pg_catalog AS $$
BEGIN
    IF cardinality(p_votes) <> cardinality(urn.options)
       OR EXISTS (SELECT FROM unnest(p_votes) one WHERE one IS NULL OR one < 0)
       OR (SELECT sum(one) FROM unnest(p_votes) one) > p_most THEN
        RAISE EXCEPTION 'not a vote of this ballot' USING errcode = 'check_violation';
    END IF;
END $$;

-- Prepares the urn: as many tokens as blank papers. Again, as long as nobody voted.
CREATE FUNCTION ballot.give_tokens(p_cooperative bigint, p_ballot uuid, p_hashes text[]) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    urn ballot.ballot := ballot.locked(p_cooperative, p_ballot);
BEGIN
    IF urn.manner <> 'TOKENS' OR urn.closed_at IS NOT NULL OR cardinality(p_hashes) > urn.electors
       OR EXISTS (SELECT FROM ballot.token WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot AND spent) THEN
        RAISE EXCEPTION 'tokens are given before the vote, one for each' USING errcode = 'check_violation';
    END IF;
    DELETE FROM ballot.token WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot;
    DELETE FROM ballot.paper WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot;
    FOR i IN 1 .. cardinality(p_hashes) LOOP
        INSERT INTO ballot.token VALUES (p_cooperative, urn.association_id, p_ballot, p_hashes[i], false);
        INSERT INTO ballot.paper VALUES (p_cooperative, urn.association_id, p_ballot, gen_random_uuid(), NULL);
    END LOOP;
END $$;

-- One token, one vote (COU-02). The whole urn is rewritten, so that no row is younger than another.
CREATE FUNCTION ballot.vote(p_cooperative bigint, p_ballot uuid, p_hash text, p_votes integer[]) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    urn ballot.ballot := ballot.locked(p_cooperative, p_ballot);
    already boolean;
    blank uuid;
BEGIN
    IF urn.closed_at IS NOT NULL THEN
        RETURN 'CLOSED';
    END IF;
    SELECT spent INTO already FROM ballot.token
     WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot AND hash = p_hash;
    IF already IS NULL THEN
        RETURN 'UNKNOWN';
    ELSIF already THEN
        RETURN 'SPENT';
    END IF;
    PERFORM ballot.check_votes(urn, p_votes, CASE WHEN urn.method = 'POINTS' THEN urn.points
                                                  WHEN urn.method = 'APPROVAL' THEN cardinality(urn.options)
                                                  ELSE 1 END);
    IF urn.method = 'APPROVAL' AND 1 < ANY (p_votes) THEN
        RAISE EXCEPTION 'each option is approved once' USING errcode = 'check_violation';
    END IF;
    SELECT id INTO STRICT blank FROM ballot.paper
     WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot AND votes IS NULL
     ORDER BY gen_random_uuid() LIMIT 1;
    UPDATE ballot.token SET spent = spent OR hash = p_hash
     WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot;
    UPDATE ballot.paper SET votes = CASE WHEN id = blank THEN p_votes ELSE votes END
     WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot;
    RETURN 'COUNTED';
END $$;

-- Opens the urn: shuffles the papers under new names, counts them, and closes for ever.
CREATE FUNCTION ballot.open_the_urn(p_cooperative bigint, p_ballot uuid, p_at timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    urn ballot.ballot := ballot.locked(p_cooperative, p_ballot);
    papers integer[];
    counted integer[];
    paper record;
    total integer := 0;
BEGIN
    IF urn.manner <> 'TOKENS' OR urn.closed_at IS NOT NULL THEN
        RETURN false;
    END IF;
    counted := array_fill(0, ARRAY[cardinality(urn.options)]);
    FOR paper IN DELETE FROM ballot.paper
                  WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot RETURNING votes LOOP
        IF paper.votes IS NOT NULL THEN
            total := total + 1;
            papers := papers || paper.votes;
            FOR i IN 1 .. cardinality(counted) LOOP
                counted[i] := counted[i] + paper.votes[i];
            END LOOP;
        END IF;
    END LOOP;
    FOR paper IN SELECT place FROM generate_series(0, total - 1) place ORDER BY gen_random_uuid() LOOP
        INSERT INTO ballot.paper VALUES (
            p_cooperative, urn.association_id, p_ballot, gen_random_uuid(),
            papers[paper.place * cardinality(counted) + 1 : (paper.place + 1) * cardinality(counted)]);
    END LOOP;
    UPDATE ballot.token SET spent = spent WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot;
    UPDATE ballot.ballot SET closed_at = p_at, turnout = total, votes = counted
     WHERE cooperative_id = p_cooperative AND id = p_ballot;
    RETURN true;
END $$;

-- Two tellers type what they counted, each alone; the same twice closes the vote (COU-01).
CREATE FUNCTION ballot.tell(
    p_cooperative bigint, p_ballot uuid, p_teller integer, p_votes integer[], p_at timestamptz, p_by uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    urn ballot.ballot := ballot.locked(p_cooperative, p_ballot);
    other integer[];
BEGIN
    IF urn.closed_at IS NOT NULL THEN
        RETURN 'CLOSED';
    ELSIF urn.manner = 'TOKENS' THEN
        RAISE EXCEPTION 'tokens are not counted by hand' USING errcode = 'check_violation';
    ELSIF EXISTS (SELECT FROM ballot.tellers_count
                   WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot AND round = urn.round
                     AND teller = p_teller) THEN
        RETURN 'ALREADY';
    END IF;
    PERFORM ballot.check_votes(urn, p_votes, urn.electors);
    INSERT INTO ballot.tellers_count VALUES (
        p_cooperative, urn.association_id, p_ballot, urn.round, p_teller, p_votes, p_at, p_by);
    SELECT votes INTO other FROM ballot.tellers_count
     WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot AND round = urn.round AND teller <> p_teller;
    IF other IS NULL THEN
        RETURN 'WAITING';
    ELSIF other = p_votes THEN
        UPDATE ballot.ballot
           SET closed_at = p_at, votes = p_votes, turnout = (SELECT sum(one) FROM unnest(p_votes) one)
         WHERE cooperative_id = p_cooperative AND id = p_ballot;
        RETURN 'AGREED';
    END IF;
    UPDATE ballot.ballot SET round = round + 1 WHERE cooperative_id = p_cooperative AND id = p_ballot;
    RETURN 'DIFFER';
END $$;

-- A vote begun by mistake is given up: nobody ever reads what was in the urn.
CREATE FUNCTION ballot.give_up(p_cooperative bigint, p_ballot uuid, p_at timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    urn ballot.ballot := ballot.locked(p_cooperative, p_ballot);
BEGIN
    IF urn.closed_at IS NOT NULL THEN
        RETURN false;
    END IF;
    DELETE FROM ballot.paper WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot;
    DELETE FROM ballot.token WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot;
    DELETE FROM ballot.tellers_count WHERE cooperative_id = p_cooperative AND ballot_id = p_ballot;
    UPDATE ballot.ballot SET closed_at = p_at WHERE cooperative_id = p_cooperative AND id = p_ballot;
    RETURN true;
END $$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA ballot FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ballot.give_tokens, ballot.vote, ballot.open_the_urn, ballot.tell, ballot.give_up
    TO quitus_app;
