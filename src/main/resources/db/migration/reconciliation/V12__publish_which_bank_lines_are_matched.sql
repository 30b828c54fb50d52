-- Rooms above ask how far the bank and the books were laid side by side, and by whom: one row for each line of the bank
-- that an entry tells of.

CREATE VIEW reconciliation.published_matched_line WITH (security_invoker = true) AS
SELECT line.cooperative_id, line.association_id, line.bank_line_id, match.account, match.class_code, match.made_at,
       match.made_by_id
  FROM reconciliation.match_line line
  JOIN reconciliation.match ON match.cooperative_id = line.cooperative_id AND match.id = line.match_id
 WHERE line.live;
GRANT SELECT ON reconciliation.published_matched_line TO quitus_app, quitus_reader;
