-- A mandate goes from one person to another in a sitting: what is said, who signs which state, and the association's word
-- are rows that are only added to. The minutes stand as they were signed, whatever the books say later.

CREATE TABLE handover.sitting (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    mandate_id uuid NOT NULL,
    outgoing_id uuid NOT NULL,
    outgoing text NOT NULL CHECK (length(outgoing) BETWEEN 1 AND 200),
    because text NOT NULL CHECK (because = '' OR length(because) BETWEEN 3 AND 300),
    opened_at timestamptz NOT NULL,
    opened_by_id uuid NOT NULL,
    opened_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('handover.sitting');
GRANT INSERT ON handover.sitting TO quitus_app;

CREATE TABLE handover.words (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    held_on date NOT NULL,
    successor text NOT NULL CHECK (length(successor) <= 100),
    email text NOT NULL CHECK (length(email) <= 254),
    no_cheque_book boolean NOT NULL,
    first_cheque text NOT NULL CHECK (length(first_cheque) <= 20),
    cheques_left text NOT NULL CHECK (cheques_left ~ '^[0-9]{0,4}$'),
    spoiled text NOT NULL CHECK (length(spoiled) <= 200),
    archives text NOT NULL CHECK (length(archives) <= 300),
    computer text NOT NULL CHECK (length(computer) <= 300),
    keys text NOT NULL CHECK (length(keys) <= 300),
    gap text NOT NULL CHECK (length(gap) <= 300),
    note text NOT NULL CHECK (length(note) <= 1000),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, sitting_id, version),
    FOREIGN KEY (cooperative_id, sitting_id) REFERENCES handover.sitting (cooperative_id, id)
);
SELECT database.protect_tenant_table('handover.words');
GRANT INSERT ON handover.words TO quitus_app;

-- A signature holds for one exact state: its digest. When something moves, one signs again.
CREATE TABLE handover.signature (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    side text NOT NULL CHECK (side IN ('OUTGOING', 'INCOMING', 'ASSOCIATION')),
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    person_id uuid NOT NULL,
    name text NOT NULL,
    signed_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, sitting_id, side, digest),
    FOREIGN KEY (cooperative_id, sitting_id) REFERENCES handover.sitting (cooperative_id, id)
);
SELECT database.protect_tenant_table('handover.signature');
GRANT INSERT ON handover.signature TO quitus_app;

CREATE TABLE handover.minutes (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    parts text[] NOT NULL,
    labels text[] NOT NULL,
    told text[] NOT NULL,
    sealed_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, sitting_id),
    FOREIGN KEY (cooperative_id, sitting_id) REFERENCES handover.sitting (cooperative_id, id),
    CHECK (cardinality(parts) = cardinality(labels) AND cardinality(labels) = cardinality(told))
);
SELECT database.protect_tenant_table('handover.minutes');
GRANT INSERT ON handover.minutes TO quitus_app;

CREATE TABLE handover.ending (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    confirmed boolean NOT NULL,
    ended_at timestamptz NOT NULL,
    ended_by_id uuid NOT NULL,
    ended_by text NOT NULL,
    PRIMARY KEY (cooperative_id, sitting_id),
    FOREIGN KEY (cooperative_id, sitting_id) REFERENCES handover.sitting (cooperative_id, id)
);
SELECT database.protect_tenant_table('handover.ending');
GRANT INSERT ON handover.ending TO quitus_app;

-- The link of who takes over: a secret of which only the hash is kept.
CREATE TABLE handover.link (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    secret_hash text NOT NULL CHECK (length(secret_hash) = 64),
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, secret_hash),
    FOREIGN KEY (cooperative_id, sitting_id) REFERENCES handover.sitting (cooperative_id, id)
);
SELECT database.protect_tenant_table('handover.link');
GRANT INSERT ON handover.link TO quitus_app;

-- Whether an association lets the rights move without asking again; the last word counts.
CREATE TABLE handover.beforehand (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    number integer NOT NULL CHECK (number > 0),
    agreed boolean NOT NULL,
    said_at timestamptz NOT NULL,
    said_by_id uuid NOT NULL,
    said_by text NOT NULL,
    PRIMARY KEY (association_id, number)
);
GRANT SELECT, INSERT ON handover.beforehand TO quitus_app;
GRANT SELECT ON handover.beforehand TO quitus_reader;

-- What Java decides, checked again: one sitting at a time, nothing said or signed once it is over or sealed, minutes only
-- with both signatures, and rights moved only with minutes.
CREATE FUNCTION handover.check_sitting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM handover.sitting other
                WHERE other.cooperative_id = new.cooperative_id AND other.id <> new.id
                  AND NOT EXISTS (SELECT FROM handover.ending
                                   WHERE ending.cooperative_id = new.cooperative_id
                                     AND ending.sitting_id = other.id)) THEN
        RAISE EXCEPTION 'a sitting is under way' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER sitting_is_alone AFTER INSERT ON handover.sitting
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION handover.check_sitting();

-- What comes back from an archive in one transaction is not late.
CREATE FUNCTION handover.check_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM handover.ending
                WHERE cooperative_id = new.cooperative_id AND sitting_id = new.sitting_id
                  AND ending.xmin IS DISTINCT FROM pg_current_xact_id_if_assigned()::xid)
       OR EXISTS (SELECT FROM handover.minutes
                   WHERE cooperative_id = new.cooperative_id AND sitting_id = new.sitting_id
                     AND minutes.xmin IS DISTINCT FROM pg_current_xact_id_if_assigned()::xid) THEN
        RAISE EXCEPTION 'the sitting is over' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER words_are_in_time BEFORE INSERT ON handover.words
    FOR EACH ROW EXECUTE FUNCTION handover.check_open();
CREATE TRIGGER signature_is_in_time BEFORE INSERT ON handover.signature
    FOR EACH ROW EXECUTE FUNCTION handover.check_open();

CREATE FUNCTION handover.check_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM handover.signature
                    WHERE cooperative_id = new.cooperative_id AND sitting_id = new.sitting_id
                      AND digest = new.digest AND side = 'INCOMING')
       OR NOT EXISTS (SELECT FROM handover.signature
                       WHERE cooperative_id = new.cooperative_id AND sitting_id = new.sitting_id
                         AND digest = new.digest AND side <> 'INCOMING') THEN
        RAISE EXCEPTION 'minutes need both signatures' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER minutes_are_signed AFTER INSERT ON handover.minutes
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION handover.check_minutes();

CREATE FUNCTION handover.check_ending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF new.confirmed AND NOT EXISTS (SELECT FROM handover.minutes
                                      WHERE cooperative_id = new.cooperative_id
                                        AND sitting_id = new.sitting_id) THEN
        RAISE EXCEPTION 'rights move with minutes' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ending_has_minutes AFTER INSERT ON handover.ending
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION handover.check_ending();
