-- What is due for an affiliation is paid by cheque, transfer or direct debit. The school says how, the association says
-- what came; each posts its own entry in its own books, and this room knows that they are the same money. Nothing here
-- is an entry, and nothing here is changed: a mandate that ends keeps its day, a new word is another row.

-- How a cooperative says it pays; the last word holds.
CREATE TABLE dues.announcement (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    number integer NOT NULL CHECK (number > 0),
    way text NOT NULL CHECK (way IN ('CHEQUE', 'TRANSFER', 'DEBIT')),
    cheque text NOT NULL CHECK (length(cheque) <= 20),
    paid_on date NOT NULL,
    announced_at timestamptz NOT NULL,
    announced_by_id uuid NOT NULL,
    announced_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, number),
    CHECK ((cheque <> '') = (way = 'CHEQUE'))
);
SELECT database.protect_tenant_table('dues.announcement');
GRANT INSERT ON dues.announcement TO quitus_app;

-- Money that went between a cooperative and its headquarters, as the association says it: the affiliation and its parts,
-- an aid, an advance (below zero when it comes back). Two forms were proposed, one on each side.
CREATE TABLE dues.settlement (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    purpose text NOT NULL CHECK (purpose IN ('AFFILIATION', 'AID', 'ADVANCE')),
    way text NOT NULL CHECK (way IN ('CHEQUE', 'TRANSFER', 'DEBIT')),
    fee_cents bigint NOT NULL CHECK (fee_cents >= 0),
    insurance_cents bigint NOT NULL CHECK (insurance_cents >= 0),
    other_cents bigint NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents <> 0),
    settled_on date NOT NULL,
    words text NOT NULL CHECK (length(words) <= 140),
    entry_key uuid NOT NULL,
    headquarters bigint NOT NULL,
    headquarters_key uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (cooperative_id, id),
    CHECK (amount_cents = fee_cents + insurance_cents + other_cents),
    CHECK (purpose = 'ADVANCE' OR amount_cents > 0),
    CHECK (purpose = 'AFFILIATION' OR fee_cents + insurance_cents = 0),
    CHECK (purpose <> 'AFFILIATION' OR other_cents >= 0)
);
SELECT database.protect_tenant_table('dues.settlement');
GRANT INSERT ON dues.settlement TO quitus_app;

-- Leave to debit the account entrusted to a cooperative, signed by who holds its mandate. The reference is unique for
-- the creditor: it is made of the cooperative's number. Signed again, it is another mandate.
CREATE TABLE dues.debit_mandate (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    reference text NOT NULL CHECK (reference ~ '^[A-Z0-9-]{5,35}$'),
    holder text NOT NULL CHECK (length(holder) BETWEEN 1 AND 140),
    iban text NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    way text NOT NULL CHECK (way IN ('ONLINE', 'PAPER')),
    signed_on date NOT NULL,
    signed_by text NOT NULL CHECK (length(signed_by) BETWEEN 1 AND 140),
    recorded_at timestamptz NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text NOT NULL,
    ended_at timestamptz,
    ended_by text,
    PRIMARY KEY (cooperative_id, reference),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE UNIQUE INDEX one_mandate_at_a_time ON dues.debit_mandate (cooperative_id) WHERE ended_at IS NULL;
SELECT database.protect_tenant_table('dues.debit_mandate');
GRANT INSERT, UPDATE (ended_at, ended_by) ON dues.debit_mandate TO quitus_app;

-- Who collects, in the headquarters' own section; the last word holds.
CREATE TABLE dues.creditor (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 70),
    creditor_id text NOT NULL CHECK (creditor_id ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{4,31}$'),
    iban text NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    payee text NOT NULL CHECK (length(payee) <= 140),
    chosen_at timestamptz NOT NULL,
    chosen_by_id uuid NOT NULL,
    chosen_by text NOT NULL,
    PRIMARY KEY (cooperative_id, number)
);
SELECT database.protect_tenant_table('dues.creditor');
GRANT INSERT ON dues.creditor TO quitus_app;

-- A collection, and what it asks of whom: all of it stands with the headquarters, so that its file can be drawn again to
-- the byte.
CREATE TABLE dues.collection (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    id uuid NOT NULL,
    school_year integer NOT NULL CHECK (school_year BETWEEN 1990 AND 2199),
    creditor integer NOT NULL,
    collected_on date NOT NULL,
    created_at timestamptz NOT NULL,
    created_by_id uuid NOT NULL,
    created_by text NOT NULL,
    settled_on date,
    PRIMARY KEY (cooperative_id, id),
    FOREIGN KEY (cooperative_id, creditor) REFERENCES dues.creditor (cooperative_id, number)
);
SELECT database.protect_tenant_table('dues.collection');
GRANT INSERT, UPDATE (settled_on) ON dues.collection TO quitus_app;

CREATE TABLE dues.collection_item (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    collection uuid NOT NULL,
    payer bigint NOT NULL,
    payer_number text NOT NULL,
    holder text NOT NULL,
    iban text NOT NULL,
    reference text NOT NULL,
    signed_on date NOT NULL,
    first boolean NOT NULL,
    amount_cents bigint NOT NULL CHECK (amount_cents > 0),
    refused boolean NOT NULL DEFAULT false,
    PRIMARY KEY (cooperative_id, collection, payer),
    FOREIGN KEY (cooperative_id, collection) REFERENCES dues.collection (cooperative_id, id)
);
SELECT database.protect_tenant_table('dues.collection_item');
GRANT INSERT, UPDATE (refused) ON dues.collection_item TO quitus_app;

-- What a cooperative posted of such money: by the form that was proposed, by the account and the words, or by the very
-- amount of its affiliation. What undoes an entry repeats its words, and counts below zero.
CREATE VIEW dues.recognised WITH (security_invoker = true) AS
SELECT said.cooperative_id, said.association_id, said.school_year, said.kind, said.amount_cents, said.occurred_on,
       said.entry_id
  FROM (SELECT line.cooperative_id, line.association_id, line.school_year, line.occurred_on, line.entry_id,
               CASE WHEN line.account = 'CHG_MEMBERSHIP' THEN 'FEE'
                    WHEN line.account = 'CHG_INSURANCE' THEN 'INSURANCE'
                    WHEN line.account = 'PRD_SUBS_OTHER' THEN 'AID'
                    ELSE 'ADVANCE' END AS kind,
               CASE WHEN line.account IN ('CHG_MEMBERSHIP', 'CHG_INSURANCE') THEN line.amount_cents
                    ELSE -line.amount_cents END AS amount_cents,
               coalesce(line.reverses, line.entry_id) AS spoken_of,
               line.label || ' ' || line.payee AS words
          FROM ledger.published_line line
         WHERE line.account IN ('CHG_MEMBERSHIP', 'CHG_INSURANCE', 'PRD_SUBS_OTHER', 'PRD_OTHER', 'CHG_OTHER')) said
 WHERE (said.kind = 'FEE' AND said.words ~* '\m(occe|affiliation|adh.sion)\M' AND said.words !~* '\musep\M')
    OR (said.kind = 'INSURANCE' AND said.words ~* '\m(occe|mae|maif|affiliation|adh.sion)\M')
    OR (said.kind = 'AID' AND said.words ~* '\mocce\M|association d.partementale')
    OR (said.kind = 'ADVANCE' AND said.words ~* '\mavance\M' AND said.words ~* '\m(occe|si.ge)\M')
    OR EXISTS (SELECT FROM dues.settlement
                 JOIN ledger.published_form form ON form.cooperative_id = settlement.cooperative_id
                                                AND form.form_key = settlement.entry_key
                WHERE settlement.cooperative_id = said.cooperative_id AND form.entry_id = said.spoken_of)
    OR (said.kind IN ('FEE', 'INSURANCE')
        AND EXISTS (SELECT FROM membership.published_affiliation one
                     WHERE one.cooperative_id = said.cooperative_id AND one.school_year = said.school_year
                       AND ((said.kind = 'FEE' AND one.fee_cents = abs(said.amount_cents))
                            OR (said.kind = 'INSURANCE'
                                AND one.insurance_cents + one.goods_cents = abs(said.amount_cents)))));

-- What the association said came or left, part by part, with the entry of its headquarters.
CREATE VIEW dues.said WITH (security_invoker = true) AS
SELECT settlement.cooperative_id, settlement.association_id, settlement.school_year, part.kind, part.amount_cents,
       settlement.settled_on AS occurred_on, settlement.id,
       (SELECT form.entry_id FROM ledger.published_form form
         WHERE form.cooperative_id = settlement.headquarters AND form.form_key = settlement.headquarters_key)
           AS headquarters_entry_id
  FROM dues.settlement
 CROSS JOIN LATERAL (VALUES
           ('FEE', settlement.fee_cents), ('INSURANCE', settlement.insurance_cents),
           (CASE WHEN settlement.purpose = 'AFFILIATION' THEN '' ELSE settlement.purpose END, settlement.other_cents)
       ) part (kind, amount_cents)
 WHERE part.amount_cents <> 0 AND part.kind <> '';

-- Money between a section and its headquarters, known on either side. Positive: paid for its affiliation, or received as
-- an aid or an advance. Ask for cooperatives and a year: the books are then read by their index.
CREATE VIEW dues.published_payment WITH (security_invoker = true) AS
SELECT entry.cooperative_id, entry.association_id, entry.school_year, entry.kind, entry.amount_cents, entry.occurred_on,
       entry.entry_id,
       (SELECT said.headquarters_entry_id FROM dues.said
         WHERE said.cooperative_id = entry.cooperative_id AND said.school_year = entry.school_year
           AND said.kind = entry.kind AND said.amount_cents = entry.amount_cents
         ORDER BY said.occurred_on, said.id LIMIT 1) AS headquarters_entry_id
  FROM dues.recognised entry
UNION ALL
SELECT said.cooperative_id, said.association_id, said.school_year, said.kind, said.amount_cents, said.occurred_on,
       NULL::uuid, said.headquarters_entry_id
  FROM dues.said
 WHERE NOT EXISTS (SELECT FROM dues.recognised entry
                    WHERE entry.cooperative_id = said.cooperative_id AND entry.school_year = said.school_year
                      AND entry.kind = said.kind AND entry.amount_cents = said.amount_cents);
GRANT SELECT ON dues.recognised, dues.said, dues.published_payment TO quitus_app, quitus_reader;
