package coop.quitus.audit.internal;

import coop.quitus.audit.EvidenceLink;
import coop.quitus.audit.EvidenceRate;
import coop.quitus.audit.EvidenceRates;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Weighs what is proven against what is not.
@Component
final class Weighing implements EvidenceRates {

    private static final int YEARS_BEFORE = 2;

    private final Tenancy tenancy;
    private final EvidenceReader evidence;

    Weighing(Tenancy tenancy, EvidenceReader evidence) {
        this.tenancy = tenancy;
        this.evidence = evidence;
    }

    /// Pieces that lack the same links.
    record Heap(SchoolYear year, Set<EvidenceLink> lacking, long pieces, long cents) {}

    @Override
    public EvidenceRate of(AssociationId association, SchoolYear year) {
        return weigh(year, heaps(association, year, year));
    }

    @Override
    public List<EvidenceRate> trend(AssociationId association, SchoolYear year) {
        var first = new SchoolYear(Math.max(1990, year.startsIn() - YEARS_BEFORE));
        List<Heap> heaps = heaps(association, first, year);
        return IntStream.rangeClosed(first.startsIn(), year.startsIn())
                .mapToObj(SchoolYear::new)
                .map(one -> weigh(one, heaps))
                .filter(rate -> rate.pieces() > 0)
                .toList();
    }

    private List<Heap> heaps(AssociationId association, SchoolYear from, SchoolYear to) {
        return tenancy.across(association, () -> evidence.heaps(association, from, to));
    }

    static EvidenceRate weigh(SchoolYear year, List<Heap> all) {
        List<Heap> heaps = all.stream().filter(heap -> heap.year().equals(year)).toList();
        return new EvidenceRate(
                year,
                pieces(heaps, _ -> true),
                amount(heaps, _ -> true),
                pieces(heaps, heap -> heap.lacking().isEmpty()),
                amount(heaps, heap -> heap.lacking().isEmpty()),
                Arrays.stream(EvidenceLink.values()).map(link -> gap(link, heaps)).toList());
    }

    private static EvidenceRate.Gap gap(EvidenceLink link, List<Heap> heaps) {
        Predicate<Heap> lacking = heap -> heap.lacking().contains(link);
        Predicate<Heap> alone = heap -> heap.lacking().equals(Set.of(link));
        return new EvidenceRate.Gap(
                link,
                pieces(heaps, lacking),
                amount(heaps, lacking),
                pieces(heaps, alone),
                amount(heaps, alone));
    }

    private static long pieces(List<Heap> heaps, Predicate<Heap> which) {
        return heaps.stream().filter(which).mapToLong(Heap::pieces).sum();
    }

    private static Money amount(List<Heap> heaps, Predicate<Heap> which) {
        return Money.cents(heaps.stream().filter(which).mapToLong(Heap::cents).sum());
    }
}
