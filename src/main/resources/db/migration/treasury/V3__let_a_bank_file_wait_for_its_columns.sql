-- A bank whose columns nobody knows yet: its file waits here, two days at most, while a person says what each column
-- holds. It is not among the statements, and goes when it has served.

CREATE TABLE treasury.waiting_statement (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) <= 150),
    content bytea NOT NULL CHECK (length(content) <= 5242880),
    kept_at timestamptz NOT NULL,
    kept_by_id uuid NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
CREATE INDEX waiting_statement_by_age ON treasury.waiting_statement (cooperative_id, kept_at);
SELECT database.protect_tenant_table('treasury.waiting_statement');
GRANT INSERT, DELETE ON treasury.waiting_statement TO quitus_app;
