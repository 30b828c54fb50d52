-- A room that cites a text ships its own words with that text's reference and date: it reads them here.

CREATE VIEW bylaw.published_legal_text WITH (security_invoker = true) AS
SELECT key, reference, dated_on FROM bylaw.legal_text;
GRANT SELECT ON bylaw.published_legal_text TO quitus_app, quitus_reader;
