-- Whoever looks after many cooperatives must see at a glance which books sleep, which expenses prove nothing yet, and
-- whether one person writes everything. Two narrow views answer for a thousand cooperatives without their lines.

CREATE INDEX entry_as_kept ON ledger.entry (cooperative_id, school_year)
    INCLUDE (association_id, kind, occurred_on, recorded_at, recorded_by_id);

CREATE VIEW ledger.published_book_keeping WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, school_year, kind, occurred_on, recorded_at, recorded_by_id
  FROM ledger.entry;
GRANT SELECT ON ledger.published_book_keeping TO quitus_app, quitus_reader;

-- An expense that stands and has no voucher, neither when it was posted nor since (ACC-06).
CREATE INDEX entry_without_voucher ON ledger.entry (cooperative_id, school_year)
    INCLUDE (association_id, id, occurred_on, movement_cents)
    WHERE kind = 'EXPENSE' AND vouchers = '{}';

CREATE VIEW ledger.published_bare_expense WITH (security_invoker = true) AS
SELECT entry.cooperative_id, entry.association_id, entry.school_year, entry.id AS entry_id, entry.occurred_on,
       entry.movement_cents
  FROM ledger.entry
 WHERE entry.kind = 'EXPENSE' AND entry.vouchers = '{}'
   AND NOT EXISTS (SELECT FROM ledger.annex
                    WHERE annex.cooperative_id = entry.cooperative_id AND annex.entry_id = entry.id)
   AND NOT EXISTS (SELECT FROM ledger.entry undo
                    WHERE undo.cooperative_id = entry.cooperative_id AND undo.reverses = entry.id);
GRANT SELECT ON ledger.published_bare_expense TO quitus_app, quitus_reader;
