package coop.quitus.audit.internal;

import coop.quitus.audit.AuditFinding;
import coop.quitus.audit.AuditSample;
import coop.quitus.audit.AuditSamples;
import coop.quitus.audit.SampleConclusion;
import coop.quitus.audit.SamplePlan;
import coop.quitus.audit.SampledPiece;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Draws samples from the books of a whole association, and keeps what was found.
@Component
final class Drawing implements AuditSamples {

    private final Tenancy tenancy;
    private final Places places;
    private final JdbcClient reader;
    private final SampleTable table;
    private final Clock clock;

    Drawing(
            Tenancy tenancy,
            Places places,
            @Qualifier("readerJdbc") JdbcClient reader,
            SampleTable table,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.reader = reader;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Outcome<AuditSample, AuditFinding> draw(
            AssociationId association, SchoolYear year, UUID key, SamplePlan plan, Actor by) {
        List<AuditFinding> findings = faults(plan);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Map<CooperativeId, Cooperative> known = known(association);
        List<Draw.Item> population =
                Draw.inOrder(
                        tenancy.across(association, () -> items(association, year, plan, known)));
        if (population.isEmpty()) {
            return Outcome.refused(new AuditFinding.NothingToDraw());
        }
        var sample =
                new AuditSample(
                        key,
                        year,
                        plan,
                        population.size(),
                        sum(population),
                        sum(population.stream().filter(item -> !Draw.isAbove(item, plan)).toList()),
                        Draw.digest(population),
                        clock.instant());
        Cooperative there = places.headquarters(association);
        List<Draw.Drawn> drawn = Draw.of(population, plan);
        tenancy.within(there.id(), () -> table.add(there, sample, drawn, by));
        return Outcome.done(sample);
    }

    private static List<AuditFinding> faults(SamplePlan plan) {
        var faults = new ArrayList<AuditFinding>();
        if (plan.seed().isBlank() || plan.seed().length() > 100) {
            faults.add(new AuditFinding.NoSeed());
        }
        if (plan.size() < 1 || plan.size() > SamplePlan.MOST) {
            faults.add(new AuditFinding.NotASize(1, SamplePlan.MOST));
        }
        return faults;
    }

    private static Money sum(List<Draw.Item> items) {
        return Money.cents(items.stream().mapToLong(Draw.Item::cents).sum());
    }

    private Map<CooperativeId, Cooperative> known(AssociationId association) {
        return places.cooperativesOf(association).stream()
                .collect(Collectors.toMap(Cooperative::id, Function.identity()));
    }

    private List<Draw.Item> items(
            AssociationId association,
            SchoolYear year,
            SamplePlan plan,
            Map<CooperativeId, Cooperative> known) {
        return reader
                .sql(
                        """
                        SELECT cooperative_id, piece, occurred_on, label, abs(movement_cents) AS cents
                          FROM ledger.published_posting
                         WHERE association_id = :association AND school_year = :year AND stands AND movement_cents <> 0
                           AND (kind = 'EXPENSE' AND :stratum <> 'RECEIPTS' OR kind = 'RECEIPT' AND :stratum <> 'EXPENSES')
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .param("stratum", plan.stratum().name())
                .query((row, i) ->
                        new Draw.Item(
                                row.getLong("cooperative_id"),
                                number(known, row.getLong("cooperative_id")),
                                row.getString("piece"),
                                row.getString("occurred_on"),
                                row.getString("label"),
                                row.getLong("cents")))
                .list()
                .stream()
                .filter(item -> !item.number().isEmpty())
                .toList();
    }

    private static String number(Map<CooperativeId, Cooperative> known, long id) {
        Cooperative owner = known.get(new CooperativeId(id));
        return owner == null ? "" : owner.number();
    }

    @Override
    public List<AuditSample> of(AssociationId association, SchoolYear year, UUID author) {
        Cooperative there = places.headquarters(association);
        return tenancy.reading(there.id(), () -> table.of(there.id(), year, author));
    }

    @Override
    public Optional<AuditSample> sample(AssociationId association, UUID sample, UUID author) {
        Cooperative there = places.headquarters(association);
        return tenancy.reading(there.id(), () -> table.find(there.id(), sample, author));
    }

    @Override
    public List<SampledPiece> pieces(AssociationId association, AuditSample sample) {
        Cooperative there = places.headquarters(association);
        Map<CooperativeId, Cooperative> known = known(association);
        return tenancy.reading(there.id(), () -> table.pieces(there.id(), sample.id(), known));
    }

    @Override
    public Outcome<SampledPiece, AuditFinding> tick(
            AssociationId association,
            AuditSample sample,
            int position,
            boolean exception,
            Money error,
            String words,
            Actor by) {
        SampledPiece piece =
                pieces(association, sample).stream()
                        .filter(one -> one.position() == position)
                        .findFirst()
                        .orElseThrow();
        var tick =
                new SampledPiece.Tick(
                        exception, exception ? error : Money.ZERO, exception ? words.strip() : "");
        if (exception && words.isBlank()) {
            return Outcome.refused(new AuditFinding.NoWords());
        }
        if (tick.error().isNegative() || tick.error().compareTo(piece.amount()) > 0) {
            return Outcome.refused(new AuditFinding.ErrorTooLarge(piece.amount()));
        }
        Cooperative there = places.headquarters(association);
        tenancy.within(
                there.id(),
                () ->
                        table.tick(
                                there,
                                sample.id(),
                                position,
                                tick,
                                Timestamp.from(clock.instant())));
        return Outcome.done(
                pieces(association, sample).stream()
                        .filter(one -> one.position() == position)
                        .findFirst()
                        .orElseThrow());
    }

    @Override
    public SampleConclusion conclude(AuditSample sample, List<SampledPiece> pieces) {
        return Projection.of(sample, pieces);
    }
}
