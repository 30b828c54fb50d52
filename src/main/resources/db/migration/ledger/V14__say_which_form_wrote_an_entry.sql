-- What is paid between an association and its cooperatives is proposed on both sides before it is posted: the room that
-- proposed it knows the key of its form, and finds by it the entry that people posted themselves.
CREATE VIEW ledger.published_form WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, form_key, id AS entry_id, school_year, occurred_on
  FROM ledger.entry;
GRANT SELECT ON ledger.published_form TO quitus_app, quitus_reader;
