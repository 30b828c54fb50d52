-- What the bank says is kept as it was said, once, whatever the file it came in; the books are elsewhere.

-- One row per till that has statements: whoever imports locks it, so that the second sees what the first added.
CREATE TABLE treasury.till (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    account text NOT NULL,
    class_code text NOT NULL,
    PRIMARY KEY (cooperative_id, account, class_code)
);
SELECT database.protect_tenant_table('treasury.till');
-- Row locks ask for the right to update; nothing in the row ever changes.
GRANT INSERT, UPDATE (class_code) ON treasury.till TO quitus_app;

CREATE TABLE treasury.statement (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    account text NOT NULL,
    class_code text NOT NULL,
    format text NOT NULL CHECK (format IN ('OFX', 'CAMT_053', 'QIF', 'CSV')),
    file_name text NOT NULL,
    bank_account text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL CHECK (to_day >= from_day),
    opening_cents bigint,
    closing_cents bigint,
    closing_on date,
    lines_read integer NOT NULL,
    lines_added integer NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id)
);
SELECT database.protect_tenant_table('treasury.statement');
GRANT INSERT ON treasury.statement TO quitus_app;

CREATE TABLE treasury.bank_line (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    statement_id uuid NOT NULL,
    account text NOT NULL,
    class_code text NOT NULL,
    booked_on date NOT NULL,
    position integer NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents <> 0),
    label text NOT NULL,
    cheque text NOT NULL,
    reference text NOT NULL,
    format text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, statement_id) REFERENCES treasury.statement (cooperative_id, id)
);
CREATE INDEX bank_line_by_day ON treasury.bank_line (cooperative_id, account, class_code, booked_on, amount_cents);
SELECT database.protect_tenant_table('treasury.bank_line');
GRANT INSERT ON treasury.bank_line TO quitus_app;

-- How this till's bank lays out its CSV, once someone has shown it.
CREATE TABLE treasury.csv_mapping (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    account text NOT NULL,
    class_code text NOT NULL,
    header text NOT NULL,
    delimiter text NOT NULL CHECK (length(delimiter) = 1),
    header_row integer NOT NULL,
    date_column integer NOT NULL,
    label_column integer NOT NULL,
    debit_column integer NOT NULL,
    credit_column integer NOT NULL,
    amount_column integer NOT NULL,
    reference_column integer NOT NULL,
    date_pattern text NOT NULL,
    PRIMARY KEY (cooperative_id, account, class_code, header)
);
SELECT database.protect_tenant_table('treasury.csv_mapping');
GRANT INSERT, UPDATE ON treasury.csv_mapping TO quitus_app;
