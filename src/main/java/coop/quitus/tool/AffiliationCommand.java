package coop.quitus.tool;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.AffiliationFinding;
import coop.quitus.membership.AffiliationStanding;
import coop.quitus.membership.Affiliations;
import coop.quitus.membership.Bill;
import coop.quitus.membership.BillLine;
import coop.quitus.membership.Campaigns;
import coop.quitus.membership.ClassCount;
import coop.quitus.membership.Declaration;
import coop.quitus.membership.Good;
import coop.quitus.membership.MembershipSentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The affiliation of cooperatives: what it costs, and where they stand.
@Command(
        name = "affiliation",
        description = "L'adhésion des coopératives.",
        mixinStandardHelpOptions = true,
        subcommands = {AffiliationCommand.Compute.class, AffiliationCommand.Listing.class})
final class AffiliationCommand extends Group {

    @Command(
            name = "compute",
            description =
                    "Ce que coûte une adhésion : cotisation, assurance, biens, au centime (AFF-02).",
            mixinStandardHelpOptions = true)
    static final class Compute extends Deed {

        @Mixin private final Which which = new Which();

        @Mixin private final When when = new When();

        @Mixin private final Format format = new Format();

        @Option(
                names = "--pupils",
                paramLabel = "N",
                description = "Combien d'élèves (par défaut : ce que la coopérative a compté).")
        private @Nullable Integer pupils;

        @Option(
                names = "--adults",
                paramLabel = "N",
                description = "Combien d'adultes (par défaut : ce que la coopérative a compté).")
        private @Nullable Integer adults;

        @Option(
                names = "--good",
                paramLabel = "NOM;ANNÉE;PRIX",
                description =
                        "Un bien à assurer : « Ordinateur;2005;1000,00 ». Autant qu'il en faut.")
        private final List<String> goods = new ArrayList<>();

        @Option(
                names = "--goods",
                paramLabel = "FICHIER",
                description = "Les biens à assurer, un par ligne : NOM;ANNÉE;PRIX.")
        private @Nullable Path file;

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) throws IOException {
            Cooperative cooperative = which.in(house);
            Affiliations affiliations = house.getBean(Affiliations.class);
            Declaration kept = affiliations.of(cooperative.id(), when.year()).declaration();
            var said = new Declaration(counts(kept), goods(kept), kept.review(), kept.voluntary());
            Bill bill = affiliations.bill(cooperative.id(), when.year(), said);
            if (format.isForAProgram()) {
                voice.result(Format.line(tree(cooperative, when.year(), said, bill)));
                return 0;
            }
            bill.lines()
                    .forEach(line -> voice.result(line.label() + " : " + line.amount().inFrench()));
            voice.result("En tout : " + bill.due().inFrench());
            return 0;
        }

        private List<ClassCount> counts(Declaration kept) {
            if (pupils == null && adults == null) {
                return kept.counts();
            }
            var all =
                    new ClassCount(
                            "TOUTES",
                            "Toutes les classes",
                            pupils == null ? kept.pupils() : pupils,
                            adults == null ? kept.adults() : adults);
            if (all.pupils() < 0 || all.adults() < 1) {
                throw new Refusal(
                        List.of(
                                MembershipSentences.of(
                                        new AffiliationFinding.NoAdult(all.name(), 1))));
            }
            return List.of(all);
        }

        private List<Good> goods(Declaration kept) throws IOException {
            List<String> said = new ArrayList<>(goods);
            if (file != null) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .forEach(said::add);
            }
            return said.isEmpty() && file == null
                    ? kept.goods()
                    : said.stream().map(Compute::good).toList();
        }

        private static Good good(String text) {
            String[] parts = text.split(";", -1);
            Optional<Money> price = parts.length == 3 ? Money.parse(parts[2]) : Optional.empty();
            if (price.isEmpty()
                    || !price.get().isPositive()
                    || !parts[1].strip().matches("(19[5-9]\\d|20\\d\\d)")) {
                throw new Refusal(
                        "« " + text + " » n'est pas un bien.",
                        "Donnez son nom, son année d'achat et son prix : « Ordinateur;2005;1000,00 ».");
            }
            return new Good(parts[0].strip(), Integer.parseInt(parts[1].strip()), price.get());
        }
    }

    private static Map<String, Object> tree(
            Cooperative cooperative, SchoolYear year, Declaration said, Bill bill) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cooperative", cooperative.number());
        tree.put("school_year", year.startsIn());
        tree.put("pupils", bill.pupils());
        tree.put("adults", bill.adults());
        tree.put("members", bill.members());
        tree.put("fee_cents", bill.fee().cents());
        tree.put("insurance_cents", bill.insurance().cents());
        tree.put("goods_value_cents", bill.goodsValue().cents());
        tree.put("goods_cents", bill.goods().cents());
        tree.put("subscription_cents", bill.subscription().cents());
        tree.put("voluntary_cents", bill.voluntary().cents());
        tree.put("due_cents", bill.due().cents());
        tree.put("lines", bill.lines().stream().map(AffiliationCommand::line).toList());
        tree.put("goods", said.goods().stream().map(good -> row(good, year)).toList());
        return tree;
    }

    private static Map<String, Object> line(BillLine line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("part", line.of().name().toLowerCase(Locale.ROOT));
        row.put("label", line.label());
        row.put("amount_cents", line.amount().cents());
        return row;
    }

    private static Map<String, Object> row(Good good, SchoolYear year) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("label", good.label());
        row.put("bought_in", good.boughtIn());
        row.put("price_cents", good.price().cents());
        row.put("worth_cents", good.worthIn(year.startsIn()).cents());
        return row;
    }

    @Command(
            name = "list",
            description = "Où en est l'adhésion de chaque coopérative d'une association.",
            mixinStandardHelpOptions = true)
    static final class Listing extends Deed {

        @Option(
                names = "--association",
                required = true,
                paramLabel = "CODE",
                description = "Le département : 42, 2A, 974.")
        @SuppressWarnings("NullAway.Init")
        private String department;

        @Mixin private final When when = new When();

        @Mixin private final Format format = new Format();

        @Override
        int work(ConfigurableApplicationContext house, Voice voice) {
            Association association =
                    house.getBean(Places.class)
                            .associationOf(department)
                            .orElseThrow(() ->
                                    new Refusal(
                                            "L'association « " + department + " » n'existe pas.",
                                            "Donnez le code d'un département : 42, 2A, 974."));
            for (AffiliationStanding one :
                    house.getBean(Campaigns.class).standings(association.id(), when.year())) {
                voice.result(
                        format.isForAProgram()
                                ? Format.line(tree(one))
                                : one.number()
                                        + " "
                                        + one.name()
                                        + " : "
                                        + one.state().inFrench()
                                        + ", "
                                        + (one.pupils() + one.adults())
                                        + " membres, "
                                        + one.due().inFrench());
            }
            return 0;
        }

        private static Map<String, Object> tree(AffiliationStanding one) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("cooperative", one.number());
            tree.put("name", one.name());
            tree.put("state", one.state().name().toLowerCase(Locale.ROOT));
            tree.put("pupils", one.pupils());
            tree.put("adults", one.adults());
            tree.put("classes", one.classes());
            tree.put("arrived", one.arrived());
            tree.put("fee_cents", one.fee().cents());
            tree.put("insurance_cents", one.insurance().cents());
            tree.put("goods_cents", one.goods().cents());
            tree.put("due_cents", one.due().cents());
            return tree;
        }
    }
}
