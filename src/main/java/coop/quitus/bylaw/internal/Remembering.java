package coop.quitus.bylaw.internal;

import coop.quitus.bylaw.LocalChange;
import coop.quitus.bylaw.LocalHistory;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what changed.
@Component
class Remembering implements LocalHistory {

    private final JdbcClient sql;
    private final Clock clock;

    Remembering(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public boolean asksWhy(SchoolYear year) {
        return year.compareTo(SchoolYear.of(LocalDate.now(clock))) <= 0;
    }

    @Override
    @Transactional
    public void note(
            AssociationId association,
            SchoolYear year,
            List<Changed> what,
            String reason,
            Actor by) {
        if (lacksReason(year, reason)) {
            throw new IllegalArgumentException("a change in " + year + " without a reason");
        }
        for (Changed one : what) {
            if (!one.before().equals(one.after())) {
                add(association, year, one, reason.strip(), by);
            }
        }
    }

    private void add(
            AssociationId association, SchoolYear year, Changed one, String reason, Actor by) {
        sql.sql(
                        """
                        INSERT INTO bylaw.change
                            (association_id, id, school_year, key, name, before, after, under_way, reason,
                             changed_at, changed_by, changed_by_name)
                        VALUES (:association, :id, :year, :key, :name, :before, :after, :underWay, :reason,
                                :at, :by, :byName)
                        """)
                .param("association", association.value())
                .param("id", Ids.next(clock))
                .param("year", year.startsIn())
                .param("key", one.key())
                .param("name", one.name())
                .param("before", one.before())
                .param("after", one.after())
                .param("underWay", asksWhy(year))
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person())
                .param("byName", by.name())
                .update();
    }

    @Override
    public List<LocalChange> of(AssociationId association, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT association_id, school_year, key, name, before, after, reason, changed_by_name, changed_at
                          FROM bylaw.change
                         WHERE association_id = :association AND school_year = :year
                         ORDER BY changed_at DESC, rank DESC
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query(Remembering::change)
                .list();
    }

    @Override
    public Map<String, LocalChange> latest(AssociationId association, SchoolYear year) {
        Map<String, LocalChange> latest = new LinkedHashMap<>();
        sql.sql(
                        """
                        SELECT DISTINCT ON (key)
                               association_id, school_year, key, name, before, after, reason, changed_by_name, changed_at
                          FROM bylaw.change
                         WHERE association_id = :association AND school_year <= :year
                         ORDER BY key, school_year DESC, changed_at DESC, rank DESC
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query(Remembering::change)
                .list()
                .forEach(change -> latest.put(change.key(), change));
        return latest;
    }

    private static LocalChange change(ResultSet row, int i) throws SQLException {
        return new LocalChange(
                new AssociationId(row.getLong("association_id")),
                new SchoolYear(row.getInt("school_year")),
                row.getString("key"),
                row.getString("name"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getString("changed_by_name"),
                row.getTimestamp("changed_at").toInstant());
    }
}
