package coop.quitus.closing;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;

import coop.quitus.cash.CashCount;
import coop.quitus.closing.ModelBooks.Act;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.SubsidyTerms;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// A school that lives at random, in the house and in the model at once.
final class RandomSchool {

    private static final List<String> CHARGES = List.of("CHG_ACTIVITY", "CHG_OTHER", "CHG_RESALE");
    private static final List<String> PRODUCTS = List.of("PRD_FAMILY", "PRD_ACTIVITY", "PRD_OTHER");

    final Cooperative school;
    final ModelBooks model = new ModelBooks();
    final Random chance;
    private final RandomHouse house;
    private final String voucher;
    private LocalDate day = LocalDate.EPOCH;
    private int named;

    RandomSchool(RandomHouse house, long seed) {
        this.house = house;
        this.chance = new Random(seed);
        this.school = house.world().school();
        this.voucher = house.voucher(school);
    }

    /// The year begins, with what the one before left.
    void begin(SchoolYear year) {
        day = year.firstDay();
        Map<String, Long> with = new HashMap<>();
        if (model.tills.containsKey(year.previous())) {
            with.putAll(model.tills.get(year.previous()));
        } else {
            with.put("cash", (long) chance.nextInt(20_000));
        }
        with.values().removeIf(cents -> cents == 0);
        model.open(year, with);
        if (!with.isEmpty()) {
            Map<Till, Money> balances = new HashMap<>();
            with.forEach((till, cents) -> balances.put(till(till), Money.cents(cents)));
            value(house.ledger().open(school.id(), year, balances, MME_ROUX));
        }
        if (chance.nextBoolean()) {
            bringABook(year);
        }
    }

    /// A few lines kept elsewhere: the cash book comes in through its own door.
    private void bringABook(SchoolYear year) {
        var csv =
                new StringBuilder(
                        "Pièce;Date;Libellé;Caisse entrée;Caisse sortie;Participations volontaires des familles\n");
        for (int i = 1; i <= 1 + chance.nextInt(3); i++) {
            long cents = 100 + chance.nextInt(5_000);
            String euros = Money.cents(cents).inDecimal().replace('.', ',');
            csv.append("R9%d;%s;Reprise %d;%s;;%s\n".formatted(i, french(day), i, euros, euros));
            model.happens(new Act("R9" + i, year, day, "cash", "PRD_FAMILY", cents));
        }
        value(
                house.cashBooks()
                        .bring(
                                school.id(),
                                year,
                                csv.toString().getBytes(StandardCharsets.UTF_8),
                                Optional.empty(),
                                MME_ROUX));
    }

    private static String french(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /// One more thing happens, a little later.
    void live(SchoolYear year) {
        LocalDate later = day.plusDays(chance.nextInt(15));
        day = later.isAfter(year.lastDay()) ? year.lastDay() : later;
        switch (chance.nextInt(10)) {
            case 0, 1, 2 -> receive(year);
            case 3, 4, 5 -> pay(year);
            case 6 -> undo(year);
            case 7 -> grant(year);
            default -> charge(year);
        }
    }

    private void receive(SchoolYear year) {
        String account = PRODUCTS.get(chance.nextInt(PRODUCTS.size()));
        post(year, EntryKind.RECEIPT, account, "", 1 + chance.nextInt(20_000));
    }

    private void pay(SchoolYear year) {
        long most = Math.min(model.held(year, "cash"), 20_000);
        if (most > 0) {
            String account = CHARGES.get(chance.nextInt(CHARGES.size()));
            post(year, EntryKind.EXPENSE, account, "", -1 - chance.nextLong(most));
        }
    }

    private Act post(SchoolYear year, EntryKind kind, String account, String subsidy, long cents) {
        Entry entry =
                value(
                        house.ledger()
                                .post(school.id(), draft(kind, account, subsidy, cents), MME_ROUX));
        var act = new Act(entry.piece(), year, day, "cash", account, cents);
        model.happens(act);
        return act;
    }

    private DraftEntry draft(EntryKind kind, String account, String subsidy, long cents) {
        Money amount = Money.cents(cents);
        return new DraftEntry(
                UUID.randomUUID(),
                kind,
                day,
                (kind == EntryKind.EXPENSE ? "Achat " : "Vente ") + ++named,
                "",
                Payment.CASH,
                "",
                "",
                List.of(
                        new Line(Till.CASH, amount),
                        new Line(new AccountKey(account), "", subsidy, "", amount.negated())),
                kind == EntryKind.EXPENSE ? List.of(voucher) : List.of(),
                Map.of());
    }

    /// Undoes something of this year or, when that is closed, of one before: dated today.
    private void undo(SchoolYear year) {
        List<Act> candidates =
                model.standing.stream()
                        .filter(act -> !act.account().equals("PRD_SUBS_PUBLIC"))
                        .filter(act -> model.held(year, "cash") - act.cents() >= 0)
                        .toList();
        if (!candidates.isEmpty()) {
            Act act = candidates.get(chance.nextInt(candidates.size()));
            value(house.ledger().reverse(school.id(), entry(act).id(), day, "au hasard", MME_ROUX));
            model.undone(act, year);
        }
    }

    Entry entry(Act act) {
        return house.books().byPiece(school.id(), act.year(), act.piece()).orElseThrow();
    }

    private String code(SchoolYear year) {
        return "VILLE-" + year.startsIn();
    }

    private void grant(SchoolYear year) {
        if (!model.received.containsKey(code(year))) {
            long cents = 1_000 + chance.nextInt(30_000);
            value(
                    house.subsidies()
                            .open(
                                    school.id(),
                                    code(year),
                                    SubsidyTerms.of(
                                            FunderKind.COMMUNE,
                                            "Mairie",
                                            "Jardin",
                                            Money.cents(cents),
                                            year),
                                    MME_ROUX));
            post(year, EntryKind.RECEIPT, "PRD_SUBS_PUBLIC", code(year), cents);
            model.grant(code(year), cents);
        }
    }

    private void charge(SchoolYear year) {
        List<String> funded =
                model.received.keySet().stream().filter(code -> model.left(code) > 0).toList();
        List<Act> expenses =
                model.standing.stream()
                        .filter(act -> act.year().equals(year) && act.cents() < 0)
                        .filter(act -> model.uncharged(act) > 0)
                        .toList();
        if (!funded.isEmpty() && !expenses.isEmpty()) {
            String code = funded.get(chance.nextInt(funded.size()));
            Act expense = expenses.get(chance.nextInt(expenses.size()));
            long cents = Math.min(model.uncharged(expense), model.left(code));
            long part = 1 + chance.nextLong(cents);
            if (!model.charged
                    .getOrDefault(code, Map.of())
                    .containsKey(year + " " + expense.piece())) {
                value(
                        house.charges()
                                .charge(
                                        school.id(),
                                        code,
                                        List.of(new Charges.Part(entry(expense).id(), part)),
                                        MME_ROUX));
                model.charge(code, expense, part);
            }
        }
    }

    /// Tries every verb of the books on a closed year; each is refused.
    boolean isShut(SchoolYear year) {
        day = year.lastDay();
        Outcome<Entry, PostingFinding> added =
                house.ledger()
                        .post(
                                school.id(),
                                draft(EntryKind.RECEIPT, "PRD_OTHER", "", 100),
                                MME_ROUX);
        boolean undone =
                model.standing.stream()
                        .filter(act -> act.year().equals(year))
                        .findFirst()
                        .map(act ->
                                house.ledger()
                                        .reverse(
                                                school.id(),
                                                entry(act).id(),
                                                day,
                                                "en douce",
                                                MME_ROUX))
                        .filter(Outcome.Done.class::isInstance)
                        .isPresent();
        return added instanceof Outcome.Refused && !undone;
    }

    /// All that the eleven checks ask; the year is then offered, verified and signed.
    void close(SchoolYear year, Person holder) {
        value(
                house.counts()
                        .count(
                                school.id(),
                                Till.CASH,
                                year.lastDay(),
                                CashCount.fewest(Money.cents(model.held(year, "cash"))),
                                "",
                                MME_ROUX));
        house.golden().conclude(school, year, holder);
    }

    static Till till(String name) {
        return name.equals("bank") ? Till.BANK : Till.CASH;
    }
}
