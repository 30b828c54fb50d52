package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.Adjustment;
import coop.quitus.consolidation.Adjustments;
import coop.quitus.consolidation.AnnualAccounts.Row;
import coop.quitus.consolidation.AnnualAccounts.Table;
import coop.quitus.consolidation.InternalFlows;
import coop.quitus.consolidation.YearAccounts.Section;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Flows;
import coop.quitus.subsidy.AssociationSubsidies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The tables of the notes: what the figures do not say by themselves.
@Component
final class Noting {

    private final AssociationSubsidies subsidies;
    private final InternalFlows internal;
    private final Adjustments adjustments;
    private final SectionTable sections;
    private final Flows flows;
    private final Places places;
    private final Tenancy tenancy;

    Noting(
            AssociationSubsidies subsidies,
            InternalFlows internal,
            Adjustments adjustments,
            SectionTable sections,
            Flows flows,
            Places places,
            Tenancy tenancy) {
        this.subsidies = subsidies;
        this.internal = internal;
        this.adjustments = adjustments;
        this.sections = sections;
        this.flows = flows;
        this.places = places;
        this.tenancy = tenancy;
    }

    List<Table> of(AssociationId association, SchoolYear year) {
        AssociationSubsidies.Overview overview = subsidies.of(association, year);
        List<Section> all = tenancy.across(association, () -> sections.sections(association, year));
        return List.of(
                dedicated(overview.funds()),
                adjusted(adjustments.of(association, year)),
                funders(overview.authorities()),
                inKind(
                        tenancy.across(association, () -> sections.inKind(association, year)),
                        tenancy.across(
                                association, () -> sections.inKind(association, year.previous())),
                        year),
                eliminated(internal.meetings(association, year)),
                cooperatives(all));
    }

    private static Table dedicated(List<AssociationSubsidies.DedicatedFund> funds) {
        var rows = new ArrayList<Row>();
        for (AssociationSubsidies.DedicatedFund fund : funds) {
            rows.add(
                    Row.of(
                            fund.name(),
                            fund.code(),
                            fund.funder(),
                            fund.broughtIn(),
                            fund.added(),
                            fund.released(),
                            fund.left()));
        }
        rows.add(
                Row.total(
                        "Total",
                        "",
                        "",
                        sum(funds, AssociationSubsidies.DedicatedFund::broughtIn),
                        sum(funds, AssociationSubsidies.DedicatedFund::added),
                        sum(funds, AssociationSubsidies.DedicatedFund::released),
                        sum(funds, AssociationSubsidies.DedicatedFund::left)));
        return new Table(
                "fonds-dedies",
                "Fonds dédiés",
                "Ce qui reste à employer des subventions reçues pour un objet, d'après les livres.",
                List.of(
                        "Coopérative",
                        "Subvention",
                        "Financeur",
                        "À l'ouverture",
                        "Reports",
                        "Utilisations",
                        "À la clôture"),
                rows);
    }

    private static <T> Money sum(List<T> all, Function<T, Money> figure) {
        return Money.sum(all.stream().map(figure));
    }

    /// Fixed assets are among them: what was bought, and its wear.
    private static Table adjusted(List<Adjustment> all) {
        return new Table(
                "ajustements",
                "Immobilisations, amortissements et autres ajustements",
                "De la caisse des coopératives aux comptes d'engagement : ce qui a été accepté, à côté des livres.",
                List.of("Ajustement", "Débit", "Crédit", "Montant", "Motif"),
                all.stream()
                        .filter(one -> one.state() == Adjustment.State.ACCEPTED)
                        .map(one ->
                                Row.of(
                                        one.label(),
                                        one.debit(),
                                        one.credit(),
                                        one.amount(),
                                        one.reason()))
                        .toList());
    }

    private static Table funders(List<AssociationSubsidies.Authority> authorities) {
        var rows = new ArrayList<Row>();
        for (AssociationSubsidies.Authority one : authorities) {
            rows.add(Row.of(one.name(), one.kind().inFrench(), one.files(), one.received()));
        }
        rows.add(
                Row.total(
                        "Total",
                        "",
                        "",
                        sum(authorities, AssociationSubsidies.Authority::received)));
        return new Table(
                "financeurs",
                "Subventions par financeur",
                "",
                List.of("Financeur", "Nature", "Dossiers", "Reçu"),
                rows);
    }

    private static Table inKind(
            Map<String, Money> now, Map<String, Money> before, SchoolYear year) {
        Map<Shape.Rubric, Money> one = Composing.sums(now);
        Map<Shape.Rubric, Money> other = Composing.sums(before);
        return new Table(
                "contributions",
                "Contributions volontaires en nature",
                "Au pied du compte de résultat (comptes 86 et 87), d'après ce que les coopératives ont noté.",
                List.of("Rubrique", year.inFrench(), year.previous().inFrench()),
                Shape.RUBRICS.stream()
                        .filter(rubric -> one.containsKey(rubric) || other.containsKey(rubric))
                        .map(rubric ->
                                Row.of(
                                        rubric.label(),
                                        one.getOrDefault(rubric, Money.ZERO),
                                        other.getOrDefault(rubric, Money.ZERO)))
                        .toList());
    }

    private static Table eliminated(List<InternalFlows.Meeting> meetings) {
        return new Table(
                "flux-internes",
                "Flux entre le siège et les coopératives, éliminés",
                "Une différence dit ce qu'un côté a écrit et l'autre pas encore.",
                List.of("Nature", "Chez les coopératives", "Au siège", "Différence"),
                meetings.stream()
                        .map(one ->
                                Row.of(
                                        named(one),
                                        one.cooperatives(),
                                        one.headquarters(),
                                        one.difference()))
                        .toList());
    }

    private static String named(InternalFlows.Meeting meeting) {
        String word = meeting.inFrench();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Table cooperatives(List<Section> all) {
        long late = all.stream().filter(Section::late).count();
        return new Table(
                "cooperatives",
                "Liste des coopératives",
                all.size()
                        + (all.size() == 1 ? " coopérative" : " coopératives")
                        + ", flux internes compris ; compte rendu non envoyé : "
                        + late
                        + ".",
                List.of(
                        "Numéro",
                        "Coopérative",
                        "Charges",
                        "Produits",
                        "Résultat",
                        "Détenu",
                        "Compte rendu"),
                rows(all));
    }

    private static List<Row> rows(List<Section> all) {
        var rows = new ArrayList<Row>();
        for (Section one : all) {
            rows.add(
                    Row.of(
                            one.number(),
                            one.name(),
                            one.charges(),
                            one.products(),
                            one.result(),
                            one.held(),
                            one.state()));
        }
        rows.add(
                Row.total(
                        "Total",
                        "",
                        sum(all, Section::charges),
                        sum(all, Section::products),
                        sum(all, Section::result),
                        sum(all, Section::held),
                        ""));
        return rows;
    }

    /// The nation: what was given in kind, and what each association brought before what is
    /// internal is taken out.
    List<Table> ofNation(SchoolYear year, LocalDate on) {
        Map<AssociationId, List<Flows.Flow>> parts =
                flows.nation(year, on).stream()
                        .collect(Collectors.groupingBy(Flows.Flow::association));
        var rows = new ArrayList<Row>();
        for (Association one : places.associations()) {
            List<Flows.Flow> its = parts.getOrDefault(one.id(), List.of());
            Money charges = net(its, "CHG_");
            Money products = net(its, "PRD_").negated();
            if (!its.isEmpty()) {
                rows.add(Row.of(one.department(), one.name(), charges, products, net(its, "TRE_")));
            }
        }
        return List.of(
                inKind(
                        sections.inKindOfNation(year),
                        sections.inKindOfNation(year.previous()),
                        year),
                new Table(
                        "associations",
                        "Par association",
                        "Les livres de chaque association, avant élimination des flux internes.",
                        List.of("Département", "Association", "Charges", "Produits", "Détenu"),
                        rows));
    }

    private static Money net(List<Flows.Flow> flows, String prefix) {
        return Money.sum(
                flows.stream()
                        .filter(flow -> flow.account().value().startsWith(prefix))
                        .map(Flows.Flow::net));
    }
}
