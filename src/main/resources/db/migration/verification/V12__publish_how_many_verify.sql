-- An association asks of many cooperatives whether enough people look at the accounts; who they are is the school's.

CREATE VIEW verification.published_panel WITH (security_invoker = true) AS
SELECT verifier.cooperative_id, verifier.association_id, verifier.school_year, count(*) AS verifiers
  FROM verification.verifier
 WHERE NOT EXISTS (SELECT FROM verification.withdrawal
                    WHERE withdrawal.cooperative_id = verifier.cooperative_id AND withdrawal.verifier_id = verifier.id)
 GROUP BY verifier.cooperative_id, verifier.association_id, verifier.school_year;
GRANT SELECT ON verification.published_panel TO quitus_app, quitus_reader;
