package coop.quitus.tool;

import coop.quitus.closing.AssociationClosings;
import coop.quitus.closing.ClosingPapers;
import coop.quitus.closing.Closings;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How many verified reports a second leave for their association, sealed PDF included.
@Command(
        name = "closing",
        description =
                "Envoie des comptes rendus vérifiés, avec leur PDF scellé, et dit combien par seconde. Sur un"
                        + " dossier peuplé par « generate ».",
        mixinStandardHelpOptions = true)
final class ClosingBench extends Deed {

    @Mixin private final When when = new When();

    @Option(
            names = "--clients",
            description = "Combien envoient à la fois (par défaut : ${DEFAULT-VALUE}).",
            defaultValue = "4")
    private int clients;

    @Option(
            names = "--reports",
            description = "Combien de comptes rendus au plus (par défaut : ${DEFAULT-VALUE}).",
            defaultValue = "200")
    private int reports;

    @Override
    int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
        List<CooperativeId> ready = ready(house, when.year());
        if (ready.size() < 2) {
            throw new Refusal(
                    "Aucun compte rendu vérifié n'attend d'être envoyé.",
                    "Peuplez un dossier neuf : quitus generate.");
        }
        int rehearsed = Math.max(1, ready.size() / 5);
        send(house, ready.subList(0, rehearsed)); // until the machine has learnt the way
        List<CooperativeId> measured = ready.subList(rehearsed, ready.size());
        long start = System.nanoTime();
        Timing each = send(house, measured);
        long nanos = System.nanoTime() - start;
        voice.result("| comptes rendus | clients | par seconde | médiane | p95 | le plus long |");
        voice.result("|--:|--:|--:|--:|--:|--:|");
        voice.result(
                "| %d | %d | %s | %s | %s | %s |"
                        .formatted(
                                measured.size(),
                                clients,
                                Timing.ratio(measured.size() * 1_000_000_000L, nanos),
                                Timing.inMillis(each.median()),
                                Timing.inMillis(each.at(95)),
                                Timing.inMillis(each.at(100))));
        return 0;
    }

    private List<CooperativeId> ready(ConfigurableApplicationContext house, SchoolYear year) {
        AssociationClosings closings = house.getBean(AssociationClosings.class);
        var ready = new ArrayList<CooperativeId>();
        for (Association association : house.getBean(Places.class).associations()) {
            closings.of(association.id(), year).stream()
                    .filter(one -> "VERIFIED".equals(one.state()))
                    .limit(reports - ready.size())
                    .forEach(one -> ready.add(one.cooperative()));
        }
        return ready;
    }

    private Timing send(ConfigurableApplicationContext house, List<CooperativeId> which)
            throws Exception {
        Closings closings = house.getBean(Closings.class);
        ClosingPapers papers = house.getBean(ClosingPapers.class);
        long[] nanos = new long[which.size()];
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var sending = new ArrayList<Future<?>>();
            for (int i = 0; i < which.size(); i++) {
                int place = i;
                sending.add(
                        pool.submit(() -> {
                            long start = System.nanoTime();
                            send(closings, papers, which.get(place));
                            nanos[place] = System.nanoTime() - start;
                        }));
            }
            for (Future<?> one : sending) {
                one.get();
            }
        }
        return Timing.sorted(nanos);
    }

    private void send(Closings closings, ClosingPapers papers, CooperativeId cooperative) {
        SchoolYear year = when.year();
        if (!(closings.submit(cooperative, year, Operator.ofThisMachine()) instanceof Outcome.Done)
                || papers.report(cooperative, year, Operator.ofThisMachine()).isEmpty()) {
            throw new IllegalStateException("a report was not sent: " + cooperative);
        }
    }
}
