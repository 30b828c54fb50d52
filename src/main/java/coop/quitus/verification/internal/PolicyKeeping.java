package coop.quitus.verification.internal;

import coop.quitus.bylaw.LocalHistory;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.PanelPolicies;
import coop.quitus.verification.PanelPolicy;
import coop.quitus.verification.PanelPolicy.MandateHolders;
import coop.quitus.verification.VerificationFinding;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what each association asks of its panels.
@Component
class PolicyKeeping implements PanelPolicies {

    private static final List<Shipped> SHIPPED =
            List.of(
                    new Shipped(
                            "Deux vérificateurs dont un parent, et un mandataire",
                            "Règlements des AD 41 et 14.",
                            PanelPolicy.DEFAULT),
                    new Shipped(
                            "Deux vérificateurs dont un parent, et tous les mandataires",
                            "Règlement de l'AD 95.",
                            new PanelPolicy(2, 1, MandateHolders.ALL, false)),
                    new Shipped(
                            "Deux vérificateurs extérieurs et un mandataire",
                            "Règlement de l'AD 69.",
                            new PanelPolicy(2, 0, MandateHolders.ONE, false)));

    private final JdbcClient sql;
    private final LocalHistory history;
    private final Clock clock;

    PolicyKeeping(JdbcClient sql, LocalHistory history, Clock clock) {
        this.sql = sql;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public PanelPolicy of(AssociationId association, SchoolYear year) {
        return own(association, year).orElse(PanelPolicy.DEFAULT);
    }

    /// What the association chose for that year or the last before it.
    Optional<PanelPolicy> own(AssociationId association, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT verifiers, parents, mandate_holders, teachers_initial
                          FROM verification.policy
                         WHERE association_id = :association AND school_year <= :year
                         ORDER BY school_year DESC
                         LIMIT 1
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new PanelPolicy(
                                row.getInt("verifiers"),
                                row.getInt("parents"),
                                MandateHolders.valueOf(row.getString("mandate_holders")),
                                row.getBoolean("teachers_initial")))
                .optional();
    }

    @Override
    @Transactional
    public Outcome<PanelPolicy, VerificationFinding> choose(
            AssociationId association,
            SchoolYear year,
            PanelPolicy policy,
            String reason,
            Actor by) {
        if (history.lacksReason(year, reason)) {
            return Outcome.refused(new VerificationFinding.NoReason(year));
        }
        history.note(
                association, year, PanelWording.changed(of(association, year), policy), reason, by);
        write(association, year, policy, by);
        return Outcome.done(policy);
    }

    private void write(AssociationId association, SchoolYear year, PanelPolicy policy, Actor by) {
        sql.sql(
                        """
                        INSERT INTO verification.policy
                            (association_id, school_year, verifiers, parents, mandate_holders, teachers_initial,
                             chosen_at, chosen_by_id, chosen_by)
                        VALUES (:association, :year, :verifiers, :parents, :holders, :initial, :at, :byId, :by)
                        ON CONFLICT (association_id, school_year) DO UPDATE
                           SET verifiers = excluded.verifiers, parents = excluded.parents,
                               mandate_holders = excluded.mandate_holders, teachers_initial = excluded.teachers_initial,
                               chosen_at = excluded.chosen_at, chosen_by_id = excluded.chosen_by_id,
                               chosen_by = excluded.chosen_by
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .param("verifiers", policy.verifiers())
                .param("parents", policy.parents())
                .param("holders", policy.mandateHolders().name())
                .param("initial", policy.teachersInitial())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    @Override
    public List<Shipped> shipped() {
        return SHIPPED;
    }
}
