package coop.quitus.subsidy;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import coop.quitus.subsidy.SubsidyMovement.Side;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which money paid for what (SUB-01, SUB-05).
@RoomTest
class ChargingExpensesTests extends SubsidySchool {

    @Test
    void received_is_spent_and_left() {
        grant();
        Entry seeds = spend("86,40");
        value(charges.charge(school.id(), JARDIN, whole(seeds), MME_ROUX));
        assertThat(jardin().received()).isEqualTo(euros("300,00"));
        assertThat(jardin().spent()).isEqualTo(euros("86,40"));
        assertThat(jardin().left()).isEqualTo(euros("213,60"));
        assertThat(jardin().pieces(Side.SPENT)).containsExactly(seeds.piece());
        assertThat(standing(JARDIN, AUTUMN).spent()).isEqualTo(Money.ZERO);
        assertThat(charges.of(school.id(), seeds.id()))
                .extracting(SubsidyMovement::code)
                .containsExactly(JARDIN);
    }

    @Test
    void a_piece_charged_twice_stays_as_it_is() {
        grant();
        Entry seeds = spend("86,40");
        value(charges.charge(school.id(), JARDIN, whole(seeds), MME_ROUX));
        assertThat(said(charges.charge(school.id(), JARDIN, whole(seeds), MME_ROUX)))
                .containsExactly(new SubsidyFinding.AlreadyTied(seeds.piece()));
        assertThat(jardin().spent()).isEqualTo(euros("86,40"));
    }

    @Test
    void an_expense_is_shared_by_several_subsidies_and_never_beyond_itself() {
        grant();
        value(subsidies.open(school.id(), "DEPT-JARDIN", terms(), MME_ROUX));
        Entry coach = spend("240,00");
        value(charges.charge(school.id(), JARDIN, part(coach, "200,00"), MME_ROUX));
        assertThat(
                        said(
                                charges.charge(
                                        school.id(),
                                        "DEPT-JARDIN",
                                        part(coach, "100,00"),
                                        MME_ROUX)))
                .containsExactly(
                        new SubsidyFinding.MoreThanTheExpense(
                                coach.piece(), euros("100,00"), euros("200,00"), euros("240,00")));
        value(charges.charge(school.id(), "DEPT-JARDIN", part(coach, "40,00"), MME_ROUX));
        assertThat(jardin().spent()).isEqualTo(euros("200,00"));
        assertThat(standing("DEPT-JARDIN", YEAR.lastDay()).spent()).isEqualTo(euros("40,00"));
    }

    private static List<Charges.Part> part(Entry entry, String amount) {
        return List.of(new Charges.Part(entry.id(), euros(amount).cents()));
    }

    @Test
    void beyond_what_was_received_it_is_done_and_flagged() {
        grant();
        Entry coach = spend("320,00");
        assertThat(said(charges.charge(school.id(), JARDIN, whole(coach), MME_ROUX)))
                .containsExactly(
                        new SubsidyFinding.SpentBeyond(JARDIN, euros("300,00"), euros("320,00")));
        assertThat(jardin().beyond()).isTrue();
        assertThat(subsidies.review(school.id(), YEAR, YEAR.lastDay()))
                .contains(new SubsidyFinding.SpentBeyond(JARDIN, euros("300,00"), euros("320,00")));
    }

    @Test
    void what_the_conditions_exclude_is_refused_whole() {
        value(
                subsidies.open(
                        school.id(),
                        JARDIN,
                        terms(AUTUMN, AUTUMN.plusMonths(1), "CHG_DURABLE"),
                        MME_ROUX));
        Entry seeds = spend("86,40");
        Entry spades = post(World.paid(AUTUMN, "Bêches", Till.BANK, "CHG_DURABLE", "118,90"));
        Entry late =
                post(
                        World.paid(
                                AUTUMN.plusMonths(3),
                                "Plants",
                                Till.BANK,
                                "CHG_ACTIVITY",
                                "42,35"));
        assertThat(
                        said(
                                charges.charge(
                                        school.id(),
                                        JARDIN,
                                        List.of(
                                                Charges.Part.whole(seeds.id()),
                                                Charges.Part.whole(spades.id()),
                                                Charges.Part.whole(late.id())),
                                        MME_ROUX)))
                .extracting(finding -> finding.getClass().getSimpleName())
                .contains("Excluded", "OutsideThePeriod");
        assertThat(jardin().spent()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_line_that_names_the_subsidy_is_charged_as_it_is_posted() {
        grant();
        Entry soil = post(naming(JARDIN, "CHG_ACTIVITY", "20,00"));
        assertThat(charges.of(school.id(), soil.id())).hasSize(1);
        assertThat(jardin().spent()).isEqualTo(euros("20,00"));
    }

    @Test
    void a_line_posted_before_the_file_was_open_joins_it() {
        Entry soil = post(naming(JARDIN, "CHG_ACTIVITY", "20,00"));
        assertThat(charges.of(school.id(), soil.id())).isEmpty();
        grant();
        assertThat(jardin().spent()).isEqualTo(euros("20,00"));
    }

    @Test
    void an_entry_against_the_conditions_is_refused_beside_its_field() {
        value(subsidies.open(school.id(), JARDIN, terms(null, null, "CHG_DURABLE"), MME_ROUX));
        List<PostingFinding> findings =
                said(ledger.post(school.id(), naming(JARDIN, "CHG_DURABLE", "20,00"), MME_ROUX));
        assertThat(findings)
                .filteredOn(PostingFinding.Objected.class::isInstance)
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo(SubsidyRules.SUB_01));
    }

    private static DraftEntry naming(String code, String account, String amount) {
        DraftEntry draft = World.paid(AUTUMN.plusDays(3), "Terreau", Till.BANK, account, amount);
        List<Line> lines =
                draft.lines().stream()
                        .map(line ->
                                line.isTill()
                                        ? line
                                        : new Line(line.account(), "", code, "", line.amount()))
                        .toList();
        return new DraftEntry(
                draft.key(),
                draft.kind(),
                draft.occurredOn(),
                draft.label(),
                "",
                draft.payment(),
                "",
                "",
                lines,
                List.of(),
                draft.answers());
    }

    @Test
    void a_reversal_gives_the_euros_back_on_its_own_day() {
        grant();
        Entry seeds = spend("86,40");
        value(charges.charge(school.id(), JARDIN, whole(seeds), MME_ROUX));
        LocalDate later = seeds.occurredOn().plusDays(10);
        value(ledger.reverse(school.id(), seeds.id(), later, "payé deux fois", MME_ROUX));
        assertThat(standing(JARDIN, later.minusDays(1)).spent()).isEqualTo(euros("86,40"));
        assertThat(standing(JARDIN, later.minusDays(1)).pieces(Side.SPENT)).hasSize(1);
        assertThat(standing(JARDIN, later).spent()).isEqualTo(Money.ZERO);
        assertThat(standing(JARDIN, later).pieces(Side.SPENT)).isEmpty();
    }

    @Test
    void a_charge_is_taken_back_and_both_stay_written() {
        grant();
        Entry seeds = spend("86,40");
        SubsidyMovement charged =
                value(charges.charge(school.id(), JARDIN, whole(seeds), MME_ROUX)).getFirst();
        value(charges.withdraw(school.id(), charged.number(), MME_ROUX));
        assertThat(jardin().spent()).isEqualTo(Money.ZERO);
        assertThat(jardin().movements()).hasSize(3);
        assertThat(said(charges.withdraw(school.id(), charged.number(), MME_ROUX)))
                .containsExactly(new SubsidyFinding.NoSuchMovement());
    }

    @Test
    void terms_that_what_is_charged_would_break_are_refused() {
        grant();
        Entry seeds = spend("86,40");
        value(charges.charge(school.id(), JARDIN, whole(seeds), MME_ROUX));
        assertThat(
                        said(
                                subsidies.amend(
                                        school.id(),
                                        JARDIN,
                                        1,
                                        terms(null, null, "CHG_ACTIVITY"),
                                        MME_ROUX)))
                .hasOnlyElementsOfType(SubsidyFinding.Excluded.class);
        assertThat(subsidies.history(school.id(), JARDIN)).hasSize(1);
    }
}
