-- Whoever adds sections up must know every entry that carried a transfer, undone ones included: each counts at its own
-- date. The association of the other side is kept as it was that day, since a school may change association later.

ALTER TABLE restructuring.side ADD COLUMN counterpart_association bigint;
UPDATE restructuring.side SET counterpart_association = section.association_id
  FROM federation.published_section section
 WHERE section.cooperative_id = side.counterpart;

-- Books that come from an older archive do not say it: the decision was of one association.
CREATE VIEW restructuring.published_side WITH (security_invoker = true) AS
SELECT cooperative_id, association_id, transfer, way, counterpart, entry_id, amount_cents, occurred_on,
       coalesce(counterpart_association, association_id) AS counterpart_association
  FROM restructuring.side;
GRANT SELECT ON restructuring.published_side TO quitus_app, quitus_reader;
