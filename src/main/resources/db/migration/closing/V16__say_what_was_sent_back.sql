-- What an association sent back, and why, is part of what its auditor reads (AUD-02): each return stays, whatever came
-- after.

CREATE VIEW closing.published_return WITH (security_invoker = true) AS
SELECT step.cooperative_id, step.association_id, step.school_year, step.number, step.version, step.words, step.taken_at,
       step.taken_by,
       EXISTS (SELECT FROM closing.step later
                WHERE later.cooperative_id = step.cooperative_id AND later.school_year = step.school_year
                  AND later.number > step.number AND later.state = 'SUBMITTED') AS answered
  FROM closing.step
 WHERE step.state = 'RETURNED';
GRANT SELECT ON closing.published_return TO quitus_app, quitus_reader;
