package coop.quitus.federation.internal;

import coop.quitus.bylaw.LocalHistory;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.Tariff;
import coop.quitus.federation.Tariffs;
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

/// Keeps what each association asks.
@Component
class Pricing implements Tariffs {

    /// In cents: a price for one member above it is a slip of the pen.
    static final long MOST_PER_MEMBER = 10_000;

    static final long MOST = 100_000;

    private final JdbcClient sql;
    private final National national;
    private final LocalHistory history;
    private final Clock clock;

    Pricing(JdbcClient sql, National national, LocalHistory history, Clock clock) {
        this.sql = sql;
        this.national = national;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Tariff of(AssociationId association, SchoolYear year) {
        return own(association, year).orElseGet(() -> national.tariff(year));
    }

    /// What the association chose for that year or the last before it; empty when it follows the
    /// nation.
    Optional<Tariff> own(AssociationId association, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT per_pupil_cents, per_adult_cents, insurance_per_member_cents, flat_cents,
                               subscription_cents, national_share_per_member_cents
                          FROM (SELECT *
                                  FROM federation.tariff
                                 WHERE association_id = :association AND school_year <= :year
                                 ORDER BY school_year DESC, version DESC
                                 LIMIT 1) AS latest
                         WHERE NOT follows
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Tariff(
                                Money.cents(row.getLong("per_pupil_cents")),
                                Money.cents(row.getLong("per_adult_cents")),
                                Money.cents(row.getLong("insurance_per_member_cents")),
                                Money.cents(row.getLong("flat_cents")),
                                Money.cents(row.getLong("subscription_cents")),
                                Money.cents(row.getLong("national_share_per_member_cents"))))
                .optional();
    }

    @Override
    @Transactional
    public Outcome<Tariff, PlaceFinding> choose(
            AssociationId association, SchoolYear year, Tariff tariff, String reason, Actor by) {
        var findings = new ArrayList<>(examine(tariff));
        if (history.lacksReason(year, reason)) {
            findings.add(new PlaceFinding.NoReason(year));
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        note(association, year, tariff, reason, by);
        add(association, year, tariff, false, by);
        return Outcome.done(tariff);
    }

    @Override
    @Transactional
    public Outcome<Tariff, PlaceFinding> follow(
            AssociationId association, SchoolYear year, String reason, Actor by) {
        if (own(association, year).isEmpty()) {
            return Outcome.refused(new PlaceFinding.FollowsAlready());
        }
        if (history.lacksReason(year, reason)) {
            return Outcome.refused(new PlaceFinding.NoReason(year));
        }
        Tariff again = national.tariff(year);
        note(association, year, again, reason, by);
        add(association, year, again, true, by);
        return Outcome.done(again);
    }

    private void note(
            AssociationId association, SchoolYear year, Tariff chosen, String reason, Actor by) {
        history.note(
                association,
                year,
                Wording.changed(
                        Wording.TARIFF,
                        Wording.words(of(association, year)),
                        Wording.words(chosen)),
                reason,
                by);
    }

    private static List<PlaceFinding> examine(Tariff tariff) {
        var findings = new ArrayList<PlaceFinding>();
        within(findings, "tarif.eleve", tariff.perPupil(), MOST_PER_MEMBER);
        within(findings, "tarif.adulte", tariff.perAdult(), MOST_PER_MEMBER);
        within(findings, "tarif.assurance", tariff.insurancePerMember(), MOST_PER_MEMBER);
        within(findings, "tarif.forfait", tariff.flat(), MOST);
        within(findings, "tarif.abonnement", tariff.subscription(), MOST);
        within(findings, "tarif.part-nationale", tariff.nationalSharePerMember(), MOST_PER_MEMBER);
        return findings;
    }

    private static void within(List<PlaceFinding> findings, String field, Money value, long most) {
        if (value.isNegative() || value.cents() > most) {
            findings.add(new PlaceFinding.OutOfBounds(field, 0, most / 100));
        }
    }

    private void add(
            AssociationId association, SchoolYear year, Tariff tariff, boolean follows, Actor by) {
        sql.sql(
                        """
                        INSERT INTO federation.tariff
                            (association_id, school_year, version, per_pupil_cents, per_adult_cents,
                             insurance_per_member_cents, flat_cents, subscription_cents,
                             national_share_per_member_cents, follows, chosen_at, chosen_by)
                        SELECT :association, :year, coalesce(max(version), 0) + 1, :pupil, :adult, :insurance, :flat,
                               :subscription, :share, :follows, :at, :by
                          FROM federation.tariff
                         WHERE association_id = :association AND school_year = :year
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .param("pupil", tariff.perPupil().cents())
                .param("adult", tariff.perAdult().cents())
                .param("insurance", tariff.insurancePerMember().cents())
                .param("flat", tariff.flat().cents())
                .param("subscription", tariff.subscription().cents())
                .param("share", tariff.nationalSharePerMember().cents())
                .param("follows", follows)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person())
                .update();
    }
}
