-- A reminder of a report is written once for each threshold before its day (SUB-02). Whoever writes it takes this row
-- first, so that two installations on one database, or a job run twice, never write the same letter.

CREATE TABLE subsidy.reminder (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    code text NOT NULL,
    due_on date NOT NULL,
    days_before integer NOT NULL CHECK (days_before IN (60, 30, 7)),
    letters integer NOT NULL CHECK (letters > 0),
    written_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, code, due_on, days_before),
    FOREIGN KEY (cooperative_id, code) REFERENCES subsidy.subsidy (cooperative_id, code)
);
SELECT database.protect_tenant_table('subsidy.reminder');
GRANT INSERT ON subsidy.reminder TO quitus_app;
