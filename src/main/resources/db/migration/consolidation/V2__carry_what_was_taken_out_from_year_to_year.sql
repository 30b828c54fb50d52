-- A fee paid in August and written by headquarters in September meets its half in the next year: the balance sheet needs
-- what was taken out in all the years before, by account.
CREATE FUNCTION consolidation.eliminations_before(p_year integer, p_association bigint)
RETURNS TABLE (account text, amount_cents bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT part.account, sum(part.amount_cents)::bigint
      FROM (SELECT association_id, account, kind, amount_cents
              FROM consolidation.elimination
             WHERE school_year < p_year AND (p_association IS NULL OR association_id = p_association)
            UNION ALL
            SELECT association_id, account, kind, amount_cents
              FROM consolidation.elimination_tail
             WHERE school_year < p_year AND (p_association IS NULL OR association_id = p_association)) AS part
      JOIN federation.published_association association ON association.association_id = part.association_id
     WHERE (p_association IS NOT NULL OR NOT association.practice)
       AND (p_association IS NULL OR part.kind <> 'NATIONAL')
     GROUP BY 1
    HAVING sum(part.amount_cents) <> 0
$$;
REVOKE ALL ON FUNCTION consolidation.eliminations_before FROM PUBLIC;
GRANT EXECUTE ON FUNCTION consolidation.eliminations_before TO quitus_app, quitus_reader;
