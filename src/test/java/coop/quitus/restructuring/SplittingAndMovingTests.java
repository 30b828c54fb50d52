package coop.quitus.restructuring;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.euros;
import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.identity.Rights;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Till;
import coop.quitus.restructuring.NewRestructuring.NewPlace;
import coop.quitus.restructuring.NewRestructuring.Share;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.State;
import coop.quitus.world.RoomTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A school is shared, closes or moves (RST-04, RST-05).
@RoomTest
class SplittingAndMovingTests extends MergingSchool {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @Autowired Rights rights;

    @Test
    void a_split_shares_to_the_cent_and_who_stays_keeps_its_part() {
        holds(oak, "1000,01");
        Restructuring one =
                proposed(
                        decided(
                                asked(
                                        Kind.SPLIT,
                                        List.of(oak),
                                        List.of(
                                                new Share(oak.id(), 5_000),
                                                new Share(elm.id(), 3_333),
                                                new Share(both.id(), 1_667)))));
        assertThat(one.transfers())
                .extracting("amount")
                .containsExactly(euros("333,30"), euros("166,70"));
        postAll(one);
        value(finish(one));
        assertThat(held(oak)).isEqualTo(euros("500,01"));
        assertThat(sum("500,01", "333,30", "166,70")).isEqualTo(euros("1000,01"));
        assertThat(places.cooperative(oak.id()).orElseThrow().closed()).isFalse();
        assertThat(locks.of(oak.id()).isForEver()).isFalse();
    }

    @Test
    void a_school_that_is_shared_out_whole_closes() {
        holds(oak, "10,01");
        Restructuring one =
                proposed(
                        decided(
                                asked(
                                        Kind.SPLIT,
                                        List.of(oak),
                                        List.of(
                                                new Share(elm.id(), 5_000),
                                                new Share(both.id(), 5_000)))));
        postAll(one);
        value(finish(one));
        Cooperative closed = places.cooperative(oak.id()).orElseThrow();
        assertThat(closed.closed()).isTrue();
        assertThat(Objects.requireNonNull(closed.closure()).successor())
                .as("no single one")
                .isNull();
    }

    @Test
    void shares_make_the_whole_under_rst_04() {
        for (int rest : new int[] {4_999, 5_001}) {
            assertThat(
                            refused(
                                    restructurings.decide(
                                            association,
                                            asked(
                                                    Kind.SPLIT,
                                                    List.of(oak),
                                                    List.of(
                                                            new Share(elm.id(), 5_000),
                                                            new Share(both.id(), rest))),
                                            officer.acting())))
                    .singleElement()
                    .isEqualTo(new RestructuringFinding.SharesDoNotMakeAll(5_000 + rest))
                    .extracting(MergingSchool::ruleOf)
                    .isEqualTo("RST-04");
        }
        assertThat(
                        RestructuringSentences.of(
                                        new RestructuringFinding.SharesDoNotMakeAll(9_999))
                                .fact())
                .isEqualTo("Les parts font 99,99\u00a0%.");
        assertThat(
                        refused(
                                restructurings.decide(
                                        association,
                                        asked(Kind.MERGE, List.of(oak), List.of(all(oak))),
                                        officer.acting())))
                .first()
                .isInstanceOf(RestructuringFinding.BothSides.class);
    }

    @Test
    void what_a_closed_school_leaves_goes_to_the_headquarters() {
        holds(oak, "42,00");
        Cooperative headquarters =
                places.cooperativesOf(association).stream()
                        .filter(Cooperative::headquarters)
                        .findFirst()
                        .orElseThrow();
        Restructuring one =
                proposed(decided(asked(Kind.CLOSE, List.of(oak), List.of(all(headquarters)))));
        postAll(one);
        value(finish(one));
        Cooperative closed = places.cooperative(oak.id()).orElseThrow();
        assertThat(closed.closedOn()).contains(DAY);
        assertThat(Objects.requireNonNull(closed.closure()).successor()).isNull();
        assertThat(held(oak)).isEqualTo(euros("0"));
    }

    @Test
    void a_school_without_money_closes_at_once() {
        Restructuring one = proposed(decided(asked(Kind.CLOSE, List.of(oak), List.of(all(both)))));
        assertThat(one.state()).isEqualTo(State.FINISHED);
        assertThat(places.cooperative(oak.id()).orElseThrow().closed()).isTrue();
    }

    private NewRestructuring moving(LocalDate on, Association where, String uai, String name) {
        return new NewRestructuring(
                Kind.MOVE,
                on,
                "La carte scolaire change",
                List.of(oak.id()),
                List.of(),
                new NewPlace(where.id(), uai, name));
    }

    private Association ours() {
        return places.association(association).orElseThrow();
    }

    @Test
    void a_school_that_changes_its_name_keeps_its_number_its_books_and_its_past() {
        holds(oak, "42,00");
        String uai = OfficialNumbers.uaiOf("0489" + "%03d".formatted(oak.id().value() % 1000));
        Restructuring one = decided(moving(DAY, ours(), uai, "École Wangari-Maathai"));
        Restructuring done = value(finish(one));
        Cooperative moved = places.cooperative(oak.id()).orElseThrow();
        assertThat(moved.name()).isEqualTo("École Wangari-Maathai");
        assertThat(moved.uai()).isEqualTo(uai);
        assertThat(moved.number()).isEqualTo(oak.number());
        assertThat(moved.books()).isEqualTo(oak.books());
        assertThat(Objects.requireNonNull(done.move()).fromName()).isEqualTo(oak.name());
        assertThat(done.sources().getFirst().name()).isEqualTo(oak.name());
        assertThat(held(moved)).isEqualTo(euros("42,00"));
        assertThat(
                        refused(
                                restructurings.decide(
                                        association,
                                        moving(DAY, ours(), uai, "École Wangari-Maathai"),
                                        officer.acting())))
                .containsExactly(new RestructuringFinding.NothingChanges());
        assertThat(
                        refused(
                                restructurings.decide(
                                        association,
                                        moving(DAY, ours(), "0480001A", "École Neuve"),
                                        officer.acting())))
                .first()
                .isInstanceOfSatisfying(
                        RestructuringFinding.Place.class,
                        place ->
                                assertThat(place.finding())
                                        .isInstanceOf(PlaceFinding.NotAUai.class));
    }

    @Test
    void one_changes_association_on_a_first_of_september_under_rst_05() {
        assertThat(
                        refused(
                                restructurings.decide(
                                        association,
                                        moving(DAY, gard(), oak.uai(), oak.name()),
                                        officer.acting())))
                .singleElement()
                .isEqualTo(new RestructuringFinding.NotOnTheFirst())
                .extracting(MergingSchool::ruleOf)
                .isEqualTo("RST-05");
    }

    private Association gard() {
        return places.associationOf("30").orElseThrow();
    }

    /// It has a past in the Lozère, and now belongs to the Gard.
    private Cooperative gone() {
        var gift = received(LocalDate.of(2026, 6, 2), "Familles", Till.BANK, "PRD_FAMILY", "80");
        value(ledger.post(oak.id(), gift, officer.acting()));
        Restructuring one = decided(moving(FIRST, gard(), oak.uai(), oak.name()));
        value(finish(one));
        return places.cooperative(oak.id()).orElseThrow();
    }

    @Test
    void a_school_that_changes_association_keeps_its_identity_and_its_past() {
        Cooperative moved = gone();
        assertThat(moved.association()).isEqualTo(gard().id());
        assertThat(moved.id()).isEqualTo(oak.id());
        assertThat(moved.number()).isEqualTo(oak.number());
        assertThat(books.journal(oak.id(), new SchoolYear(2025))).hasSize(1);
        assertThat(books.check(oak.id())).isEmpty();
        String book = "/cooperatives/" + oak.id() + "/exercices/2025/cahier";
        assertThat(rights.opens("GET", book, officer)).as("the association of before").isFalse();
        var there = world.someone(Role.ASSOCIATION_OFFICER, moved);
        assertThat(rights.opens("GET", book, there)).isTrue();
        var gift = received(DAY, "Familles", Till.BANK, "PRD_FAMILY", "10");
        value(ledger.post(oak.id(), gift, there.acting()));
        assertThat(books.check(oak.id())).isEmpty();
        assertThat(another().number()).as("never given twice").isNotEqualTo(oak.number());
    }

    @Test
    void a_year_that_has_begun_does_not_change_association() {
        Cooperative moved = gone();
        var there = world.someone(Role.ASSOCIATION_OFFICER, moved);
        NewRestructuring back = moving(FIRST, ours(), oak.uai(), oak.name());
        assertThat(refused(restructurings.decide(gard().id(), back, officer.acting())))
                .containsExactly(new RestructuringFinding.NotTheOfficer());
        var gift = received(DAY, "Familles", Till.BANK, "PRD_FAMILY", "10");
        value(ledger.post(oak.id(), gift, there.acting()));
        Restructuring one = value(restructurings.decide(gard().id(), back, there.acting()));
        assertThat(refused(restructurings.finish(gard().id(), one.id(), there.acting())))
                .first()
                .isInstanceOf(RestructuringFinding.WrittenThatYear.class);
    }
}
