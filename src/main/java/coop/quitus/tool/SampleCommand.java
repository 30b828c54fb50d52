package coop.quitus.tool;

import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import coop.quitus.sampling.Announcement;
import coop.quitus.sampling.DrawFiles;
import coop.quitus.sampling.DrawMethod;
import coop.quitus.sampling.DrawPopulation;
import coop.quitus.sampling.Draws;
import coop.quitus.sampling.NewAnnouncement;
import coop.quitus.sampling.SamplingSentences;
import coop.quitus.sampling.Tenth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The draw of one cooperative in ten, and its verification from files alone.
@Command(
        name = "sample",
        description = "Le tirage d'une coopérative sur dix (règle AUD-01).",
        mixinStandardHelpOptions = true,
        subcommands = {
            SampleCommand.Announce.class,
            SampleCommand.Draw.class,
            SampleCommand.Verify.class
        })
final class SampleCommand extends Group {

    @Command(
            name = "announce",
            description =
                    "Annonce le tirage : d'où viendra la graine. La liste est scellée maintenant.",
            mixinStandardHelpOptions = true)
    static final class Announce extends Deed {

        @Mixin private final WhichAssociation which = new WhichAssociation();

        @Mixin private final When when = new When();

        @Mixin private final Format format = new Format();

        @Option(names = "--source", description = "La valeur publique, bien nommée.")
        private String source = "";

        @Option(names = "--on", description = "Le jour où elle se lira : 2026-12-12.")
        private @Nullable LocalDate on;

        @Option(
                names = "--seed-digest",
                description = "Ou l'empreinte SHA-256 d'une graine que vous gardez.")
        private String digest = "";

        @Option(names = "--risk-percent", defaultValue = "50", description = "De 0 à 80.")
        private int risk;

        @Option(names = "--rest-years", defaultValue = "5", description = "De 0 à 9.")
        private int rest;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            NewAnnouncement asked =
                    digest.isEmpty()
                            ? NewAnnouncement.publicValue(source, on, risk, rest)
                            : new NewAnnouncement(
                                    DrawMethod.SEALED_SEED, "", null, digest, risk, rest);
            Announcement said =
                    Refusal.unlessDone(
                            house.getBean(Draws.class)
                                    .announce(
                                            which.in(house).id(),
                                            when.year(),
                                            asked,
                                            Operator.ofThisMachine()),
                            SamplingSentences::of,
                            voice);
            voice.result(
                    format.isForAProgram()
                            ? Format.line(
                                    Map.of(
                                            "school_year", said.year().startsIn(),
                                            "population", said.populationSize(),
                                            "to_draw", said.tenth(),
                                            "population_digest", said.populationDigest()))
                            : "C'est annoncé : "
                                    + said.tenth()
                                    + " à tirer parmi "
                                    + said.populationSize()
                                    + ". Empreinte de la liste : "
                                    + said.populationDigest());
            return 0;
        }
    }

    @Command(
            name = "draw",
            description = "Tire, avec la graine annoncée, et ouvre les visites.",
            mixinStandardHelpOptions = true)
    static final class Draw extends Deed {

        @Mixin private final WhichAssociation which = new WhichAssociation();

        @Mixin private final When when = new When();

        @Mixin private final Format format = new Format();

        @Option(names = "--seed", required = true, description = "La graine, telle qu'annoncée.")
        @SuppressWarnings("NullAway.Init")
        private String seed;

        @Option(names = "--out", description = "Un dossier où écrire la liste et le résultat.")
        private @Nullable Path out;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws IOException {
            Association whose = which.in(house);
            Draws draws = house.getBean(Draws.class);
            SchoolYear year = when.year();
            if (out != null) {
                Folder.ready(out);
            }
            Draws.Made made =
                    Refusal.unlessDone(
                            draws.draw(whose.id(), year, seed, Operator.ofThisMachine()),
                            SamplingSentences::of,
                            voice);
            DrawPopulation list = draws.population(whose.id(), year).orElseThrow();
            if (out != null) {
                String name = whose.department() + "-" + year.startsIn() + ".csv";
                Files.writeString(out.resolve("liste-" + name), list.file());
                Files.writeString(out.resolve("resultat-" + name), made.tenth().file(list));
            }
            if (format.isForAProgram()) {
                voice.result(Format.line(tree(whose, list, made)));
            } else {
                made.tenth()
                        .drawn()
                        .forEach(one ->
                                voice.result(
                                        one.rank()
                                                + " "
                                                + one.number()
                                                + " "
                                                + one.reason().inFrench()));
            }
            return 0;
        }

        private static Map<String, Object> tree(
                Association whose, DrawPopulation list, Draws.Made made) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("association", whose.department());
            tree.put("school_year", list.year().startsIn());
            tree.put("population", list.listed().size());
            tree.put("population_digest", list.digest());
            tree.put("seed", made.tenth().seed());
            tree.put("drawn_at", made.at().toString());
            tree.put("drawn", made.tenth().drawn().stream().map(SampleCommand.Draw::row).toList());
            return tree;
        }

        private static Map<String, Object> row(Tenth.Drawn one) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("rank", one.rank());
            row.put("number", one.number());
            row.put("reason", one.reason().name().toLowerCase(java.util.Locale.ROOT));
            return row;
        }
    }

    @Command(
            name = "verify",
            description =
                    "Refait un tirage à partir de ses fichiers, sans base de données, et dit ce qui diffère.",
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {

        @Option(
                names = "--population",
                required = true,
                paramLabel = "FICHIER",
                description = "La liste du tirage.")
        @SuppressWarnings("NullAway.Init")
        private Path population;

        @Option(names = "--seed", required = true, description = "La graine, telle qu'annoncée.")
        @SuppressWarnings("NullAway.Init")
        private String seed;

        @Option(
                names = "--result",
                paramLabel = "FICHIER",
                description = "Le résultat à vérifier ; ou --association et --year.")
        private @Nullable Path result;

        @Option(names = "--digest", description = "L'empreinte de la liste qui a été annoncée.")
        private String digest = "";

        @Option(
                names = "--association",
                paramLabel = "DÉPARTEMENT",
                description = "Sans --result : ce que tient cette installation.")
        private @Nullable String association;

        @Option(names = "--year", paramLabel = "ANNÉE", description = "Avec --association.")
        private int year;

        @Mixin private final Where where = new Where();

        @Mixin private final Format format = new Format();

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            String list = Files.readString(population, StandardCharsets.UTF_8);
            List<String> faults = new ArrayList<>();
            if (!digest.isEmpty() && !digest.equals(Sha256.of(list))) {
                faults.add("Liste : ce n'est pas celle qui a été annoncée.");
            }
            faults.addAll(DrawFiles.faults(list, seed, told()));
            Voice voice = Voice.of(spec);
            if (format.isForAProgram()) {
                voice.result(Format.line(Map.of("holds", faults.isEmpty(), "faults", faults)));
            } else if (faults.isEmpty()) {
                voice.result("Le tirage est bien celui de cette liste et de cette graine.");
            } else {
                faults.forEach(voice::result);
            }
            return faults.isEmpty() ? 0 : 1;
        }

        private String told() throws IOException {
            if (result != null) {
                return Files.readString(result, StandardCharsets.UTF_8);
            }
            if (association == null || year < 1990 || year > 2199) {
                throw new Refusal(
                        "Il manque le résultat à vérifier.",
                        "Donnez --result, ou --association et --year.");
            }
            try (ConfigurableApplicationContext house = where.openWithoutBrowser()) {
                return kept(house, association);
            }
        }

        private String kept(ApplicationContext house, String department) {
            var whose =
                    house.getBean(Places.class)
                            .associationOf(department)
                            .map(Association::id)
                            .orElseThrow(() -> nothing());
            Draws draws = house.getBean(Draws.class);
            var of = new SchoolYear(year);
            DrawPopulation list = draws.population(whose, of).orElseThrow(() -> nothing());
            return draws.made(whose, of).orElseThrow(() -> nothing()).tenth().file(list);
        }

        private static Refusal nothing() {
            return new Refusal(
                    "Aucun tirage n'est tenu ici.", "Vérifiez le département et l'année.");
        }
    }
}
