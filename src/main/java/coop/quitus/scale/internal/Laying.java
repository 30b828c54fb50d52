package coop.quitus.scale.internal;

import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.ledger.Ledger;
import coop.quitus.scale.Generator;
import coop.quitus.scale.Nation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lays a nation step by step: schools and people, their books all at once, then what stands beside
/// the books.
@Component
final class Laying implements Generator {

    private static final Actor BY = Actor.operator("nation inventée");
    private static final int HANDS = 4;

    private final Places places;
    private final Peopling peopling;
    private final Vouchers vouchers;
    private final Ledger.Bulk bulk;
    private final BesideTheBooks beside;

    Laying(
            Places places,
            Peopling peopling,
            Vouchers vouchers,
            Ledger.Bulk bulk,
            BesideTheBooks beside) {
        this.places = places;
        this.peopling = peopling;
        this.vouchers = vouchers;
        this.bulk = bulk;
        this.beside = beside;
    }

    /// A school as it was drawn, then founded.
    private record Drawn(Association association, int number, long thing, School school) {}

    private record Founded(Cooperative cooperative, School school, long thing, Actor holder) {}

    @Override
    public Laid lay(Nation nation, Progress progress) {
        List<Association> taking = taking(nation);
        var drawn = new ArrayList<Drawn>();
        var sizes = new Sizes(nation);
        for (int rank = 0; rank < taking.size(); rank++) {
            for (int number = 1; number <= sizes.cooperativesOf(rank); number++) {
                long thing = rank * 10_000L + number;
                Chance chance = Chance.of(nation.seed(), thing);
                drawn.add(
                        new Drawn(
                                taking.get(rank),
                                number,
                                thing,
                                School.drawn(chance, Sizes.classes(chance))));
            }
        }
        List<Founded> founded =
                together(drawn, one -> found(nation, one), "Écoles et personnes", progress);
        long entries = write(nation, sizes, founded, progress);
        List<Boolean> closed =
                together(
                        founded,
                        one ->
                                beside.lay(
                                        nation,
                                        one.cooperative(),
                                        one.school(),
                                        Chance.of(nation.seed(), 5_000_000L + one.thing()),
                                        one.holder()),
                        "À côté des comptes",
                        progress);
        return new Laid(
                taking.size(),
                founded.size(),
                founded.stream().mapToLong(one -> one.school().members()).sum(),
                entries,
                (int) closed.stream().filter(sent -> sent).count());
    }

    /// The Loire first: the smallest nation has the department that examples speak of.
    private List<Association> taking(Nation nation) {
        List<Association> all =
                places.associations().stream()
                        .sorted(Comparator.comparing(one -> !"42".equals(one.department())))
                        .toList();
        if (all.stream()
                .anyMatch(one ->
                        places.cooperativesOf(one.id()).stream()
                                .anyMatch(section -> !section.headquarters()))) {
            throw new IllegalStateException("this house has cooperatives already");
        }
        return all.subList(0, nation.associations());
    }

    private Founded found(Nation nation, Drawn one) {
        Cooperative cooperative = peopling.found(one.association(), one.number(), one.school(), BY);
        Chance chance = Chance.of(nation.seed(), 2_000_000L + one.thing());
        return new Founded(
                cooperative,
                one.school(),
                one.thing(),
                peopling.appoint(cooperative, nation.year(), chance, BY));
    }

    private long write(Nation nation, Sizes sizes, List<Founded> founded, Progress progress) {
        List<Voucher> receipts = Receipts.keep(vouchers, founded.getFirst().cooperative(), BY);
        beside.share(receipts, founded.getFirst().cooperative());
        List<String> hashes = receipts.stream().map(Voucher::hash).toList();
        int[] many =
                sizes.entries(
                        founded.stream().mapToInt(one -> one.school().classes().size()).toArray());
        Map<AssociationId, Cooperative> headquarters = headquarters(founded);
        try (Ledger.Bulk.Load load = bulk.begin()) {
            for (int i = 0; i < many.length; i++) {
                Founded one = founded.get(i);
                load.take(
                        one.cooperative(),
                        new YearStory(
                                        one.school(),
                                        nation.year(),
                                        Chance.of(nation.seed(), 3_000_000L + one.thing()),
                                        nation.seed() ^ one.thing() << 20,
                                        hashes,
                                        one.holder())
                                .entries(many[i]));
                progress.at("Écritures", i + 1L, many.length);
            }
            writeHeadquarters(nation, founded, headquarters, load);
            progress.at("Clés et vérification", 0, 1);
            return load.finish();
        }
    }

    /// Asked before the way opens: while it is open nobody reads a place either.
    private Map<AssociationId, Cooperative> headquarters(List<Founded> founded) {
        return founded.stream()
                .map(one -> one.cooperative().association())
                .distinct()
                .flatMap(association -> places.cooperativesOf(association).stream())
                .filter(Cooperative::headquarters)
                .collect(Collectors.toMap(Cooperative::association, Function.identity()));
    }

    private void writeHeadquarters(
            Nation nation,
            List<Founded> founded,
            Map<AssociationId, Cooperative> headquarters,
            Ledger.Bulk.Load load) {
        founded.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.cooperative().association(),
                                LinkedHashMap::new,
                                Collectors.mapping(Founded::school, Collectors.toList())))
                .forEach((association, schools) ->
                        load.take(
                                Objects.requireNonNull(headquarters.get(association)),
                                new HeadquartersStory(
                                                nation.year(),
                                                Chance.of(
                                                        nation.seed(),
                                                        4_000_000L + association.value()),
                                                BY)
                                        .entries(schools)));
    }

    /// Several hands at once, each result in its place.
    private static <A, B> List<B> together(
            List<A> things, Function<A, B> work, String step, Progress progress) {
        var done = new AtomicInteger();
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            List<Future<B>> working =
                    things.stream()
                            .map(thing ->
                                    hands.submit(() -> {
                                        B result = work.apply(thing);
                                        progress.at(step, done.incrementAndGet(), things.size());
                                        return result;
                                    }))
                            .toList();
            var results = new ArrayList<B>();
            for (Future<B> one : working) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while laying the nation", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the nation was not laid", failure.getCause());
        }
    }
}
