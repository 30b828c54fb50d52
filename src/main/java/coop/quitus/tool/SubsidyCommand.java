package coop.quitus.tool;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidySentences;
import coop.quitus.subsidy.SubsidyTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Subsidies: opening a file, and saying what was paid with it.
@Command(
        name = "subsidy",
        description = "Les subventions.",
        mixinStandardHelpOptions = true,
        subcommands = {SubsidyCommand.Create.class, SubsidyCommand.Charge.class})
final class SubsidyCommand extends Group {

    @Command(
            name = "create",
            description = "Ouvre le dossier d'une subvention.",
            mixinStandardHelpOptions = true)
    static final class Create extends Deed {

        @Mixin private final Which which = new Which();

        @Option(names = "--code", required = true, description = "Son code : MAIRIE-JARDIN.")
        @SuppressWarnings("NullAway.Init")
        private String code;

        @Option(names = "--funder", required = true, description = "Qui la donne.")
        @SuppressWarnings("NullAway.Init")
        private String funder;

        @Option(
                names = "--kind",
                description = "Ce qu'est le financeur : ${COMPLETION-CANDIDATES}.",
                defaultValue = "COMMUNE")
        @SuppressWarnings("NullAway.Init")
        private FunderKind kind;

        @Option(names = "--purpose", required = true, description = "Ce qu'elle doit payer.")
        @SuppressWarnings("NullAway.Init")
        private String purpose;

        @Option(names = "--amount", required = true, description = "Combien est accordé : 300.00.")
        @SuppressWarnings("NullAway.Init")
        private String amount;

        @Option(
                names = "--instalment",
                paramLabel = "PIÈCE",
                description = "La recette qui l'a apportée (R03) ; l'option se répète.")
        private List<String> instalments = List.of();

        @Option(
                names = "--year",
                paramLabel = "AAAA",
                description = "L'année de ces pièces ; par défaut la dernière qui les a.")
        private @Nullable Integer year;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            Cooperative cooperative = which.in(house);
            Actor by = Operator.ofThisMachine();
            List<Charges.Part> receipts = List.of();
            SchoolYear of = SchoolYear.of(LocalDate.now(house.getBean(Clock.class)));
            Books books = house.getBean(Books.class);
            if (year != null) {
                of = When.of(year);
            }
            if (!instalments.isEmpty()) {
                receipts = Pieces.of(books, cooperative, year == null ? null : of, instalments);
                of =
                        books.entry(cooperative.id(), receipts.getFirst().entry())
                                .orElseThrow()
                                .year();
            }
            SubsidyTerms terms =
                    SubsidyTerms.of(kind, funder, purpose, Money.cents(Pieces.cents(amount)), of);
            String name = code.toUpperCase(Locale.ROOT);
            Refusal.unlessDone(
                    house.getBean(Subsidies.class).open(cooperative.id(), name, terms, by),
                    SubsidySentences::of,
                    voice);
            if (!receipts.isEmpty()) {
                Refusal.unlessDone(
                        house.getBean(Charges.class).receive(cooperative.id(), name, receipts, by),
                        SubsidySentences::of,
                        voice);
            }
            voice.result(name + " " + terms.granted().inDecimal() + " " + terms.funder());
            return 0;
        }
    }

    @Command(
            name = "charge",
            description = "Rattache des dépenses à une subvention.",
            mixinStandardHelpOptions = true)
    static final class Charge extends Deed {

        @Mixin private final Which which = new Which();

        @Option(names = "--subsidy", required = true, paramLabel = "CODE")
        @SuppressWarnings("NullAway.Init")
        private String subsidy;

        @Option(
                names = "--year",
                paramLabel = "AAAA",
                description = "L'année de ces pièces ; par défaut la dernière qui les a.")
        private @Nullable Integer year;

        @Parameters(
                arity = "1..*",
                paramLabel = "PIÈCE",
                description = "Les dépenses : D02, ou une partie : D05=100,00.")
        private List<String> pieces = List.of();

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            Cooperative cooperative = which.in(house);
            List<Charges.Part> parts =
                    Pieces.of(
                            house.getBean(Books.class),
                            cooperative,
                            year == null ? null : When.of(year),
                            pieces);
            List<SubsidyMovement> made =
                    Refusal.unlessDone(
                            house.getBean(Charges.class)
                                    .charge(
                                            cooperative.id(),
                                            subsidy.toUpperCase(Locale.ROOT),
                                            parts,
                                            Operator.ofThisMachine()),
                            SubsidySentences::of,
                            voice);
            voice.result(
                    made.isEmpty()
                            ? "0"
                            : made.stream()
                                    .map(one -> one.piece() + " " + one.amount().inDecimal())
                                    .collect(Collectors.joining("\n")));
            return 0;
        }
    }
}
