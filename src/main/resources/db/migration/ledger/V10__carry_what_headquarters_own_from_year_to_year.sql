-- A year of the books opens with its tills alone; what headquarters own or owe besides (an advance, a computer) is found
-- in the years before. Sums by year, as in flows_of, and few rows: only lines that are neither charge, product nor till.
CREATE FUNCTION ledger.balance_lines_of(p_through_year integer, p_association bigint)
RETURNS TABLE (school_year integer, account text, net_cents bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT part.school_year, part.account, sum(part.net)::bigint
      FROM (SELECT flow.association_id, flow.school_year, flow.account, flow.debit_cents - flow.credit_cents AS net
              FROM ledger.flow
             WHERE flow.school_year <= p_through_year AND starts_with(flow.account, 'BAL_')
               AND (p_association IS NULL OR flow.association_id = p_association)
            UNION ALL
            SELECT tail.association_id, tail.school_year, tail.account, tail.amount_cents
              FROM ledger.flow_tail tail
             WHERE tail.school_year <= p_through_year AND starts_with(tail.account, 'BAL_')
               AND (p_association IS NULL OR tail.association_id = p_association)) AS part
      JOIN federation.published_association association ON association.association_id = part.association_id
     WHERE p_association IS NOT NULL OR NOT association.practice
     GROUP BY 1, 2
$$;
REVOKE ALL ON FUNCTION ledger.balance_lines_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.balance_lines_of TO quitus_app, quitus_reader;

CREATE INDEX flow_of_balance_lines ON ledger.flow (account, school_year) WHERE starts_with(account, 'BAL_');
