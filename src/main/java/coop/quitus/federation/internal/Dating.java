package coop.quitus.federation.internal;

import coop.quitus.bylaw.LocalHistory;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Deadlines;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the days each association sets.
@Component
class Dating implements CalendarOfAssociation {

    private final JdbcClient sql;
    private final National national;
    private final LocalHistory history;
    private final Clock clock;

    Dating(JdbcClient sql, National national, LocalHistory history, Clock clock) {
        this.sql = sql;
        this.national = national;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Deadlines of(AssociationId association, SchoolYear year) {
        return own(association, year).orElseGet(() -> national.deadlines(year));
    }

    /// What the association chose for that year, or the same days of the last year it chose.
    Optional<Deadlines> own(AssociationId association, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT affiliation_on, report_on, payment_on
                          FROM (SELECT *
                                  FROM federation.deadline
                                 WHERE association_id = :association AND school_year <= :year
                                 ORDER BY school_year DESC, version DESC
                                 LIMIT 1) AS latest
                         WHERE NOT follows
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Deadlines(
                                in(year, row.getObject("affiliation_on", LocalDate.class)),
                                in(year, row.getObject("report_on", LocalDate.class)),
                                in(year, row.getObject("payment_on", LocalDate.class))))
                .optional();
    }

    @Override
    public Map<AssociationId, LocalDate> reportsDue(SchoolYear closed) {
        SchoolYear year = closed.next();
        LocalDate usual = national.deadlines(year).report();
        Map<AssociationId, LocalDate> due = new HashMap<>();
        sql.sql(
                        """
                        SELECT association.id, latest.report_on, coalesce(latest.follows, true) AS follows
                          FROM federation.association
                          LEFT JOIN LATERAL (SELECT report_on, follows
                                               FROM federation.deadline
                                              WHERE association_id = association.id AND school_year <= :year
                                              ORDER BY school_year DESC, version DESC
                                              LIMIT 1) AS latest ON true
                        """)
                .param("year", year.startsIn())
                .query(row -> {
                    LocalDate chosen = row.getObject("report_on", LocalDate.class);
                    due.put(
                            new AssociationId(row.getLong("id")),
                            chosen == null || row.getBoolean("follows") ? usual : in(year, chosen));
                });
        return due;
    }

    private static LocalDate in(SchoolYear year, LocalDate chosen) {
        return National.in(year, MonthDay.from(chosen));
    }

    @Override
    @Transactional
    public Outcome<Deadlines, PlaceFinding> choose(
            AssociationId association,
            SchoolYear year,
            Deadlines deadlines,
            String reason,
            Actor by) {
        var findings = new ArrayList<PlaceFinding>();
        outside(findings, "echeance.affiliation", year, deadlines.affiliation());
        outside(findings, "echeance.compte-rendu", year, deadlines.report());
        outside(findings, "echeance.paiement", year, deadlines.payment());
        if (history.lacksReason(year, reason)) {
            findings.add(new PlaceFinding.NoReason(year));
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        note(association, year, deadlines, reason, by);
        add(association, year, deadlines, false, by);
        return Outcome.done(deadlines);
    }

    @Override
    @Transactional
    public Outcome<Deadlines, PlaceFinding> follow(
            AssociationId association, SchoolYear year, String reason, Actor by) {
        if (own(association, year).isEmpty()) {
            return Outcome.refused(new PlaceFinding.FollowsAlready());
        }
        if (history.lacksReason(year, reason)) {
            return Outcome.refused(new PlaceFinding.NoReason(year));
        }
        Deadlines again = national.deadlines(year);
        note(association, year, again, reason, by);
        add(association, year, again, true, by);
        return Outcome.done(again);
    }

    private void note(
            AssociationId association, SchoolYear year, Deadlines chosen, String reason, Actor by) {
        history.note(
                association,
                year,
                Wording.changed(
                        Wording.DEADLINES,
                        Wording.words(of(association, year)),
                        Wording.words(chosen)),
                reason,
                by);
    }

    private static void outside(
            List<PlaceFinding> findings, String field, SchoolYear year, LocalDate day) {
        if (!year.contains(day)) {
            findings.add(new PlaceFinding.OutsideTheYear(field, year));
        }
    }

    private void add(
            AssociationId association,
            SchoolYear year,
            Deadlines deadlines,
            boolean follows,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO federation.deadline
                            (association_id, school_year, version, affiliation_on, report_on, payment_on, follows,
                             chosen_at, chosen_by)
                        SELECT :association, :year, coalesce(max(version), 0) + 1, :affiliation, :report, :payment,
                               :follows, :at, :by
                          FROM federation.deadline
                         WHERE association_id = :association AND school_year = :year
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .param("affiliation", deadlines.affiliation())
                .param("report", deadlines.report())
                .param("payment", deadlines.payment())
                .param("follows", follows)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person())
                .update();
    }
}
