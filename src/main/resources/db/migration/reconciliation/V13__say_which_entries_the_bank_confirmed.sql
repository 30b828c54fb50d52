-- Rooms above ask which cheques the bank never paid: they see which entries stand in a live match, and nothing else of it.

CREATE VIEW reconciliation.published_matched_entry WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, entry_id, account, class_code
  FROM reconciliation.match_entry
 WHERE live;
GRANT SELECT ON reconciliation.published_matched_entry TO quitus_app, quitus_reader;
