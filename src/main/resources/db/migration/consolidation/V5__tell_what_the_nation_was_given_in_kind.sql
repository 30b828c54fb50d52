-- Contributions in kind stand at the foot of the nation's income statement, as at that of each association (accounts 86
-- and 87): sums by account, and no row of a cooperative. Schools of practice are no part of it.
CREATE FUNCTION consolidation.contributions_of_nation(p_year integer)
RETURNS TABLE (account text, amount_cents bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT side.account, sum(contribution.total_cents)::bigint
      FROM partner.published_contribution contribution
     CROSS JOIN LATERAL (VALUES (contribution.used_account), (contribution.found_account)) AS side (account)
      JOIN federation.published_section section ON section.cooperative_id = contribution.cooperative_id
     WHERE contribution.school_year = p_year AND NOT section.practice
     GROUP BY 1
$$;
REVOKE ALL ON FUNCTION consolidation.contributions_of_nation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION consolidation.contributions_of_nation TO quitus_app, quitus_reader;
