package coop.quitus.portal.internal;

import coop.quitus.activity.ActivityReports;
import coop.quitus.cash.CashCounts;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.PracticeSchools;
import coop.quitus.identity.Person;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Till;
import coop.quitus.portal.DemoReceiptPaper;
import coop.quitus.portal.PracticeYear;
import coop.quitus.portal.Tour;
import coop.quitus.reconciliation.Matching;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.treasury.Statements;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Leads people through a school of their own: last year's, whole but for what they learn on.
@Component
class Practising implements PracticeYear {

    /// Who lived the year, so that what its owner does is told apart.
    private static final Actor NARRATOR =
            new Actor(
                    UUID.nameUUIDFromBytes("l'histoire".getBytes(StandardCharsets.UTF_8)),
                    "L'histoire de l'école");

    /// Two invoices got lost: the readers' prize in February, the fair in June.
    private static final Set<MonthDay> LOST = Set.of(MonthDay.of(2, 6), MonthDay.of(6, 12));

    /// The spades of March are for the garden, and nobody said so yet.
    private static final MonthDay FOR_THE_GARDEN = MonthDay.of(3, 20);

    private final PracticeSchools schools;
    private final Storytelling story;
    private final Books books;
    private final Statements statements;
    private final Matching matching;
    private final Reconciliations reconciliations;
    private final CashCounts counts;
    private final Subsidies subsidies;
    private final ActivityReports activities;
    private final Clock clock;

    Practising(
            PracticeSchools schools,
            Storytelling story,
            Books books,
            Statements statements,
            Matching matching,
            Reconciliations reconciliations,
            CashCounts counts,
            Subsidies subsidies,
            ActivityReports activities,
            Clock clock) {
        this.schools = schools;
        this.story = story;
        this.books = books;
        this.statements = statements;
        this.matching = matching;
        this.reconciliations = reconciliations;
        this.counts = counts;
        this.subsidies = subsidies;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public Optional<Cooperative> of(Person person) {
        return schools.of(person.id());
    }

    @Override
    public Cooperative begin(Person person) {
        SchoolYear year = SchoolYear.of(LocalDate.now(clock)).previous();
        Cooperative school =
                schools.found(
                        "École d'entraînement",
                        List.of(new ClassUnit("CE2", "CE2"), new ClassUnit("CM2", "CM2")),
                        NARRATOR);
        var bank = new BankStory();
        var left =
                new Storytelling.Left(
                        line -> LOST.contains(line.day()),
                        line -> line.day().equals(FOR_THE_GARDEN));
        story.live(school, year, Storytelling.AT_FIRST, bank, left, NARRATOR);
        story.bring(school, bank, year.firstDay(), lastBrought(year), NARRATOR);
        matching.acceptCertain(school.id(), Till.BANK, year, NARRATOR);
        // The door opens last: a year half told is never seen.
        schools.enter(school, person.acting());
        return school;
    }

    private static LocalDate lastBrought(SchoolYear year) {
        return LocalDate.of(year.startsIn() + 1, Month.MAY, 31);
    }

    /// The year that was told there; it stays the same when summer ends.
    private SchoolYear year(Cooperative school) {
        return books.years(school.id()).getFirst();
    }

    @Override
    public byte[] statement(Cooperative school) {
        SchoolYear year = year(school);
        return Storytelling.file(
                story.retold(school, year, NARRATOR),
                lastBrought(year).plusDays(1),
                year.lastDay());
    }

    @Override
    public byte[] invoice(Cooperative school) {
        LocalDate day = LocalDate.of(year(school).startsIn() + 1, Month.JUNE, 19);
        return story.drawn(
                new DemoReceiptPaper(
                        "Librairie de l'Étrier",
                        Storytelling.buyer(school),
                        day,
                        "Deux albums pour la bibliothèque",
                        Money.cents(2_350),
                        day.atStartOfDay(clock.getZone()).toInstant()));
    }

    @Override
    public Tour tour(Cooperative school, Person person) {
        CooperativeId id = school.id();
        SchoolYear year = year(school);
        List<Entry> journal = books.journal(id, year);
        var found =
                new TourSteps.Found(
                        journal.stream().anyMatch(entry -> isTheirPurchase(entry, person)),
                        statements
                                .reaches(id, Till.BANK)
                                .filter(day -> !day.isBefore(year.lastDay()))
                                .isPresent(),
                        reconciliations.on(id, Till.BANK, year.lastDay()).notInTheBooks().isEmpty(),
                        !counts.all(id).isEmpty(),
                        journal.stream().noneMatch(Practising::lacksProof),
                        chargedByHand(id, year, journal),
                        activities.of(id, year).complete());
        return new Tour(school, year, TourSteps.of(school, year, found));
    }

    private static boolean isTheirPurchase(Entry entry, Person person) {
        return entry.kind() == EntryKind.EXPENSE
                && entry.stands()
                && entry.recordedById().equals(person.id())
                && !entry.vouchers().isEmpty();
    }

    private static boolean lacksProof(Entry entry) {
        return entry.kind() == EntryKind.EXPENSE && entry.stands() && entry.vouchers().isEmpty();
    }

    /// Whether the spades of March are charged to the garden's subsidy.
    private boolean chargedByHand(CooperativeId id, SchoolYear year, List<Entry> journal) {
        Set<Object> spades =
                Set.copyOf(
                        journal.stream()
                                .filter(entry ->
                                        MonthDay.from(entry.occurredOn()).equals(FOR_THE_GARDEN))
                                .map(Entry::id)
                                .toList());
        return subsidies.standings(id, year.lastDay()).stream()
                .flatMap(standing -> standing.movements().stream())
                .anyMatch(movement -> movement.stands() && spades.contains(movement.entry()));
    }
}
