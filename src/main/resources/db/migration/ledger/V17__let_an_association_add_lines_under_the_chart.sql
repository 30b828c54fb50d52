-- An association may name, under a line of the national chart, lines of its own that help its cooperatives to find where
-- something goes. They are words and no accounts: what is written bears the nation's key, and no report, file or chain
-- knows of them. A line holds from its year on; each change is a version that stays, and giving it up is one too.

CREATE TABLE ledger.chart_extension (
    association_id bigint NOT NULL,
    code text NOT NULL CHECK (code ~ '^[0-9A-Z]+([.-][0-9A-Z]+)*$' AND length(code) BETWEEN 2 AND 20),
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    version integer NOT NULL CHECK (version >= 1),
    key text NOT NULL CHECK (key ~ '^(CHG|PRD)_[A-Z0-9_]{1,36}$'),
    label text NOT NULL CHECK (length(btrim(label)) BETWEEN 1 AND 80),
    help text NOT NULL CHECK (length(help) <= 300),
    examples text[] NOT NULL CHECK (cardinality(examples) <= 20),
    withdrawn boolean NOT NULL,
    reason text NOT NULL CHECK (length(reason) <= 500),
    written_at timestamptz NOT NULL,
    written_by uuid NOT NULL,
    written_by_name text NOT NULL,
    PRIMARY KEY (association_id, code, school_year, version)
);
GRANT SELECT, INSERT ON ledger.chart_extension TO quitus_app;
GRANT SELECT ON ledger.chart_extension TO quitus_reader;
