package coop.quitus.restructuring;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.ledger.Entry;
import coop.quitus.restructuring.Restructuring.Kind;
import coop.quitus.restructuring.Restructuring.State;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.Restructuring.Way;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two schools become one, to the cent (RST-01).
@RoomTest
class MergingSchoolsTests extends MergingSchool {

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
                .extracting(MergingSchool::ruleOf)
                .isEqualTo("RST-01");

        Transfer first = one.transfers().getFirst();
        Entry out = post(first, Way.OUT);
        assertThat(out.movement()).isEqualTo(first.amount().negated());
        assertThat(out.occurredOn()).isEqualTo(DAY);
        assertThat(out.vouchers()).as("the decision").hasSize(1);
        assertThat(now(one).state()).isEqualTo(State.PROPOSED);
        post(first, Way.IN);
        post(one.transfers().getLast(), Way.OUT);
        assertThat(refused(finish(one))).containsExactly(new RestructuringFinding.SidesMissing(1));
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

    @Test
    void an_entry_that_is_undone_opens_its_side_again() {
        holds(oak, "50,00");
        Restructuring one = proposed(decided(asked(Kind.MERGE, List.of(oak), List.of(all(both)))));
        Transfer transfer = one.transfers().getFirst();
        Entry wrong = post(transfer, Way.IN);
        assertThat(refused(restructurings.giveUp(association, one.id(), officer.acting())))
                .containsExactly(new RestructuringFinding.EntriesStand(1));
        value(ledger.reverse(both.id(), wrong.id(), DAY, "Mauvais jour", officer.acting()));
        assertThat(now(one).transfers().getFirst().in()).isNull();
        Entry right = post(transfer, Way.IN);
        assertThat(right.id()).isNotEqualTo(wrong.id());
        post(transfer, Way.OUT);
        assertThat(refused(entries.post(both.id(), transfer.id(), Way.IN, DAY, officer.acting())))
                .containsExactly(new RestructuringFinding.NothingToWrite());
        value(finish(one));
        assertThat(held(both)).isEqualTo(euros("50,00"));
    }

    @Test
    void each_side_writes_in_its_own_books_alone() {
        holds(oak, "50,00");
        Restructuring one = proposed(decided(asked(Kind.MERGE, List.of(oak), List.of(all(both)))));
        Transfer transfer = one.transfers().getFirst();
        assertThat(refused(entries.post(both.id(), transfer.id(), Way.OUT, DAY, officer.acting())))
                .containsExactly(new RestructuringFinding.NothingToWrite());
        assertThat(refused(entries.post(elm.id(), transfer.id(), Way.IN, DAY, officer.acting())))
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
        Cooperative elsewhere = world.elsewhere();
        assertThat(
                        refused(
                                restructurings.decide(
                                        association,
                                        asked(Kind.MERGE, List.of(elm), List.of(all(elsewhere))),
                                        officer.acting())))
                .containsExactly(new RestructuringFinding.NotOurs());
    }

    @Test
    void postgresql_ties_a_side_to_an_entry_of_that_amount_alone() throws SQLException {
        holds(oak, "50,00");
        Restructuring one = proposed(decided(asked(Kind.MERGE, List.of(oak), List.of(all(both)))));
        Entry families = books.journal(oak.id(), YEAR).getFirst();
        try (var owner = TestDatabases.asOwner(server);
                var sql = owner.createStatement()) {
            String side =
                    "INSERT INTO restructuring.side VALUES (%s, %s, '%s', 'OUT', 1, '%s', %s, 5000,"
                            + " DATE '2026-09-10', now(), gen_random_uuid(), 'Personne')";
            assertThatThrownBy(() ->
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
