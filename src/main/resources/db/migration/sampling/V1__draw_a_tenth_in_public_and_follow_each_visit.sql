-- One cooperative in ten is looked at closely each year (AUD-01). How it will be drawn is announced first, with the list
-- it will be drawn from; the seed comes after. Announcement, list, draw and result belong to the association's own
-- section, its headquarters, and are only added to. PostgreSQL sees to it that no draw comes before its announcement,
-- before the day of the public event, under another seed than was promised, twice, or with fewer than a tenth.

CREATE TABLE sampling.announcement (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    method text NOT NULL CHECK (method IN ('PUBLIC_VALUE', 'SEALED_SEED')),
    source text NOT NULL CHECK (length(source) <= 300),
    source_on date,
    seed_digest text NOT NULL CHECK (seed_digest = '' OR seed_digest ~ '^[0-9a-f]{64}$'),
    risk_percent integer NOT NULL CHECK (risk_percent BETWEEN 0 AND 80),
    rest_years integer NOT NULL CHECK (rest_years BETWEEN 0 AND 9),
    population_digest text NOT NULL CHECK (population_digest ~ '^[0-9a-f]{64}$'),
    population_size integer NOT NULL CHECK (population_size > 0),
    announced_at timestamptz NOT NULL,
    announced_by_id uuid NOT NULL,
    announced_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year),
    CHECK ((method = 'PUBLIC_VALUE') = (source <> '' AND source_on IS NOT NULL)),
    CHECK ((method = 'SEALED_SEED') = (seed_digest <> '')),
    -- What is already known is no seed.
    CHECK (source_on > (announced_at AT TIME ZONE 'Europe/Paris')::date)
);
SELECT database.protect_tenant_table('sampling.announcement');
GRANT INSERT ON sampling.announcement TO quitus_app;

-- The list as it was announced: the canonical file is made of it (docs/sampling-draw.md).
CREATE TABLE sampling.listed (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
    listed_id bigint NOT NULL REFERENCES federation.cooperative (id),
    weight integer NOT NULL CHECK (weight BETWEEN 0 AND 9999),
    last_visited integer,
    PRIMARY KEY (cooperative_id, school_year, number),
    FOREIGN KEY (cooperative_id, school_year) REFERENCES sampling.announcement (cooperative_id, school_year)
);
SELECT database.protect_tenant_table('sampling.listed');
GRANT INSERT ON sampling.listed TO quitus_app;

CREATE TABLE sampling.draw (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    seed text NOT NULL CHECK (length(seed) BETWEEN 1 AND 200),
    drawn_at timestamptz NOT NULL,
    drawn_by_id uuid NOT NULL,
    drawn_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year),
    FOREIGN KEY (cooperative_id, school_year) REFERENCES sampling.announcement (cooperative_id, school_year)
);
SELECT database.protect_tenant_table('sampling.draw');
GRANT INSERT ON sampling.draw TO quitus_app;

CREATE TABLE sampling.drawn (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    rank integer NOT NULL CHECK (rank > 0),
    number text NOT NULL,
    reason text NOT NULL CHECK (reason IN ('RISK', 'CHANCE')),
    PRIMARY KEY (cooperative_id, school_year, rank),
    UNIQUE (cooperative_id, school_year, number),
    FOREIGN KEY (cooperative_id, school_year) REFERENCES sampling.draw (cooperative_id, school_year),
    FOREIGN KEY (cooperative_id, school_year, number) REFERENCES sampling.listed (cooperative_id, school_year, number)
);
SELECT database.protect_tenant_table('sampling.drawn');
GRANT INSERT ON sampling.drawn TO quitus_app;

CREATE FUNCTION sampling.check_draw() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    said record;
    drawn bigint;
BEGIN
    SELECT method, source_on, seed_digest, population_size, announced_at INTO said
      FROM sampling.announcement
     WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year;
    IF new.drawn_at <= said.announced_at THEN
        RAISE EXCEPTION 'a draw comes after its announcement' USING errcode = 'check_violation';
    END IF;
    IF said.method = 'PUBLIC_VALUE' AND (new.drawn_at AT TIME ZONE 'Europe/Paris')::date < said.source_on THEN
        RAISE EXCEPTION 'a draw waits for its public value' USING errcode = 'check_violation';
    END IF;
    IF said.method = 'SEALED_SEED' AND encode(sha256(convert_to(new.seed, 'UTF8')), 'hex') <> said.seed_digest THEN
        RAISE EXCEPTION 'a draw uses the seed that was promised' USING errcode = 'check_violation';
    END IF;
    SELECT count(*) INTO drawn FROM sampling.drawn
     WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year;
    IF drawn <> (said.population_size + 9) / 10 THEN
        RAISE EXCEPTION 'a draw takes a tenth, rounded up' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER draw_holds AFTER INSERT ON sampling.draw
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sampling.check_draw();

-- The list comes with its announcement, the drawn with their draw, and nothing after.
CREATE FUNCTION sampling.check_listed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM sampling.announcement
                    WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year
                      AND xmin = pg_current_xact_id()::xid) THEN
        RAISE EXCEPTION 'the list comes with its announcement' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER listed_comes_with_its_announcement BEFORE INSERT ON sampling.listed
    FOR EACH ROW EXECUTE FUNCTION sampling.check_listed();

CREATE FUNCTION sampling.check_drawn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM sampling.draw
                    WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year
                      AND xmin = pg_current_xact_id()::xid) THEN
        RAISE EXCEPTION 'what is drawn comes with its draw' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER drawn_comes_with_its_draw BEFORE INSERT ON sampling.drawn
    FOR EACH ROW EXECUTE FUNCTION sampling.check_drawn();

-- A visit belongs to the cooperative that is visited: its pieces are drawn from the same seed, once.
CREATE TABLE sampling.visit (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    reason text NOT NULL CHECK (reason IN ('RISK', 'CHANCE')),
    seed text NOT NULL,
    drawn_at timestamptz NOT NULL,
    -- The last number given to a look; whoever writes of the visit takes this row first.
    last_look integer NOT NULL DEFAULT 0,
    PRIMARY KEY (cooperative_id, school_year)
);
SELECT database.protect_tenant_table('sampling.visit');
GRANT INSERT, UPDATE (last_look) ON sampling.visit TO quitus_app;

CREATE TABLE sampling.piece (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    entry_id uuid NOT NULL,
    piece text NOT NULL,
    occurred_on date NOT NULL,
    label text NOT NULL,
    amount_cents bigint NOT NULL,
    stratum text NOT NULL CHECK (stratum IN ('LARGE', 'CASH', 'NOT_PROVED', 'RANDOM')),
    PRIMARY KEY (cooperative_id, school_year, position),
    FOREIGN KEY (cooperative_id, school_year) REFERENCES sampling.visit (cooperative_id, school_year)
);
SELECT database.protect_tenant_table('sampling.piece');
GRANT INSERT ON sampling.piece TO quitus_app;

-- What was looked at; the last look at a thing is what counts, the ones before stay.
CREATE TABLE sampling.look (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    thing text NOT NULL CHECK (thing ~ '^(P[0-9]{1,2}|CASH|INVENTORY|REGISTER|BANK|DISCHARGE)$'),
    verdict text NOT NULL CHECK (verdict IN ('GOOD', 'REMARK', 'ABSENT')),
    words text NOT NULL CHECK (length(words) <= 500),
    counted_cents bigint CHECK (counted_cents >= 0),
    looked_at timestamptz NOT NULL,
    looked_by_id uuid NOT NULL,
    looked_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, number),
    FOREIGN KEY (cooperative_id, school_year) REFERENCES sampling.visit (cooperative_id, school_year),
    CHECK (verdict = 'GOOD' OR words <> ''),
    CHECK (counted_cents IS NULL OR thing = 'CASH')
);
SELECT database.protect_tenant_table('sampling.look');
GRANT INSERT ON sampling.look TO quitus_app;

CREATE TABLE sampling.observation (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    severity text NOT NULL CHECK (severity IN ('ADVICE', 'TO_CORRECT', 'SERIOUS')),
    what text NOT NULL CHECK (length(what) BETWEEN 3 AND 1000),
    piece text NOT NULL CHECK (length(piece) <= 30),
    rule text NOT NULL CHECK (rule = '' OR rule ~ '^[A-Z]{2,4}-[0-9]{2}$'),
    asked text NOT NULL CHECK (length(asked) <= 1000),
    due_on date,
    observed_at timestamptz NOT NULL,
    observed_by_id uuid NOT NULL,
    observed_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, number),
    FOREIGN KEY (cooperative_id, school_year) REFERENCES sampling.visit (cooperative_id, school_year),
    CHECK ((asked = '') = (due_on IS NULL)),
    CHECK (severity = 'ADVICE' OR asked <> '')
);
SELECT database.protect_tenant_table('sampling.observation');
GRANT INSERT ON sampling.observation TO quitus_app;

CREATE TABLE sampling.follow_up (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    observation integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ANSWER', 'CLOSED')),
    words text NOT NULL CHECK (length(words) BETWEEN 3 AND 1000),
    written_at timestamptz NOT NULL,
    written_by_id uuid NOT NULL,
    written_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, number),
    FOREIGN KEY (cooperative_id, school_year, observation)
        REFERENCES sampling.observation (cooperative_id, school_year, number)
);
CREATE UNIQUE INDEX closed_once ON sampling.follow_up (cooperative_id, school_year, observation) WHERE kind = 'CLOSED';
SELECT database.protect_tenant_table('sampling.follow_up');
GRANT INSERT ON sampling.follow_up TO quitus_app;

CREATE TABLE sampling.conclusion (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('REGULAR', 'WITH_REMARKS', 'SERIOUS')),
    words text NOT NULL CHECK (length(words) <= 2000),
    visited_on date NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    concluded_at timestamptz NOT NULL,
    concluded_by_id uuid NOT NULL,
    concluded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year),
    FOREIGN KEY (cooperative_id, school_year) REFERENCES sampling.visit (cooperative_id, school_year),
    CHECK (verdict = 'REGULAR' OR words <> '')
);
SELECT database.protect_tenant_table('sampling.conclusion');
GRANT INSERT ON sampling.conclusion TO quitus_app;

-- A signed visit takes neither look nor observation any more, and is dated between its draw and its signature.
CREATE FUNCTION sampling.check_not_concluded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM sampling.conclusion
                WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year) THEN
        RAISE EXCEPTION 'the visit is concluded' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER look_comes_before_the_conclusion BEFORE INSERT ON sampling.look
    FOR EACH ROW EXECUTE FUNCTION sampling.check_not_concluded();
CREATE TRIGGER observation_comes_before_the_conclusion BEFORE INSERT ON sampling.observation
    FOR EACH ROW EXECUTE FUNCTION sampling.check_not_concluded();

CREATE FUNCTION sampling.check_conclusion() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    drawn date;
    missing bigint;
BEGIN
    SELECT (drawn_at AT TIME ZONE 'Europe/Paris')::date INTO drawn FROM sampling.visit
     WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year;
    IF new.visited_on NOT BETWEEN drawn AND (new.concluded_at AT TIME ZONE 'Europe/Paris')::date THEN
        RAISE EXCEPTION 'a visit is made between its draw and its signature' USING errcode = 'check_violation';
    END IF;
    SELECT count(*) INTO missing FROM sampling.piece
     WHERE cooperative_id = new.cooperative_id AND school_year = new.school_year
       AND NOT EXISTS (SELECT FROM sampling.look
                        WHERE look.cooperative_id = piece.cooperative_id AND look.school_year = piece.school_year
                          AND look.thing = 'P' || piece.position);
    IF missing > 0 THEN
        RAISE EXCEPTION 'a drawn piece was not looked at' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER conclusion_holds AFTER INSERT ON sampling.conclusion
    FOR EACH ROW EXECUTE FUNCTION sampling.check_conclusion();

-- What rooms above may read for a whole association.
CREATE VIEW sampling.published_visit WITH (security_invoker = true) AS
SELECT visit.cooperative_id, visit.association_id, visit.school_year, visit.reason,
       CASE WHEN conclusion.cooperative_id IS NULL THEN
                CASE WHEN EXISTS (SELECT FROM sampling.look
                                   WHERE look.cooperative_id = visit.cooperative_id
                                     AND look.school_year = visit.school_year)
                     THEN 'UNDER_WAY' ELSE 'DRAWN' END
            WHEN EXISTS (SELECT FROM sampling.observation
                          WHERE observation.cooperative_id = visit.cooperative_id
                            AND observation.school_year = visit.school_year AND observation.asked <> ''
                            AND NOT EXISTS (SELECT FROM sampling.follow_up
                                             WHERE follow_up.cooperative_id = observation.cooperative_id
                                               AND follow_up.school_year = observation.school_year
                                               AND follow_up.observation = observation.number
                                               AND follow_up.kind = 'CLOSED'))
            THEN 'FOLLOWED' ELSE 'CLOSED' END AS state,
       visit.drawn_at, conclusion.visited_on, conclusion.concluded_at, conclusion.verdict
  FROM sampling.visit
  LEFT JOIN sampling.conclusion
    ON conclusion.cooperative_id = visit.cooperative_id AND conclusion.school_year = visit.school_year;
GRANT SELECT ON sampling.published_visit TO quitus_app, quitus_reader;
