package coop.quitus.subsidy;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.identity.Role;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Payments that were announced, and the receipts that brought them.
@RoomTest
class ExpectingInstalmentsTests extends SubsidySchool {

    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 15);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 15);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 15);

    @Autowired MockMvcTester site;

    @BeforeEach
    void three_payments_of_a_hundred_euros() {
        SubsidyTerms usual = terms();
        SubsidyTerms announced =
                new SubsidyTerms(
                        usual.kind(),
                        usual.funder(),
                        usual.purpose(),
                        usual.granted(),
                        true,
                        null,
                        "",
                        "",
                        null,
                        null,
                        null,
                        Set.of(),
                        "",
                        List.of(
                                new SubsidyTerms.Expected(NOVEMBER, euros("100,00")),
                                new SubsidyTerms.Expected(MARCH, euros("100,00")),
                                new SubsidyTerms.Expected(LATER, euros("100,00"))),
                        usual.reportDue());
        value(subsidies.open(school.id(), JARDIN, announced, MME_ROUX));
    }

    private Entry received(String amount) {
        Entry receipt =
                post(World.received(AUTUMN, "Mairie", Till.BANK, "PRD_SUBS_PUBLIC", amount));
        value(charges.receive(school.id(), JARDIN, whole(receipt), MME_ROUX));
        return receipt;
    }

    @Test
    void receipts_fill_them_in_order_and_each_names_its_pieces() {
        Entry first = received("60,00");
        Entry second = received("90,00");
        assertThat(jardin().instalments())
                .containsExactly(
                        new SubsidyStanding.Instalment(
                                NOVEMBER,
                                euros("100,00"),
                                euros("100,00"),
                                List.of(first.piece(), second.piece())),
                        new SubsidyStanding.Instalment(
                                MARCH, euros("100,00"), euros("50,00"), List.of(second.piece())),
                        new SubsidyStanding.Instalment(
                                LATER, euros("100,00"), euros("0,00"), List.of()));
    }

    @Test
    void the_page_says_which_arrived_which_is_late_and_which_is_to_come() {
        Entry receipt = received("100,00");
        assertThat(
                        site.get()
                                .uri(
                                        "/cooperatives/"
                                                + school.id()
                                                + "/exercices/2025/subventions/"
                                                + JARDIN)
                                .cookie(world.session(Role.TREASURER, school))
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("arrivé, " + receipt.piece(), "en retard", "attendu")
                .contains("réservés à son objet", "débit 6894, crédit 194");
    }
}
