-- Whether the bank or the cash box shows a piece is asked of every line that moved money, for all the pieces of an
-- association at once. Read with its entry and its words, each line cost three look-ups; alone, the table is read once.

CREATE VIEW ledger.published_money_line WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, entry_id, school_year, account, class_code, occurred_on
  FROM ledger.line
 WHERE account LIKE 'TRE\_%';
GRANT SELECT ON ledger.published_money_line TO quitus_app, quitus_reader;
