-- Rooms that sum whole associations ask which sections are headquarters and which are schools of practice, inside their
-- own SQL; names and numbers of sections are public.
CREATE OR REPLACE VIEW federation.published_section WITH (security_invoker = true) AS
SELECT id AS cooperative_id, association_id, uai, number, name, headquarters, practice, founded_at, closed_on
  FROM federation.cooperative;
GRANT SELECT ON federation.published_section TO quitus_app, quitus_reader;

CREATE OR REPLACE VIEW federation.published_association WITH (security_invoker = true) AS
SELECT id AS association_id, department, name, practice FROM federation.association;
GRANT SELECT ON federation.published_association TO quitus_app, quitus_reader;
