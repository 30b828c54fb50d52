-- A cash book kept elsewhere is looked at before it is brought in: between the two the file waits here, two days at
-- most. It is not in the books, and goes when it has served. What a person said of its columns serves again.

CREATE TABLE cashbook.waiting_file (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL,
    name text NOT NULL CHECK (length(name) <= 150),
    content bytea NOT NULL CHECK (length(content) <= 10485760),
    mapping text NOT NULL CHECK (length(mapping) <= 100000),
    kept_at timestamptz NOT NULL,
    kept_by_id uuid NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
CREATE INDEX waiting_file_by_age ON cashbook.waiting_file (cooperative_id, kept_at);
SELECT database.protect_tenant_table('cashbook.waiting_file');
GRANT INSERT, UPDATE (mapping), DELETE ON cashbook.waiting_file TO quitus_app;

CREATE TABLE cashbook.remembered_mapping (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    mapping text NOT NULL CHECK (length(mapping) <= 100000),
    remembered_at timestamptz NOT NULL,
    remembered_by_id uuid NOT NULL,
    PRIMARY KEY (cooperative_id)
);
SELECT database.protect_tenant_table('cashbook.remembered_mapping');
GRANT INSERT, UPDATE (mapping, remembered_at, remembered_by_id) ON cashbook.remembered_mapping TO quitus_app;
