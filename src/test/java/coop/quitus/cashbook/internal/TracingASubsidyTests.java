package coop.quitus.cashbook.internal;

import static coop.quitus.world.World.euros;
import static coop.quitus.world.World.paid;
import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cashbook.SubsidyTrace;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is plain is charged to its subsidy; what is not is left to a person.
class TracingASubsidyTests {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 5);
    private static final DraftEntry TOWN =
            subsidy("Subvention de la mairie pour le jardin", "PRD_SUBS_PUBLIC", "300,00");

    @Test
    void seeds_and_spades_are_charged_to_what_the_town_gave_for_the_garden() {
        Traced traced =
                Traced.of(
                        List.of(
                                spent("Graines et terreau", "86,40"),
                                TOWN,
                                spent("Car pour le théâtre", "240,00"),
                                spent("Bêches et arrosoirs", "118,90")));

        assertThat(traced.traces())
                .containsExactly(
                        new SubsidyTrace(
                                "MAIRIE-JARDIN",
                                "Subvention de la mairie pour le jardin",
                                List.of("Graines et terreau", "Bêches et arrosoirs"),
                                euros("300,00"),
                                euros("205,30")));
        assertThat(traced.drafts().stream().map(TracingASubsidyTests::code))
                .containsExactly("MAIRIE-JARDIN", "MAIRIE-JARDIN", "", "MAIRIE-JARDIN");
        assertThat(traced.drafts().stream().flatMap(draft -> draft.lines().stream()))
                .filteredOn(Line::isTill)
                .allMatch(line -> line.subsidy().isEmpty());
    }

    @Test
    void what_is_not_plain_is_left_alone() {
        DraftEntry seeds = spent("Graines", "86,40");
        assertThat(untouched(TOWN)).as("nothing spent").isTrue();
        assertThat(untouched(TOWN, spent("Serre de jardin", "300,01"))).as("dearer").isTrue();
        assertThat(
                        untouched(
                                TOWN,
                                seeds,
                                subsidy("La commune, jardin", "PRD_SUBS_PUBLIC", "50,00")))
                .as("two gave for it")
                .isTrue();
        assertThat(untouched(subsidy("Subvention jardin", "PRD_SUBS_PUBLIC", "300,00"), seeds))
                .as("nobody knows who gave")
                .isTrue();
        assertThat(
                        untouched(
                                subsidy("Mairie : théâtre et jardin", "PRD_SUBS_PUBLIC", "9,00"),
                                seeds))
                .as("for two things")
                .isTrue();
        assertThat(
                        untouched(
                                subsidy("Aide de la ville au jardin", "PRD_SUBS_OTHER", "80,00"),
                                seeds))
                .as("no public subsidy")
                .isTrue();
        assertThat(Traced.of(List.of(TOWN, spent("Serre de jardin", "300,00"))).traces())
                .as("the limit itself")
                .hasSize(1);
    }

    private static boolean untouched(DraftEntry... drafts) {
        Traced traced = Traced.of(List.of(drafts));
        return traced.traces().isEmpty() && traced.drafts().equals(List.of(drafts));
    }

    private static DraftEntry subsidy(String label, String account, String amount) {
        return received(DAY, label, Till.BANK, account, amount);
    }

    private static DraftEntry spent(String label, String amount) {
        return paid(DAY, label, Till.BANK, "CHG_ACTIVITY", amount);
    }

    private static String code(DraftEntry draft) {
        return draft.lines().stream()
                .filter(line -> !line.isTill())
                .map(Line::subsidy)
                .findFirst()
                .orElseThrow();
    }
}
