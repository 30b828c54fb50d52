-- A year that was vouched for takes no entry by any door. Each change of the lock is a row that stays, with its reason and
-- its author; the application may add such rows and no longer move the lock itself. A year opened again closes by itself
-- when its time is over, whoever is there or not.

CREATE TABLE ledger.lock (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    locked_through date,
    relock_through date,
    relock_at timestamptz,
    reason text NOT NULL CHECK (length(reason) BETWEEN 3 AND 300),
    decided_at timestamptz NOT NULL,
    decided_by_id uuid NOT NULL,
    decided_by text NOT NULL,
    PRIMARY KEY (cooperative_id, number),
    CHECK ((relock_through IS NULL) = (relock_at IS NULL)),
    CHECK (locked_through IS NULL OR relock_through IS NULL OR relock_through > locked_through)
);
SELECT database.protect_tenant_table('ledger.lock');
GRANT INSERT ON ledger.lock TO quitus_app;

ALTER TABLE ledger.books ADD COLUMN relock_through date;
ALTER TABLE ledger.books ADD COLUMN relock_at timestamptz;
REVOKE UPDATE ON ledger.books FROM quitus_app;
GRANT UPDATE (last_sequence, last_hash) ON ledger.books TO quitus_app;

-- The lock as it holds at an instant.
CREATE FUNCTION ledger.lock_at(p_through date, p_relock date, p_relock_at timestamptz, p_at timestamptz)
RETURNS date LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN p_relock_at <= p_at THEN p_relock ELSE p_through END
$$;

-- It moves with its rows alone, one after the other; going back asks for the hour it comes again.
CREATE FUNCTION ledger.move_lock() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    before record;
    last integer;
BEGIN
    SELECT locked_through, relock_through INTO before
      FROM ledger.books WHERE cooperative_id = new.cooperative_id FOR UPDATE;
    -- Locks that come back from an archive come together: the last of them says where the books stand.
    IF EXISTS (SELECT FROM ledger.lock WHERE cooperative_id = new.cooperative_id AND number > new.number) THEN
        RETURN NULL;
    END IF;
    SELECT coalesce(max(number), 0) INTO last
      FROM ledger.lock WHERE cooperative_id = new.cooperative_id AND number < new.number;
    IF new.number <> last + 1 THEN
        RAISE EXCEPTION 'locks come one after the other' USING errcode = 'check_violation';
    END IF;
    IF before.locked_through > coalesce(new.locked_through, '-infinity'::date) AND new.relock_at IS NULL THEN
        RAISE EXCEPTION 'a lock goes back for a time only' USING errcode = 'check_violation';
    END IF;
    UPDATE ledger.books
       SET locked_through = new.locked_through, relock_through = new.relock_through, relock_at = new.relock_at
     WHERE cooperative_id = new.cooperative_id;
    RETURN NULL;
END $$;
CREATE TRIGGER lock_moves AFTER INSERT ON ledger.lock FOR EACH ROW EXECUTE FUNCTION ledger.move_lock();

-- Books that come back whole from an archive bring their locks in the same transaction: those do not bind them yet.
CREATE OR REPLACE VIEW ledger.published_lock WITH (security_invoker = true) AS
SELECT cooperative_id, association_id,
       CASE WHEN EXISTS (SELECT FROM ledger.lock first
                          WHERE first.cooperative_id = books.cooperative_id AND first.number = 1
                            AND first.xmin = pg_current_xact_id_if_assigned()::xid)
            THEN NULL ELSE locked_through END AS locked_through
  FROM ledger.books;

CREATE OR REPLACE FUNCTION ledger.check_entry() RETURNS trigger LANGUAGE plpgsql AS $$
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
    SELECT last_sequence, ledger.lock_at(locked_through, relock_through, relock_at, new.recorded_at) AS locked INTO head
      FROM ledger.books WHERE cooperative_id = new.cooperative_id;
    IF head.last_sequence IS NULL OR head.last_sequence < new.sequence THEN
        RAISE EXCEPTION 'entry % is not in the chain', new.piece USING errcode = 'check_violation';
    END IF;
    IF new.occurred_on <= head.locked
       AND NOT EXISTS (SELECT FROM ledger.lock first
                        WHERE first.cooperative_id = new.cooperative_id AND first.number = 1
                          AND first.xmin = pg_current_xact_id_if_assigned()::xid) THEN
        RAISE EXCEPTION 'entry % is dated in a locked period', new.piece USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

-- A voucher filed later is part of what was vouched for.
CREATE FUNCTION ledger.check_annex() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM ledger.entry
                 JOIN ledger.books ON books.cooperative_id = entry.cooperative_id
                WHERE entry.cooperative_id = new.cooperative_id AND entry.id = new.entry_id
                  AND entry.occurred_on <= ledger.lock_at(locked_through, relock_through, relock_at, new.recorded_at))
       AND NOT EXISTS (SELECT FROM ledger.lock first
                        WHERE first.cooperative_id = new.cooperative_id AND first.number = 1
                          AND first.xmin = pg_current_xact_id_if_assigned()::xid) THEN
        RAISE EXCEPTION 'a voucher is filed in a locked period' USING errcode = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER annex_holds AFTER INSERT ON ledger.annex
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_annex();

-- The same look as before, at an instant: a lock whose time has come again holds.
DROP FUNCTION ledger.look_out;
CREATE FUNCTION ledger.look_out(
    p_cooperative bigint, p_association bigint, p_books uuid, p_genesis text, p_lock boolean,
    p_year integer, p_series text, p_journal text, p_piece text, p_cheque text, p_key uuid, p_accounts text[],
    p_movement bigint, p_kind text, p_day date, p_words text, p_payee text, p_names_class boolean, p_at timestamptz)
RETURNS TABLE (
    head_sequence bigint, head_hash text, head_locked date, classes text[], last_piece integer, last_in integer,
    piece_taken boolean, old_cheque text, opened boolean, posted uuid, twin_piece text, twin_day date, twin_label text,
    move_accounts text[], move_classes text[], move_days date[], move_cents bigint[])
LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    IF p_lock THEN
        SELECT last_sequence, last_hash, ledger.lock_at(locked_through, relock_through, relock_at, p_at)
          INTO head_sequence, head_hash, head_locked
          FROM ledger.books WHERE cooperative_id = p_cooperative FOR UPDATE;
        IF NOT found THEN
            INSERT INTO ledger.books (cooperative_id, association_id, books, last_hash)
            VALUES (p_cooperative, p_association, p_books, p_genesis)
            ON CONFLICT (cooperative_id) DO NOTHING;
            SELECT last_sequence, last_hash, ledger.lock_at(locked_through, relock_through, relock_at, p_at)
          INTO head_sequence, head_hash, head_locked
              FROM ledger.books WHERE cooperative_id = p_cooperative FOR UPDATE;
        END IF;
    ELSE
        SELECT last_sequence, last_hash, ledger.lock_at(locked_through, relock_through, relock_at, p_at)
          INTO head_sequence, head_hash, head_locked
          FROM ledger.books WHERE cooperative_id = p_cooperative;
    END IF;

    SELECT id INTO posted FROM ledger.entry WHERE cooperative_id = p_cooperative AND form_key = p_key;
    IF found THEN
        RETURN NEXT;
        RETURN;
    END IF;

    IF p_names_class THEN
        SELECT array_agg(code) INTO classes FROM federation.published_class_unit WHERE cooperative_id = p_cooperative;
    END IF;
    SELECT max(last_number) FILTER (WHERE series = p_series), max(last_number) FILTER (WHERE series = p_journal)
      INTO last_piece, last_in
      FROM ledger.counter
     WHERE cooperative_id = p_cooperative AND school_year = p_year AND series IN (p_series, p_journal);
    piece_taken := p_piece <> '' AND EXISTS (
        SELECT FROM ledger.entry WHERE cooperative_id = p_cooperative AND school_year = p_year AND piece = p_piece);
    IF p_cheque <> '' THEN
        SELECT min(piece) INTO old_cheque FROM ledger.entry
         WHERE cooperative_id = p_cooperative AND school_year = p_year - 1 AND cheque = p_cheque AND cheque <> ''
           AND kind = 'EXPENSE';
    END IF;
    opened := p_kind = 'OPENING' AND EXISTS (
        SELECT FROM ledger.entry opening
         WHERE cooperative_id = p_cooperative AND school_year = p_year AND kind = 'OPENING'
           AND NOT EXISTS (
                   SELECT FROM ledger.entry undo
                    WHERE undo.cooperative_id = p_cooperative AND undo.reverses = opening.id));
    SELECT array_agg(account), array_agg(class_code), array_agg(occurred_on), array_agg(cents)
      INTO move_accounts, move_classes, move_days, move_cents
      FROM (SELECT account, class_code, NULL::date AS occurred_on, sum(debit_cents - credit_cents)::bigint AS cents
              FROM ledger.balance
             WHERE cooperative_id = p_cooperative AND school_year = p_year AND account = ANY (p_accounts)
             GROUP BY account, class_code
            UNION ALL
            SELECT account, class_code, occurred_on, sum(amount_cents)::bigint
              FROM ledger.line
             WHERE cooperative_id = p_cooperative AND school_year = p_year AND account = ANY (p_accounts)
               AND occurred_on > p_day
             GROUP BY account, class_code, occurred_on) AS move;
    IF p_movement <> 0 THEN
        SELECT entry.piece, entry.occurred_on, wording.label INTO twin_piece, twin_day, twin_label
          FROM ledger.entry
          JOIN ledger.wording
            ON wording.cooperative_id = entry.cooperative_id AND wording.entry_id = entry.id
         WHERE entry.cooperative_id = p_cooperative AND entry.movement_cents = p_movement AND entry.kind = p_kind
           AND entry.occurred_on BETWEEN p_day - 3 AND p_day + 3
           AND (wording.searched = p_words OR (p_payee <> '' AND wording.payee = p_payee))
           AND NOT EXISTS (
                   SELECT FROM ledger.entry undo
                    WHERE undo.cooperative_id = p_cooperative AND undo.reverses = entry.id)
         LIMIT 1;
    END IF;
    RETURN NEXT;
END $$;
GRANT EXECUTE ON FUNCTION ledger.look_out TO quitus_app;
