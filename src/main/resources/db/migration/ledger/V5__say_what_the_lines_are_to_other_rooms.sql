-- Rooms above tie things to a line of the books (a subsidy, one day a decision): they see it whole through a view, with
-- the entry it came in, and never the tables behind it. An undone entry says by what and when.

CREATE INDEX line_by_subsidy ON ledger.line (cooperative_id, subsidy, occurred_on) WHERE subsidy <> '';

CREATE VIEW ledger.published_line WITH (security_invoker = true) AS
SELECT line.cooperative_id, line.association_id, line.entry_id, line.number, line.school_year, line.occurred_on,
       line.account, line.class_code, line.subsidy, line.project, line.amount_cents,
       entry.kind, entry.piece, entry.cheque, entry.reverses, wording.label, wording.payee,
       entry.vouchers || coalesce(
           (SELECT array_agg(annex.voucher ORDER BY annex.sequence) FROM ledger.annex
             WHERE annex.cooperative_id = entry.cooperative_id AND annex.entry_id = entry.id), '{}') AS vouchers
  FROM ledger.line
  JOIN ledger.entry ON entry.cooperative_id = line.cooperative_id AND entry.id = line.entry_id
  JOIN ledger.wording ON wording.cooperative_id = line.cooperative_id AND wording.entry_id = line.entry_id;
GRANT SELECT ON ledger.published_line TO quitus_app, quitus_reader;

-- Through which day the books of a cooperative are closed: what is tied to a line of a closed year does not move either.
CREATE VIEW ledger.published_lock WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, locked_through FROM ledger.books;
GRANT SELECT ON ledger.published_lock TO quitus_app, quitus_reader;
