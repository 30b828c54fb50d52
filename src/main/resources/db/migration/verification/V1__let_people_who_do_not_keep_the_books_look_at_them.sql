-- Those who verify a year have no account and sign for others: who was named, which link opened the door, which pieces
-- were drawn and what was said of each stay as they were, so that nobody can say later that it was otherwise.

-- What each association asks, by school year; a choice may be changed until it is used.
CREATE TABLE verification.policy (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    school_year integer NOT NULL,
    verifiers integer NOT NULL CHECK (verifiers BETWEEN 2 AND 6),
    parents integer NOT NULL CHECK (parents BETWEEN 0 AND verifiers),
    mandate_holders text NOT NULL CHECK (mandate_holders IN ('NONE', 'ONE', 'ALL')),
    teachers_initial boolean NOT NULL,
    chosen_at timestamptz NOT NULL,
    chosen_by_id uuid NOT NULL,
    chosen_by text NOT NULL,
    PRIMARY KEY (association_id, school_year)
);
GRANT SELECT, INSERT, UPDATE ON verification.policy TO quitus_app;
GRANT SELECT ON verification.policy TO quitus_reader;

CREATE TABLE verification.verifier (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    name text NOT NULL CHECK (length(name) BETWEEN 2 AND 120),
    quality text NOT NULL CHECK (quality IN ('PARENT', 'TEACHER', 'OTHER')),
    email text NOT NULL CHECK (length(email) <= 200),
    named_at timestamptz NOT NULL,
    named_by_id uuid NOT NULL,
    named_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, id, school_year)
);
SELECT database.protect_tenant_table('verification.verifier');
GRANT INSERT ON verification.verifier TO quitus_app;

-- A verifier leaves; what they saw stays.
CREATE TABLE verification.withdrawal (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    verifier_id uuid NOT NULL,
    withdrawn_at timestamptz NOT NULL,
    withdrawn_by_id uuid NOT NULL,
    withdrawn_by text NOT NULL,
    PRIMARY KEY (cooperative_id, verifier_id),
    FOREIGN KEY (cooperative_id, verifier_id) REFERENCES verification.verifier (cooperative_id, id)
);
SELECT database.protect_tenant_table('verification.withdrawal');
GRANT INSERT ON verification.withdrawal TO quitus_app;

-- The links of a verifier: the last one made is the only one that opens. Of the secret, its SHA-256 alone.
CREATE TABLE verification.link (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    verifier_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    secret_hash text NOT NULL CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    made_by_id uuid NOT NULL,
    made_by text NOT NULL,
    PRIMARY KEY (cooperative_id, verifier_id, number),
    UNIQUE (cooperative_id, secret_hash),
    FOREIGN KEY (cooperative_id, verifier_id) REFERENCES verification.verifier (cooperative_id, id),
    CHECK (expires_at > made_at AND expires_at <= made_at + interval '61 days')
);
SELECT database.protect_tenant_table('verification.link');
GRANT INSERT ON verification.link TO quitus_app;

-- The draw of an offered version: its seed comes once and is never drawn again (VER-03).
CREATE TABLE verification.draw (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    books_sequence bigint NOT NULL CHECK (books_sequence >= 0),
    cash_cents bigint NOT NULL,
    seed text NOT NULL CHECK (seed ~ '^[0-9a-f]{32}$'),
    drawn_at timestamptz NOT NULL,
    drawn_by_id uuid NOT NULL,
    drawn_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, version)
);
SELECT database.protect_tenant_table('verification.draw');
GRANT INSERT ON verification.draw TO quitus_app;

-- What the draw was made from, piece by piece in the order of the book, and what came out of it. Anyone can draw again
-- from these columns and the seed (docs/verification-sample.md).
CREATE TABLE verification.candidate (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    version integer NOT NULL,
    rank integer NOT NULL CHECK (rank > 0),
    entry_id uuid NOT NULL,
    entry_hash text NOT NULL CHECK (entry_hash ~ '^[0-9a-f]{64}$'),
    piece text NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents >= 0),
    expense boolean NOT NULL,
    cash boolean NOT NULL,
    thinly_proved boolean NOT NULL,
    tolerated boolean NOT NULL,
    position integer CHECK (position > 0),
    stratum text CHECK (stratum IN ('LARGE', 'CASH', 'THINLY_PROVED', 'TOLERATED', 'RANDOM')),
    PRIMARY KEY (cooperative_id, school_year, version, rank),
    UNIQUE (cooperative_id, school_year, version, entry_id),
    UNIQUE (cooperative_id, school_year, version, position),
    FOREIGN KEY (cooperative_id, school_year, version)
        REFERENCES verification.draw (cooperative_id, school_year, version),
    FOREIGN KEY (cooperative_id, entry_id) REFERENCES ledger.entry (cooperative_id, id),
    CHECK ((position IS NULL) = (stratum IS NULL))
);
SELECT database.protect_tenant_table('verification.candidate');
GRANT INSERT ON verification.candidate TO quitus_app;

-- What a verifier says they saw. Saying something else later adds a row: the last one counts, all stay. The number says
-- which came last when two come in the same instant.
CREATE TABLE verification.observation (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    key uuid NOT NULL,
    school_year integer NOT NULL,
    version integer NOT NULL,
    verifier_id uuid NOT NULL,
    verifier text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    subject text NOT NULL CHECK (subject IN ('PIECE', 'CASH', 'STATEMENT')),
    position integer,
    verdict text NOT NULL CHECK (verdict IN ('GOOD', 'REMARK')),
    words text NOT NULL CHECK (length(words) <= 700),
    counted_cents bigint CHECK (counted_cents >= 0),
    coins text NOT NULL CHECK (coins ~ '^(\d+:\d+( \d+:\d+)*)?$'),
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, key),
    FOREIGN KEY (cooperative_id, verifier_id, school_year)
        REFERENCES verification.verifier (cooperative_id, id, school_year),
    FOREIGN KEY (cooperative_id, school_year, version)
        REFERENCES verification.draw (cooperative_id, school_year, version),
    FOREIGN KEY (cooperative_id, school_year, version, position)
        REFERENCES verification.candidate (cooperative_id, school_year, version, position),
    CHECK ((subject = 'PIECE') = (position IS NOT NULL)),
    CHECK ((subject = 'CASH') = (counted_cents IS NOT NULL)),
    CHECK (verdict = 'GOOD' OR length(words) > 0)
);
CREATE INDEX observation_of_version ON verification.observation (cooperative_id, school_year, version, recorded_at);
SELECT database.protect_tenant_table('verification.observation');
GRANT INSERT ON verification.observation TO quitus_app;

-- What Java decides, checked again: who left is given no link and says nothing more; a cash count that does not agree
-- with the report is a remark, whatever is claimed.
CREATE FUNCTION verification.check_present() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM verification.withdrawal
                WHERE cooperative_id = new.cooperative_id AND verifier_id = new.verifier_id
                  -- What comes back from an archive in one transaction is not late.
                  AND withdrawal.xmin IS DISTINCT FROM pg_current_xact_id_if_assigned()::xid) THEN
        RAISE EXCEPTION 'this verifier was withdrawn' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER link_of_one_present BEFORE INSERT ON verification.link
    FOR EACH ROW EXECUTE FUNCTION verification.check_present();
CREATE TRIGGER observation_of_one_present BEFORE INSERT ON verification.observation
    FOR EACH ROW EXECUTE FUNCTION verification.check_present();

CREATE FUNCTION verification.check_recount() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    said bigint;
BEGIN
    IF new.subject = 'CASH' THEN
        SELECT cash_cents INTO said FROM verification.draw
         WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year AND version = new.version;
        IF (new.verdict = 'GOOD') <> (new.counted_cents = said) THEN
            RAISE EXCEPTION 'a count that differs from the report is a remark' USING errcode = 'check_violation';
        END IF;
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER recount_says_what_is BEFORE INSERT ON verification.observation
    FOR EACH ROW EXECUTE FUNCTION verification.check_recount();

-- What was drawn is not changed afterwards, by anyone: the seed would prove nothing.
CREATE FUNCTION verification.keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a draw is made once' USING errcode = 'check_violation';
END $$;
CREATE TRIGGER draw_stays BEFORE UPDATE OR DELETE ON verification.draw
    FOR EACH ROW EXECUTE FUNCTION verification.keep();
CREATE TRIGGER candidate_stays BEFORE UPDATE OR DELETE ON verification.candidate
    FOR EACH ROW EXECUTE FUNCTION verification.keep();
