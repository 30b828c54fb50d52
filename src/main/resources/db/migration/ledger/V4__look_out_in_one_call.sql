-- All that a draft may run into, in one call whose plans are kept: it was half of the time that posting took.
-- With p_lock the chain's head is locked first, and each query after it sees what the one before us wrote.

CREATE INDEX entry_opening ON ledger.entry (cooperative_id, school_year) WHERE kind = 'OPENING';
CREATE INDEX entry_by_cheque ON ledger.entry (cooperative_id, school_year, cheque) WHERE cheque <> '';

CREATE FUNCTION ledger.look_out(
    p_cooperative bigint, p_association bigint, p_books uuid, p_genesis text, p_lock boolean,
    p_year integer, p_series text, p_journal text, p_piece text, p_cheque text, p_key uuid, p_accounts text[],
    p_movement bigint, p_kind text, p_day date, p_words text, p_payee text, p_names_class boolean)
RETURNS TABLE (
    head_sequence bigint, head_hash text, head_locked date, classes text[], last_piece integer, last_in integer,
    piece_taken boolean, old_cheque text, opened boolean, posted uuid, twin_piece text, twin_day date, twin_label text,
    move_accounts text[], move_classes text[], move_days date[], move_cents bigint[])
LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    IF p_lock THEN
        SELECT last_sequence, last_hash, locked_through INTO head_sequence, head_hash, head_locked
          FROM ledger.books WHERE cooperative_id = p_cooperative FOR UPDATE;
        IF NOT found THEN
            INSERT INTO ledger.books (cooperative_id, association_id, books, last_hash)
            VALUES (p_cooperative, p_association, p_books, p_genesis)
            ON CONFLICT (cooperative_id) DO NOTHING;
            SELECT last_sequence, last_hash, locked_through INTO head_sequence, head_hash, head_locked
              FROM ledger.books WHERE cooperative_id = p_cooperative FOR UPDATE;
        END IF;
    ELSE
        SELECT last_sequence, last_hash, locked_through INTO head_sequence, head_hash, head_locked
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

-- The same as before, a statement for all lines, one for all balances and one for both numbers.
CREATE OR REPLACE FUNCTION ledger.post_entry(
    p_cooperative bigint, p_association bigint, p_id uuid, p_key uuid, p_sequence bigint, p_year integer, p_kind text,
    p_piece text, p_series text, p_number integer, p_journal text, p_journal_number integer, p_occurred date,
    p_recorded timestamptz, p_by uuid, p_payment text, p_cheque text, p_reverses uuid, p_movement bigint,
    p_words_digest text, p_vouchers text[], p_previous text, p_hash text,
    p_salt text, p_label text, p_payee text, p_reason text, p_by_name text, p_answers text, p_searched text,
    p_accounts text[], p_classes text[], p_subsidies text[], p_projects text[], p_amounts bigint[])
RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    INSERT INTO ledger.entry VALUES (
        p_cooperative, p_association, p_id, p_key, p_sequence, p_year, p_kind, p_piece, p_journal, p_journal_number,
        p_occurred, p_recorded, p_by, p_payment, p_cheque, p_reverses, p_movement, p_words_digest, p_vouchers,
        p_previous, p_hash);
    INSERT INTO ledger.wording VALUES (
        p_cooperative, p_association, p_id, p_salt, p_label, p_payee, p_reason, p_by_name, p_answers, p_searched, NULL);
    INSERT INTO ledger.line
    SELECT p_cooperative, p_association, p_id, number, p_year, p_occurred, account, class_code, subsidy, project, amount
      FROM unnest(p_accounts, p_classes, p_subsidies, p_projects, p_amounts) WITH ORDINALITY
           AS line (account, class_code, subsidy, project, amount, number);
    INSERT INTO ledger.balance AS kept
    SELECT p_cooperative, p_association, p_year, account, class_code, subsidy,
           sum(greatest(amount, 0)), sum(greatest(-amount, 0))
      FROM unnest(p_accounts, p_classes, p_subsidies, p_amounts) AS line (account, class_code, subsidy, amount)
     GROUP BY account, class_code, subsidy
    ON CONFLICT (cooperative_id, school_year, account, class_code, subsidy) DO UPDATE
       SET debit_cents = kept.debit_cents + excluded.debit_cents,
           credit_cents = kept.credit_cents + excluded.credit_cents;
    INSERT INTO ledger.counter AS kept
    SELECT p_cooperative, p_association, p_year, series, number
      FROM (VALUES (p_series, p_number), (p_journal, p_journal_number)) AS given (series, number)
     WHERE number > 0
    ON CONFLICT (cooperative_id, school_year, series) DO UPDATE
       SET last_number = greatest(kept.last_number, excluded.last_number);
    UPDATE ledger.books SET last_sequence = p_sequence, last_hash = p_hash
     WHERE cooperative_id = p_cooperative AND last_sequence = p_sequence - 1 AND last_hash = p_previous;
    IF NOT found THEN
        RAISE EXCEPTION 'the chain moved' USING errcode = 'serialization_failure';
    END IF;
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
END $$;
