-- An association lives under rules of its own beside the nation's. A year's accounts can be understood later only if one
-- knows which rules held then, who changed them and why: so a change is a row that stays, and so is a release of the
-- nation. The application may add here; nobody may change or erase.

CREATE TABLE bylaw.change (
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    -- Tells apart what was noted in one instant.
    rank bigint GENERATED ALWAYS AS IDENTITY,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    key text NOT NULL CHECK (key ~ '^[a-z][a-z0-9-]*(\.[A-Za-z0-9_-]+)*$'),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    before text NOT NULL,
    after text NOT NULL,
    -- Whether the year had begun: then the reason is there (LOC-01).
    under_way boolean NOT NULL,
    reason text NOT NULL CHECK (length(reason) <= 500),
    changed_at timestamptz NOT NULL,
    changed_by uuid NOT NULL,
    changed_by_name text NOT NULL,
    PRIMARY KEY (association_id, id),
    CHECK (before <> after),
    CONSTRAINT a_running_year_asks_why CHECK (NOT under_way OR btrim(reason) <> '')
);
CREATE INDEX change_of_year ON bylaw.change (association_id, school_year, key);
GRANT SELECT, INSERT ON bylaw.change TO quitus_app;
GRANT SELECT ON bylaw.change TO quitus_reader;

CREATE TABLE bylaw.release (
    number integer PRIMARY KEY CHECK (number >= 1),
    from_year integer NOT NULL CHECK (from_year BETWEEN 1990 AND 2199),
    title text NOT NULL CHECK (length(btrim(title)) BETWEEN 1 AND 120),
    changes text NOT NULL CHECK (length(btrim(changes)) BETWEEN 1 AND 2000),
    reference text NOT NULL CHECK (length(btrim(reference)) BETWEEN 1 AND 200),
    referenced_on date NOT NULL,
    published_at timestamptz NOT NULL,
    published_by uuid NOT NULL,
    published_by_name text NOT NULL
);
GRANT SELECT, INSERT ON bylaw.release TO quitus_app;
GRANT SELECT ON bylaw.release TO quitus_reader;

CREATE TABLE bylaw.release_value (
    number integer NOT NULL REFERENCES bylaw.release (number),
    key text NOT NULL CHECK (key ~ '^[a-z][a-z0-9-]*(\.[A-Za-z0-9_-]+)*$'),
    value text NOT NULL CHECK (length(value) BETWEEN 1 AND 200),
    PRIMARY KEY (number, key)
);
GRANT SELECT, INSERT ON bylaw.release_value TO quitus_app;
GRANT SELECT ON bylaw.release_value TO quitus_reader;

-- The texts that pages cite: never without a reference and a date (LOC-02). What was known by heart says so, and a
-- practice of one association is not taken for the law; its date is the day on which it was read.
CREATE TABLE bylaw.legal_text (
    key text PRIMARY KEY CHECK (key ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
    reference text NOT NULL CHECK (length(btrim(reference)) BETWEEN 3 AND 200),
    dated_on date NOT NULL,
    title text NOT NULL CHECK (length(btrim(title)) BETWEEN 3 AND 200),
    says text NOT NULL CHECK (length(btrim(says)) BETWEEN 10 AND 400),
    status text NOT NULL CHECK (status IN ('READ', 'TO_CHECK', 'PRACTICE'))
);
GRANT SELECT ON bylaw.legal_text TO quitus_app, quitus_reader;
