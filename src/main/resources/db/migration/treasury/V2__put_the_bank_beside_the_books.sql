-- A match says that entries and bank lines tell of the same money. It changes neither, so it may be undone; that it was
-- made, and undone, stays written. An entry or a line is in one live match at most.

CREATE TABLE treasury.match (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    account text NOT NULL,
    class_code text NOT NULL,
    certainty text NOT NULL CHECK (certainty IN ('CERTAIN', 'LIKELY', 'POSSIBLE', 'CHOSEN')),
    reason text NOT NULL,
    made_at timestamptz NOT NULL,
    made_by_id uuid NOT NULL,
    made_by text NOT NULL,
    undone_at timestamptz,
    undone_by text,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('treasury.match');
GRANT INSERT, UPDATE (undone_at, undone_by) ON treasury.match TO quitus_app;

CREATE TABLE treasury.match_entry (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    match_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    account text NOT NULL,
    class_code text NOT NULL,
    live boolean NOT NULL DEFAULT true,
    PRIMARY KEY (cooperative_id, match_id, entry_id),
    FOREIGN KEY (cooperative_id, match_id) REFERENCES treasury.match (cooperative_id, id),
    FOREIGN KEY (cooperative_id, entry_id) REFERENCES ledger.entry (cooperative_id, id)
);
CREATE UNIQUE INDEX match_entry_once ON treasury.match_entry (cooperative_id, entry_id, account, class_code) WHERE live;
SELECT database.protect_tenant_table('treasury.match_entry');
GRANT INSERT, UPDATE (live) ON treasury.match_entry TO quitus_app;

CREATE TABLE treasury.match_line (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    match_id uuid NOT NULL,
    bank_line_id uuid NOT NULL,
    live boolean NOT NULL DEFAULT true,
    PRIMARY KEY (cooperative_id, match_id, bank_line_id),
    FOREIGN KEY (cooperative_id, match_id) REFERENCES treasury.match (cooperative_id, id),
    FOREIGN KEY (cooperative_id, bank_line_id) REFERENCES treasury.bank_line (cooperative_id, id)
);
CREATE UNIQUE INDEX match_line_once ON treasury.match_line (cooperative_id, bank_line_id) WHERE live;
SELECT database.protect_tenant_table('treasury.match_line');
GRANT INSERT, UPDATE (live) ON treasury.match_line TO quitus_app;
