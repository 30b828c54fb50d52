package coop.quitus.scale.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger.Bulk.Recorded;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/// The year of one school as its treasurer wrote it: autumn's cheques, dues, photographs before
/// Christmas, coaches in spring, the fête in June; what is missing and what is wrong included.
final class YearStory {

    private record Planned(LocalDate day, Deed deed) {}

    private final School school;
    private final SchoolYear year;
    private final Chance chance;
    private final SplittableRandom keys;
    private final List<String> vouchers;
    private final Actor by;
    private final List<Recorded> written = new ArrayList<>();
    private long bank;
    private long cash;
    private int lastExpense = -1;

    YearStory(
            School school,
            SchoolYear year,
            Chance chance,
            long seed,
            List<String> vouchers,
            Actor by) {
        this.school = school;
        this.year = year;
        this.chance = chance;
        this.keys = new SplittableRandom(seed);
        this.vouchers = vouchers;
        this.by = by;
    }

    List<Recorded> entries(int many) {
        bank = 20_000L + 3_000L * school.classes().size() + chance.price(15_000);
        cash = chance.between(0, 60) * 100L;
        var opening = new ArrayList<Line>();
        opening.add(new Line(AccountKey.BANK, Money.cents(bank)));
        if (cash > 0) {
            opening.add(new Line(AccountKey.CASH, Money.cents(cash)));
        }
        opening.add(new Line(AccountKey.BROUGHT_FORWARD, Money.cents(-bank - cash)));
        write(year.firstDay(), EntryKind.OPENING, "Report à nouveau", "", Payment.OTHER, opening);
        for (Planned planned : plan(many - 1)) {
            live(planned);
        }
        return written;
    }

    /// Each deed once, in the order of the list, then as often as life goes.
    private List<Planned> plan(int many) {
        var plan = new ArrayList<Planned>();
        for (Deed deed : Deed.values()) {
            if (plan.size() < many && !(deed == Deed.AID && chance.percent(85))) {
                plan.add(planned(deed));
            }
        }
        while (plan.size() < many) {
            plan.add(planned(chance.among(Deed.OFTEN)));
        }
        plan.sort(Comparator.comparing(Planned::day));
        return plan;
    }

    private Planned planned(Deed deed) {
        return new Planned(
                year.firstDay().plusDays(chance.between(deed.first(), deed.last())), deed);
    }

    private void live(Planned planned) {
        LocalDate day = planned.day();
        Deed deed = planned.deed();
        int much = (1_500 + 400 * school.classes().size()) * deed.times();
        switch (deed.way()) {
            case CHEQUES -> receive(day, deed, chance.price(much), false);
            case CASH -> receive(day, deed, chance.price(much), true);
            case GRANT -> receive(day, deed, chance.between(2, 12) * 10_000, false);
            case AID -> receive(day, deed, chance.between(4, 20) * 1_000, false);
            case EXPENSE -> spend(day, deed, much);
            case FEES -> spend(day, deed, 1_200);
            case DUES -> payDues(day);
            case TO_THE_BANK -> bringToTheBank(day);
            case MISTAKE -> undoTheLast(day);
        }
    }

    private void receive(LocalDate day, Deed deed, int amount, boolean inCash) {
        bank += inCash ? 0 : amount;
        cash += inCash ? amount : 0;
        write(
                day,
                EntryKind.RECEIPT,
                deed.label(),
                "",
                inCash ? Payment.CASH : Payment.CHEQUE_DEPOSIT,
                List.of(
                        new Line(inCash ? AccountKey.CASH : AccountKey.BANK, Money.cents(amount)),
                        new Line(new AccountKey(deed.account()), Money.cents(-amount))));
    }

    /// Nobody spends what is not there: with an empty account, families are asked first.
    private void spend(LocalDate day, Deed deed, int usual) {
        if (bank < 3_000) {
            receive(day, Deed.FAMILY_CHEQUES, chance.price(usual * 2), false);
            return;
        }
        int amount = chance.price(usual, bank / 2);
        bank -= amount;
        lastExpense = written.size();
        write(
                day,
                EntryKind.EXPENSE,
                deed.label(),
                "Fournisseur " + chance.between(1, 40),
                chance.percent(70) ? Payment.CHEQUE : Payment.BANK_TRANSFER,
                List.of(
                        new Line(new AccountKey(deed.account()), Money.cents(amount)),
                        new Line(AccountKey.BANK, Money.cents(-amount))));
    }

    private void payDues(LocalDate day) {
        Money whole = school.fee().plus(school.insurance());
        bank -= whole.cents();
        boolean together = chance.percent(3);
        List<Line> lines =
                together
                        ? List.of(
                                new Line(new AccountKey("CHG_MEMBERSHIP"), whole),
                                new Line(AccountKey.BANK, whole.negated()))
                        : List.of(
                                new Line(new AccountKey("CHG_MEMBERSHIP"), school.fee()),
                                new Line(new AccountKey("CHG_INSURANCE"), school.insurance()),
                                new Line(AccountKey.BANK, whole.negated()));
        write(day, EntryKind.EXPENSE, "Adhésion et assurance OCCE", "OCCE", Payment.CHEQUE, lines);
    }

    private void bringToTheBank(LocalDate day) {
        long amount = cash / 1_000 * 1_000;
        if (amount == 0) {
            receive(day, Deed.FAMILY_CASH, chance.price(2_000), true);
            return;
        }
        cash -= amount;
        bank += amount;
        write(
                day,
                EntryKind.TRANSFER,
                "Espèces portées à la banque",
                "",
                Payment.CASH,
                List.of(
                        new Line(AccountKey.BANK, Money.cents(amount)),
                        new Line(AccountKey.CASH, Money.cents(-amount))));
    }

    private void undoTheLast(LocalDate day) {
        if (lastExpense < 0) {
            spend(day, Deed.MATERIAL, 2_000);
            return;
        }
        DraftEntry wrong = written.get(lastExpense).draft();
        bank -= wrong.movement().cents();
        written.add(
                new Recorded(
                        draft(
                                day,
                                EntryKind.REVERSAL,
                                wrong.label(),
                                wrong.payee(),
                                wrong.payment(),
                                wrong.lines().stream().map(Line::negated).toList(),
                                List.of()),
                        recorded(day),
                        by,
                        lastExpense,
                        "Saisie deux fois"));
        lastExpense = -1;
    }

    private void write(
            LocalDate day,
            EntryKind kind,
            String label,
            String payee,
            Payment payment,
            List<Line> lines) {
        List<String> proof =
                kind == EntryKind.EXPENSE && !chance.percent(school.careless())
                        ? List.of(chance.among(vouchers))
                        : List.of();
        written.add(
                new Recorded(
                        draft(day, kind, label, payee, payment, lines, proof), recorded(day), by));
    }

    private DraftEntry draft(
            LocalDate day,
            EntryKind kind,
            String label,
            String payee,
            Payment payment,
            List<Line> lines,
            List<String> proof) {
        return new DraftEntry(
                new UUID(keys.nextLong(), keys.nextLong()),
                kind,
                day,
                label,
                payee,
                payment,
                "",
                "",
                lines,
                proof,
                Map.of());
    }

    /// One evening at the end of the month, of the quarter, or after the year.
    private Instant recorded(LocalDate day) {
        LocalDate evening =
                switch (school.late()) {
                    case 0 -> day.withDayOfMonth(1).plusMonths(1);
                    case 1 -> day.withDayOfMonth(1).plusMonths(3 - (day.getMonthValue() - 1) % 3);
                    default -> year.lastDay().plusDays(8);
                };
        return evening.plusDays(3)
                .atTime(20, 0)
                .toInstant(ZoneOffset.UTC)
                .plusSeconds(90L * written.size());
    }
}
