-- A paper that leaves the house sealed bears a short code. What it said of the books, and when, stays here, so that
-- anyone who holds it can ask whether it is still the current one.

CREATE TABLE document.sealed_paper (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    code text NOT NULL CHECK (code ~ '^[A-Z2-7]{12}$'),
    kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 80),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    sealed_at timestamptz NOT NULL,
    sealed_by_id uuid NOT NULL,
    sealed_by text NOT NULL,
    PRIMARY KEY (cooperative_id, code)
);
SELECT database.protect_tenant_table('document.sealed_paper');
GRANT INSERT ON document.sealed_paper TO quitus_app;
