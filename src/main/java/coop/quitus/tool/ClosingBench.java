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
        Sent sent = send(house, measured);
        long nanos = System.nanoTime() - start;
        voice.result("| part | médiane | p95 | le plus long | rapport |");
        voice.result("|---|--:|--:|--:|--:|");
        long whole = sent.whole().median();
        row(voice, "envoyer : règles, empreinte, trace", sent.submitting(), whole);
        row(voice, "le PDF et son sceau", sent.sealing(), whole);
        row(voice, "tout", sent.whole(), whole);
        voice.result("");
        voice.result(
                "%d comptes rendus, %d clients : %s par seconde."
                        .formatted(
                                measured.size(),
                                clients,
                                Timing.ratio(measured.size() * 1_000_000_000L, nanos)));
        return 0;
    }

    private static void row(Voice voice, String part, Timing timing, long whole) {
        voice.result(
                "| %s | %s | %s | %s | %s |"
                        .formatted(
                                part,
                                Timing.inMillis(timing.median()),
                                Timing.inMillis(timing.at(95)),
                                Timing.inMillis(timing.at(100)),
                                Timing.ratio(timing.median(), whole)));
    }

    private record Sent(Timing submitting, Timing sealing, Timing whole) {}

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

    private Sent send(ConfigurableApplicationContext house, List<CooperativeId> which)
            throws Exception {
        Closings closings = house.getBean(Closings.class);
        ClosingPapers papers = house.getBean(ClosingPapers.class);
        long[] submitting = new long[which.size()];
        long[] sealing = new long[which.size()];
        long[] whole = new long[which.size()];
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var sending = new ArrayList<Future<?>>();
            for (int i = 0; i < which.size(); i++) {
                int place = i;
                sending.add(
                        pool.submit(() -> {
                            long start = System.nanoTime();
                            submit(closings, which.get(place));
                            long submitted = System.nanoTime();
                            seal(papers, which.get(place));
                            long sealed = System.nanoTime();
                            submitting[place] = submitted - start;
                            sealing[place] = sealed - submitted;
                            whole[place] = sealed - start;
                        }));
            }
            for (Future<?> one : sending) {
                one.get();
            }
        }
        return new Sent(Timing.sorted(submitting), Timing.sorted(sealing), Timing.sorted(whole));
    }

    private void submit(Closings closings, CooperativeId cooperative) {
        if (!(closings.submit(cooperative, when.year(), Operator.ofThisMachine())
                instanceof Outcome.Done)) {
            throw new IllegalStateException("a report was not sent: " + cooperative);
        }
    }

    private void seal(ClosingPapers papers, CooperativeId cooperative) {
        if (papers.report(cooperative, when.year(), Operator.ofThisMachine()).isEmpty()) {
            throw new IllegalStateException("a report was not sealed: " + cooperative);
        }
    }
}
