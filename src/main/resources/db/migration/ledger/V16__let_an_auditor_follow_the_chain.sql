-- Whoever judges a whole association must see each entry once, with what stands under it, and must be able to hash every
-- record of a chain again without a word of ours: the canonical form (docs/canonical-form.md) is written here a second
-- time, by PostgreSQL, from the rows alone. What Java wrote and what PostgreSQL reads must agree to the byte.

CREATE VIEW ledger.published_posting WITH (security_invoker = true) AS
SELECT entry.cooperative_id, entry.association_id, entry.id, entry.school_year, entry.sequence, entry.kind, entry.piece,
       entry.journal, entry.journal_number, entry.occurred_on, entry.recorded_at, entry.movement_cents, entry.cheque,
       wording.label, wording.payee, wording.recorded_by,
       entry.vouchers || coalesce(
           (SELECT array_agg(annex.voucher ORDER BY annex.sequence) FROM ledger.annex
             WHERE annex.cooperative_id = entry.cooperative_id AND annex.entry_id = entry.id), '{}') AS vouchers,
       entry.reverses IS NULL AND NOT EXISTS (
           SELECT FROM ledger.entry undo
            WHERE undo.cooperative_id = entry.cooperative_id AND undo.reverses = entry.id) AS stands
  FROM ledger.entry
  JOIN ledger.wording ON wording.cooperative_id = entry.cooperative_id AND wording.entry_id = entry.id;
GRANT SELECT ON ledger.published_posting TO quitus_app, quitus_reader;

-- Where the chain of each cooperative stands.
CREATE VIEW ledger.published_books WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, books, last_sequence, last_hash FROM ledger.books;
GRANT SELECT ON ledger.published_books TO quitus_app, quitus_reader;

-- Each record of the chain as it is hashed. `computed_hash` costs a SHA-256 for each row that asks for it, and nothing to
-- who does not.
CREATE VIEW ledger.published_record WITH (security_invoker = true) AS
SELECT record.*, encode(sha256(convert_to(record.canonical, 'UTF8')), 'hex') AS computed_hash
  FROM (
    SELECT entry.cooperative_id, entry.association_id, entry.sequence, entry.school_year, entry.id AS entry_id,
           entry.previous_hash, entry.hash,
           'quitus-entry/1' || E'\n' || 'books ' || books.books || E'\n'
           || 'sequence ' || entry.sequence || E'\n' || 'previous ' || entry.previous_hash || E'\n'
           || 'year ' || entry.school_year || E'\n' || 'kind ' || entry.kind || E'\n'
           || 'piece ' || entry.piece || E'\n'
           || 'journal ' || entry.journal || ' ' || entry.journal_number || E'\n'
           || 'occurred ' || to_char(entry.occurred_on, 'YYYY-MM-DD') || E'\n'
           || 'recorded ' || to_char(entry.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || E'\n'
           || 'by ' || entry.recorded_by_id || E'\n' || 'payment ' || entry.payment || E'\n'
           || 'cheque ' || entry.cheque || E'\n'
           || 'reverses ' || coalesce(undone.sequence, 0) || E'\n' || 'words ' || entry.words_digest || E'\n'
           || (SELECT string_agg(
                          'line ' || line.account || '|' || line.class_code || '|' || line.subsidy || '|'
                              || line.project || '|' || line.amount_cents || E'\n', '' ORDER BY line.number)
                 FROM ledger.line
                WHERE line.cooperative_id = entry.cooperative_id AND line.entry_id = entry.id)
           || coalesce(
                  (SELECT string_agg('voucher ' || filed.hash || E'\n', '' ORDER BY filed.hash COLLATE "C")
                     FROM unnest(entry.vouchers) AS filed (hash)), '') AS canonical
      FROM ledger.entry
      JOIN ledger.books ON books.cooperative_id = entry.cooperative_id
      LEFT JOIN ledger.entry undone
        ON undone.cooperative_id = entry.cooperative_id AND undone.id = entry.reverses
    UNION ALL
    SELECT annex.cooperative_id, annex.association_id, annex.sequence, under.school_year, annex.entry_id,
           annex.previous_hash, annex.hash,
           'quitus-annex/1' || E'\n' || 'books ' || books.books || E'\n'
           || 'sequence ' || annex.sequence || E'\n' || 'previous ' || annex.previous_hash || E'\n'
           || 'entry ' || under.sequence || E'\n'
           || 'recorded ' || to_char(annex.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || E'\n'
           || 'by ' || annex.recorded_by_id || E'\n' || 'voucher ' || annex.voucher || E'\n' AS canonical
      FROM ledger.annex
      JOIN ledger.books ON books.cooperative_id = annex.cooperative_id
      JOIN ledger.entry under
        ON under.cooperative_id = annex.cooperative_id AND under.id = annex.entry_id) AS record;
GRANT SELECT ON ledger.published_record TO quitus_app, quitus_reader;
