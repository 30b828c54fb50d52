-- Schools merge, split, move and close. What the association decides is read from both sides, is small and rarely
-- written: reference tables. The money itself is two entries, each in its own books and written by its own people; the
-- row that ties an entry to what was decided stands with that entry, and is checked against it.

CREATE TABLE restructuring.decision (
    id uuid PRIMARY KEY,
    association_id bigint NOT NULL REFERENCES federation.association (id),
    kind text NOT NULL CHECK (kind IN ('MERGE', 'SPLIT', 'MOVE', 'CLOSE')),
    last_day date NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 3 AND 500),
    decided_at timestamptz NOT NULL,
    decided_by_id uuid NOT NULL,
    decided_by text NOT NULL
);
CREATE INDEX decision_of_association ON restructuring.decision (association_id);
GRANT SELECT, INSERT ON restructuring.decision TO quitus_app;
GRANT SELECT ON restructuring.decision TO quitus_reader;

-- The cooperatives it concerns, as they were called that day. A share is in hundredths of a percent.
CREATE TABLE restructuring.part (
    decision uuid NOT NULL REFERENCES restructuring.decision (id),
    side text NOT NULL CHECK (side IN ('SOURCE', 'TARGET')),
    place bigint NOT NULL REFERENCES federation.cooperative (id),
    position integer NOT NULL CHECK (position > 0),
    number text NOT NULL,
    name text NOT NULL,
    share_points integer NOT NULL CHECK (share_points BETWEEN 0 AND 10000),
    closes boolean NOT NULL,
    PRIMARY KEY (decision, side, place),
    UNIQUE (decision, side, position),
    CHECK (side = 'SOURCE' OR NOT closes),
    CHECK (side = 'SOURCE' OR share_points > 0)
);
CREATE INDEX part_of_place ON restructuring.part (place);
GRANT SELECT, INSERT ON restructuring.part TO quitus_app;
GRANT SELECT ON restructuring.part TO quitus_reader;

-- A school that changes its name, its number or its association: before and after.
CREATE TABLE restructuring.move (
    decision uuid PRIMARY KEY REFERENCES restructuring.decision (id),
    from_association bigint NOT NULL REFERENCES federation.association (id),
    from_uai text NOT NULL,
    from_name text NOT NULL,
    to_association bigint NOT NULL REFERENCES federation.association (id),
    to_uai text NOT NULL CHECK (to_uai ~ '^\d{7}[A-Z]$'),
    to_name text NOT NULL CHECK (length(to_name) BETWEEN 1 AND 200),
    CHECK ((from_association, from_uai, from_name) <> (to_association, to_uai, to_name))
);
GRANT SELECT, INSERT ON restructuring.move TO quitus_app;
GRANT SELECT ON restructuring.move TO quitus_reader;

-- Where durable goods go, and what becomes of subsidies that still run: the last word counts, the others stay.
CREATE TABLE restructuring.word (
    decision uuid NOT NULL REFERENCES restructuring.decision (id),
    place bigint NOT NULL REFERENCES federation.cooperative (id),
    matter text NOT NULL CHECK (matter IN ('GOODS', 'SUBSIDIES')),
    number integer NOT NULL CHECK (number > 0),
    words text NOT NULL CHECK (length(words) BETWEEN 3 AND 500),
    said_at timestamptz NOT NULL,
    said_by_id uuid NOT NULL,
    said_by text NOT NULL,
    PRIMARY KEY (decision, place, matter, number)
);
GRANT SELECT, INSERT ON restructuring.word TO quitus_app;
GRANT SELECT ON restructuring.word TO quitus_reader;

CREATE TABLE restructuring.transfer (
    id uuid PRIMARY KEY,
    decision uuid NOT NULL REFERENCES restructuring.decision (id),
    position integer NOT NULL CHECK (position > 0),
    source bigint NOT NULL REFERENCES federation.cooperative (id),
    target bigint NOT NULL REFERENCES federation.cooperative (id),
    account text NOT NULL CHECK (account LIKE 'TRE\_%'),
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    proposed_at timestamptz NOT NULL,
    proposed_by_id uuid NOT NULL,
    proposed_by text NOT NULL,
    UNIQUE (decision, position),
    UNIQUE (decision, source, target, account),
    CHECK (source <> target)
);
GRANT SELECT, INSERT ON restructuring.transfer TO quitus_app;
GRANT SELECT ON restructuring.transfer TO quitus_reader;

CREATE TABLE restructuring.ending (
    decision uuid PRIMARY KEY REFERENCES restructuring.decision (id),
    finished boolean NOT NULL,
    ended_at timestamptz NOT NULL,
    ended_by_id uuid NOT NULL,
    ended_by text NOT NULL
);
GRANT SELECT, INSERT ON restructuring.ending TO quitus_app;
GRANT SELECT ON restructuring.ending TO quitus_reader;

-- One side of a transfer: the entry of this cooperative that carries it. An entry that was undone is followed by another
-- side, of the next number.
CREATE TABLE restructuring.side (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    transfer uuid NOT NULL,
    way text NOT NULL CHECK (way IN ('OUT', 'IN')),
    number integer NOT NULL CHECK (number > 0),
    entry_id uuid NOT NULL,
    counterpart bigint NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    occurred_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, transfer, way, number),
    UNIQUE (cooperative_id, entry_id),
    FOREIGN KEY (cooperative_id, entry_id) REFERENCES ledger.entry (cooperative_id, id)
);
SELECT database.protect_tenant_table('restructuring.side');
GRANT INSERT ON restructuring.side TO quitus_app;

-- Money out = money in (RST-01): the entry moves that very amount, and the decision knows this transfer so. Books that
-- come back from an archive may live where the decision is not known.
CREATE FUNCTION restructuring.check_side() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    decided record;
    moved bigint;
BEGIN
    SELECT coalesce(sum(amount_cents), 0) INTO moved
      FROM ledger.published_line
     WHERE cooperative_id = new.cooperative_id AND entry_id = new.entry_id AND account LIKE 'TRE\_%';
    IF moved <> (CASE WHEN new.way = 'OUT' THEN -new.amount_cents ELSE new.amount_cents END) THEN
        RAISE EXCEPTION 'the entry moves another amount' USING errcode = 'check_violation';
    END IF;
    SELECT source, target, amount_cents INTO decided FROM restructuring.transfer WHERE id = new.transfer;
    IF found AND (new.amount_cents <> decided.amount_cents
                  OR new.cooperative_id <> (CASE WHEN new.way = 'OUT' THEN decided.source ELSE decided.target END)) THEN
        RAISE EXCEPTION 'the transfer was decided otherwise' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER side_is_what_was_decided AFTER INSERT ON restructuring.side
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION restructuring.check_side();

-- Both sides of what went from one section to another, without those undone: one legal person pays nobody, and whoever
-- adds the sections up takes these out.
CREATE VIEW restructuring.published_transfer WITH (security_invoker = true) AS
SELECT side.cooperative_id, side.association_id, side.transfer, side.way, side.counterpart, side.entry_id,
       side.amount_cents, side.occurred_on
  FROM restructuring.side
 WHERE NOT EXISTS (SELECT FROM ledger.published_line undo
                    WHERE undo.cooperative_id = side.cooperative_id AND undo.reverses = side.entry_id);
GRANT SELECT ON restructuring.published_transfer TO quitus_app, quitus_reader;
