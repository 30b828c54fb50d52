package coop.quitus.tool;

import coop.quitus.closing.AssociationClosings;
import coop.quitus.federation.Association;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.Place;
import coop.quitus.federation.Places;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.identity.Sessions;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The ten pages that people open most, asked for at a steady pace.
@Command(
        name = "pages",
        description =
                "Demande les dix pages les plus ouvertes à un rythme constant, et dit combien de temps elles"
                        + " mettent. Sur un dossier peuplé par « generate ».",
        mixinStandardHelpOptions = true)
final class PagesBench implements Callable<Integer> {

    @Mixin private final Where where = new Where();

    @Mixin private final When when = new When();

    @Option(
            names = "--rates",
            split = ",",
            description = "Combien de demandes par seconde (par défaut : ${DEFAULT-VALUE}).",
            defaultValue = "20,100,200")
    private List<Integer> rates = List.of();

    @Option(
            names = "--seconds",
            description = "Combien de temps à chaque rythme (par défaut : ${DEFAULT-VALUE}).",
            defaultValue = "30")
    private int seconds;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (ConfigurableApplicationContext house =
                where.openToBrowsers("server.port=0", "server.address=127.0.0.1")) {
            return measure(house, Voice.of(spec));
        }
    }

    int measure(ConfigurableApplicationContext house, Voice voice) {
        var drum = new Drum(ServeCommand.address(house), visits(house));
        drum.warm(4, Duration.ofSeconds(2L * seconds));
        voice.result("| demandes par seconde | page | demandes | p50 | p95 | p99 | rapport |");
        voice.result("|--:|---|--:|--:|--:|--:|--:|");
        var first = new HashMap<String, Timing>();
        for (int rate : rates) {
            drum.beat(rate, Duration.ofSeconds(seconds))
                    .forEach((page, timing) ->
                            row(
                                    voice,
                                    rate,
                                    page,
                                    timing,
                                    first.computeIfAbsent(page, _ -> timing)));
        }
        return 0;
    }

    /// The last column: the p95 beside that of the same page at the first pace.
    private static void row(Voice voice, int rate, String page, Timing timing, Timing beside) {
        voice.result(
                "| %d | %s | %d | %s | %s | %s | %s |"
                        .formatted(
                                rate,
                                page,
                                timing.nanos().length,
                                Timing.inMillis(timing.median()),
                                Timing.inMillis(timing.at(95)),
                                Timing.inMillis(timing.at(99)),
                                Timing.ratio(timing.at(95), beside.at(95))));
    }

    /// A page as someone opens it.
    ///
    /// @param name as the table says it
    record Visit(String name, String path, String session) {}

    private List<Visit> visits(ConfigurableApplicationContext house) {
        Places places = house.getBean(Places.class);
        SchoolYear year = when.year();
        var visits = new ArrayList<Visit>();
        List<Association> associations = places.associations();
        for (int i = 0; i < 20; i++) {
            Association association = associations.get(i % associations.size());
            List<AssociationClosings.Standing> all =
                    house.getBean(AssociationClosings.class).of(association.id(), year).stream()
                            .filter(one -> !one.number().endsWith("-0000"))
                            .sorted(Comparator.comparing(AssociationClosings.Standing::number))
                            .toList();
            if (!all.isEmpty()) {
                CooperativeId cooperative = all.get(i * 7 % all.size()).cooperative();
                visits.addAll(ofACooperative(house, cooperative, year));
                visits.addAll(ofAnAssociation(house, association, i, year));
            }
        }
        return visits;
    }

    private static List<Visit> ofACooperative(
            ConfigurableApplicationContext house, CooperativeId cooperative, SchoolYear year) {
        Mandate holder =
                house.getBean(Mandates.class).in(cooperative).stream()
                        .filter(one -> one.role() == Role.MANDATE_HOLDER)
                        .findFirst()
                        .orElseThrow();
        String session = house.getBean(Sessions.class).open(holder.person(), "Mesure", false);
        String home = "/cooperatives/" + cooperative;
        String books = home + "/exercices/" + year.startsIn();
        return List.of(
                new Visit("accueil", home, session),
                new Visit("cahier", books + "/cahier", session),
                new Visit("nouvelle écriture", books + "/cahier/nouvelle/recette", session),
                new Visit("banque", books + "/banque", session),
                new Visit("subventions", books + "/subventions", session),
                new Visit("compte rendu financier", books + "/compte-rendu", session),
                new Visit("clôture", books + "/cloture", session),
                new Visit("adhésion", home + "/adhesion/" + year.startsIn(), session));
    }

    private static List<Visit> ofAnAssociation(
            ConfigurableApplicationContext house, Association association, int i, SchoolYear year) {
        Person staff =
                known(
                        house,
                        "mesure-"
                                + association.department().toLowerCase(java.util.Locale.ROOT)
                                + "-"
                                + i
                                + "@nation.exemple",
                        new Place.InAssociation(association.id()));
        String session = house.getBean(Sessions.class).open(staff.id(), "Mesure", false);
        String home = "/associations/" + association.id().value();
        return List.of(
                new Visit("suivi de l'association", home + "/suivi/" + year.startsIn(), session),
                new Visit("clôtures de l'association", home + "/clotures", session));
    }

    private static Person known(
            ConfigurableApplicationContext house, String email, Place.InAssociation place) {
        Optional<Person> here = house.getBean(People.class).withEmail(email);
        if (here.isPresent()) {
            return here.get();
        }
        Person person =
                done(
                        house.getBean(People.class)
                                .know("Équipe de mesure", email, Operator.ofThisMachine()));
        Mandate _ =
                done(
                        house.getBean(Mandates.class)
                                .give(
                                        new NewMandate(
                                                person.id(),
                                                Role.ASSOCIATION_STAFF,
                                                place,
                                                SchoolYear.of(
                                                                java.time.LocalDate.now(
                                                                        house.getBean(
                                                                                java.time.Clock
                                                                                        .class)))
                                                        .firstDay(),
                                                Optional.empty()),
                                        Operator.ofThisMachine()));
        return person;
    }

    private static <T> T done(Outcome<T, ?> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, ?>(T value, _) -> value;
            case Outcome.Refused<T, ?> refused ->
                    throw new IllegalStateException("refused: " + refused.findings());
        };
    }
}
