package coop.quitus.subsidy;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school that received 300 euros from its town, and the few acts that tests of subsidies share.
@RoomTest
abstract class SubsidySchool {

    static final SchoolYear YEAR = new SchoolYear(2025);
    static final LocalDate AUTUMN = LocalDate.of(2025, 10, 20);
    static final String JARDIN = "MAIRIE-JARDIN";

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired Subsidies subsidies;
    @Autowired Charges charges;

    Cooperative school;

    @BeforeEach
    void a_school_with_some_money() {
        school = world.school();
        post(World.received(AUTUMN, "Familles", Till.BANK, "PRD_FAMILY", "900,00"));
    }

    Entry post(DraftEntry draft) {
        return value(ledger.post(school.id(), draft, MME_ROUX));
    }

    static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, F>) outcome).value();
    }

    static <T, F extends Finding> List<F> said(Outcome<T, F> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, F>(T _, List<F> remarks) -> remarks;
            case Outcome.Refused<T, F>(List<F> findings) -> findings;
        };
    }

    static SubsidyTerms terms() {
        return SubsidyTerms.of(FunderKind.COMMUNE, "Mairie", "Jardin", euros("300,00"), YEAR);
    }

    static SubsidyTerms terms(
            @Nullable LocalDate from, @Nullable LocalDate through, String excluded) {
        SubsidyTerms usual = terms();
        return new SubsidyTerms(
                usual.kind(),
                usual.funder(),
                usual.purpose(),
                usual.granted(),
                true,
                null,
                "",
                "",
                null,
                from,
                through,
                Set.of(new AccountKey(excluded)),
                "",
                List.of(),
                usual.reportDue());
    }

    Entry grant() {
        value(subsidies.open(school.id(), JARDIN, terms(), MME_ROUX));
        Entry receipt =
                post(World.received(AUTUMN, "Mairie", Till.BANK, "PRD_SUBS_PUBLIC", "300,00"));
        value(charges.receive(school.id(), JARDIN, whole(receipt), MME_ROUX));
        return receipt;
    }

    Entry spend(String amount) {
        return post(World.paid(AUTUMN.plusDays(9), "Graines", Till.BANK, "CHG_ACTIVITY", amount));
    }

    static List<Charges.Part> whole(Entry entry) {
        return List.of(Charges.Part.whole(entry.id()));
    }

    SubsidyStanding standing(String code, LocalDate evening) {
        return subsidies.standings(school.id(), evening).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    SubsidyStanding jardin() {
        return standing(JARDIN, YEAR.lastDay());
    }
}
