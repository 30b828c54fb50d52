package coop.quitus.restructuring;

import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.closing.AssociationClosings;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.Place;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import coop.quitus.membership.AffiliationStanding;
import coop.quitus.membership.Campaigns;
import coop.quitus.oversight.Cockpit;
import coop.quitus.oversight.Standing;
import coop.quitus.report.Archives;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.risk.RiskStanding;
import coop.quitus.risk.Risks;
import coop.quitus.sampling.Visits;
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
    @Autowired Campaigns campaigns;
    @Autowired Cockpit cockpit;
    @Autowired AssociationClosings closings;
    @Autowired Risks risks;
    @Autowired Visits visits;

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

    /// Its accounts of that year still count; the year after, nobody waits for it.
    @Test
    void one_that_closes_within_a_year_is_seen_in_it_and_not_in_the_next() {
        assertThat(seen(YEAR)).allSatisfy(all -> assertThat(all).contains(oak.id(), elm.id()));
        assertThat(seen(YEAR.next()))
                .allSatisfy(all -> assertThat(all).doesNotContain(oak.id()).contains(elm.id()));
    }

    /// The campaign, the cockpit, the reports and the signs of risk.
    private List<List<CooperativeId>> seen(SchoolYear year) {
        return List.of(
                campaigns.standings(association, year).stream()
                        .map(AffiliationStanding::cooperative)
                        .toList(),
                cockpit.of(association, year).stream().map(Standing::cooperative).toList(),
                closings.of(association, year).stream()
                        .map(AssociationClosings.Standing::cooperative)
                        .toList(),
                risks.standings(association, year).stream()
                        .map(RiskStanding::cooperative)
                        .toList());
    }

    @Test
    void a_year_that_begins_on_the_day_after_its_last_does_not_know_it() {
        Cooperative closed = places.cooperative(oak.id()).orElseThrow();
        assertThat(endingOn(closed, YEAR.firstDay().minusDays(1)).livesIn(YEAR)).isFalse();
        assertThat(endingOn(closed, YEAR.firstDay()).livesIn(YEAR)).isTrue();
        assertThat(elm.livesIn(YEAR)).isTrue();
    }

    private static Cooperative endingOn(Cooperative one, LocalDate last) {
        return new Cooperative(
                one.id(),
                one.books(),
                one.association(),
                one.uai(),
                one.number(),
                one.name(),
                one.headquarters(),
                one.classes(),
                one.practice(),
                new Cooperative.Closure(last, null));
    }

    /// The tenth is drawn among the living (AUD-01).
    @Test
    void the_tenth_is_a_tenth_of_those_that_live_in_the_year() {
        int living = visits.coverage(association, YEAR).cooperatives();
        assertThat(visits.coverage(association, YEAR.next()).cooperatives()).isLessThan(living);
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
