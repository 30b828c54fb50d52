-- What a commune gave and what a foundation gave are not one figure: rooms above sum what was received by kind of funder,
-- as the last terms of each file say it.
CREATE VIEW subsidy.published_receipt WITH (security_invoker = true) AS
SELECT movement.cooperative_id, movement.association_id, movement.occurred_on, movement.amount_cents, terms.funder_kind
  FROM subsidy.movement
  JOIN subsidy.terms ON terms.cooperative_id = movement.cooperative_id AND terms.code = movement.code
 WHERE movement.side = 'RECEIVED'
   AND NOT EXISTS (SELECT FROM subsidy.terms later
                    WHERE later.cooperative_id = terms.cooperative_id AND later.code = terms.code
                      AND later.version > terms.version);
GRANT SELECT ON subsidy.published_receipt TO quitus_app, quitus_reader;
