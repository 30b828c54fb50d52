package coop.quitus.statistics.internal;

import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sums of the nation, as PostgreSQL lets them out: by association, never by cooperative.
@Component
final class NationTables {

    private final JdbcClient sql;

    NationTables(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param declared how many cooperatives declared their members
    record Members(long declared, long pupils, long adults, long classes) {

        static final Members NONE = new Members(0, 0, 0, 0);
    }

    Map<Long, Long> sections(LocalDate on) {
        Map<Long, Long> sections = new HashMap<>();
        sql.sql("SELECT association_id, cooperatives FROM statistics.sections_of_nation(:day)")
                .param("day", on)
                .query(row -> {
                    sections.put(row.getLong(1), row.getLong(2));
                });
        return sections;
    }

    Map<Long, Members> members(SchoolYear year) {
        Map<Long, Members> members = new HashMap<>();
        sql.sql(
                        """
                        SELECT association_id, declared, pupils, adults, classes
                          FROM statistics.members_of_nation(:year)
                        """)
                .param("year", year.startsIn())
                .query(row -> {
                    members.put(
                            row.getLong(1),
                            new Members(
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getLong(5)));
                });
        return members;
    }

    /// How many reports reached each association.
    Map<Long, Long> sent(SchoolYear year) {
        Map<Long, Long> sent = new HashMap<>();
        sql.sql(
                        """
                        SELECT association_id, sum(reports)
                          FROM statistics.reports_of_nation(:year)
                         WHERE state IN ('SUBMITTED', 'ACCEPTED', 'LOCKED', 'AGGREGATED')
                         GROUP BY association_id
                        """)
                .param("year", year.startsIn())
                .query(row -> {
                    sent.put(row.getLong(1), row.getLong(2));
                });
        return sent;
    }

    /// What was received by kind of funder, in cents, the largest first.
    Map<String, Long> funding(SchoolYear year) {
        Map<String, Long> funding = new LinkedHashMap<>();
        sql.sql(
                        """
                        SELECT funder_kind, sum(received_cents)
                          FROM statistics.funding_of_nation(:first, :last)
                         GROUP BY funder_kind
                         ORDER BY 2 DESC, 1
                        """)
                .param("first", year.firstDay())
                .param("last", year.lastDay())
                .query(row -> {
                    funding.put(row.getString(1), row.getLong(2));
                });
        return funding;
    }
}
