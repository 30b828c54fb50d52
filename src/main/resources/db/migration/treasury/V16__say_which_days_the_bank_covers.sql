-- Whoever judges a whole association asks of each till whether the bank's files frame its last evening, and what they
-- told: the files are seen through a view, without the words of their lines.

CREATE VIEW treasury.published_statement WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, id, account, class_code, from_day, to_day, closing_cents, closing_on, recorded_at
  FROM treasury.statement;
GRANT SELECT ON treasury.published_statement TO quitus_app, quitus_reader;
