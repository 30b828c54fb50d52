-- The auditor's room lives in the association's own section, its headquarters. What he read is written down by a row that
-- stays (domain, section 8: read-only, and logged); what he writes for himself, notes and samples, is his alone: the
-- reader of a whole association does not see it, and no archive carries it.

CREATE TABLE audit.reading (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    person text NOT NULL CHECK (length(person) BETWEEN 1 AND 200),
    read_at timestamptz NOT NULL,
    path text NOT NULL CHECK (path LIKE '/%' AND length(path) <= 300),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    section_id bigint,
    piece text NOT NULL CHECK (length(piece) <= 30),
    PRIMARY KEY (cooperative_id, id)
);
CREATE INDEX reading_by_time ON audit.reading (cooperative_id, read_at, id);
SELECT database.protect_tenant_table('audit.reading');
GRANT INSERT ON audit.reading TO quitus_app;

-- A note on anything. It is never changed: it is struck through, and stays legible to its author.
CREATE TABLE audit.note (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    author_id uuid NOT NULL,
    about text NOT NULL CHECK (length(about) BETWEEN 1 AND 200),
    words text NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
    written_at timestamptz NOT NULL,
    struck_at timestamptz,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('audit.note');
SELECT database.keep_out_of_archives('audit.note');
GRANT INSERT, UPDATE (struck_at) ON audit.note TO quitus_app;

-- A sample on the auditor's own terms. Its terms, the population it was drawn from and what was drawn are kept as they
-- were: whoever has the books and the terms draws the same again.
CREATE TABLE audit.sample (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    author_id uuid NOT NULL,
    author text NOT NULL CHECK (length(author) BETWEEN 1 AND 200),
    method text NOT NULL CHECK (method IN ('MONETARY_UNITS', 'RANDOM')),
    stratum text NOT NULL CHECK (stratum IN ('EXPENSES', 'RECEIPTS', 'ALL')),
    seed text NOT NULL CHECK (length(seed) BETWEEN 1 AND 100),
    size integer NOT NULL CHECK (size BETWEEN 1 AND 500),
    threshold_cents bigint NOT NULL CHECK (threshold_cents >= 0),
    confidence integer NOT NULL CHECK (confidence IN (80, 90, 95)),
    population_count bigint NOT NULL CHECK (population_count > 0),
    population_cents bigint NOT NULL CHECK (population_cents > 0),
    sampled_cents bigint NOT NULL CHECK (sampled_cents >= 0),
    population_digest text NOT NULL CHECK (population_digest ~ '^[0-9a-f]{64}$'),
    drawn_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('audit.sample');
SELECT database.keep_out_of_archives('audit.sample');
GRANT INSERT ON audit.sample TO quitus_app;

-- hits: how many of the drawn units fell in the item; 0 for one that is looked at because it is large.
CREATE TABLE audit.sampled (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    sample_id uuid NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    section_id bigint NOT NULL,
    piece text NOT NULL CHECK (length(piece) BETWEEN 1 AND 30),
    occurred_on date NOT NULL,
    label text NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    hits integer NOT NULL CHECK (hits >= 0),
    PRIMARY KEY (cooperative_id, sample_id, position),
    UNIQUE (cooperative_id, sample_id, section_id, piece),
    FOREIGN KEY (cooperative_id, sample_id) REFERENCES audit.sample (cooperative_id, id)
);
SELECT database.protect_tenant_table('audit.sampled');
SELECT database.keep_out_of_archives('audit.sampled');
GRANT INSERT ON audit.sampled TO quitus_app;

-- What was found of an item; said again, the last word counts and the others stay.
CREATE TABLE audit.tick (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    sample_id uuid NOT NULL,
    position integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    verdict text NOT NULL CHECK (verdict IN ('SEEN', 'EXCEPTION')),
    error_cents bigint NOT NULL CHECK (error_cents >= 0),
    words text NOT NULL CHECK (length(words) <= 1000),
    ticked_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, sample_id, position, number),
    FOREIGN KEY (cooperative_id, sample_id, position)
        REFERENCES audit.sampled (cooperative_id, sample_id, position),
    CHECK ((verdict = 'EXCEPTION') = (words <> '')),
    CHECK (verdict = 'EXCEPTION' OR error_cents = 0)
);
SELECT database.protect_tenant_table('audit.tick');
SELECT database.keep_out_of_archives('audit.tick');
GRANT INSERT ON audit.tick TO quitus_app;

-- No error is larger than what the item says, whoever writes.
CREATE FUNCTION audit.check_tick() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF new.error_cents > (SELECT amount_cents FROM audit.sampled
                           WHERE cooperative_id = new.cooperative_id AND sample_id = new.sample_id
                             AND position = new.position) THEN
        RAISE EXCEPTION 'an error is larger than its item' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER tick_holds BEFORE INSERT ON audit.tick FOR EACH ROW EXECUTE FUNCTION audit.check_tick();
