package coop.quitus.federation.internal;

import coop.quitus.bylaw.LocalHistory;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.Policies;
import coop.quitus.federation.Policy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what each association chose.
@Component
class Choosing implements Policies {

    /// In euros: a ceiling above it is a slip of the pen.
    private static final long LARGEST = 100_000;

    private final JdbcClient sql;
    private final National national;
    private final LocalHistory history;
    private final Clock clock;

    Choosing(JdbcClient sql, National national, LocalHistory history, Clock clock) {
        this.sql = sql;
        this.national = national;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Policy of(AssociationId association, SchoolYear year) {
        return own(association, year).orElseGet(() -> national.policy(year));
    }

    /// What the association chose for that year or the last before it; empty when it follows the
    /// nation.
    Optional<Policy> own(AssociationId association, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT cheque_days, deposit_days, cash_ceiling_cents, cash_days, advance_ceiling_cents,
                               council_threshold_cents, receipt_percent
                          FROM (SELECT *
                                  FROM federation.policy
                                 WHERE association_id = :association AND school_year <= :year
                                 ORDER BY school_year DESC
                                 LIMIT 1) AS latest
                         WHERE NOT follows
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Policy(
                                row.getInt("cheque_days"),
                                row.getInt("deposit_days"),
                                Money.cents(row.getLong("cash_ceiling_cents")),
                                row.getInt("cash_days"),
                                Money.cents(row.getLong("advance_ceiling_cents")),
                                Money.cents(row.getLong("council_threshold_cents")),
                                row.getInt("receipt_percent")))
                .optional();
    }

    @Override
    @Transactional
    public Outcome<Policy, PlaceFinding> choose(
            AssociationId association, SchoolYear year, Policy policy, String reason, Actor by) {
        List<PlaceFinding> findings = examine(policy);
        if (history.lacksReason(year, reason)) {
            findings.add(new PlaceFinding.NoReason(year));
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        note(association, year, policy, reason, by);
        write(association, year, policy, false, by);
        return Outcome.done(policy);
    }

    @Override
    @Transactional
    public Outcome<Policy, PlaceFinding> follow(
            AssociationId association, SchoolYear year, String reason, Actor by) {
        if (own(association, year).isEmpty()) {
            return Outcome.refused(new PlaceFinding.FollowsAlready());
        }
        if (history.lacksReason(year, reason)) {
            return Outcome.refused(new PlaceFinding.NoReason(year));
        }
        Policy again = national.policy(year);
        note(association, year, again, reason, by);
        write(association, year, again, true, by);
        return Outcome.done(again);
    }

    private void note(
            AssociationId association, SchoolYear year, Policy chosen, String reason, Actor by) {
        history.note(
                association,
                year,
                Wording.changed(
                        Wording.POLICY,
                        Wording.words(of(association, year)),
                        Wording.words(chosen)),
                reason,
                by);
    }

    private void write(
            AssociationId association, SchoolYear year, Policy policy, boolean follows, Actor by) {
        sql.sql(
                        """
                        INSERT INTO federation.policy
                            (association_id, school_year, cheque_days, deposit_days, cash_ceiling_cents, cash_days,
                             advance_ceiling_cents, council_threshold_cents, receipt_percent, follows, chosen_at, chosen_by)
                        VALUES (:association, :year, :cheque, :deposit, :cash, :days, :advance, :council, :receipt, :follows, :at, :by)
                        ON CONFLICT (association_id, school_year) DO UPDATE
                           SET cheque_days = excluded.cheque_days, deposit_days = excluded.deposit_days,
                               cash_ceiling_cents = excluded.cash_ceiling_cents, cash_days = excluded.cash_days,
                               advance_ceiling_cents = excluded.advance_ceiling_cents,
                               council_threshold_cents = excluded.council_threshold_cents,
                               receipt_percent = excluded.receipt_percent, follows = excluded.follows, chosen_at = excluded.chosen_at,
                               chosen_by = excluded.chosen_by
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .param("cheque", policy.chequeDays())
                .param("deposit", policy.depositDays())
                .param("cash", policy.cashCeiling().cents())
                .param("days", policy.cashDays())
                .param("advance", policy.advanceCeiling().cents())
                .param("council", policy.councilThreshold().cents())
                .param("receipt", policy.receiptPercent())
                .param("follows", follows)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person())
                .update();
    }

    private static List<PlaceFinding> examine(Policy policy) {
        var findings = new ArrayList<PlaceFinding>();
        within(findings, "cheques", policy.chequeDays(), 1, 400);
        within(findings, "remises", policy.depositDays(), 1, 400);
        within(findings, "joursDeCaisse", policy.cashDays(), 1, 400);
        within(findings, "plafondDeCaisse", policy.cashCeiling().cents() / 100, 0, LARGEST);
        within(findings, "plafondAvance", policy.advanceCeiling().cents() / 100, 0, LARGEST);
        within(findings, "seuilConseil", policy.councilThreshold().cents() / 100, 0, LARGEST);
        within(findings, "tickets", policy.receiptPercent(), 0, 100);
        return findings;
    }

    private static void within(
            List<PlaceFinding> findings, String field, long value, long least, long most) {
        if (value < least || value > most) {
            findings.add(new PlaceFinding.OutOfBounds(field, least, most));
        }
    }
}
