-- A sign is recomputed from the books each time it is asked for and is kept nowhere. What is kept is the word of someone
-- who looked and knows why it is no trouble: it bears the digest of what was seen, so that new facts bring the sign back.
-- Words are only added; PostgreSQL refuses to change one.

CREATE TABLE risk.explanation (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    rule text NOT NULL CHECK (rule ~ '^RSK-[0-9]{2}$'),
    seen_digest text NOT NULL CHECK (seen_digest ~ '^[0-9a-f]{64}$'),
    reason text NOT NULL CHECK (length(reason) BETWEEN 10 AND 1000),
    explained_at timestamptz NOT NULL,
    explained_by_id uuid NOT NULL,
    explained_by text NOT NULL CHECK (length(explained_by) BETWEEN 1 AND 200),
    PRIMARY KEY (cooperative_id, school_year, rule, seen_digest)
);
SELECT database.protect_tenant_table('risk.explanation');
GRANT INSERT ON risk.explanation TO quitus_app;
