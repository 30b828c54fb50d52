package coop.quitus.subsidy;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.subsidy.SubsidyMovement.Side;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// **For every subsidy, at every date: received = spent + left**, whatever happened in whatever
/// order: receipts, expenses, charges in part, charges taken back, reversals on a later day. A
/// model of a few lines, which knows nothing of the room, says what each sum must be.
@RoomTest
class EveryEuroOfASubsidyTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final List<String> CODES = List.of("MAIRIE", "DEPARTEMENT", "FONDATION");

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired Subsidies subsidies;
    @Autowired Charges charges;

    /// What the model believes: who moved how many cents on which day.
    private record Tie(
            String code, Side side, Entry entry, long number, LocalDate on, long cents) {}

    private final List<Tie> live = new ArrayList<>();
    private final List<Tie> moves = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void random_years_agree_with_a_model(long seed) {
        var random = new Random(seed);
        Cooperative school = world.school();
        post(school, World.received(YEAR.firstDay(), "Fonds", Till.BANK, "PRD_OTHER", "9000,00"));
        for (String code : CODES) {
            SubsidyTerms terms =
                    SubsidyTerms.of(
                            FunderKind.COMMUNE, "Mairie", "Jardin", Money.cents(50_000), YEAR);
            value(subsidies.open(school.id(), code, terms, MME_ROUX));
        }
        for (int step = 0; step < 60; step++) {
            switch (random.nextInt(6)) {
                case 0 -> receive(school, random);
                case 1, 2 -> spend(school, random);
                case 3, 4 -> charge(school, random);
                default -> undo(school, random);
            }
        }
        for (LocalDate day = YEAR.firstDay();
                !day.isAfter(YEAR.lastDay());
                day = day.plusDays(13)) {
            agree(school, day);
        }
    }

    private void agree(Cooperative school, LocalDate evening) {
        for (SubsidyStanding standing : subsidies.standings(school.id(), evening)) {
            var expected = new TreeMap<Side, Long>();
            moves.stream()
                    .filter(move -> move.code().equals(standing.code()))
                    .filter(move -> !move.on().isAfter(evening))
                    .forEach(move -> expected.merge(move.side(), move.cents(), Long::sum));
            long received = expected.getOrDefault(Side.RECEIVED, 0L);
            long spent = expected.getOrDefault(Side.SPENT, 0L);
            assertThat(standing.received().cents()).as("received").isEqualTo(received);
            assertThat(standing.spent().cents()).as("spent").isEqualTo(spent);
            assertThat(standing.left().cents()).as("left").isEqualTo(received - spent);
            assertThat(standing.beyond()).isEqualTo(spent > received);
            assertThat(
                            Money.sum(
                                    standing.counting(Side.SPENT).stream()
                                            .map(SubsidyMovement::amount)))
                    .as("the pieces listed make the sum")
                    .isEqualTo(standing.spent());
        }
    }

    private static LocalDate day(Random random) {
        return YEAR.firstDay().plusDays(random.nextInt(360));
    }

    private void receive(Cooperative school, Random random) {
        String amount = (1 + random.nextInt(300)) + ",50";
        Entry receipt =
                post(
                        school,
                        World.received(day(random), "Aide", Till.BANK, "PRD_SUBS_PUBLIC", amount));
        tie(school, receipt, CODES.get(random.nextInt(3)), Side.RECEIVED, 0);
    }

    private void spend(Cooperative school, Random random) {
        String amount = (1 + random.nextInt(40)) + ",25";
        entries.add(
                post(school, World.paid(day(random), "Achat", Till.BANK, "CHG_ACTIVITY", amount)));
    }

    private void charge(Cooperative school, Random random) {
        if (!entries.isEmpty()) {
            Entry entry = entries.get(random.nextInt(entries.size()));
            long cents = random.nextBoolean() ? 0 : 1 + random.nextInt(1_500);
            tie(school, entry, CODES.get(random.nextInt(3)), Side.SPENT, cents);
        }
    }

    /// Ties if the model says that there is room; the room must say the same.
    private void tie(Cooperative school, Entry entry, String code, Side side, long asked) {
        long whole = entry.movement().absolute().cents();
        long taken =
                live.stream().filter(one -> one.entry().equals(entry)).mapToLong(Tie::cents).sum();
        long cents = asked == 0 ? whole - taken : asked;
        boolean room = cents > 0 && cents <= whole - taken;
        List<Charges.Part> parts = List.of(new Charges.Part(entry.id(), asked));
        Outcome<List<SubsidyMovement>, SubsidyFinding> outcome =
                side == Side.SPENT
                        ? charges.charge(school.id(), code, parts, MME_ROUX)
                        : charges.receive(school.id(), code, parts, MME_ROUX);
        if (room) {
            SubsidyMovement made = value(outcome).getFirst();
            var tie = new Tie(code, side, entry, made.number(), entry.occurredOn(), cents);
            live.add(tie);
            moves.add(tie);
        } else if (outcome instanceof Outcome.Done<List<SubsidyMovement>, SubsidyFinding> done) {
            assertThat(done.value()).as("nothing is tied twice").isEmpty();
        }
    }

    private void undo(Cooperative school, Random random) {
        if (live.isEmpty()) {
            return;
        }
        Tie tie = live.get(random.nextInt(live.size()));
        if (random.nextBoolean()) {
            value(charges.withdraw(school.id(), tie.number(), MME_ROUX));
            live.remove(tie);
            moves.add(contrary(tie, tie.on()));
        } else {
            LocalDate on = tie.on().plusDays(random.nextInt(5));
            value(ledger.reverse(school.id(), tie.entry().id(), on, "erreur", MME_ROUX));
            live.stream()
                    .filter(one -> one.entry().equals(tie.entry()))
                    .forEach(one -> moves.add(contrary(one, on)));
            live.removeIf(one -> one.entry().equals(tie.entry()));
            entries.remove(tie.entry());
        }
    }

    private static Tie contrary(Tie tie, LocalDate on) {
        return new Tie(tie.code(), tie.side(), tie.entry(), 0, on, -tie.cents());
    }

    private Entry post(Cooperative school, DraftEntry draft) {
        return value(ledger.post(school.id(), draft, MME_ROUX));
    }

    private static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, F>) outcome).value();
    }
}
