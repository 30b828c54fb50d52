-- The books of a cooperative are only added to: the application may insert entries and lines and never change or remove
-- them. What Java decides, PostgreSQL checks again when the transaction ends: balance, lock, order of the chain.

-- The chart is data: versions, their lines, and which version a school year uses.
CREATE TABLE ledger.chart (
    version text PRIMARY KEY,
    banner text NOT NULL
);
CREATE TABLE ledger.account (
    version text NOT NULL REFERENCES ledger.chart (version),
    key text NOT NULL,
    code text NOT NULL,
    aliases text[] NOT NULL,
    label text NOT NULL,
    anc text NOT NULL,
    help text NOT NULL,
    examples text[] NOT NULL,
    flags text[] NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (version, key)
);
CREATE TABLE ledger.chart_of_year (
    from_year integer PRIMARY KEY,
    version text NOT NULL REFERENCES ledger.chart (version)
);
GRANT SELECT ON ledger.chart, ledger.account, ledger.chart_of_year TO quitus_app, quitus_reader;

-- The head of each cooperative's chain; whoever posts locks it first, so that numbers have no gap and no double.
CREATE TABLE ledger.books (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    books uuid NOT NULL,
    last_sequence bigint NOT NULL DEFAULT 0,
    last_hash text NOT NULL,
    locked_through date,
    PRIMARY KEY (cooperative_id)
);
SELECT database.protect_tenant_table('ledger.books');
GRANT INSERT, UPDATE (last_sequence, last_hash, locked_through) ON ledger.books TO quitus_app;

-- The last number given in a series of pieces (D, R, T…) or in a journal (BQ, CA…) of a school year.
CREATE TABLE ledger.counter (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    series text NOT NULL,
    last_number integer NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, series)
);
SELECT database.protect_tenant_table('ledger.counter');
GRANT INSERT, UPDATE (last_number) ON ledger.counter TO quitus_app;

CREATE TABLE ledger.entry (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    form_key uuid NOT NULL,
    sequence bigint NOT NULL CHECK (sequence > 0),
    school_year integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('RECEIPT', 'EXPENSE', 'TRANSFER', 'OPENING', 'REVERSAL')),
    piece text NOT NULL CHECK (length(piece) BETWEEN 1 AND 30),
    journal text NOT NULL CHECK (journal IN ('BQ', 'CP', 'CA', 'RA', 'AN', 'OD')),
    journal_number integer NOT NULL CHECK (journal_number > 0),
    occurred_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    payment text NOT NULL,
    cheque text NOT NULL,
    reverses uuid,
    movement_cents bigint NOT NULL,
    words_digest text NOT NULL CHECK (length(words_digest) = 64),
    vouchers text[] NOT NULL,
    previous_hash text NOT NULL CHECK (length(previous_hash) = 64),
    hash text NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (cooperative_id, id),
    UNIQUE (cooperative_id, form_key),
    UNIQUE (cooperative_id, sequence),
    UNIQUE (cooperative_id, school_year, piece),
    UNIQUE (cooperative_id, school_year, journal, journal_number),
    UNIQUE (cooperative_id, reverses),
    FOREIGN KEY (cooperative_id, reverses) REFERENCES ledger.entry (cooperative_id, id),
    CHECK (occurred_on BETWEEN make_date(school_year, 9, 1) AND make_date(school_year + 1, 8, 31)),
    CHECK ((kind = 'REVERSAL') = (reverses IS NOT NULL))
);
CREATE INDEX entry_by_day ON ledger.entry (cooperative_id, school_year, occurred_on, sequence);
CREATE INDEX entry_by_movement ON ledger.entry (cooperative_id, movement_cents, occurred_on);
SELECT database.protect_tenant_table('ledger.entry');
GRANT INSERT ON ledger.entry TO quitus_app;

CREATE TABLE ledger.line (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    entry_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    school_year integer NOT NULL,
    occurred_on date NOT NULL,
    account text NOT NULL,
    class_code text NOT NULL,
    subsidy text NOT NULL,
    project text NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN -100000000000 AND 100000000000),
    PRIMARY KEY (cooperative_id, entry_id, number),
    FOREIGN KEY (cooperative_id, entry_id) REFERENCES ledger.entry (cooperative_id, id)
);
CREATE INDEX line_by_account ON ledger.line (cooperative_id, school_year, account, class_code, occurred_on)
    INCLUDE (amount_cents);
SELECT database.protect_tenant_table('ledger.line');
GRANT INSERT ON ledger.line TO quitus_app;

-- A person's words stand beside the entry and not in its hash: only their salted digest is chained, so that they can
-- be erased and the chain still holds.
CREATE TABLE ledger.wording (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    entry_id uuid NOT NULL,
    salt text NOT NULL,
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    payee text NOT NULL CHECK (length(payee) <= 200),
    reason text NOT NULL CHECK (length(reason) <= 300),
    recorded_by text NOT NULL,
    answers text NOT NULL,
    searched text NOT NULL,
    erased_at timestamptz,
    PRIMARY KEY (cooperative_id, entry_id),
    FOREIGN KEY (cooperative_id, entry_id) REFERENCES ledger.entry (cooperative_id, id)
);
SELECT database.protect_tenant_table('ledger.wording');
GRANT INSERT ON ledger.wording TO quitus_app;

-- A voucher filed under an entry after it was posted is a record of the chain in its own right.
CREATE TABLE ledger.annex (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    sequence bigint NOT NULL CHECK (sequence > 0),
    entry_id uuid NOT NULL,
    voucher text NOT NULL CHECK (length(voucher) = 64),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    previous_hash text NOT NULL CHECK (length(previous_hash) = 64),
    hash text NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (cooperative_id, sequence),
    UNIQUE (cooperative_id, entry_id, voucher),
    FOREIGN KEY (cooperative_id, entry_id) REFERENCES ledger.entry (cooperative_id, id)
);
SELECT database.protect_tenant_table('ledger.annex');
GRANT INSERT ON ledger.annex TO quitus_app;

-- Kept in the same transaction as each entry, so that a report costs the number of accounts and not of entries.
CREATE TABLE ledger.balance (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    account text NOT NULL,
    class_code text NOT NULL,
    subsidy text NOT NULL,
    debit_cents bigint NOT NULL CHECK (debit_cents >= 0),
    credit_cents bigint NOT NULL CHECK (credit_cents >= 0),
    PRIMARY KEY (cooperative_id, school_year, account, class_code, subsidy)
);
SELECT database.protect_tenant_table('ledger.balance');
GRANT INSERT, UPDATE (debit_cents, credit_cents) ON ledger.balance TO quitus_app;

-- A form left half-way: it may be changed and thrown away, it is not in the books.
CREATE TABLE ledger.draft (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    form_key uuid NOT NULL,
    person_id uuid NOT NULL,
    form text NOT NULL CHECK (length(form) <= 20000),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, form_key)
);
SELECT database.protect_tenant_table('ledger.draft');
GRANT INSERT, UPDATE (form, saved_at), DELETE ON ledger.draft TO quitus_app;

-- Checked when the transaction ends, whoever wrote the rows: one call per entry.
CREATE FUNCTION ledger.check_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    total bigint;
    lines integer;
    head record;
BEGIN
    SELECT coalesce(sum(amount_cents), 0), count(*) INTO total, lines
      FROM ledger.line WHERE cooperative_id = new.cooperative_id AND entry_id = new.id;
    IF total <> 0 OR lines < 2 THEN
        RAISE EXCEPTION 'entry % is not balanced', new.piece USING errcode = 'check_violation';
    END IF;
    SELECT last_sequence, locked_through INTO head FROM ledger.books WHERE cooperative_id = new.cooperative_id;
    IF head.last_sequence IS NULL OR head.last_sequence < new.sequence THEN
        RAISE EXCEPTION 'entry % is not in the chain', new.piece USING errcode = 'check_violation';
    END IF;
    IF new.occurred_on <= head.locked_through THEN
        RAISE EXCEPTION 'entry % is dated in a locked period', new.piece USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entry_holds AFTER INSERT ON ledger.entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_entry();

-- Lines come with their entry and never after it: a later line would change what was posted.
CREATE FUNCTION ledger.check_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM ledger.entry
                    WHERE cooperative_id = new.cooperative_id AND id = new.entry_id
                      AND xmin = pg_current_xact_id()::xid) THEN
        RAISE EXCEPTION 'a line comes with its entry' USING errcode = 'check_violation';
    END IF;
    RETURN new;
END $$;
CREATE TRIGGER line_comes_with_its_entry BEFORE INSERT ON ledger.line
    FOR EACH ROW EXECUTE FUNCTION ledger.check_line();

CREATE FUNCTION ledger.post_entry(
    p_cooperative bigint, p_association bigint, p_id uuid, p_key uuid, p_sequence bigint, p_year integer, p_kind text,
    p_piece text, p_series text, p_number integer, p_journal text, p_journal_number integer, p_occurred date,
    p_recorded timestamptz, p_by uuid, p_payment text, p_cheque text, p_reverses uuid, p_movement bigint,
    p_words_digest text, p_vouchers text[], p_previous text, p_hash text,
    p_salt text, p_label text, p_payee text, p_reason text, p_by_name text, p_answers text, p_searched text,
    p_accounts text[], p_classes text[], p_subsidies text[], p_projects text[], p_amounts bigint[])
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ledger.entry VALUES (
        p_cooperative, p_association, p_id, p_key, p_sequence, p_year, p_kind, p_piece, p_journal, p_journal_number,
        p_occurred, p_recorded, p_by, p_payment, p_cheque, p_reverses, p_movement, p_words_digest, p_vouchers,
        p_previous, p_hash);
    INSERT INTO ledger.wording VALUES (
        p_cooperative, p_association, p_id, p_salt, p_label, p_payee, p_reason, p_by_name, p_answers, p_searched, NULL);
    FOR i IN 1 .. cardinality(p_accounts) LOOP
        INSERT INTO ledger.line VALUES (
            p_cooperative, p_association, p_id, i, p_year, p_occurred, p_accounts[i], p_classes[i], p_subsidies[i],
            p_projects[i], p_amounts[i]);
        INSERT INTO ledger.balance AS kept VALUES (
            p_cooperative, p_association, p_year, p_accounts[i], p_classes[i], p_subsidies[i],
            greatest(p_amounts[i], 0), greatest(-p_amounts[i], 0))
        ON CONFLICT (cooperative_id, school_year, account, class_code, subsidy) DO UPDATE
           SET debit_cents = kept.debit_cents + excluded.debit_cents,
               credit_cents = kept.credit_cents + excluded.credit_cents;
    END LOOP;
    IF p_number > 0 THEN
        INSERT INTO ledger.counter AS kept VALUES (p_cooperative, p_association, p_year, p_series, p_number)
        ON CONFLICT (cooperative_id, school_year, series) DO UPDATE
           SET last_number = greatest(kept.last_number, excluded.last_number);
    END IF;
    INSERT INTO ledger.counter AS kept VALUES (p_cooperative, p_association, p_year, p_journal, p_journal_number)
    ON CONFLICT (cooperative_id, school_year, series) DO UPDATE SET last_number = excluded.last_number;
    UPDATE ledger.books SET last_sequence = p_sequence, last_hash = p_hash
     WHERE cooperative_id = p_cooperative AND last_sequence = p_sequence - 1 AND last_hash = p_previous;
    IF NOT found THEN
        RAISE EXCEPTION 'the chain moved' USING errcode = 'serialization_failure';
    END IF;
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
END $$;
GRANT EXECUTE ON FUNCTION ledger.post_entry TO quitus_app;

-- What other rooms may read.
CREATE VIEW ledger.published_trial_balance WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, school_year, account, class_code, subsidy,
       debit_cents, credit_cents, debit_cents - credit_cents AS net_cents
  FROM ledger.balance;
GRANT SELECT ON ledger.published_trial_balance TO quitus_app, quitus_reader;
