package coop.quitus.tool;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.report.Archives;
import coop.quitus.report.Exports;
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

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            Exports exports = house.getBean(Exports.class);
            SchoolYear year = when.year();
            whose.write(
                    house,
                    one -> {
                        Whole.write(out, file -> exports.fec(one, year, file));
                        voice.say("Nom attendu : " + exports.fecName(one, year));
                    },
                    all -> {
                        Whole.write(out, file -> exports.fec(all, year, file));
                        voice.say("Nom attendu : " + exports.fecName(all, year));
                    });
            voice.result(out.toString());
            return 0;
        }
    }

    @Command(
            name = "hledger",
            description = "Un journal que lit hledger.",
            mixinStandardHelpOptions = true)
    static final class Hledger extends Deed {

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

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            Exports exports = house.getBean(Exports.class);
            SchoolYear year = when.year();
            whose.write(
                    house,
                    one -> Whole.write(out, file -> exports.hledger(one, year, file)),
                    all -> Whole.write(out, file -> exports.hledger(all, year, file)));
            voice.result(out.toString());
            return 0;
        }
    }

    @Command(
            name = "archive",
            description =
                    "Tout d'une coopérative, ou de chacune d'un département : données, justificatifs, empreintes.",
            mixinStandardHelpOptions = true)
    static final class Archive extends Deed {

        @ArgGroup(multiplicity = "1")
        @SuppressWarnings("NullAway.Init")
        private Whose whose;

        @Option(
                names = "--year",
                paramLabel = "ANNÉE",
                description = "Sans effet : une archive contient toutes les années.")
        private @Nullable Integer year;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FICHIER",
                description = "Où l'écrire (.zip).")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            Archives archives = house.getBean(Archives.class);
            whose.write(
                    house,
                    one -> Whole.write(out, file -> archives.write(one, file)),
                    all -> Whole.write(out, file -> archives.write(all, file)));
            voice.result(out.toString());
            return 0;
        }
    }
}
