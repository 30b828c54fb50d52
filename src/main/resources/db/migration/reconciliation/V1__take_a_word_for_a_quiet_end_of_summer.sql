-- Some banks send no statement for a month without movement. Someone who holds the account then says that nothing moved
-- from the day after the last statement to 31 August (REC-02). The word bears a name, and may be taken back.

CREATE TABLE reconciliation.quiet_summer (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    account text NOT NULL,
    class_code text NOT NULL,
    school_year integer NOT NULL,
    since date NOT NULL,
    said_at timestamptz NOT NULL,
    said_by_id uuid NOT NULL,
    said_by text NOT NULL,
    taken_back_at timestamptz,
    taken_back_by text,
    PRIMARY KEY (cooperative_id, id)
);
CREATE UNIQUE INDEX quiet_summer_once ON reconciliation.quiet_summer (cooperative_id, account, class_code, school_year)
    WHERE taken_back_at IS NULL;
SELECT database.protect_tenant_table('reconciliation.quiet_summer');
GRANT INSERT, UPDATE (taken_back_at, taken_back_by) ON reconciliation.quiet_summer TO quitus_app;
