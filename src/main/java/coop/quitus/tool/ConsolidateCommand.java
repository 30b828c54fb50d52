package coop.quitus.tool;

import coop.quitus.consolidation.Accounts;
import coop.quitus.consolidation.AggregatedAccounts;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The accounts of an association or of the nation, fresh to the last entry.
@Command(
        name = "consolidate",
        description = "Les comptes agrégés d'une association, ou de toutes.",
        mixinStandardHelpOptions = true)
final class ConsolidateCommand extends Deed {

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Which which;

    /// One association, or all.
    static final class Which {

        @Option(
                names = "--association",
                paramLabel = "CODE",
                description = "Le département de l'association : 42, 2A, 974.")
        private @Nullable String association;

        @Option(names = "--nation", description = "Toutes les associations.")
        private boolean nation;
    }

    @Mixin private final When when = new When();

    @Option(
            names = "--on",
            paramLabel = "JOUR",
            description = "Au soir de ce jour : 2026-03-31 (par défaut : la fin de l'exercice).")
    private @Nullable LocalDate on;

    @Mixin private final Format format = new Format();

    @Override
    int work(ConfigurableApplicationContext house, Voice voice) {
        LocalDate evening = on == null ? when.year().lastDay() : on;
        if (!when.year().contains(evening)) {
            throw new Refusal(
                    "Le " + evening + " n'est pas dans l'exercice " + when.year().inFrench() + ".",
                    "Donnez un jour du 1er septembre au 31 août.");
        }
        AggregatedAccounts aggregated = house.getBean(AggregatedAccounts.class);
        Association association = which.nation ? null : association(house);
        Accounts accounts =
                association == null
                        ? aggregated.nation(when.year(), evening)
                        : aggregated.of(association.id(), when.year(), evening);
        String name = association == null ? "La nation" : association.name();
        if (format.isForAProgram()) {
            voice.result(Format.line(tree(association, accounts)));
        } else {
            tell(name, accounts, voice);
        }
        return 0;
    }

    private Association association(ApplicationContext house) {
        String code = which.association == null ? "" : which.association;
        return house.getBean(Places.class)
                .associationOf(code)
                .orElseThrow(() ->
                        new Refusal(
                                "L'association « " + code + " » n'existe pas.",
                                "Donnez le code d'un département : 42, 2A, 974."));
    }

    private static Map<String, Object> tree(@Nullable Association association, Accounts accounts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("scope", association == null ? "nation" : "association");
        if (association != null) {
            tree.put("association", association.department());
        }
        tree.put("school_year", accounts.year().startsIn());
        tree.put("on", accounts.on().toString());
        tree.put("cooperatives", accounts.cooperatives());
        tree.put("total_charges_cents", accounts.charges().cents());
        tree.put("total_products_cents", accounts.products().cents());
        tree.put("result_cents", accounts.result().cents());
        tree.put("gross_charges_cents", accounts.grossCharges().cents());
        tree.put("gross_products_cents", accounts.grossProducts().cents());
        Map<String, Long> eliminations = new LinkedHashMap<>();
        accounts.eliminations()
                .forEach((account, amount) -> eliminations.put(account.value(), amount.cents()));
        tree.put("eliminations_cents", eliminations);
        tree.put("to_reconcile_cents", accounts.toReconcile().cents());
        tree.put("held_cents", accounts.held().cents());
        Map<String, Long> lines = new LinkedHashMap<>();
        accounts.lines()
                .forEach(line ->
                        lines.put(line.account().value(), line.natural(line.net()).cents()));
        tree.put("lines_cents", lines);
        return tree;
    }

    private static void tell(String name, Accounts accounts, Voice voice) {
        voice.result(
                name
                        + ", "
                        + accounts.year().inFrench()
                        + ", au soir du "
                        + Dates.longDay(accounts.on())
                        + " : "
                        + accounts.cooperatives()
                        + (accounts.cooperatives() == 1 ? " coopérative." : " coopératives."));
        voice.result("Charges   " + accounts.charges().inFrench());
        voice.result("Produits  " + accounts.products().inFrench());
        voice.result("Résultat  " + accounts.result().inFrench());
        accounts.lines().stream()
                .filter(line -> line.account().isCharge() || line.account().isProduct())
                .forEach(line ->
                        voice.result(
                                "  "
                                        + line.code()
                                        + " "
                                        + line.label()
                                        + " : "
                                        + line.natural(line.net()).inFrench()
                                        + (line.eliminated().isZero()
                                                ? ""
                                                : " (éliminé : "
                                                        + line.natural(line.eliminated()).inFrench()
                                                        + ")")));
        if (!accounts.toReconcile().isZero()) {
            voice.say(
                    "À rapprocher entre le siège et les sections : "
                            + accounts.toReconcile().inFrench()
                            + ".");
        }
    }
}
