-- Rooms above ask when a till was last counted, and by whom; what was in it is the books' to say.

CREATE VIEW cash.published_count WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, account, class_code, counted_on, recorded_at, recorded_by_id, book_cents
  FROM cash.cash_count;
GRANT SELECT ON cash.published_count TO quitus_app, quitus_reader;
