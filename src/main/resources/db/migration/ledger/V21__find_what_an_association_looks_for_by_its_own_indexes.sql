-- Whoever looks after a thousand cooperatives asks at each visit what they hold and which expenses prove nothing: the
-- tills among all accounts, the bare expenses and the few entries that undo another are each found without the rest.

CREATE INDEX balance_of_tills ON ledger.balance (association_id, school_year) WHERE account LIKE 'TRE\_%';

CREATE VIEW ledger.published_till WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, school_year, account, class_code, debit_cents - credit_cents AS net_cents
  FROM ledger.balance
 WHERE account LIKE 'TRE\_%';
GRANT SELECT ON ledger.published_till TO quitus_app, quitus_reader;

DROP INDEX ledger.entry_without_voucher;
CREATE INDEX entry_without_voucher ON ledger.entry (association_id, school_year, cooperative_id)
    INCLUDE (id, occurred_on, movement_cents)
    WHERE kind = 'EXPENSE' AND vouchers = '{}';
CREATE INDEX entry_that_undoes ON ledger.entry (association_id, cooperative_id, reverses) WHERE reverses IS NOT NULL;

CREATE OR REPLACE VIEW ledger.published_bare_expense WITH (security_invoker = true) AS
SELECT entry.cooperative_id, entry.association_id, entry.school_year, entry.id AS entry_id, entry.occurred_on,
       entry.movement_cents
  FROM ledger.entry
 WHERE entry.kind = 'EXPENSE' AND entry.vouchers = '{}'
   AND NOT EXISTS (SELECT FROM ledger.annex
                    WHERE annex.cooperative_id = entry.cooperative_id AND annex.entry_id = entry.id)
   AND NOT EXISTS (SELECT FROM ledger.entry undo
                    WHERE undo.cooperative_id = entry.cooperative_id AND undo.reverses = entry.id
                      AND undo.reverses IS NOT NULL);
