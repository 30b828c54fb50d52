-- Whoever looks for signs of risk reads a whole association at once: one row per entry, with all that a sign may speak of,
-- and what moved in each till. The lines, their words and their tables stay behind these two views.

CREATE VIEW ledger.published_entry WITH (security_invoker = true) AS
SELECT entry.cooperative_id, entry.association_id, entry.id AS entry_id, entry.school_year, entry.sequence, entry.kind,
       entry.piece, entry.occurred_on, entry.recorded_at, entry.recorded_by_id, entry.payment, entry.cheque,
       entry.reverses, entry.movement_cents, entry.hash, wording.label, wording.payee,
       cardinality(entry.vouchers) > 0 OR EXISTS (
           SELECT FROM ledger.annex
            WHERE annex.cooperative_id = entry.cooperative_id AND annex.entry_id = entry.id) AS proved
  FROM ledger.entry
  JOIN ledger.wording ON wording.cooperative_id = entry.cooperative_id AND wording.entry_id = entry.id;
GRANT SELECT ON ledger.published_entry TO quitus_app, quitus_reader;

CREATE VIEW ledger.published_till_line WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, entry_id, school_year, account, class_code, occurred_on, amount_cents
  FROM ledger.line
 WHERE account IN ('TRE_BANK', 'TRE_CCP', 'TRE_CASH', 'TRE_ADV');
GRANT SELECT ON ledger.published_till_line TO quitus_app, quitus_reader;
