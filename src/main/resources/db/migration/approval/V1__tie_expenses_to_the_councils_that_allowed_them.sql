-- Above the association's threshold an expense carries the council's decision that allowed it (EXP-04), and so may a
-- line of a budget. Money rooms and pupils' rooms share no key: the tie is held here, above both, by the decision's id
-- alone. It is only ever added to: odd steps tie, even steps untie, and the last one counts.

CREATE TABLE approval.approval (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    subject uuid NOT NULL,
    step integer NOT NULL CHECK (step > 0),
    -- The expense itself; empty for a line of a budget.
    entry_id uuid,
    decision uuid NOT NULL,
    given boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, subject, step),
    FOREIGN KEY (cooperative_id, entry_id) REFERENCES ledger.entry (cooperative_id, id),
    CHECK (entry_id = subject),
    CHECK (given = (step % 2 = 1))
);
CREATE INDEX approval_by_decision ON approval.approval (cooperative_id, decision);
SELECT database.protect_tenant_table('approval.approval');
GRANT INSERT ON approval.approval TO quitus_app;

-- A step follows the one before, and what is untied is what was tied, whoever writes. Looked at when the transaction
-- ends, because an archive brings its rows back in any order.
CREATE FUNCTION approval.check_steps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE before_decision uuid;
BEGIN
    IF NEW.step = 1 THEN
        RETURN NULL;
    END IF;
    SELECT decision INTO before_decision
      FROM approval.approval
     WHERE cooperative_id = NEW.cooperative_id AND subject = NEW.subject AND step = NEW.step - 1;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'a step is missing before % of %', NEW.step, NEW.subject USING ERRCODE = 'check_violation';
    END IF;
    IF NOT NEW.given AND before_decision <> NEW.decision THEN
        RAISE EXCEPTION 'another decision is untied than was tied to %', NEW.subject USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER approval_steps AFTER INSERT ON approval.approval
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION approval.check_steps();
