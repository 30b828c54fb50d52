-- The last step of each affiliation, found by walking the steps once and not by asking of each whether another follows:
-- an association looks at a thousand affiliations at once. Who only asks how far they are does not read the sheets.

CREATE VIEW membership.published_state WITH (security_invoker = true) AS
SELECT DISTINCT ON (cooperative_id, school_year)
       cooperative_id, association_id, school_year, state, version, taken_at
  FROM membership.step
 ORDER BY cooperative_id, school_year, number DESC;
GRANT SELECT ON membership.published_state TO quitus_app, quitus_reader;

CREATE OR REPLACE VIEW membership.published_affiliation WITH (security_invoker = true) AS
SELECT sheet.cooperative_id, sheet.association_id, sheet.school_year, step.state, sheet.version, sheet.pupils,
       sheet.adults, sheet.classes, sheet.fee_cents, sheet.insurance_cents, sheet.goods_cents,
       sheet.subscription_cents, sheet.voluntary_cents, sheet.due_cents,
       (SELECT max(taken_at) FROM membership.step said
         WHERE said.cooperative_id = step.cooperative_id AND said.school_year = step.school_year
           AND said.version = step.version AND said.state = 'DECLARED') AS declared_at,
       CASE WHEN step.state = 'VALIDATED' THEN step.taken_at END AS validated_at,
       coalesce((SELECT sum(arrival.pupils) FROM membership.arrival
                  WHERE arrival.cooperative_id = step.cooperative_id
                    AND arrival.school_year = step.school_year), 0)::integer AS arrived_pupils,
       coalesce((SELECT sum(arrival.adults) FROM membership.arrival
                  WHERE arrival.cooperative_id = step.cooperative_id
                    AND arrival.school_year = step.school_year), 0)::integer AS arrived_adults
  FROM membership.published_state step
  JOIN membership.sheet ON sheet.cooperative_id = step.cooperative_id AND sheet.school_year = step.school_year
                       AND sheet.version = step.version;
