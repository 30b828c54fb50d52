-- The federation reads what it is, association by association, to the minute. These functions count and add for the whole
-- nation and let no row of a cooperative out; schools of practice are no part of it. What is shown to the public is
-- rounded off above, where fewer than five would be recognised.

CREATE FUNCTION statistics.sections_of_nation(p_on date)
RETURNS TABLE (association_id bigint, cooperatives bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT section.association_id, count(*)
      FROM federation.published_section section
     WHERE NOT section.headquarters AND NOT section.practice
       AND (section.closed_on IS NULL OR section.closed_on >= p_on)
     GROUP BY 1
$$;
REVOKE ALL ON FUNCTION statistics.sections_of_nation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION statistics.sections_of_nation TO quitus_app, quitus_reader;

CREATE FUNCTION statistics.members_of_nation(p_year integer)
RETURNS TABLE (association_id bigint, declared bigint, validated bigint, pupils bigint, adults bigint, classes bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT affiliation.association_id, count(*) FILTER (WHERE affiliation.state IN ('DECLARED', 'VALIDATED')),
           count(*) FILTER (WHERE affiliation.state = 'VALIDATED'),
           coalesce(sum(affiliation.pupils) FILTER (WHERE affiliation.state IN ('DECLARED', 'VALIDATED')), 0)::bigint,
           coalesce(sum(affiliation.adults) FILTER (WHERE affiliation.state IN ('DECLARED', 'VALIDATED')), 0)::bigint,
           coalesce(sum(affiliation.classes) FILTER (WHERE affiliation.state IN ('DECLARED', 'VALIDATED')), 0)::bigint
      FROM membership.published_affiliation affiliation
      JOIN federation.published_association association ON association.association_id = affiliation.association_id
     WHERE affiliation.school_year = p_year AND NOT association.practice
     GROUP BY 1
$$;
REVOKE ALL ON FUNCTION statistics.members_of_nation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION statistics.members_of_nation TO quitus_app, quitus_reader;

CREATE FUNCTION statistics.reports_of_nation(p_year integer)
RETURNS TABLE (association_id bigint, state text, reports bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT closing.association_id, closing.state, count(*)
      FROM closing.published_state closing
      JOIN federation.published_section section
        ON section.cooperative_id = closing.cooperative_id AND NOT section.headquarters AND NOT section.practice
     WHERE closing.school_year = p_year
     GROUP BY 1, 2
$$;
REVOKE ALL ON FUNCTION statistics.reports_of_nation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION statistics.reports_of_nation TO quitus_app, quitus_reader;

CREATE FUNCTION statistics.funding_of_nation(p_first date, p_last date)
RETURNS TABLE (association_id bigint, funder_kind text, received_cents bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT receipt.association_id, receipt.funder_kind, sum(receipt.amount_cents)::bigint
      FROM subsidy.published_receipt receipt
      JOIN federation.published_association association ON association.association_id = receipt.association_id
     WHERE receipt.occurred_on BETWEEN p_first AND p_last AND NOT association.practice
     GROUP BY 1, 2
$$;
REVOKE ALL ON FUNCTION statistics.funding_of_nation FROM PUBLIC;
GRANT EXECUTE ON FUNCTION statistics.funding_of_nation TO quitus_app, quitus_reader;
