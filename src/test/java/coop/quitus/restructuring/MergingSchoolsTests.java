package coop.quitus.restructuring;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.euros;
import static coop.quitus.world.World.paid;
import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.cash.Advances;
import coop.quitus.cash.InventoryRegister;
import coop.quitus.database.Server;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.Place;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Ids;
import coop.quitus.ledger.Drafts;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import coop.quitus.report.Archives;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.Matter;
import coop.quitus.restructuring.Restructuring.State;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.Restructuring.Way;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two schools become one, to the cent; nothing is erased (RST-01, RST-02, RST-03).
@RoomTest
class MergingSchoolsTests extends MergingSchool {

    @Autowired Advances advances;
    @Autowired InventoryRegister register;
    @Autowired Drafts drafts;
    @Autowired Archives archives;
    @Autowired Server server;

    private Restructuring merger() {
        return decided(asked(Kind.MERGE, List.of(oak, elm), List.of(all(both))));
    }

    @Test
    void two_schools_become_one_to_the_cent_under_rst_01() {
        holds(oak, "1234,57");
        holds(elm, "89,99");
        Restructuring one = proposed(merger());
        assertThat(amounts(one))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                oak.id() + "→" + both.id(), euros("1234,57"),
                                elm.id() + "→" + both.id(), euros("89,99")));
        assertThat(refused(finish(one)))
                .singleElement()
                .isEqualTo(new RestructuringFinding.SidesMissing(4))
                .extracting(finding -> finding.rule().id())
                .isEqualTo("RST-01");

        Transfer first = one.transfers().getFirst();
        Entry out = post(first, Way.OUT);
        assertThat(out.movement()).isEqualTo(first.amount().negated());
        assertThat(out.occurredOn()).isEqualTo(DAY);
        assertThat(out.vouchers()).as("the decision").hasSize(1);
        assertThat(now(one).state()).isEqualTo(State.PROPOSED);
        post(first, Way.IN);
        post(one.transfers().getLast(), Way.OUT);
        assertThat(refused(finish(one)))
                .containsExactly(new RestructuringFinding.SidesMissing(1));
        post(one.transfers().getLast(), Way.IN);

        assertThat(now(one).state()).isEqualTo(State.CARRIED);
        Restructuring done = value(finish(one));

        assertThat(done.state()).isEqualTo(State.FINISHED);
        assertThat(done.out()).isEqualTo(done.in()).isEqualTo(sum("1234,57", "89,99"));
        assertThat(held(both)).isEqualTo(sum("1234,57", "89,99"));
        assertThat(held(oak)).isEqualTo(euros("0"));
        assertThat(held(elm)).isEqualTo(euros("0"));
        for (Cooperative school : List.of(oak, elm, both)) {
            assertThat(books.check(school.id())).isEmpty();
        }
    }

    private Restructuring finished() {
        holds(oak, "50,00");
        Restructuring one =
                proposed(decided(asked(Kind.MERGE, List.of(oak), List.of(all(both)))));
        postAll(one);
        return value(finish(one));
    }

    @Test
    void a_closed_cooperative_stays_to_be_read_and_takes_nothing_new_under_rst_02() {
        finished();
        Cooperative closed = places.cooperative(oak.id()).orElseThrow();
        assertThat(closed.closedOn()).contains(DAY);
        assertThat(closed.closure().successor()).isEqualTo(both.id());
        assertThat(closed.number()).isEqualTo(oak.number());
        assertThat(places.cooperativesOf(association)).extracting("id").contains(oak.id());
        assertThat(books.journal(oak.id(), YEAR)).hasSize(2);
        assertThat(books.check(oak.id())).isEmpty();

        for (var day : List.of(DAY, DAY.minusDays(1))) {
            assertThat(
                            refused(
                                    ledger.post(
                                            oak.id(),
                                            received(day, "Retard", Till.BANK, "PRD_FAMILY", "1"),
                                            officer.acting())))
                    .first()
                    .isInstanceOfSatisfying(
                            PostingFinding.class,
                            late ->
                                    assertThat(LedgerSentences.of(late).fact())
                                            .contains("Cette coopérative est fermée"));
        }
        clock.moveTo(DAY.plusYears(1));
        assertThat(
                        refused(
                                ledger.post(
                                        oak.id(),
                                        received(
                                                DAY.plusYears(1),
                                                "Bien plus tard",
                                                Till.BANK,
                                                "PRD_FAMILY",
                                                "1"),
                                        officer.acting())))
                .first()
                .isInstanceOf(PostingFinding.BeforeTheLock.class);
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
                .extracting(finding -> finding.rule().id())
                .isEqualTo("RST-02");
    }

    @Test
    void money_does_not_leave_before_all_is_settled_under_rst_03() {
        holds(oak, "100,00");
        var by = officer.acting();
        value(
                ledger.post(
                        oak.id(),
                        received(DAY.minusDays(2), "Gâteaux", Till.CASH, "PRD_ACTIVITY", "30"),
                        by));
        value(
                advances.give(
                        oak.id(),
                        Ids.next(clock),
                        "CM2",
                        Till.CASH,
                        euros("12,40"),
                        DAY.minusDays(1),
                        "",
                        by));
        value(
                ledger.post(
                        oak.id(),
                        paid(DAY.minusDays(1), "Car", Till.BANK, "CHG_ACTIVITY", "20"),
                        by));
        drafts.keep(oak.id(), Ids.next(clock), Map.of("libelle", "à finir"), by);
        value(
                register.enter(
                        oak.id(),
                        new InventoryRegister.NewGood(
                                DAY.minusDays(3),
                                "Une bêche",
                                "Jardinerie",
                                "",
                                euros("12"),
                                "Jardin",
                                "bon"),
                        by));
        Restructuring one = decided(asked(Kind.MERGE, List.of(oak), List.of(all(both))));

        List<Finding> left =
                refused(restructurings.propose(association, one.id(), officer.acting()));

        String name = oak.name() + " (" + oak.number() + ")";
        assertThat(left)
                .contains(
                        new RestructuringFinding.AdvanceLeft(name, "CM2 d'Inès et Théo", euros("12,40")),
                        new RestructuringFinding.CashLeft(name, euros("17,60")),
                        new RestructuringFinding.ChequesOut(name, 1, euros("20")),
                        new RestructuringFinding.DraftsWait(name, 1),
                        new RestructuringFinding.GoodsToPlace(name, 1))
                .extracting(finding -> finding.rule().id())
                .containsOnly("RST-03");
        Restructuring said =
                value(
                        restructurings.say(
                                association,
                                one.id(),
                                oak.id(),
                                Matter.GOODS,
                                "La bêche va au jardin de la nouvelle école.",
                                officer.acting()));
        assertThat(restructurings.remaining(said))
                .hasSize(left.size() - 1)
                .noneMatch(RestructuringFinding.GoodsToPlace.class::isInstance);
        assertThat(said.transfers()).isEmpty();
        assertThat(held(oak)).isEqualTo(sum("100", "30", "-20"));
    }

    @Test
    void an_entry_that_is_undone_opens_its_side_again() {
        holds(oak, "50,00");
        Restructuring one =
                proposed(decided(asked(Kind.MERGE, List.of(oak), List.of(all(both)))));
        Transfer transfer = one.transfers().getFirst();
        Entry wrong = post(transfer, Way.IN);
        assertThat(refused(restructurings.giveUp(association, one.id(), officer.acting())))
                .containsExactly(new RestructuringFinding.EntriesStand(1));
        value(ledger.reverse(both.id(), wrong.id(), DAY, "Mauvais jour", officer.acting()));
        assertThat(now(one).transfers().getFirst().in()).isNull();
        Entry right = post(transfer, Way.IN);
        assertThat(right.id()).isNotEqualTo(wrong.id());
        post(transfer, Way.OUT);
        assertThat(
                        refused(
                                entries.post(
                                        both.id(), transfer.id(), Way.IN, DAY, officer.acting())))
                .containsExactly(new RestructuringFinding.NothingToWrite());
        value(finish(one));
        assertThat(held(both)).isEqualTo(euros("50,00"));
    }

    @Test
    void each_side_writes_in_its_own_books_alone() {
        holds(oak, "50,00");
        Restructuring one =
                proposed(decided(asked(Kind.MERGE, List.of(oak), List.of(all(both)))));
        Transfer transfer = one.transfers().getFirst();
        assertThat(
                        refused(
                                entries.post(
                                        both.id(), transfer.id(), Way.OUT, DAY, officer.acting())))
                .containsExactly(new RestructuringFinding.NothingToWrite());
        assertThat(
                        refused(
                                entries.post(
                                        elm.id(), transfer.id(), Way.IN, DAY, officer.acting())))
                .containsExactly(new RestructuringFinding.NothingToWrite());
        assertThat(restructurings.of(elm.id())).isEmpty();
        assertThat(restructurings.of(both.id())).hasSize(1);
    }

    @Test
    void only_an_officer_decides_and_once_for_each_school() {
        var staff = world.someone(Role.ASSOCIATION_STAFF, oak);
        NewRestructuring asked = asked(Kind.MERGE, List.of(oak), List.of(all(both)));
        assertThat(refused(restructurings.decide(association, asked, staff.acting())))
                .containsExactly(new RestructuringFinding.NotTheOfficer());
        Restructuring one = decided(asked);
        assertThat(refused(restructurings.decide(association, asked, officer.acting())))
                .hasSize(2)
                .allMatch(RestructuringFinding.UnderWay.class::isInstance);
        value(restructurings.giveUp(association, one.id(), officer.acting()));
        assertThat(decided(asked).state()).isEqualTo(State.DECIDED);
        Cooperative elsewhere = world.school("49");
        assertThat(
                        refused(
                                restructurings.decide(
                                        association,
                                        asked(Kind.MERGE, List.of(elm), List.of(all(elsewhere))),
                                        officer.acting())))
                .containsExactly(new RestructuringFinding.NotOurs());
    }

    @Test
    void an_archive_of_a_closed_cooperative_is_still_made() throws Exception {
        finished();
        var file = new ByteArrayOutputStream();
        archives.write(oak.id(), file);
        assertThat(file.size()).isPositive();
    }

    @Test
    void postgresql_ties_a_side_to_an_entry_of_that_amount_alone() throws SQLException {
        holds(oak, "50,00");
        Restructuring one =
                proposed(decided(asked(Kind.MERGE, List.of(oak), List.of(all(both)))));
        Entry families = books.journal(oak.id(), YEAR).getFirst();
        try (var owner = TestDatabases.asOwner(server);
                var sql = owner.createStatement()) {
            String side =
                    "INSERT INTO restructuring.side VALUES (%s, %s, '%s', 'OUT', 1, '%s', %s, 5000,"
                            + " DATE '2026-09-10', now(), gen_random_uuid(), 'Personne')";
            assertThatThrownBy(
                            () ->
                                    sql.execute(
                                            side.formatted(
                                                    oak.id(),
                                                    association,
                                                    one.transfers().getFirst().id(),
                                                    families.id(),
                                                    both.id())))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("moves another amount");
        }
    }
}
