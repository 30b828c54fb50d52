-- What is taken out of the nation as a whole, a day and an account, whatever the number of associations: folded with the
-- sums of each association, as the books' own are (ledger V18).

CREATE TABLE consolidation.nation_elimination (
    headquarters boolean NOT NULL,
    school_year integer NOT NULL,
    day date NOT NULL,
    account text NOT NULL,
    kind text NOT NULL,
    amount_cents bigint NOT NULL,
    PRIMARY KEY (school_year, day, headquarters, account, kind)
);

CREATE OR REPLACE FUNCTION consolidation.fold_eliminations(p_at_most integer) RETURNS integer
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
    ), placed AS (
        SELECT taken.association_id, section.headquarters, section.practice, taken.school_year,
               taken.occurred_on AS day, taken.account, taken.kind, taken.amount_cents
          FROM taken
          JOIN federation.published_section section ON section.cooperative_id = taken.cooperative_id
    ), summed AS (
        INSERT INTO consolidation.elimination AS kept
        SELECT association_id, headquarters, school_year, day, account, kind, sum(amount_cents)
          FROM placed
         GROUP BY 1, 2, 3, 4, 5, 6
        ON CONFLICT (school_year, day, association_id, headquarters, account, kind) DO UPDATE
           SET amount_cents = kept.amount_cents + excluded.amount_cents
    ), nation AS (
        INSERT INTO consolidation.nation_elimination AS kept
        SELECT headquarters, school_year, day, account, kind, sum(amount_cents)
          FROM placed
         WHERE NOT practice
         GROUP BY 1, 2, 3, 4, 5
        ON CONFLICT (school_year, day, headquarters, account, kind) DO UPDATE
           SET amount_cents = kept.amount_cents + excluded.amount_cents
    )
    SELECT count(*) INTO folded FROM taken;
    RETURN folded;
END $$;

CREATE FUNCTION consolidation.rebuild_nation_eliminations() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    DELETE FROM consolidation.nation_elimination;
    INSERT INTO consolidation.nation_elimination
    SELECT kept.headquarters, kept.school_year, kept.day, kept.account, kept.kind, sum(kept.amount_cents)
      FROM consolidation.elimination kept
      JOIN federation.published_association association ON association.association_id = kept.association_id
     WHERE NOT association.practice
     GROUP BY 1, 2, 3, 4, 5;
$$;
REVOKE ALL ON FUNCTION consolidation.rebuild_nation_eliminations FROM PUBLIC;

CREATE OR REPLACE FUNCTION consolidation.rebuild_eliminations() RETURNS void
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
    PERFORM consolidation.rebuild_nation_eliminations();
END $$;

CREATE FUNCTION consolidation.eliminations_of_nation(p_year integer, p_through date)
RETURNS TABLE (headquarters boolean, account text, kind text, amount_cents bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT part.headquarters, part.account, part.kind, sum(part.amount_cents)::bigint
      FROM (SELECT kept.headquarters, kept.account, kept.kind, kept.amount_cents
              FROM consolidation.nation_elimination kept
             WHERE kept.school_year = p_year AND kept.day <= p_through
            UNION ALL
            SELECT section.headquarters, tail.account, tail.kind, tail.amount_cents
              FROM consolidation.elimination_tail tail
              JOIN federation.published_section section ON section.cooperative_id = tail.cooperative_id
             WHERE tail.school_year = p_year AND tail.occurred_on <= p_through AND NOT section.practice) AS part
     GROUP BY 1, 2, 3
    HAVING sum(part.amount_cents) <> 0
$$;
REVOKE ALL ON FUNCTION consolidation.eliminations_of_nation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION consolidation.eliminations_of_nation TO quitus_app, quitus_reader;

SELECT consolidation.rebuild_nation_eliminations();
