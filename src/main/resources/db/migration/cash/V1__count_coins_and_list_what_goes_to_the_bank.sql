-- Coins are counted by hand and papers are signed at school: what was counted, listed or labelled is kept as it was
-- said, and is only ever added to. A slip, a count or a good carries no movement of money: those are in the books.

CREATE TABLE cash.cash_count (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    account text NOT NULL,
    class_code text NOT NULL,
    counted_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    book_cents bigint NOT NULL,
    note text NOT NULL CHECK (length(note) <= 300),
    PRIMARY KEY (cooperative_id, id)
);
CREATE INDEX cash_count_by_day ON cash.cash_count (cooperative_id, account, class_code, counted_on, recorded_at);
SELECT database.protect_tenant_table('cash.cash_count');
GRANT INSERT ON cash.cash_count TO quitus_app;

CREATE TABLE cash.counted_piece (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    cash_count_id uuid NOT NULL,
    value_cents integer NOT NULL CHECK (value_cents > 0),
    number integer NOT NULL CHECK (number > 0),
    PRIMARY KEY (cooperative_id, cash_count_id, value_cents),
    FOREIGN KEY (cooperative_id, cash_count_id) REFERENCES cash.cash_count (cooperative_id, id)
);
SELECT database.protect_tenant_table('cash.counted_piece');
GRANT INSERT ON cash.counted_piece TO quitus_app;

CREATE TABLE cash.deposit_slip (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    deposited_on date NOT NULL,
    piece text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, school_year, number),
    UNIQUE (cooperative_id, school_year, piece)
);
SELECT database.protect_tenant_table('cash.deposit_slip');
GRANT INSERT ON cash.deposit_slip TO quitus_app;

-- The drawer's name is a family's: it stays here, beside the books, and can be blanked when it has served.
CREATE TABLE cash.slip_cheque (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    deposit_slip_id uuid NOT NULL,
    position integer NOT NULL CHECK (position > 0),
    drawer text NOT NULL,
    bank text NOT NULL,
    cheque text NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    PRIMARY KEY (cooperative_id, deposit_slip_id, position),
    FOREIGN KEY (cooperative_id, deposit_slip_id) REFERENCES cash.deposit_slip (cooperative_id, id)
);
SELECT database.protect_tenant_table('cash.slip_cheque');
GRANT INSERT, UPDATE (drawer) ON cash.slip_cheque TO quitus_app;

CREATE TABLE cash.slip_piece (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    deposit_slip_id uuid NOT NULL,
    value_cents integer NOT NULL CHECK (value_cents > 0),
    number integer NOT NULL CHECK (number > 0),
    PRIMARY KEY (cooperative_id, deposit_slip_id, value_cents),
    FOREIGN KEY (cooperative_id, deposit_slip_id) REFERENCES cash.deposit_slip (cooperative_id, id)
);
SELECT database.protect_tenant_table('cash.slip_piece');
GRANT INSERT ON cash.slip_piece TO quitus_app;

CREATE TABLE cash.durable_good (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    bought_on date NOT NULL,
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    supplier text NOT NULL CHECK (length(supplier) BETWEEN 1 AND 200),
    piece text NOT NULL,
    price_cents bigint NOT NULL CHECK (price_cents >= 0),
    place text NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    state text NOT NULL CHECK (length(state) BETWEEN 1 AND 100),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, number)
);
SELECT database.protect_tenant_table('cash.durable_good');
GRANT INSERT ON cash.durable_good TO quitus_app;

CREATE TABLE cash.good_taken_out (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    durable_good_id uuid NOT NULL,
    left_on date NOT NULL,
    because text NOT NULL CHECK (length(because) BETWEEN 3 AND 300),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    PRIMARY KEY (cooperative_id, durable_good_id),
    FOREIGN KEY (cooperative_id, durable_good_id) REFERENCES cash.durable_good (cooperative_id, id)
);
SELECT database.protect_tenant_table('cash.good_taken_out');
GRANT INSERT ON cash.good_taken_out TO quitus_app;
