package coop.quitus.tool;

import coop.quitus.database.Server;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.Till;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How fast the house works, as ratios within one run.
@Command(
        name = "bench",
        description = "Mesure la vitesse, en rapports au sein d'une même mesure.",
        mixinStandardHelpOptions = true,
        subcommands = {
            BenchCommand.Posting.class,
            ConsolidationBench.class,
            PagesBench.class,
            ClosingBench.class
        })
final class BenchCommand extends Group {

    @Command(
            name = "posting",
            description =
                    "Écrit par le vrai service, puis les mêmes lignes en JDBC nu, et dit le rapport. À lancer"
                            + " sur un dossier à part (--data) : il y laisse ses écritures.",
            mixinStandardHelpOptions = true)
    static final class Posting extends Deed {

        @Mixin private final Format format = new Format();

        @Option(
                names = "--clients",
                description = "Combien écrivent à la fois (par défaut : ${DEFAULT-VALUE}).",
                defaultValue = "4")
        private int clients;

        @Option(
                names = "--cooperatives",
                description = "Dans combien de coopératives (par défaut : ${DEFAULT-VALUE}).",
                defaultValue = "200")
        private int cooperatives;

        @Option(
                names = "--entries",
                description = "Combien d'écritures en tout (par défaut : ${DEFAULT-VALUE}).",
                defaultValue = "20000")
        private int entries;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            Ledger ledger = house.getBean(Ledger.class);
            List<Cooperative> places = founded(house, voice);
            post(ledger, places, entries / 2); // until the machine has learnt the way
            long posted = post(ledger, places, entries);
            var bare = new BareRows(house.getBean(Server.class));
            bare.prepare();
            bare.write(clients, entries / 2);
            long written = bare.write(clients, entries);
            bare.forget();
            long service = rate(posted);
            long jdbc = rate(written);
            voice.result(
                    format.isForAProgram()
                            ? Format.line(
                                    Map.of(
                                            "entries", entries,
                                            "clients", clients,
                                            "service_per_second", service,
                                            "bare_per_second", jdbc,
                                            "ratio_percent", 100 * service / jdbc))
                            : "Service : "
                                    + service
                                    + " écritures/s · JDBC nu : "
                                    + jdbc
                                    + " écritures/s · rapport : "
                                    + 100 * service / jdbc
                                    + " %");
            return 0;
        }

        private long rate(long nanos) {
            return entries * 1_000_000_000L / nanos;
        }

        private List<Cooperative> founded(ConfigurableApplicationContext house, Voice voice) {
            var loire = house.getBean(Places.class).associationOf("42").orElseThrow();
            Founding founding = house.getBean(Founding.class);
            var places = new ArrayList<Cooperative>();
            for (int i = 0; i < cooperatives; i++) {
                places.add(
                        Refusal.unlessDone(
                                founding.found(
                                        new NewCooperative(
                                                loire.id(),
                                                OfficialNumbers.uaiOf("0429950"),
                                                "Mesure " + i,
                                                List.of(),
                                                Optional.empty()),
                                        Operator.ofThisMachine()),
                                PlaceSentences::of,
                                voice));
            }
            return places;
        }

        private long post(Ledger ledger, List<Cooperative> places, int many) throws Exception {
            long start = System.nanoTime();
            try (var pool = Executors.newFixedThreadPool(clients)) {
                var working = new ArrayList<Future<?>>();
                for (int client = 0; client < clients; client++) {
                    int first = client;
                    working.add(
                            pool.submit(() -> {
                                for (int i = first; i < many; i += clients) {
                                    post(ledger, places.get(i % places.size()), i);
                                }
                            }));
                }
                for (Future<?> one : working) {
                    one.get();
                }
            }
            return System.nanoTime() - start;
        }

        private static void post(Ledger ledger, Cooperative place, int number) {
            Money amount = Money.cents(100 + number % 5_000);
            var draft =
                    new DraftEntry(
                            UUID.randomUUID(),
                            EntryKind.RECEIPT,
                            LocalDate.of(2025, 9, 1).plusDays(number % 300),
                            "Mesure " + number,
                            "",
                            Payment.BANK_TRANSFER,
                            "",
                            "",
                            List.of(
                                    new Line(Till.BANK, amount),
                                    new Line(new AccountKey("PRD_FAMILY"), amount.negated())),
                            List.of(),
                            Map.of());
            if (!(ledger.post(place.id(), draft, Operator.ofThisMachine())
                    instanceof Outcome.Done)) {
                throw new IllegalStateException("the bench was refused an entry");
            }
        }
    }
}
