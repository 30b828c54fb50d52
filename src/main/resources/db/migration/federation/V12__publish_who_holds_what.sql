-- An association that looks after five hundred cooperatives asks once who holds each of them, and not once for each.

CREATE VIEW federation.published_mandate WITH (security_invoker = true) AS
SELECT id, person_id, role, place, in_cooperative AS cooperative_id, in_class AS class_code, in_school AS uai,
       in_association AS association_id, begins_on, ends_on, ended_at
  FROM federation.mandate;
GRANT SELECT ON federation.published_mandate TO quitus_app, quitus_reader;
