-- A subsidy has a file, whose terms are only added to, and a small account of its own: what it received and what was
-- spent of it, each movement tied to one line of the books. Nothing here moves money; it says whose money moved.

CREATE TABLE subsidy.subsidy (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    code text NOT NULL CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{1,29}$'),
    opened_at timestamptz NOT NULL,
    opened_by_id uuid NOT NULL,
    opened_by text NOT NULL,
    PRIMARY KEY (cooperative_id, code)
);
SELECT database.protect_tenant_table('subsidy.subsidy');
GRANT INSERT ON subsidy.subsidy TO quitus_app;

-- Who gives, how much, what for, under which conditions. A change is a new version: the earlier ones stay readable.
CREATE TABLE subsidy.terms (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    code text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    funder_kind text NOT NULL,
    funder text NOT NULL CHECK (length(funder) BETWEEN 1 AND 120),
    purpose text NOT NULL CHECK (length(purpose) BETWEEN 1 AND 200),
    granted_cents bigint NOT NULL CHECK (granted_cents > 0),
    earmarked boolean NOT NULL,
    decided_on date,
    decision text NOT NULL CHECK (length(decision) <= 200),
    convention text NOT NULL CHECK (length(convention) <= 200),
    pledged_on date,
    spend_from date,
    spend_through date,
    excluded text[] NOT NULL,
    conditions text NOT NULL CHECK (length(conditions) <= 1000),
    report_due date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, code, version),
    FOREIGN KEY (cooperative_id, code) REFERENCES subsidy.subsidy (cooperative_id, code),
    CHECK (spend_from <= spend_through)
);
SELECT database.protect_tenant_table('subsidy.terms');
GRANT INSERT ON subsidy.terms TO quitus_app;

-- The payments that the funder announced.
CREATE TABLE subsidy.expected_instalment (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    code text NOT NULL,
    version integer NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    due_on date NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (cooperative_id, code, version, position),
    FOREIGN KEY (cooperative_id, code, version) REFERENCES subsidy.terms (cooperative_id, code, version)
);
SELECT database.protect_tenant_table('subsidy.expected_instalment');
GRANT INSERT ON subsidy.expected_instalment TO quitus_app;

CREATE TABLE subsidy.letter (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    code text NOT NULL,
    hash text NOT NULL CHECK (length(hash) = 64),
    kind text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, code, hash),
    FOREIGN KEY (cooperative_id, code) REFERENCES subsidy.subsidy (cooperative_id, code)
);
SELECT database.protect_tenant_table('subsidy.letter');
GRANT INSERT ON subsidy.letter TO quitus_app;

-- The last number given to a movement; whoever ties something takes it first, so that two hands never charge the same
-- euro at once.
CREATE TABLE subsidy.head (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    last_number bigint NOT NULL,
    PRIMARY KEY (cooperative_id)
);
SELECT database.protect_tenant_table('subsidy.head');
GRANT INSERT, UPDATE (last_number) ON subsidy.head TO quitus_app;

-- A part of a line of the books that a subsidy paid in or paid for. Undone by its contrary, never changed.
CREATE TABLE subsidy.movement (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    code text NOT NULL,
    side text NOT NULL CHECK (side IN ('RECEIVED', 'SPENT')),
    entry_id uuid NOT NULL,
    line_number integer NOT NULL,
    occurred_on date NOT NULL,
    amount_cents bigint NOT NULL,
    undoes bigint,
    beyond boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, number),
    UNIQUE (cooperative_id, undoes),
    FOREIGN KEY (cooperative_id, code) REFERENCES subsidy.subsidy (cooperative_id, code),
    FOREIGN KEY (cooperative_id, entry_id, line_number) REFERENCES ledger.line (cooperative_id, entry_id, number),
    FOREIGN KEY (cooperative_id, undoes) REFERENCES subsidy.movement (cooperative_id, number),
    CHECK (CASE WHEN undoes IS NULL THEN amount_cents > 0 ELSE amount_cents < 0 END)
);
CREATE INDEX movement_by_subsidy ON subsidy.movement (cooperative_id, code, side, occurred_on) INCLUDE (amount_cents);
CREATE INDEX movement_by_line ON subsidy.movement (cooperative_id, entry_id, line_number) INCLUDE (side, amount_cents);
SELECT database.protect_tenant_table('subsidy.movement');
GRANT INSERT ON subsidy.movement TO quitus_app;

-- What Java decides, checked again when the transaction ends, whoever wrote the row: never more than the line in all,
-- never what the terms exclude, never in a closed period, never beyond what was received without its flag, and an
-- undoing is the exact contrary of what it undoes.
CREATE FUNCTION subsidy.check_movement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    line record;
    tied bigint;
    terms record;
    undone record;
    received bigint;
    spent bigint;
BEGIN
    SELECT * INTO line FROM ledger.published_line
     WHERE cooperative_id = new.cooperative_id AND entry_id = new.entry_id AND number = new.line_number;
    IF (new.side = 'SPENT') <> (line.account LIKE 'CHG\_%') OR (new.side = 'RECEIVED') <> (line.account LIKE 'PRD\_%') THEN
        RAISE EXCEPTION 'a subsidy is received as a product and spent as a charge' USING errcode = 'check_violation';
    END IF;
    SELECT sum(amount_cents) INTO tied FROM subsidy.movement
     WHERE cooperative_id = new.cooperative_id AND entry_id = new.entry_id AND line_number = new.line_number;
    IF tied < 0 OR tied > (CASE new.side WHEN 'SPENT' THEN line.amount_cents ELSE -line.amount_cents END) THEN
        RAISE EXCEPTION 'line % of % is charged beyond its amount', new.line_number, line.piece
            USING errcode = 'check_violation';
    END IF;
    IF EXISTS (SELECT FROM ledger.published_lock
                WHERE cooperative_id = new.cooperative_id AND locked_through >= new.occurred_on) THEN
        RAISE EXCEPTION 'a subsidy moves in a closed period' USING errcode = 'check_violation';
    END IF;
    IF new.undoes IS NOT NULL THEN
        SELECT * INTO undone FROM subsidy.movement WHERE cooperative_id = new.cooperative_id AND number = new.undoes;
        IF (undone.code, undone.side, undone.entry_id, undone.line_number, -undone.amount_cents)
           IS DISTINCT FROM (new.code, new.side, new.entry_id, new.line_number, new.amount_cents)
           OR new.occurred_on < undone.occurred_on OR undone.undoes IS NOT NULL THEN
            RAISE EXCEPTION 'an undoing is the contrary of what it undoes' USING errcode = 'check_violation';
        END IF;
        RETURN NULL;
    END IF;
    IF new.occurred_on <> line.occurred_on OR line.reverses IS NOT NULL THEN
        RAISE EXCEPTION 'a movement has the day of its line' USING errcode = 'check_violation';
    END IF;
    IF new.side = 'SPENT' THEN
        SELECT * INTO terms FROM subsidy.terms
         WHERE cooperative_id = new.cooperative_id AND code = new.code ORDER BY version DESC LIMIT 1;
        IF line.account = ANY (terms.excluded)
           OR new.occurred_on < terms.spend_from OR new.occurred_on > terms.spend_through THEN
            RAISE EXCEPTION 'the conditions of % exclude %', new.code, line.piece USING errcode = 'check_violation';
        END IF;
        SELECT coalesce(sum(amount_cents) FILTER (WHERE side = 'RECEIVED'), 0),
               coalesce(sum(amount_cents) FILTER (WHERE side = 'SPENT'), 0)
          INTO received, spent
          FROM subsidy.movement WHERE cooperative_id = new.cooperative_id AND code = new.code;
        IF spent > received AND NOT EXISTS (
               SELECT FROM subsidy.movement
                WHERE cooperative_id = new.cooperative_id AND code = new.code AND side = 'SPENT' AND beyond) THEN
            RAISE EXCEPTION '% is spent beyond what it received', new.code USING errcode = 'check_violation';
        END IF;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER movement_holds AFTER INSERT ON subsidy.movement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION subsidy.check_movement();

-- What other rooms may read: the state of each movement beside its line.
CREATE VIEW subsidy.published_movement WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, code, side, entry_id, line_number, occurred_on, amount_cents
  FROM subsidy.movement;
GRANT SELECT ON subsidy.published_movement TO quitus_app, quitus_reader;
