package coop.quitus.tool;

import coop.quitus.federation.Cooperative;
import coop.quitus.funding.FunderAccount;
import coop.quitus.funding.FunderAccounts;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.Reports;
import coop.quitus.subsidy.FunderReport;
import coop.quitus.subsidy.FunderReports;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidySentences;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reports drawn from the books.
@Command(
        name = "report",
        description = "Les comptes rendus.",
        mixinStandardHelpOptions = true,
        subcommands = {ReportCommand.Crf.class, ReportCommand.OfSubsidy.class})
final class ReportCommand extends Group {

    @Command(
            name = "crf",
            description = "Le compte rendu financier, tel que les comptes le disent.",
            mixinStandardHelpOptions = true)
    static final class Crf extends Deed {

        @Mixin private final Which which = new Which();

        @Mixin private final When when = new When();

        @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
        @SuppressWarnings("NullAway.Init")
        private Reports.Dress format;

        @Option(
                names = "--on",
                paramLabel = "JOUR",
                description = "Au soir de ce jour (par défaut : le 31 août).")
        private @Nullable LocalDate on;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FICHIER",
                description = "Où l'écrire.")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            Cooperative cooperative = which.in(house);
            Reports reports = house.getBean(Reports.class);
            LocalDate evening = on == null ? when.year().lastDay() : on;
            if (!when.year().contains(evening)) {
                throw new Refusal(
                        "Le " + evening + " n'est pas dans l'année demandée.",
                        "Donnez un jour de cette année.");
            }
            FinancialReport report =
                    reports.financialReport(cooperative.id(), when.year(), evening);
            Whole.write(out, file -> reports.write(report, format, file));
            voice.result(out.toString());
            return 0;
        }
    }

    @Command(
            name = "subsidy",
            description = "Le compte rendu d'une subvention à son financeur.",
            mixinStandardHelpOptions = true)
    static final class OfSubsidy extends Deed {

        @Mixin private final Which which = new Which();

        @Mixin private final When when = new When();

        @Option(names = "--subsidy", required = true, paramLabel = "CODE")
        @SuppressWarnings("NullAway.Init")
        private String subsidy;

        @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
        @SuppressWarnings("NullAway.Init")
        private Shape format;

        @Option(
                names = "--vouchers",
                description = "Avec les justificatifs derrière, dans le même PDF.")
        private boolean vouchers;

        /// How it is written.
        private enum Shape {
            /// The figures, for a program.
            JSON,
            /// The one-page sheet.
            PDF,
            /// The three sheets of CERFA 15059.
            CERFA
        }

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FICHIER",
                description = "Où l'écrire.")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws Exception {
            if (vouchers && format == Shape.JSON) {
                throw new Refusal(
                        "Des justificatifs ne tiennent pas dans un fichier JSON.",
                        "Demandez --format pdf ou --format cerfa.");
            }
            String code = subsidy.toUpperCase(Locale.ROOT);
            CooperativeId school = which.in(house).id();
            FunderReports reports = house.getBean(FunderReports.class);
            FunderReport report =
                    reports.report(school, code, when.year()).orElseThrow(() -> unknown(code));
            FunderAccounts accounts = house.getBean(FunderAccounts.class);
            FunderAccount account =
                    accounts.account(school, code, when.year()).orElseThrow(() -> unknown(code));
            Actor by = Operator.ofThisMachine();
            Whole.write(
                    out,
                    file -> {
                        switch (format) {
                            case JSON -> reports.write(report, FunderReports.Dress.JSON, file, by);
                            case PDF -> reports.write(report, sheet(), file, by);
                            case CERFA -> accounts.write(account, vouchers, file, by);
                        }
                    });
            voice.result(out.toString());
            return 0;
        }

        private FunderReports.Dress sheet() {
            return vouchers ? FunderReports.Dress.BUNDLE : FunderReports.Dress.PDF;
        }

        private static Refusal unknown(String code) {
            return new Refusal(
                    List.of(SubsidySentences.of(new SubsidyFinding.NoSuchSubsidy(code))));
        }
    }
}
