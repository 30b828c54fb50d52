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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The year of an association's headquarters: fees that come in by bundles of cheques, wages and
/// rent each month, a subsidy of the département, aid given to projects.
final class HeadquartersStory {

    /// How many cooperatives' cheques go to the bank together.
    private static final int BUNDLE = 25;

    /// What goes to the federation for each member, in cents.
    private static final long NATIONAL_SHARE = 108;

    private final SchoolYear year;
    private final Chance chance;
    private final Actor by;
    private final List<Recorded> written = new ArrayList<>();

    HeadquartersStory(SchoolYear year, Chance chance, Actor by) {
        this.year = year;
        this.chance = chance;
        this.by = by;
    }

    List<Recorded> entries(List<School> schools) {
        LocalDate first = year.firstDay();
        move(first, EntryKind.OPENING, "Report à nouveau", "EQ_BF", -20_000L * schools.size());
        for (int from = 0; from < schools.size(); from += BUNDLE) {
            receiveFees(
                    first.plusDays(30 + from / BUNDLE % 60),
                    schools.subList(from, Math.min(schools.size(), from + BUNDLE)));
        }
        for (int month = 0; month < 12; month++) {
            LocalDate day = first.plusMonths(month).plusDays(24);
            spend(day, "Salaire", "CHG_HQ_WAGES", 40_000L + 300L * schools.size());
            spend(day, "Cotisations sociales", "CHG_HQ_SOCIAL", 12_000L + 90L * schools.size());
            spend(day, "Loyer et charges", "CHG_HQ_PREMISES", 9_000L);
            spend(day, "Poste et téléphone", "CHG_HQ_SERVICES", chance.price(8_000));
        }
        move(
                first.plusDays(120),
                EntryKind.RECEIPT,
                "Convention avec le département",
                "PRD_HQ_SUBSIDY",
                -(500_000L + 3_000L * schools.size()));
        spend(
                first.plusDays(150),
                "Part nationale",
                "CHG_HQ_NATIONAL",
                NATIONAL_SHARE * schools.stream().mapToLong(School::members).sum());
        written.sort(Comparator.comparing(one -> one.draft().occurredOn()));
        return recordedInOrder();
    }

    private void receiveFees(LocalDate day, List<School> schools) {
        Money fees = Money.sum(schools.stream().map(School::fee));
        Money insurance = Money.sum(schools.stream().map(School::insurance));
        write(
                day,
                EntryKind.RECEIPT,
                "Adhésions de " + schools.size() + " coopératives",
                List.of(
                        new Line(AccountKey.BANK, fees.plus(insurance)),
                        new Line(new AccountKey("PRD_HQ_MEMBERSHIP"), fees.negated()),
                        new Line(new AccountKey("PRD_HQ_INSURANCE"), insurance.negated())));
    }

    private void spend(LocalDate day, String label, String account, long cents) {
        move(day, EntryKind.EXPENSE, label, account, cents);
    }

    private void move(LocalDate day, EntryKind kind, String label, String account, long cents) {
        write(
                day,
                kind,
                label,
                List.of(
                        new Line(AccountKey.BANK, Money.cents(-cents)),
                        new Line(new AccountKey(account), Money.cents(cents))));
    }

    private void write(LocalDate day, EntryKind kind, String label, List<Line> lines) {
        var draft =
                new DraftEntry(
                        UUID.randomUUID(),
                        kind,
                        day,
                        label,
                        "",
                        Payment.BANK_TRANSFER,
                        "",
                        "",
                        lines,
                        List.of(),
                        Map.of());
        written.add(new Recorded(draft, day.atTime(16, 0).toInstant(ZoneOffset.UTC), by));
    }

    private List<Recorded> recordedInOrder() {
        var inOrder = new ArrayList<Recorded>();
        for (Recorded one : written) {
            inOrder.add(
                    new Recorded(
                            one.draft(), one.recordedAt().plusSeconds(60L * inOrder.size()), by));
        }
        return inOrder;
    }
}
