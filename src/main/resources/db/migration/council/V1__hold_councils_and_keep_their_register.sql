-- A council prepares (box, agenda), sits, decides, and its minutes, adopted by the next one, become numbered
-- deliberations that are only added to, each holding the hash of the one before. A pupil is an id here, never a name, and
-- stands only where it can be erased; what stays has no first name in it, so that erasing never touches the chain.

CREATE TABLE council.sitting (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    body text NOT NULL CHECK (body IN ('CLASS', 'DELEGATES', 'ADULTS')),
    class_code text NOT NULL CHECK (length(class_code) <= 20),
    number integer NOT NULL CHECK (number > 0),
    planned_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('PLANNED', 'OPEN', 'CLOSED', 'ADOPTED')),
    minutes_long integer NOT NULL CHECK (minutes_long BETWEEN 5 AND 180),
    opened_at timestamptz,
    closed_at timestamptz,
    present integer CHECK (present BETWEEN 1 AND 2000),
    point_id uuid,
    point_since timestamptz,
    words text NOT NULL DEFAULT '' CHECK (length(words) <= 4000),
    adopted_on date,
    planned_by_id uuid NOT NULL,
    planned_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, school_year, body, class_code, number),
    CHECK ((body = 'CLASS') = (class_code <> '')),
    CHECK (planned_on BETWEEN make_date(school_year, 9, 1) AND make_date(school_year + 1, 8, 31)),
    CHECK ((state = 'PLANNED') = (opened_at IS NULL AND present IS NULL)),
    CHECK ((state IN ('CLOSED', 'ADOPTED')) = (closed_at IS NOT NULL)),
    CHECK ((state = 'ADOPTED') = (adopted_on IS NOT NULL))
);
SELECT database.protect_tenant_table('council.sitting');
GRANT INSERT, UPDATE (planned_on, state, minutes_long, opened_at, closed_at, present, point_id, point_since, words,
                      adopted_on)
   ON council.sitting TO quitus_app;

-- A sitting only goes forward, and adopted minutes do not change.
CREATE FUNCTION council.check_sitting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF old.state = 'ADOPTED'
       OR array_position(ARRAY['PLANNED', 'OPEN', 'CLOSED', 'ADOPTED'], new.state)
          - array_position(ARRAY['PLANNED', 'OPEN', 'CLOSED', 'ADOPTED'], old.state) NOT IN (0, 1) THEN
        RAISE EXCEPTION 'a council goes from planned to adopted, one step at a time' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER sitting_goes_forward BEFORE UPDATE ON council.sitting
    FOR EACH ROW EXECUTE FUNCTION council.check_sitting();

-- The box. Who wrote it and whom it speaks of are ids that the erasing job takes away.
CREATE TABLE council.note (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    class_code text NOT NULL CHECK (length(class_code) BETWEEN 1 AND 20),
    kind text NOT NULL CHECK (kind IN ('PROPOSE', 'ASK', 'CONGRATULATE', 'THANK')),
    text text NOT NULL CHECK (length(text) <= 300),
    pictures text[] NOT NULL CHECK (cardinality(pictures) <= 4),
    dictated boolean NOT NULL,
    by_pupil uuid,
    to_pupil uuid,
    state text NOT NULL CHECK (state IN ('WAITING', 'KEPT', 'ANSWERED', 'NOT_KEPT')),
    answer text NOT NULL CHECK (length(answer) <= 300),
    dropped_on date NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    CHECK (to_pupil IS NULL OR kind IN ('CONGRATULATE', 'THANK')),
    CHECK (state NOT IN ('ANSWERED', 'NOT_KEPT') OR answer <> '')
);
SELECT database.protect_tenant_table('council.note');
GRANT INSERT, UPDATE (text, pictures, by_pupil, to_pupil, state, answer) ON council.note TO quitus_app;

-- The agenda. A point without a sitting waits for the next council of its body.
CREATE TABLE council.point (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    body text NOT NULL CHECK (body IN ('CLASS', 'DELEGATES', 'ADULTS')),
    class_code text NOT NULL CHECK (length(class_code) <= 20),
    sitting_id uuid,
    part text NOT NULL CHECK (part IN ('REVIEW', 'COOPERATIVE', 'GROUP', 'PROJECTS', 'FOLLOW_UP')),
    place integer NOT NULL,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    text text NOT NULL CHECK (length(text) <= 2000),
    options text[] NOT NULL CHECK (cardinality(options) <= 12 AND cardinality(options) <> 1),
    origin text NOT NULL CHECK (length(origin) <= 200),
    note_id uuid,
    decision_id uuid,
    adopts uuid,
    treated boolean NOT NULL DEFAULT false,
    words text NOT NULL DEFAULT '' CHECK (length(words) <= 2000),
    ballot_id uuid,
    put_by_id uuid NOT NULL,
    put_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, sitting_id) REFERENCES council.sitting (cooperative_id, id),
    FOREIGN KEY (cooperative_id, adopts) REFERENCES council.sitting (cooperative_id, id),
    FOREIGN KEY (cooperative_id, note_id) REFERENCES council.note (cooperative_id, id),
    FOREIGN KEY (cooperative_id, ballot_id) REFERENCES ballot.ballot (cooperative_id, id),
    CHECK ((body = 'CLASS') = (class_code <> ''))
);
CREATE INDEX point_by_sitting ON council.point (cooperative_id, sitting_id);
SELECT database.protect_tenant_table('council.point');
GRANT INSERT, UPDATE (sitting_id, part, place, title, text, treated, words, ballot_id), DELETE ON council.point
   TO quitus_app;

-- Who has which role at a sitting: an id, gone with the year.
CREATE TABLE council.turn (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    role text NOT NULL CHECK (role IN ('PRESIDENT', 'SECRETARY', 'TIME_KEEPER', 'TREASURER', 'SPEECH_GIVER')),
    pupil uuid,
    PRIMARY KEY (cooperative_id, sitting_id, role),
    FOREIGN KEY (cooperative_id, sitting_id) REFERENCES council.sitting (cooperative_id, id)
);
SELECT database.protect_tenant_table('council.turn');
GRANT INSERT, UPDATE (pupil) ON council.turn TO quitus_app;

-- The delegates of each class, seat by seat.
CREATE TABLE council.delegate (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    class_code text NOT NULL CHECK (length(class_code) BETWEEN 1 AND 20),
    seat integer NOT NULL CHECK (seat BETWEEN 1 AND 6),
    pupil uuid,
    PRIMARY KEY (cooperative_id, school_year, class_code, seat)
);
SELECT database.protect_tenant_table('council.delegate');
GRANT INSERT, UPDATE (pupil), DELETE ON council.delegate TO quitus_app;

CREATE TABLE council.decision (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    sitting_id uuid NOT NULL,
    point_id uuid NOT NULL,
    body text NOT NULL CHECK (length(body) BETWEEN 1 AND 60),
    class_code text NOT NULL CHECK (length(class_code) <= 20),
    taken_on date NOT NULL,
    place integer NOT NULL CHECK (place > 0),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    text text NOT NULL CHECK (length(text) <= 2000),
    how text NOT NULL CHECK (length(how) BETWEEN 1 AND 100),
    result text NOT NULL CHECK (length(result) BETWEEN 1 AND 1000),
    carried boolean NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, point_id),
    FOREIGN KEY (cooperative_id, sitting_id) REFERENCES council.sitting (cooperative_id, id),
    FOREIGN KEY (cooperative_id, point_id) REFERENCES council.point (cooperative_id, id)
);
SELECT database.protect_tenant_table('council.decision');
GRANT INSERT, UPDATE (title, text) ON council.decision TO quitus_app;

-- The words of a decision are corrected until its minutes are adopted; how it was taken never is.
CREATE FUNCTION council.check_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM council.sitting
                WHERE cooperative_id = new.cooperative_id AND id = new.sitting_id AND state = 'ADOPTED') THEN
        RAISE EXCEPTION 'the minutes of this decision are adopted' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER decision_before_adoption BEFORE UPDATE ON council.decision
    FOR EACH ROW EXECUTE FUNCTION council.check_decision();

-- Who does what, by when: words, or a pupil's id that goes with the year.
CREATE TABLE council.follow_up (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    decision_id uuid NOT NULL,
    what text NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
    who text NOT NULL CHECK (length(who) BETWEEN 1 AND 120),
    pupil uuid,
    due_on date NOT NULL,
    done_on date,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES council.decision (cooperative_id, id)
);
SELECT database.protect_tenant_table('council.follow_up');
GRANT INSERT, UPDATE (pupil, done_on) ON council.follow_up TO quitus_app;

-- The register of a year: numbered without a gap, chained, and only added to (COU-04).
CREATE TABLE council.deliberation (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    number integer NOT NULL CHECK (number > 0),
    decision_id uuid NOT NULL,
    body text NOT NULL,
    taken_on date NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    how text NOT NULL,
    result text NOT NULL,
    carried boolean NOT NULL,
    adopted_on date NOT NULL,
    previous_hash text NOT NULL CHECK (length(previous_hash) = 64),
    hash text NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (cooperative_id, school_year, number),
    UNIQUE (cooperative_id, decision_id),
    FOREIGN KEY (cooperative_id, decision_id) REFERENCES council.decision (cooperative_id, id)
);
SELECT database.protect_tenant_table('council.deliberation');
GRANT INSERT ON council.deliberation TO quitus_app;

CREATE FUNCTION council.check_deliberation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last record;
BEGIN
    SELECT number, hash INTO last FROM council.deliberation
     WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year ORDER BY number DESC LIMIT 1;
    IF new.number <> coalesce(last.number, 0) + 1 OR (last.number IS NOT NULL AND new.previous_hash <> last.hash) THEN
        RAISE EXCEPTION 'deliberation % does not follow the one before', new.number USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER deliberation_follows BEFORE INSERT ON council.deliberation
    FOR EACH ROW EXECUTE FUNCTION council.check_deliberation();

CREATE FUNCTION council.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the register is only added to' USING errcode = 'check_violation';
END $$;
CREATE TRIGGER register_is_only_added_to BEFORE UPDATE OR DELETE ON council.deliberation
    FOR EACH ROW EXECUTE FUNCTION council.refuse_change();
