package coop.quitus.tool;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.report.Archives;
import coop.quitus.report.Exports;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The books in other programs' words.
@Command(
        name = "export",
        description = "Les comptes, pour d'autres logiciels.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ExportCommand.Fec.class,
            ExportCommand.Hledger.class,
            ExportCommand.Archive.class
        })
final class ExportCommand extends Group {

    @Command(
            name = "fec",
            description = "Le fichier des écritures comptables (article A47 A-1 du LPF).",
            mixinStandardHelpOptions = true)
    static final class Fec extends Deed {

        @ArgGroup(multiplicity = "1")
        @SuppressWarnings("NullAway.Init")
        private Whose whose;

        @Mixin private final When when = new When();

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FICHIER",
                description = "Où l'écrire.")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        /// One cooperative, or a whole association.
        static final class Whose {
            @ArgGroup(exclusive = false)
            @Nullable Which cooperative;

            @Option(
                    names = "--association",
                    paramLabel = "CODE",
                    description = "Toutes les coopératives du département.")
            @Nullable String association;
        }

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            Exports exports = house.getBean(Exports.class);
            SchoolYear year = when.year();
            Which one = whose.cooperative;
            String department = whose.association;
            try (OutputStream file = Whole.file(out)) {
                if (one != null) {
                    Cooperative cooperative = one.in(house);
                    exports.fec(cooperative.id(), year, file);
                    voice.say("Nom attendu : " + exports.fecName(cooperative.id(), year));
                } else if (department != null) {
                    Association association =
                            house.getBean(Places.class)
                                    .associationOf(department)
                                    .orElseThrow(() ->
                                            new Refusal(
                                                    "L'association « "
                                                            + department
                                                            + " » n'existe pas.",
                                                    "Donnez le code d'un département : 42, 2A, 974."));
                    exports.fec(association.id(), year, file);
                    voice.say("Nom attendu : " + exports.fecName(association.id(), year));
                }
            }
            voice.result(out.toString());
            return 0;
        }
    }

    @Command(
            name = "hledger",
            description = "Un journal que lit hledger.",
            mixinStandardHelpOptions = true)
    static final class Hledger extends Deed {

        @Mixin private final Which which = new Which();

        @Mixin private final When when = new When();

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FICHIER",
                description = "Où l'écrire.")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            try (OutputStream file = Whole.file(out)) {
                house.getBean(Exports.class).hledger(which.in(house).id(), when.year(), file);
            }
            voice.result(out.toString());
            return 0;
        }
    }

    @Command(
            name = "archive",
            description = "Tout d'une coopérative : données, justificatifs, empreintes.",
            mixinStandardHelpOptions = true)
    static final class Archive extends Deed {

        @Mixin private final Which which = new Which();

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FICHIER",
                description = "Où l'écrire (.zip).")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            try (OutputStream file = Whole.file(out)) {
                house.getBean(Archives.class).write(which.in(house).id(), file);
            }
            voice.result(out.toString());
            return 0;
        }
    }
}
