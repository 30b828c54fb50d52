package coop.quitus.restructuring;

import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.Place;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Finding;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import coop.quitus.report.Archives;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.world.RoomTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A closed cooperative stays to be read, and takes nothing new (RST-02).
@RoomTest
class ClosedForGoodTests extends MergingSchool {

    @Autowired Archives archives;

    @BeforeEach
    void closed() {
        assertThat(finished().ending()).isNotNull();
    }

    @Test
    void its_number_its_name_and_its_books_stay() {
        Cooperative closed = places.cooperative(oak.id()).orElseThrow();
        assertThat(closed.closedOn()).contains(DAY);
        assertThat(Objects.requireNonNull(closed.closure()).successor()).isEqualTo(both.id());
        assertThat(closed.number()).isEqualTo(oak.number());
        assertThat(places.cooperativesOf(association)).extracting("id").contains(oak.id());
        assertThat(books.journal(oak.id(), YEAR)).hasSize(2);
        assertThat(books.check(oak.id())).isEmpty();
    }

    @Test
    void no_entry_comes_in_on_any_day() {
        for (LocalDate day : List.of(DAY.minusDays(1), DAY)) {
            assertThat(late(day))
                    .isInstanceOfSatisfying(
                            PostingFinding.class,
                            late ->
                                    assertThat(LedgerSentences.of(late).fact())
                                            .contains("Cette coopérative est fermée"));
        }
        clock.moveTo(DAY.plusYears(1));
        assertThat(late(DAY.plusYears(1))).isInstanceOf(PostingFinding.BeforeTheLock.class);
    }

    private Finding late(LocalDate day) {
        var draft = received(day, "Retard", Till.BANK, "PRD_FAMILY", "1");
        return refused(ledger.post(oak.id(), draft, officer.acting())).getFirst();
    }

    @Test
    void no_mandate_begins_and_no_restructuring_names_it() {
        var mandate =
                new NewMandate(
                        world.stranger("M. Tard").id(),
                        Role.MANDATE_HOLDER,
                        new Place.InCooperative(oak.id()),
                        DAY,
                        Optional.empty());
        assertThat(refused(mandates.give(mandate, officer.acting())))
                .containsExactly(new PlaceFinding.CooperativeIsClosed(DAY));
        assertThat(
                        refused(
                                restructurings.decide(
                                        association,
                                        asked(Kind.MERGE, List.of(oak), List.of(all(elm))),
                                        officer.acting())))
                .singleElement()
                .extracting(MergingSchool::ruleOf)
                .isEqualTo("RST-02");
    }

    @Test
    void its_archive_is_still_made() throws IOException {
        var file = new ByteArrayOutputStream();
        archives.write(oak.id(), file);
        assertThat(file.size()).isPositive();
    }
}
