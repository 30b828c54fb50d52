package coop.quitus.subsidy;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Till;
import coop.quitus.subsidy.AssociationSubsidies.Sign;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What only the association can see: its meter, its authorities, what is paid twice, what is left
/// (SUB-03, SUB-04, SUB-05).
@RoomTest
class OverseeingSubsidiesTests extends SubsidySchool {

    @Autowired AssociationSubsidies association;
    @Autowired MockMvcTester site;

    private AssociationSubsidies.Overview overview() {
        return association.of(school.association(), YEAR);
    }

    @Test
    void the_meter_counts_the_public_subsidies_of_all_its_cooperatives() {
        Money before = overview().publicReceived();
        grant();
        school = world.school();
        grant();
        assertThat(overview().publicReceived().minus(before)).isEqualTo(euros("600,00"));
        assertThat(reached(SubsidyRules.CERTIFIED_ABOVE)).isEmpty();
        assertThat(reached(euros("153000,01")))
                .containsExactly(new SubsidyFinding.AboveTheMeter(euros("153000,01")));
    }

    private static List<SubsidyFinding> reached(Money meter) {
        return new AssociationSubsidies.Overview(meter, List.of(), List.of(), List.of()).findings();
    }

    @Test
    void a_town_that_gives_to_several_schools_gives_to_one_legal_person() {
        String town = "Ville de " + school.id();
        for (String amount : List.of("12000,00", "11000,01")) {
            school = world.school();
            SubsidyTerms terms =
                    SubsidyTerms.of(FunderKind.COMMUNE, town, "Jardin", euros(amount), YEAR);
            value(subsidies.open(school.id(), JARDIN, terms, MME_ROUX));
            Entry receipt =
                    post(World.received(AUTUMN, "Ville", Till.BANK, "PRD_SUBS_PUBLIC", amount));
            value(charges.receive(school.id(), JARDIN, whole(receipt), MME_ROUX));
        }
        assertThat(overview().authorities())
                .filteredOn(one -> one.name().equals(town))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.received()).isEqualTo(euros("23000,01"));
                    assertThat(one.files()).isEqualTo(2);
                    assertThat(one.needsConvention()).isTrue();
                });
    }

    @Test
    void one_invoice_shown_to_two_funders_by_two_schools_is_found() {
        String supplier = "Jardinerie n° " + school.id();
        Cooperative first = school;
        chargedTo(supplier, AUTUMN.plusDays(9));
        school = world.school();
        post(World.received(AUTUMN, "Familles", Till.BANK, "PRD_FAMILY", "900,00"));
        chargedTo(supplier.toUpperCase(java.util.Locale.ROOT), AUTUMN.plusDays(14));
        assertThat(overview().doubles())
                .filteredOn(twice ->
                        twice.expenses().stream()
                                .anyMatch(one -> one.cooperative().equals(first.id())))
                .singleElement()
                .satisfies(twice -> {
                    assertThat(twice.sign()).isEqualTo(Sign.SAME_INVOICE);
                    assertThat(twice.expenses()).hasSize(2);
                });
        assertThat(
                        site.get()
                                .uri(
                                        "/associations/"
                                                + school.association()
                                                + "/subventions?annee=2025")
                                .cookie(world.session(Role.ASSOCIATION_STAFF, school))
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Même fournisseur", "Règle SUB-04");
    }

    private void chargedTo(String supplier, LocalDate on) {
        grant();
        DraftEntry draft = World.paid(on, "Semences", Till.BANK, "CHG_ACTIVITY", "118,90");
        Entry expense =
                post(
                        new DraftEntry(
                                draft.key(),
                                draft.kind(),
                                on,
                                draft.label(),
                                supplier,
                                draft.payment(),
                                "",
                                "",
                                draft.lines(),
                                List.of(),
                                draft.answers()));
        value(charges.charge(school.id(), JARDIN, whole(expense), MME_ROUX));
    }

    @Test
    void what_is_left_of_an_earmarked_subsidy_is_a_dedicated_fund() {
        grant();
        Entry seeds = spend("86,40");
        value(charges.charge(school.id(), JARDIN, whole(seeds), MME_ROUX));
        assertThat(overview().funds())
                .filteredOn(fund -> fund.cooperative().equals(school.id()))
                .singleElement()
                .satisfies(fund -> {
                    assertThat(fund.left()).isEqualTo(euros("213,60"));
                    assertThat(fund.added()).isEqualTo(euros("213,60"));
                    assertThat(fund.released().isZero()).isTrue();
                    assertThat(fund.kind().carriedForward()).isEqualTo("6894");
                    assertThat(fund.kind().fund()).isEqualTo("194");
                });
    }

    @Test
    void what_was_carried_from_last_year_is_used_first_and_the_rest_is_carried_again() {
        grant();
        Entry seeds = spend("86,40");
        value(charges.charge(school.id(), JARDIN, whole(seeds), MME_ROUX));
        Entry later =
                post(
                        World.paid(
                                YEAR.next().firstDay().plusDays(4),
                                "Plants",
                                Till.BANK,
                                "CHG_ACTIVITY",
                                "13,60"));
        value(charges.charge(school.id(), JARDIN, whole(later), MME_ROUX));
        assertThat(association.of(school.association(), YEAR.next()).funds())
                .filteredOn(fund -> fund.cooperative().equals(school.id()))
                .singleElement()
                .satisfies(fund -> {
                    assertThat(fund.broughtIn()).isEqualTo(euros("213,60"));
                    assertThat(fund.released()).isEqualTo(euros("13,60"));
                    assertThat(fund.added().isZero()).isTrue();
                    assertThat(fund.left()).isEqualTo(euros("200,00"));
                    assertThat(fund.kind().used()).isEqualTo("7894");
                });
    }
}
