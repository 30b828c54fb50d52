-- When schools merge, split or close, the money goes from one section to another (restructuring): neither a charge nor a
-- product of the one legal person they are in. The entry is known exactly, whatever its words. Between two associations
-- it is internal to the nation alone, as the national share is.

ALTER TABLE consolidation.internal_flow DROP CONSTRAINT internal_flow_kind_check;
ALTER TABLE consolidation.internal_flow ADD CONSTRAINT internal_flow_kind_check
    CHECK (kind IN ('MEMBERSHIP', 'INSURANCE', 'AID', 'ADVANCE', 'NATIONAL', 'TRANSFER'));

-- What undoes such an entry is taken out at its own date (ELI-07).
CREATE VIEW consolidation.candidate_transfer WITH (security_invoker = true) AS
SELECT line.cooperative_id, line.association_id, line.entry_id, line.number AS line_number, line.school_year,
       line.occurred_on, line.account,
       CASE WHEN side.counterpart_association = side.association_id THEN 'TRANSFER' ELSE 'NATIONAL' END AS kind,
       line.amount_cents, CASE WHEN line.reverses IS NULL THEN 'ELI-09' ELSE 'ELI-07' END AS rule,
       line.reverses AS follows
  FROM restructuring.published_side side
  JOIN ledger.published_line line
    ON line.cooperative_id = side.cooperative_id AND coalesce(line.reverses, line.entry_id) = side.entry_id
 WHERE line.account IN ('CHG_OTHER', 'PRD_OTHER');
GRANT SELECT ON consolidation.candidate_transfer TO quitus_app, quitus_reader;

CREATE OR REPLACE VIEW consolidation.candidate WITH (security_invoker = true) AS
SELECT line.cooperative_id, line.association_id, line.entry_id, line.number AS line_number, line.school_year,
       line.occurred_on, line.account, recognition.kind, line.amount_cents,
       CASE WHEN line.reverses IS NULL THEN recognition.rule ELSE 'ELI-07' END AS rule, line.reverses AS follows
  FROM consolidation.recognition
  JOIN ledger.published_line line ON line.account = recognition.account
  LEFT JOIN ledger.published_line undone
    ON undone.cooperative_id = line.cooperative_id AND undone.entry_id = line.reverses AND undone.number = line.number
 WHERE lower(coalesce(undone.label || ' ' || undone.payee, line.label || ' ' || line.payee)) ~ recognition.naming
   AND (recognition.unless = ''
        OR lower(coalesce(undone.label || ' ' || undone.payee, line.label || ' ' || line.payee))
           !~ recognition.unless)
UNION ALL
SELECT cooperative_id, association_id, entry_id, line_number, school_year, occurred_on, account, kind, amount_cents, rule,
       follows
  FROM consolidation.candidate_transfer;

-- Those written before today: the tail takes them into the sums.
INSERT INTO consolidation.internal_flow
SELECT cooperative_id, association_id, entry_id, line_number, school_year, occurred_on, account, kind, amount_cents,
       rule, follows, now()
  FROM consolidation.candidate_transfer
ON CONFLICT (cooperative_id, entry_id, line_number) DO NOTHING;
