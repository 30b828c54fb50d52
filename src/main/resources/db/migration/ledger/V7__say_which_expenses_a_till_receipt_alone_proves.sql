-- Who verifies a year looks harder at what is thinly proved: another room must see which expenses only a till receipt
-- proves (ACC-07), and nothing more of what was answered.

CREATE VIEW ledger.published_proof WITH (security_invoker = true) AS
SELECT entry.cooperative_id, entry.association_id, entry.id AS entry_id, entry.school_year,
       coalesce(wording.answers LIKE '%ACC-07 ticket%', false) AS till_receipt
  FROM ledger.entry
  JOIN ledger.wording ON wording.cooperative_id = entry.cooperative_id AND wording.entry_id = entry.id;
GRANT SELECT ON ledger.published_proof TO quitus_app, quitus_reader;
