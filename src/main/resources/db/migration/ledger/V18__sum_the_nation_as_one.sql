-- What is read most, the nation as a whole, costs accounts and months alone, whatever the number of associations: the fold
-- that moves lines into an association's sums moves them into the nation's too, in the same transaction. Schools of
-- practice are no part of it.

CREATE TABLE ledger.nation_flow (
    headquarters boolean NOT NULL,
    school_year integer NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    account text NOT NULL,
    debit_cents bigint NOT NULL CHECK (debit_cents >= 0),
    credit_cents bigint NOT NULL CHECK (credit_cents >= 0),
    PRIMARY KEY (school_year, month, headquarters, account)
);
CREATE TABLE ledger.nation_flow_day (
    headquarters boolean NOT NULL,
    school_year integer NOT NULL,
    day date NOT NULL,
    account text NOT NULL,
    debit_cents bigint NOT NULL CHECK (debit_cents >= 0),
    credit_cents bigint NOT NULL CHECK (credit_cents >= 0),
    PRIMARY KEY (school_year, day, headquarters, account)
);

CREATE OR REPLACE FUNCTION ledger.fold_flows(p_at_most integer) RETURNS integer
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
        SELECT taken.association_id, section.headquarters, section.practice, taken.school_year, taken.occurred_on,
               taken.account, sum(greatest(taken.amount_cents, 0)) AS debit,
               sum(greatest(-taken.amount_cents, 0)) AS credit, count(*) AS lines
          FROM taken
          JOIN federation.published_section section ON section.cooperative_id = taken.cooperative_id
         GROUP BY 1, 2, 3, 4, 5, 6
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
        SELECT association_id, headquarters, school_year, occurred_on, account, sum(debit), sum(credit)
          FROM summed
         GROUP BY 1, 2, 3, 4, 5
        ON CONFLICT (school_year, day, association_id, headquarters, account) DO UPDATE
           SET debit_cents = kept.debit_cents + excluded.debit_cents,
               credit_cents = kept.credit_cents + excluded.credit_cents
    ), nation_months AS (
        INSERT INTO ledger.nation_flow AS kept
        SELECT headquarters, school_year, date_trunc('month', occurred_on)::date, account, sum(debit), sum(credit)
          FROM summed
         WHERE NOT practice
         GROUP BY 1, 2, 3, 4
        ON CONFLICT (school_year, month, headquarters, account) DO UPDATE
           SET debit_cents = kept.debit_cents + excluded.debit_cents,
               credit_cents = kept.credit_cents + excluded.credit_cents
    ), nation_days AS (
        INSERT INTO ledger.nation_flow_day AS kept
        SELECT headquarters, school_year, occurred_on, account, sum(debit), sum(credit)
          FROM summed
         WHERE NOT practice
         GROUP BY 1, 2, 3, 4
        ON CONFLICT (school_year, day, headquarters, account) DO UPDATE
           SET debit_cents = kept.debit_cents + excluded.debit_cents,
               credit_cents = kept.credit_cents + excluded.credit_cents
    )
    SELECT coalesce(sum(lines), 0) INTO folded FROM summed;
    RETURN folded;
END $$;

CREATE OR REPLACE FUNCTION ledger.rebuild_flows() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    PERFORM turn FROM ledger.flow_turn WHERE turn = 1 FOR UPDATE;
    LOCK TABLE ledger.flow_tail IN SHARE ROW EXCLUSIVE MODE;
    DELETE FROM ledger.flow_tail;
    DELETE FROM ledger.flow_day;
    DELETE FROM ledger.flow;
    DELETE FROM ledger.nation_flow_day;
    DELETE FROM ledger.nation_flow;
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
    INSERT INTO ledger.nation_flow_day
    SELECT flow_day.headquarters, flow_day.school_year, flow_day.day, flow_day.account,
           sum(flow_day.debit_cents), sum(flow_day.credit_cents)
      FROM ledger.flow_day
      JOIN federation.published_association association ON association.association_id = flow_day.association_id
     WHERE NOT association.practice
     GROUP BY 1, 2, 3, 4;
    INSERT INTO ledger.nation_flow
    SELECT headquarters, school_year, date_trunc('month', day)::date, account, sum(debit_cents), sum(credit_cents)
      FROM ledger.nation_flow_day
     GROUP BY 1, 2, 3, 4;
END $$;

-- As flows_of, for all associations together: whole months, then the days of a month not over, then the tail, under one
-- snapshot.
CREATE FUNCTION ledger.totals_of_nation(p_year integer, p_through date)
RETURNS TABLE (headquarters boolean, account text, debit_cents bigint, credit_cents bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT part.headquarters, part.account, sum(part.debit_cents)::bigint, sum(part.credit_cents)::bigint
      FROM (SELECT flow.headquarters, flow.account, flow.debit_cents, flow.credit_cents
              FROM ledger.nation_flow flow
             WHERE flow.school_year = p_year AND flow.month < date_trunc('month', p_through + 1)::date
            UNION ALL
            SELECT flow.headquarters, flow.account, flow.debit_cents, flow.credit_cents
              FROM ledger.nation_flow_day flow
             WHERE flow.school_year = p_year
               AND flow.day BETWEEN date_trunc('month', p_through + 1)::date AND p_through
            UNION ALL
            SELECT section.headquarters, tail.account, greatest(tail.amount_cents, 0), greatest(-tail.amount_cents, 0)
              FROM ledger.flow_tail tail
              JOIN federation.published_section section ON section.cooperative_id = tail.cooperative_id
             WHERE tail.school_year = p_year AND tail.occurred_on <= p_through AND NOT section.practice) AS part
     GROUP BY 1, 2
$$;
REVOKE ALL ON FUNCTION ledger.totals_of_nation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.totals_of_nation TO quitus_app, quitus_reader;

SELECT ledger.rebuild_flows();
