package coop.quitus.funding;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A school that wants a garden, and the few acts that tests of requests share.
@RoomTest
abstract class FundingSchool {

    static final SchoolYear YEAR = new SchoolYear(2025);
    static final LocalDate AUTUMN = LocalDate.of(2025, 10, 20);
    static final String JARDIN = "MAIRIE-JARDIN";

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired Subsidies subsidies;
    @Autowired Charges charges;
    @Autowired Requests requests;
    @Autowired FunderAccounts accounts;

    Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
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

    static boolean isRefused(Outcome<?, ?> outcome) {
        return outcome instanceof Outcome.Refused<?, ?>;
    }

    /// 360 euros of charges, of which the town is asked 300.
    static Budget balanced() {
        return new Budget(
                Map.of(
                        BudgetRow.PURCHASES, euros("120,00"),
                        BudgetRow.SERVICES, euros("240,00"),
                        BudgetRow.COMMUNE, euros("300,00"),
                        BudgetRow.OWN, euros("60,00")));
    }

    static RequestDraft garden(Budget budget) {
        return garden(FunderKind.COMMUNE, budget);
    }

    static RequestDraft garden(FunderKind kind, Budget budget) {
        return new RequestDraft(
                kind,
                "Mairie",
                "Jardin de l'école",
                euros("300,00"),
                "Voir pousser ce que l'on mange.",
                "Quatre carrés de potager, semés par les CE2.",
                "La cour de l'école",
                "Les jardins familiaux",
                "Chaque élève aura récolté.",
                27,
                4,
                LocalDate.of(2025, 10, 1),
                LocalDate.of(2026, 6, 30),
                budget);
    }

    FundingRequest begun(Budget budget) {
        return value(requests.begin(school.id(), YEAR, garden(budget), MME_ROUX));
    }

    FundingRequest pledged(FundingRequest request) {
        return value(
                requests.pledge(
                        school.id(),
                        request.number(),
                        new FundingRequest.Pledge(LocalDate.of(2025, 9, 8), "Mme Roux"),
                        MME_ROUX));
    }

    static FundingRequest.Answer granted(String amount) {
        return new FundingRequest.Answer(
                FundingRequest.Ending.GRANTED,
                LocalDate.of(2025, 10, 2),
                euros(amount),
                JARDIN,
                "Délibération 2025-41");
    }

    FundingRequest close(FundingRequest request, FundingRequest.Answer answer) {
        return value(requests.close(school.id(), request.number(), answer, MME_ROUX));
    }

    Entry post(DraftEntry draft) {
        return value(ledger.post(school.id(), draft, MME_ROUX));
    }

    Entry received(String amount) {
        Entry receipt =
                post(World.received(AUTUMN, "Mairie", Till.BANK, "PRD_SUBS_PUBLIC", amount));
        value(charges.receive(school.id(), JARDIN, whole(receipt), MME_ROUX));
        return receipt;
    }

    Entry spent(String account, String amount) {
        return post(World.paid(AUTUMN.plusDays(9), "Graines", Till.BANK, account, amount));
    }

    void charge(Entry expense, String code, String part) {
        long cents = part.isEmpty() ? 0 : euros(part).cents();
        value(
                charges.charge(
                        school.id(),
                        code,
                        List.of(new Charges.Part(expense.id(), cents)),
                        MME_ROUX));
    }

    static List<Charges.Part> whole(Entry entry) {
        return List.of(Charges.Part.whole(entry.id()));
    }
}
