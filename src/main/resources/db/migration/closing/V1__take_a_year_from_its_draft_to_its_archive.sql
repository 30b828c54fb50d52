-- The closing of a year is a path that only goes forward, step after step, each with its day and its name; what was
-- offered, sent and sent back stays readable whatever comes after. PostgreSQL keeps the path (CRF-02): a step that does
-- not follow the one before is refused, whoever writes it.

CREATE TABLE closing.step (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    state text NOT NULL CHECK (state IN
        ('DRAFT', 'READY', 'VERIFIED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED', 'AGGREGATED')),
    version integer NOT NULL CHECK (version > 0),
    digest text NOT NULL CHECK (length(digest) IN (0, 64)),
    words text NOT NULL CHECK (length(words) <= 1000),
    open_until timestamptz,
    taken_at timestamptz NOT NULL,
    taken_by_id uuid NOT NULL,
    taken_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, number),
    CHECK ((digest = '') = (state IN ('DRAFT', 'RETURNED'))),
    CHECK (state <> 'RETURNED' OR words <> '')
);
SELECT database.protect_tenant_table('closing.step');
GRANT INSERT ON closing.step TO quitus_app;

-- What was offered, word for word, under the digest that the verifiers sign.
CREATE TABLE closing.report (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    digest text NOT NULL CHECK (length(digest) = 64),
    content text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, version)
);
SELECT database.protect_tenant_table('closing.report');
GRANT INSERT ON closing.report TO quitus_app;

-- A reopening is asked with a reason and answered with one.
CREATE TABLE closing.request (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    reason text NOT NULL CHECK (length(reason) BETWEEN 3 AND 1000),
    asked_at timestamptz NOT NULL,
    asked_by_id uuid NOT NULL,
    asked_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, number)
);
SELECT database.protect_tenant_table('closing.request');
GRANT INSERT ON closing.request TO quitus_app;

CREATE TABLE closing.answer (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    number integer NOT NULL,
    granted boolean NOT NULL,
    words text NOT NULL CHECK (length(words) <= 1000),
    open_until timestamptz,
    answered_at timestamptz NOT NULL,
    answered_by_id uuid NOT NULL,
    answered_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, number),
    FOREIGN KEY (cooperative_id, school_year, number)
        REFERENCES closing.request (cooperative_id, school_year, number),
    CHECK (granted = (open_until IS NOT NULL)),
    CHECK (granted OR words <> '')
);
SELECT database.protect_tenant_table('closing.answer');
GRANT INSERT ON closing.answer TO quitus_app;

CREATE FUNCTION closing.check_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before record;
BEGIN
    SELECT number, state, version, digest INTO before
      FROM closing.step
     WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year AND number = new.number - 1;
    IF NOT found THEN
        IF new.number <> 1 OR new.state <> 'READY' OR new.version <> 1 THEN
            RAISE EXCEPTION 'the closing of a year begins when its report is offered' USING errcode = 'check_violation';
        END IF;
    ELSIF NOT (before.state, new.state) IN (
            ('DRAFT', 'READY'), ('RETURNED', 'READY'), ('READY', 'DRAFT'), ('READY', 'READY'), ('READY', 'VERIFIED'),
            ('VERIFIED', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'), ('SUBMITTED', 'ACCEPTED'), ('ACCEPTED', 'LOCKED'),
            ('LOCKED', 'AGGREGATED'), ('VERIFIED', 'DRAFT'), ('SUBMITTED', 'DRAFT'), ('ACCEPTED', 'DRAFT'),
            ('LOCKED', 'DRAFT'), ('AGGREGATED', 'DRAFT'), ('DRAFT', 'DRAFT'), ('RETURNED', 'DRAFT')) THEN
        RAISE EXCEPTION 'a closing does not go from % to %', before.state, new.state USING errcode = 'check_violation';
    ELSIF new.version <> before.version + (CASE
            WHEN new.state = 'DRAFT' OR before.state = 'RETURNED' OR (before.state, new.state) = ('READY', 'READY')
            THEN 1 ELSE 0 END) THEN
        RAISE EXCEPTION 'version % does not follow version %', new.version, before.version USING errcode = 'check_violation';
    ELSIF new.digest <> '' AND before.digest <> '' AND new.state <> 'READY' AND new.digest <> before.digest THEN
        RAISE EXCEPTION 'what was signed is not what is sent' USING errcode = 'check_violation';
    END IF;
    IF new.state = 'READY' AND NOT EXISTS (
            SELECT FROM closing.report
             WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year
               AND version = new.version AND digest = new.digest) THEN
        RAISE EXCEPTION 'what is offered is kept' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER step_follows AFTER INSERT ON closing.step
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION closing.check_step();

-- Where each year of each cooperative stands, for an association and for what lies above.
CREATE VIEW closing.published_state WITH (security_invoker = true) AS
SELECT step.cooperative_id, step.association_id, step.school_year, step.state, step.version, step.digest, step.taken_at,
       step.taken_by
  FROM closing.step
 WHERE NOT EXISTS (SELECT FROM closing.step later
                    WHERE later.cooperative_id = step.cooperative_id AND later.school_year = step.school_year
                      AND later.number > step.number);
GRANT SELECT ON closing.published_state TO quitus_app, quitus_reader;
