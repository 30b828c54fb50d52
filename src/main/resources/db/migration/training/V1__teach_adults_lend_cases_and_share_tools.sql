-- What an association does for the adults of its cooperatives: it trains them, lends its cases, shares its tools. All of
-- it belongs to the association's own section, its headquarters, so that one tenant holds it; who comes is an adult
-- with an account, never a pupil.

CREATE TABLE training.training (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    audience text NOT NULL CHECK (length(audience) BETWEEN 1 AND 120),
    purpose text NOT NULL CHECK (length(purpose) <= 1000),
    lasts_minutes integer NOT NULL CHECK (lasts_minutes BETWEEN 15 AND 6000),
    compulsory boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('training.training');
GRANT INSERT ON training.training TO quitus_app;

CREATE TABLE training.session (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    training uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    place text NOT NULL CHECK (length(place) <= 160),
    link text NOT NULL CHECK (length(link) <= 300 AND (link = '' OR link LIKE 'https://%')),
    seats integer NOT NULL CHECK (seats BETWEEN 1 AND 500),
    cancelled_at timestamptz,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, training) REFERENCES training.training (cooperative_id, id),
    CHECK (ends_at > starts_at),
    CHECK (place <> '' OR link <> '')
);
SELECT database.protect_tenant_table('training.session');
GRANT INSERT, UPDATE (cancelled_at) ON training.session TO quitus_app;

-- One line for each person of a session. Who gives up a seat keeps the line; who waits is promoted in the order of
-- arrival.
CREATE TABLE training.enrolment (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    session uuid NOT NULL,
    person uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    school bigint NOT NULL,
    school_name text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    state text NOT NULL CHECK (state IN ('SEATED', 'WAITING', 'GIVEN_UP')),
    attended boolean,
    attended_by text,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, session, person),
    UNIQUE (cooperative_id, session, number),
    FOREIGN KEY (cooperative_id, session) REFERENCES training.session (cooperative_id, id),
    CHECK ((attended IS NULL) = (attended_by IS NULL)),
    CHECK (attended IS NULL OR state = 'SEATED')
);
SELECT database.protect_tenant_table('training.enrolment');
GRANT INSERT, UPDATE (number, state, attended, attended_by, school, school_name) ON training.enrolment TO quitus_app;

-- Never more people seated than seats, whoever writes.
CREATE FUNCTION training.count_the_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF new.state = 'SEATED'
       AND (SELECT count(*) FROM training.enrolment
             WHERE cooperative_id = new.cooperative_id AND session = new.session AND state = 'SEATED'
               AND person <> new.person)
           >= (SELECT seats FROM training.session WHERE cooperative_id = new.cooperative_id AND id = new.session) THEN
        RAISE EXCEPTION 'no seat is left' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER seats_are_counted BEFORE INSERT OR UPDATE ON training.enrolment
    FOR EACH ROW EXECUTE FUNCTION training.count_the_seats();

-- What the adults of a cooperative followed, in its own section: its activity report tells it, its archive takes it.
CREATE TABLE training.followed (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    session uuid NOT NULL,
    person uuid NOT NULL,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    lasted_minutes integer NOT NULL CHECK (lasted_minutes > 0),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, session, person)
);
SELECT database.protect_tenant_table('training.followed');
GRANT INSERT, DELETE ON training.followed TO quitus_app;

-- Hours for the statistics: counts, no name.
CREATE VIEW training.published_hours WITH (security_invoker = true) AS
SELECT s.cooperative_id, s.association_id, s.school_year, t.title, t.compulsory,
       count(DISTINCT e.person) AS people, sum(t.lasts_minutes) AS minutes
  FROM training.enrolment e
  JOIN training.session s ON s.cooperative_id = e.cooperative_id AND s.id = e.session
  JOIN training.training t ON t.cooperative_id = s.cooperative_id AND t.id = s.training
 WHERE e.attended
 GROUP BY s.cooperative_id, s.association_id, s.school_year, t.title, t.compulsory;
GRANT SELECT ON training.published_hours TO quitus_app, quitus_reader;

CREATE TABLE training.travelling_case (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    contents text NOT NULL CHECK (length(contents) BETWEEN 1 AND 2000),
    longest_days integer NOT NULL CHECK (longest_days BETWEEN 1 AND 120),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('training.travelling_case');
-- Whoever books holds the case's row meanwhile, which asks for the right to change something of it.
GRANT INSERT, UPDATE (longest_days) ON training.travelling_case TO quitus_app;

CREATE TABLE training.loan (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    lent uuid NOT NULL,
    borrower bigint NOT NULL,
    borrower_name text NOT NULL,
    person uuid NOT NULL,
    person_name text NOT NULL,
    begins_on date NOT NULL,
    ends_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('BOOKED', 'OUT', 'BACK', 'CANCELLED')),
    out_on date,
    out_words text NOT NULL DEFAULT '' CHECK (length(out_words) <= 500),
    back_on date,
    back_words text NOT NULL DEFAULT '' CHECK (length(back_words) <= 500),
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, lent) REFERENCES training.travelling_case (cooperative_id, id),
    CHECK (ends_on >= begins_on),
    CHECK ((out_on IS NOT NULL) = (state IN ('OUT', 'BACK'))),
    CHECK ((back_on IS NOT NULL) = (state = 'BACK')),
    CONSTRAINT one_borrower_at_a_time EXCLUDE USING gist (
        cooperative_id WITH =, lent WITH =, daterange(begins_on, ends_on, '[]') WITH &&
    ) WHERE (state IN ('BOOKED', 'OUT'))
);
SELECT database.protect_tenant_table('training.loan');
GRANT INSERT, UPDATE (state, out_on, out_words, back_on, back_words) ON training.loan TO quitus_app;

-- Letters without their accents, so that « eleve » finds « élève ».
CREATE FUNCTION training.bare(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT translate(lower(said), 'àâäéèêëîïôöùûüç', 'aaaeeeeiioouuuc')
$$;

-- The library is read by everyone and written by few: an entry belongs to an association, or to all when it has none.
CREATE TABLE training.tool (
    id uuid PRIMARY KEY,
    association_id bigint REFERENCES federation.association (id),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
    summary text NOT NULL CHECK (length(summary) BETWEEN 1 AND 2000),
    link text NOT NULL CHECK (length(link) <= 300 AND (link = '' OR link LIKE 'https://%')),
    file text NOT NULL CHECK (file = '' OR file ~ '^[0-9a-f]{64}$'),
    cycles text[] NOT NULL CHECK (cycles <@ ARRAY['1', '2', '3']),
    domain text NOT NULL CHECK (length(domain) <= 20),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    withdrawn_at timestamptz,
    words tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('french'::regconfig, title), 'A')
        || setweight(to_tsvector('french'::regconfig, training.bare(title)), 'A')
        || setweight(to_tsvector('french'::regconfig, summary), 'B')
        || setweight(to_tsvector('french'::regconfig, training.bare(summary)), 'B')
    ) STORED,
    CHECK (link <> '' OR file <> ''),
    CHECK (file = '' OR association_id IS NOT NULL)
);
CREATE INDEX tool_by_its_words ON training.tool USING gin (words);
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON training.tool TO quitus_app;
GRANT SELECT ON training.tool TO quitus_reader;

-- The secret address of a person's calendar: only its fingerprint is kept, and a new one replaces it.
CREATE TABLE training.feed (
    person uuid PRIMARY KEY,
    secret_hash text NOT NULL UNIQUE CHECK (secret_hash ~ '^[0-9a-f]{64}$'),
    made_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE (secret_hash, made_at) ON training.feed TO quitus_app;
