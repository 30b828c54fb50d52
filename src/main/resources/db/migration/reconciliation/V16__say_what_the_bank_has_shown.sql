-- Which entries the bank has shown, and which of its lines the books tell of, for a whole association: one row for each
-- side of each live match, with the other side's first day.

CREATE VIEW reconciliation.published_shown_entry WITH (security_invoker = true) AS
SELECT match_entry.cooperative_id, match_entry.association_id, match_entry.match_id, match_entry.entry_id,
       match_entry.account, match_entry.class_code,
       (SELECT min(line.booked_on)
          FROM reconciliation.match_line
          JOIN treasury.published_bank_line line
            ON line.cooperative_id = match_line.cooperative_id AND line.id = match_line.bank_line_id
         WHERE match_line.cooperative_id = match_entry.cooperative_id
           AND match_line.match_id = match_entry.match_id AND match_line.live) AS booked_on
  FROM reconciliation.match_entry
 WHERE match_entry.live;
GRANT SELECT ON reconciliation.published_shown_entry TO quitus_app, quitus_reader;

CREATE VIEW reconciliation.published_told_line WITH (security_invoker = true) AS
SELECT match_line.cooperative_id, match_line.association_id, match_line.match_id, match_line.bank_line_id,
       (SELECT min(line.occurred_on)
          FROM reconciliation.match_entry
          JOIN ledger.published_line line
            ON line.cooperative_id = match_entry.cooperative_id AND line.entry_id = match_entry.entry_id
           AND line.number = 1
         WHERE match_entry.cooperative_id = match_line.cooperative_id
           AND match_entry.match_id = match_line.match_id AND match_entry.live) AS occurred_on
  FROM reconciliation.match_line
 WHERE match_line.live;
GRANT SELECT ON reconciliation.published_told_line TO quitus_app, quitus_reader;

-- A word that stands on a quiet end of summer frames the last evening as a file would (REC-02).
CREATE VIEW reconciliation.published_quiet_summer WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, account, class_code, school_year
  FROM reconciliation.quiet_summer
 WHERE taken_back_at IS NULL;
GRANT SELECT ON reconciliation.published_quiet_summer TO quitus_app, quitus_reader;
