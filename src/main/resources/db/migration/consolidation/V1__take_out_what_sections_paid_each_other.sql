-- The accounts of an association are those of all its sections, minus what they paid each other: one legal person does
-- not owe itself a fee. Each line of such a flow is recognised in the transaction that writes it, on each side alone, so
-- that the result is the same whether or not the other side has written its half. People of the association may refuse
-- or confirm what was recognised, with a reason; every choice stays. No book is touched.

-- How a line is recognised is data: the account, the words its entry must name (label or payee), those it must not.
CREATE TABLE consolidation.recognition (
    rule text NOT NULL CHECK (rule ~ '^ELI-\d\d$'),
    account text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('MEMBERSHIP', 'INSURANCE', 'AID', 'ADVANCE', 'NATIONAL')),
    naming text NOT NULL,
    unless text NOT NULL,
    PRIMARY KEY (rule, account)
);
INSERT INTO consolidation.recognition (rule, account, kind, naming, unless) VALUES
    ('ELI-01', 'CHG_MEMBERSHIP', 'MEMBERSHIP', '\m(occe|affiliation)\M|office central de la coop', '\musep\M'),
    ('ELI-02', 'CHG_INSURANCE', 'INSURANCE', '\m(occe|mae|maif|assurances?)\M', ''),
    ('ELI-03', 'PRD_SUBS_OTHER', 'AID', '\mocce\M|office central de la coop|association d.partementale', ''),
    ('ELI-04', 'PRD_HQ_MEMBERSHIP', 'MEMBERSHIP', '', ''),
    ('ELI-04', 'PRD_HQ_INSURANCE', 'INSURANCE', '', ''),
    ('ELI-04', 'CHG_HQ_AID', 'AID', '', ''),
    ('ELI-05', 'BAL_SECTIONS', 'ADVANCE', '', ''),
    ('ELI-05', 'PRD_OTHER', 'ADVANCE', '\mavance\M.*\m(occe|si.ge)\M|\m(occe|si.ge)\M.*\mavance\M', ''),
    ('ELI-05', 'CHG_OTHER', 'ADVANCE', '\mavance\M.*\m(occe|si.ge)\M|\m(occe|si.ge)\M.*\mavance\M', ''),
    ('ELI-06', 'CHG_HQ_NATIONAL', 'NATIONAL', '', '');
GRANT SELECT ON consolidation.recognition TO quitus_app, quitus_reader;

CREATE TABLE consolidation.internal_flow (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    entry_id uuid NOT NULL,
    line_number integer NOT NULL,
    school_year integer NOT NULL,
    occurred_on date NOT NULL,
    account text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('MEMBERSHIP', 'INSURANCE', 'AID', 'ADVANCE', 'NATIONAL')),
    amount_cents bigint NOT NULL,
    rule text NOT NULL CHECK (rule ~ '^ELI-\d\d$'),
    -- The entry that this one undoes: it shares its fate (ELI-07).
    follows uuid,
    recognised_at timestamptz NOT NULL,
    PRIMARY KEY (cooperative_id, entry_id, line_number),
    FOREIGN KEY (cooperative_id, entry_id, line_number) REFERENCES ledger.line (cooperative_id, entry_id, number)
);
CREATE INDEX internal_flow_of_year ON consolidation.internal_flow (cooperative_id, school_year);
SELECT database.protect_tenant_table('consolidation.internal_flow');
GRANT INSERT ON consolidation.internal_flow TO quitus_app;

CREATE TABLE consolidation.flow_decision (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    entry_id uuid NOT NULL,
    line_number integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    state text NOT NULL CHECK (state IN ('CONFIRMED', 'REFUSED')),
    reason text NOT NULL CHECK (length(reason) BETWEEN 3 AND 300),
    decided_at timestamptz NOT NULL,
    decided_by_id uuid NOT NULL,
    decided_by text NOT NULL,
    PRIMARY KEY (cooperative_id, entry_id, line_number, number),
    FOREIGN KEY (cooperative_id, entry_id, line_number)
        REFERENCES consolidation.internal_flow (cooperative_id, entry_id, line_number)
);
SELECT database.protect_tenant_table('consolidation.flow_decision');
GRANT INSERT ON consolidation.flow_decision TO quitus_app;

-- What is taken out, in sums: a day, an association, an account. The same way as the books' own sums (ledger V8): what
-- comes leaves a row in a tail, and a fold moves the tail into the sums.
CREATE TABLE consolidation.elimination (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    headquarters boolean NOT NULL,
    school_year integer NOT NULL,
    day date NOT NULL,
    account text NOT NULL,
    kind text NOT NULL,
    amount_cents bigint NOT NULL,
    PRIMARY KEY (school_year, day, association_id, headquarters, account, kind)
);
CREATE TABLE consolidation.elimination_tail (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    entry_id uuid NOT NULL,
    line_number integer NOT NULL,
    turn integer NOT NULL,
    school_year integer NOT NULL,
    occurred_on date NOT NULL,
    account text NOT NULL,
    kind text NOT NULL,
    amount_cents bigint NOT NULL,
    PRIMARY KEY (cooperative_id, entry_id, line_number, turn)
);
SELECT database.protect_tenant_table('consolidation.elimination_tail');
SELECT database.keep_out_of_archives('consolidation.elimination_tail');
GRANT INSERT ON consolidation.elimination_tail TO quitus_app;
CREATE TABLE consolidation.elimination_turn (
    turn integer PRIMARY KEY CHECK (turn = 1)
);
INSERT INTO consolidation.elimination_turn VALUES (1);

-- The word of an association on a flow, or on the one it undoes: PROPOSED until someone has looked.
CREATE FUNCTION consolidation.state_of(p_cooperative bigint, p_entry uuid, p_line integer, p_before integer)
RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT state FROM consolidation.flow_decision
                      WHERE cooperative_id = p_cooperative AND entry_id = p_entry AND line_number = p_line
                        AND number < p_before
                      ORDER BY number DESC LIMIT 1), 'PROPOSED')
$$;

CREATE FUNCTION consolidation.follow_flow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF consolidation.state_of(
           new.cooperative_id, coalesce(new.follows, new.entry_id), new.line_number, 2147483647) <> 'REFUSED' THEN
        INSERT INTO consolidation.elimination_tail VALUES (
            new.cooperative_id, new.association_id, new.entry_id, new.line_number, 0, new.school_year, new.occurred_on,
            new.account, new.kind, new.amount_cents);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER flow_is_followed AFTER INSERT ON consolidation.internal_flow
    FOR EACH ROW EXECUTE FUNCTION consolidation.follow_flow();

-- A word that changes whether a flow is taken out moves it, and what undoes it.
CREATE FUNCTION consolidation.follow_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before text := consolidation.state_of(new.cooperative_id, new.entry_id, new.line_number, new.number);
BEGIN
    IF (before = 'REFUSED') <> (new.state = 'REFUSED') THEN
        INSERT INTO consolidation.elimination_tail
        SELECT flow.cooperative_id, flow.association_id, flow.entry_id, flow.line_number, new.number, flow.school_year,
               flow.occurred_on, flow.account, flow.kind,
               CASE WHEN new.state = 'REFUSED' THEN -flow.amount_cents ELSE flow.amount_cents END
          FROM consolidation.internal_flow flow
         WHERE flow.cooperative_id = new.cooperative_id AND flow.line_number = new.line_number
           AND new.entry_id IN (flow.entry_id, flow.follows);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER decision_is_followed AFTER INSERT ON consolidation.flow_decision
    FOR EACH ROW EXECUTE FUNCTION consolidation.follow_decision();

CREATE VIEW consolidation.published_internal_flow WITH (security_invoker = true) AS
SELECT flow.cooperative_id, flow.association_id, flow.entry_id, flow.line_number, flow.school_year, flow.occurred_on,
       flow.account, flow.kind, flow.amount_cents, flow.rule, flow.follows,
       consolidation.state_of(flow.cooperative_id, coalesce(flow.follows, flow.entry_id), flow.line_number, 2147483647)
           AS state
  FROM consolidation.internal_flow flow;
GRANT SELECT ON consolidation.published_internal_flow TO quitus_app, quitus_reader;

-- The lines that a rule recognises. An entry that undoes another is judged by the words of that one (ELI-07).
CREATE VIEW consolidation.candidate WITH (security_invoker = true) AS
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
           !~ recognition.unless);
GRANT SELECT ON consolidation.candidate TO quitus_app, quitus_reader;

-- One entry, in the transaction that posts it.
CREATE FUNCTION consolidation.recognise(p_cooperative bigint, p_entry uuid, p_at timestamptz) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO consolidation.internal_flow
    SELECT cooperative_id, association_id, entry_id, line_number, school_year, occurred_on, account, kind, amount_cents,
           rule, follows, p_at
      FROM consolidation.candidate
     WHERE cooperative_id = p_cooperative AND entry_id = p_entry
    ON CONFLICT (cooperative_id, entry_id, line_number) DO NOTHING
$$;
GRANT EXECUTE ON FUNCTION consolidation.recognise TO quitus_app;

-- A year of a cooperative again: for books that came before this room, or from an older archive.
CREATE FUNCTION consolidation.recognise_year(p_cooperative bigint, p_year integer, p_at timestamptz) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    found_now integer;
BEGIN
    INSERT INTO consolidation.internal_flow
    SELECT cooperative_id, association_id, entry_id, line_number, school_year, occurred_on, account, kind, amount_cents,
           rule, follows, p_at
      FROM consolidation.candidate
     WHERE cooperative_id = p_cooperative AND school_year = p_year
    ON CONFLICT (cooperative_id, entry_id, line_number) DO NOTHING;
    GET DIAGNOSTICS found_now = ROW_COUNT;
    RETURN found_now;
END $$;
GRANT EXECUTE ON FUNCTION consolidation.recognise_year TO quitus_app;

CREATE FUNCTION consolidation.fold_eliminations(p_at_most integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    folded integer;
BEGIN
    PERFORM turn FROM consolidation.elimination_turn WHERE turn = 1 FOR UPDATE SKIP LOCKED;
    IF NOT found THEN
        RETURN 0;
    END IF;
    WITH taken AS (
        DELETE FROM consolidation.elimination_tail tail
         USING (SELECT cooperative_id, entry_id, line_number, turn FROM consolidation.elimination_tail
                 LIMIT p_at_most) few
         WHERE tail.cooperative_id = few.cooperative_id AND tail.entry_id = few.entry_id
           AND tail.line_number = few.line_number AND tail.turn = few.turn
        RETURNING tail.cooperative_id, tail.association_id, tail.school_year, tail.occurred_on, tail.account, tail.kind,
                  tail.amount_cents
    ), summed AS (
        INSERT INTO consolidation.elimination AS kept
        SELECT taken.association_id, section.headquarters, taken.school_year, taken.occurred_on, taken.account,
               taken.kind, sum(taken.amount_cents)
          FROM taken
          JOIN federation.published_section section ON section.cooperative_id = taken.cooperative_id
         GROUP BY 1, 2, 3, 4, 5, 6
        ON CONFLICT (school_year, day, association_id, headquarters, account, kind) DO UPDATE
           SET amount_cents = kept.amount_cents + excluded.amount_cents
    )
    SELECT count(*) INTO folded FROM taken;
    RETURN folded;
END $$;
REVOKE ALL ON FUNCTION consolidation.fold_eliminations FROM PUBLIC;
GRANT EXECUTE ON FUNCTION consolidation.fold_eliminations TO quitus_app;

-- After lines were brought in bulk: recognises in all books what no posting recognised, then sums again. The owner's.
CREATE FUNCTION consolidation.rebuild_eliminations() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    PERFORM turn FROM consolidation.elimination_turn WHERE turn = 1 FOR UPDATE;
    LOCK TABLE consolidation.elimination_tail IN SHARE ROW EXCLUSIVE MODE;
    INSERT INTO consolidation.internal_flow
    SELECT cooperative_id, association_id, entry_id, line_number, school_year, occurred_on, account, kind, amount_cents,
           rule, follows, now()
      FROM consolidation.candidate
    ON CONFLICT (cooperative_id, entry_id, line_number) DO NOTHING;
    DELETE FROM consolidation.elimination_tail;
    DELETE FROM consolidation.elimination;
    INSERT INTO consolidation.elimination
    SELECT flow.association_id, section.headquarters, flow.school_year, flow.occurred_on, flow.account, flow.kind,
           sum(flow.amount_cents)
      FROM consolidation.published_internal_flow flow
      JOIN federation.published_section section ON section.cooperative_id = flow.cooperative_id
     WHERE flow.state <> 'REFUSED'
     GROUP BY 1, 2, 3, 4, 5, 6;
END $$;
REVOKE ALL ON FUNCTION consolidation.rebuild_eliminations FROM PUBLIC;

-- Sums alone, one snapshot. What goes to the federation leaves an association, and stays inside the nation.
CREATE FUNCTION consolidation.eliminations_of(p_year integer, p_association bigint, p_through date)
RETURNS TABLE (headquarters boolean, account text, kind text, amount_cents bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT part.headquarters, part.account, part.kind, sum(part.amount_cents)::bigint
      FROM (SELECT association_id, headquarters, account, kind, sum(amount_cents) AS amount_cents
              FROM consolidation.elimination
             WHERE school_year = p_year AND day <= p_through
               AND (p_association IS NULL OR association_id = p_association)
             GROUP BY 1, 2, 3, 4
            UNION ALL
            SELECT tail.association_id, section.headquarters, tail.account, tail.kind, tail.amount_cents
              FROM consolidation.elimination_tail tail
              JOIN federation.published_section section ON section.cooperative_id = tail.cooperative_id
             WHERE tail.school_year = p_year AND tail.occurred_on <= p_through
               AND (p_association IS NULL OR tail.association_id = p_association)) AS part
      JOIN federation.published_association association ON association.association_id = part.association_id
     WHERE (p_association IS NOT NULL OR NOT association.practice)
       AND (p_association IS NULL OR part.kind <> 'NATIONAL')
     GROUP BY 1, 2, 3
    HAVING sum(part.amount_cents) <> 0
$$;
REVOKE ALL ON FUNCTION consolidation.eliminations_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION consolidation.eliminations_of TO quitus_app, quitus_reader;

-- Cash to accrual, beside the books: what an association's treasurer chose for the accounts of a year, choice after
-- choice. They stand in the headquarters' own rows. Accounts are those of ANC 2018-06.
CREATE TABLE consolidation.adjustment (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    origin text NOT NULL CHECK (length(origin) BETWEEN 1 AND 120),
    number integer NOT NULL CHECK (number > 0),
    state text NOT NULL CHECK (state IN ('ACCEPTED', 'REFUSED')),
    label text NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
    debit text NOT NULL CHECK (debit ~ '^[1-8]\d{1,5}$'),
    credit text NOT NULL CHECK (credit ~ '^[1-8]\d{1,5}$'),
    amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 1 AND 100000000000),
    reason text NOT NULL CHECK (length(reason) BETWEEN 3 AND 300),
    chosen_at timestamptz NOT NULL,
    chosen_by_id uuid NOT NULL,
    chosen_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, origin, number),
    CHECK (debit <> credit)
);
SELECT database.protect_tenant_table('consolidation.adjustment');
GRANT INSERT ON consolidation.adjustment TO quitus_app;

-- What an association does with goods that last: fixed assets worn out over some years, or an expense.
CREATE TABLE consolidation.durable_policy (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    years integer NOT NULL CHECK (years BETWEEN 0 AND 20),
    reason text NOT NULL CHECK (length(reason) BETWEEN 3 AND 300),
    chosen_at timestamptz NOT NULL,
    chosen_by_id uuid NOT NULL,
    chosen_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, number)
);
SELECT database.protect_tenant_table('consolidation.durable_policy');
GRANT INSERT ON consolidation.durable_policy TO quitus_app;

-- The accounts as the officer approved them, word for word, under their digest.
CREATE TABLE consolidation.approval (
    cooperative_id bigint NOT NULL REFERENCES federation.cooperative (id),
    association_id bigint NOT NULL,
    school_year integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    digest text NOT NULL CHECK (length(digest) = 64),
    content text NOT NULL,
    approved_at timestamptz NOT NULL,
    approved_by_id uuid NOT NULL,
    approved_by text NOT NULL,
    PRIMARY KEY (cooperative_id, school_year, number)
);
SELECT database.protect_tenant_table('consolidation.approval');
GRANT INSERT ON consolidation.approval TO quitus_app;

-- The nation adds up what its associations accepted: sums by account, and no row of theirs.
CREATE FUNCTION consolidation.adjustments_of_nation(p_year integer)
RETURNS TABLE (account text, school_year integer, amount_cents bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT side.account, last.school_year, sum(side.amount_cents)::bigint
      FROM consolidation.adjustment last
     CROSS JOIN LATERAL (VALUES (last.debit, last.amount_cents), (last.credit, -last.amount_cents))
           AS side (account, amount_cents)
      JOIN federation.published_association association ON association.association_id = last.association_id
     WHERE last.school_year <= p_year AND last.state = 'ACCEPTED' AND NOT association.practice
       AND NOT EXISTS (SELECT FROM consolidation.adjustment later
                        WHERE later.cooperative_id = last.cooperative_id AND later.school_year = last.school_year
                          AND later.origin = last.origin AND later.number > last.number)
     GROUP BY 1, 2
$$;
REVOKE ALL ON FUNCTION consolidation.adjustments_of_nation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION consolidation.adjustments_of_nation TO quitus_app, quitus_reader;

SELECT consolidation.rebuild_eliminations();
