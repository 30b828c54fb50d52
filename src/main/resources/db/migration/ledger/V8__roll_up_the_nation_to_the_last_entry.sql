-- A national figure must hold every committed entry and cost the number of accounts and months, not of entries; and no
-- posting may wait for another cooperative's. So each line leaves a row of its own in a tail, in its own transaction, and
-- a fold moves the tail into the roll-ups, both in one transaction: who reads roll-up and tail under one snapshot always
-- reads all lines, once. Months are for the usual reading; days are for a date inside a month.

CREATE TABLE ledger.flow (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    headquarters boolean NOT NULL,
    school_year integer NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    account text NOT NULL,
    debit_cents bigint NOT NULL CHECK (debit_cents >= 0),
    credit_cents bigint NOT NULL CHECK (credit_cents >= 0),
    PRIMARY KEY (school_year, month, association_id, headquarters, account)
);
CREATE TABLE ledger.flow_day (
    association_id bigint NOT NULL REFERENCES federation.association (id),
    headquarters boolean NOT NULL,
    school_year integer NOT NULL,
    day date NOT NULL,
    account text NOT NULL,
    debit_cents bigint NOT NULL CHECK (debit_cents >= 0),
    credit_cents bigint NOT NULL CHECK (credit_cents >= 0),
    PRIMARY KEY (school_year, day, association_id, headquarters, account)
);

CREATE TABLE ledger.flow_tail (
    cooperative_id bigint NOT NULL,
    association_id bigint NOT NULL,
    entry_id uuid NOT NULL,
    line_number integer NOT NULL,
    school_year integer NOT NULL,
    occurred_on date NOT NULL,
    account text NOT NULL,
    amount_cents bigint NOT NULL,
    PRIMARY KEY (cooperative_id, entry_id, line_number)
);
SELECT database.protect_tenant_table('ledger.flow_tail');
SELECT database.keep_out_of_archives('ledger.flow_tail');
GRANT INSERT ON ledger.flow_tail TO quitus_app;

-- Whoever inserts the line, a person posting or an archive put back.
CREATE FUNCTION ledger.follow_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ledger.flow_tail VALUES (
        new.cooperative_id, new.association_id, new.entry_id, new.number, new.school_year, new.occurred_on, new.account,
        new.amount_cents);
    RETURN NULL;
END $$;
CREATE TRIGGER line_is_followed AFTER INSERT ON ledger.line FOR EACH ROW EXECUTE FUNCTION ledger.follow_line();

-- One fold at a time, of however many processes: who finds the turn taken goes away.
CREATE TABLE ledger.flow_turn (
    turn integer PRIMARY KEY CHECK (turn = 1)
);
INSERT INTO ledger.flow_turn VALUES (1);

CREATE FUNCTION ledger.fold_flows(p_at_most integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
DECLARE
    folded integer;
BEGIN
    PERFORM turn FROM ledger.flow_turn WHERE turn = 1 FOR UPDATE SKIP LOCKED;
    IF NOT found THEN
        RETURN 0;
    END IF;
    WITH taken AS (
        DELETE FROM ledger.flow_tail tail
         USING (SELECT cooperative_id, entry_id, line_number FROM ledger.flow_tail LIMIT p_at_most) few
         WHERE tail.cooperative_id = few.cooperative_id AND tail.entry_id = few.entry_id
           AND tail.line_number = few.line_number
        RETURNING tail.cooperative_id, tail.association_id, tail.school_year, tail.occurred_on, tail.account,
                  tail.amount_cents
    ), summed AS (
        SELECT taken.association_id, section.headquarters, taken.school_year, taken.occurred_on, taken.account,
               sum(greatest(taken.amount_cents, 0)) AS debit, sum(greatest(-taken.amount_cents, 0)) AS credit,
               count(*) AS lines
          FROM taken
          JOIN federation.published_section section ON section.cooperative_id = taken.cooperative_id
         GROUP BY 1, 2, 3, 4, 5
    ), months AS (
        INSERT INTO ledger.flow AS kept
        SELECT association_id, headquarters, school_year, date_trunc('month', occurred_on)::date, account,
               sum(debit), sum(credit)
          FROM summed
         GROUP BY 1, 2, 3, 4, 5
        ON CONFLICT (school_year, month, association_id, headquarters, account) DO UPDATE
           SET debit_cents = kept.debit_cents + excluded.debit_cents,
               credit_cents = kept.credit_cents + excluded.credit_cents
    ), days AS (
        INSERT INTO ledger.flow_day AS kept
        SELECT association_id, headquarters, school_year, occurred_on, account, debit, credit
          FROM summed
        ON CONFLICT (school_year, day, association_id, headquarters, account) DO UPDATE
           SET debit_cents = kept.debit_cents + excluded.debit_cents,
               credit_cents = kept.credit_cents + excluded.credit_cents
    )
    SELECT coalesce(sum(lines), 0) INTO folded FROM summed;
    RETURN folded;
END $$;
REVOKE ALL ON FUNCTION ledger.fold_flows FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.fold_flows TO quitus_app;

-- From the lines themselves, for whoever brought lines in bulk without their trigger. Who posts meanwhile waits: a line
-- is either read here or still has its row of the tail to write.
CREATE FUNCTION ledger.rebuild_flows() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    PERFORM turn FROM ledger.flow_turn WHERE turn = 1 FOR UPDATE;
    LOCK TABLE ledger.flow_tail IN SHARE ROW EXCLUSIVE MODE;
    DELETE FROM ledger.flow_tail;
    DELETE FROM ledger.flow_day;
    DELETE FROM ledger.flow;
    INSERT INTO ledger.flow_day
    SELECT line.association_id, section.headquarters, line.school_year, line.occurred_on, line.account,
           sum(greatest(line.amount_cents, 0)), sum(greatest(-line.amount_cents, 0))
      FROM ledger.line
      JOIN federation.published_section section ON section.cooperative_id = line.cooperative_id
     GROUP BY 1, 2, 3, 4, 5;
    INSERT INTO ledger.flow
    SELECT association_id, headquarters, school_year, date_trunc('month', day)::date, account,
           sum(debit_cents), sum(credit_cents)
      FROM ledger.flow_day
     GROUP BY 1, 2, 3, 4, 5;
END $$;
REVOKE ALL ON FUNCTION ledger.rebuild_flows FROM PUBLIC;

-- What anyone of the house may read of all books together: sums, and no row of a cooperative. Whole months come from the
-- months, the days of a month not over from the days, what was not folded yet from the tail: one statement, one snapshot.
-- Schools of practice are no part of the nation.
CREATE FUNCTION ledger.flows_of(p_year integer, p_association bigint, p_through date)
RETURNS TABLE (association_id bigint, headquarters boolean, account text, month date, debit_cents bigint,
               credit_cents bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT part.association_id, part.headquarters, part.account, part.month,
           sum(part.debit_cents)::bigint, sum(part.credit_cents)::bigint
      FROM (SELECT flow.association_id, flow.headquarters, flow.account, flow.month, flow.debit_cents, flow.credit_cents
              FROM ledger.flow
             WHERE flow.school_year = p_year AND flow.month < date_trunc('month', p_through + 1)::date
               AND (p_association IS NULL OR flow.association_id = p_association)
            UNION ALL
            SELECT flow_day.association_id, flow_day.headquarters, flow_day.account,
                   date_trunc('month', flow_day.day)::date, flow_day.debit_cents, flow_day.credit_cents
              FROM ledger.flow_day
             WHERE flow_day.school_year = p_year
               AND flow_day.day BETWEEN date_trunc('month', p_through + 1)::date AND p_through
               AND (p_association IS NULL OR flow_day.association_id = p_association)
            UNION ALL
            SELECT tail.association_id, section.headquarters, tail.account,
                   date_trunc('month', tail.occurred_on)::date,
                   greatest(tail.amount_cents, 0), greatest(-tail.amount_cents, 0)
              FROM ledger.flow_tail tail
              JOIN federation.published_section section ON section.cooperative_id = tail.cooperative_id
             WHERE tail.school_year = p_year AND tail.occurred_on <= p_through
               AND (p_association IS NULL OR tail.association_id = p_association)) AS part
      JOIN federation.published_association association ON association.association_id = part.association_id
     WHERE p_association IS NOT NULL OR NOT association.practice
     GROUP BY 1, 2, 3, 4
$$;
REVOKE ALL ON FUNCTION ledger.flows_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.flows_of TO quitus_app, quitus_reader;

SELECT ledger.rebuild_flows();
