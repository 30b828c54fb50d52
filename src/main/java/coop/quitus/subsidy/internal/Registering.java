package coop.quitus.subsidy.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidyMovement.Side;
import coop.quitus.subsidy.SubsidyStanding;
import coop.quitus.subsidy.SubsidyTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Keeps the register of subsidies.
@Component
final class Registering implements Subsidies {

    private static final String CODE = "[A-Z0-9][A-Z0-9-]{1,29}";

    private final Tenancy tenancy;
    private final Places places;
    private final Books books;
    private final Vouchers vouchers;
    private final Dossiers dossiers;
    private final Movements movements;
    private final Charging charging;

    Registering(
            Tenancy tenancy,
            Places places,
            Books books,
            Vouchers vouchers,
            Dossiers dossiers,
            Movements movements,
            Charging charging) {
        this.tenancy = tenancy;
        this.places = places;
        this.books = books;
        this.vouchers = vouchers;
        this.dossiers = dossiers;
        this.movements = movements;
        this.charging = charging;
    }

    // What a page asks of the register from several places.
    private record TheFiles(CooperativeId cooperative) {}

    private record TheAccount(CooperativeId cooperative) {}

    private List<Subsidy> files(CooperativeId cooperative) {
        return tenancy.once(new TheFiles(cooperative), () -> dossiers.all(cooperative));
    }

    private List<SubsidyMovement> account(CooperativeId cooperative) {
        return tenancy.once(new TheAccount(cooperative), () -> movements.all(cooperative));
    }

    @Override
    public Outcome<Subsidy, SubsidyFinding> open(
            CooperativeId cooperative, String code, SubsidyTerms terms, Actor by) {
        List<SubsidyFinding> refusals = Conditions.refusals(terms);
        if (!code.matches(CODE)) {
            refusals.addFirst(new SubsidyFinding.NotACode(code));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    long first = movements.takeThePen(which);
                    if (dossiers.find(cooperative, code).isPresent()) {
                        return Outcome.refused(new SubsidyFinding.CodeTaken(code));
                    }
                    List<Entry> naming = open(cooperative, books.naming(cooperative, code));
                    List<SubsidyFinding> broken = broken(code, terms, naming);
                    if (!broken.isEmpty()) {
                        return Outcome.refused(broken);
                    }
                    dossiers.open(which, code, terms, by);
                    var remarks = new ArrayList<SubsidyFinding>();
                    List<Movements.Draft> ties =
                            naming.stream()
                                    .flatMap(entry -> Listening.drafts(code, entry).stream())
                                    .toList();
                    movements.write(
                            which, first, charging.flagged(cooperative, code, ties, remarks), by);
                    return Outcome.done(dossiers.find(cooperative, code).orElseThrow(), remarks);
                });
    }

    /// What a closed year holds does not move, not even towards a new file.
    private List<Entry> open(CooperativeId cooperative, List<Entry> entries) {
        Optional<LocalDate> closed = movements.closedThrough(cooperative);
        return entries.stream()
                .filter(entry -> closed.isEmpty() || entry.occurredOn().isAfter(closed.get()))
                .toList();
    }

    private List<SubsidyFinding> broken(String code, SubsidyTerms terms, List<Entry> naming) {
        return naming.stream()
                .flatMap(entry ->
                        entry.lines().stream()
                                .filter(line -> line.subsidy().equals(code))
                                .filter(line -> Sharing.offered(line, Side.SPENT).isPositive())
                                .flatMap(line ->
                                        Conditions.broken(
                                                code,
                                                terms,
                                                entry.piece(),
                                                entry.occurredOn(),
                                                line.account(),
                                                books.chart(entry.year())::label)
                                                .stream()))
                .toList();
    }

    @Override
    public Outcome<Subsidy, SubsidyFinding> amend(
            CooperativeId cooperative, String code, int version, SubsidyTerms terms, Actor by) {
        List<SubsidyFinding> refusals = Conditions.refusals(terms);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    movements.takeThePen(which);
                    Optional<Subsidy> known = dossiers.find(cooperative, code);
                    if (known.isEmpty()) {
                        return Outcome.refused(new SubsidyFinding.NoSuchSubsidy(code));
                    }
                    if (known.get().version() != version) {
                        return Outcome.refused(new SubsidyFinding.Changed(known.get().version()));
                    }
                    Optional<SubsidyFinding> closed = closed(cooperative, known.get(), terms);
                    if (closed.isPresent()) {
                        return Outcome.refused(closed.get());
                    }
                    List<SubsidyFinding> broken = charged(cooperative, code, terms);
                    if (!broken.isEmpty()) {
                        return Outcome.refused(broken);
                    }
                    dossiers.write(which, code, version + 1, terms, by);
                    return Outcome.done(dossiers.find(cooperative, code).orElseThrow());
                });
    }

    /// The purpose and the day of the report stand in the closed reports it lived in.
    private Optional<SubsidyFinding> closed(
            CooperativeId cooperative, Subsidy file, SubsidyTerms terms) {
        boolean same =
                file.terms().purpose().equals(terms.purpose())
                        && file.terms().reportDue().equals(terms.reportDue());
        Optional<LocalDate> lock = movements.closedThrough(cooperative);
        return same || lock.isEmpty()
                ? Optional.empty()
                : account(cooperative).stream()
                        .filter(movement -> movement.code().equals(file.code()))
                        .map(SubsidyMovement::occurredOn)
                        .filter(day -> !day.isAfter(lock.get()))
                        .findFirst()
                        .map(SubsidyFinding.InAClosedReport::new);
    }

    /// What is charged already and these terms would exclude.
    private List<SubsidyFinding> charged(
            CooperativeId cooperative, String code, SubsidyTerms terms) {
        return account(cooperative).stream()
                .filter(movement -> movement.code().equals(code) && movement.stands())
                .filter(movement -> movement.side() == Side.SPENT)
                .flatMap(movement ->
                        Conditions.broken(
                                code,
                                terms,
                                movement.piece(),
                                movement.occurredOn(),
                                movement.account(),
                                books.chart(movement.year())::label)
                                .stream())
                .toList();
    }

    @Override
    public Outcome<Subsidy, SubsidyFinding> file(
            CooperativeId cooperative,
            String code,
            String voucher,
            Subsidy.LetterKind kind,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    if (dossiers.find(cooperative, code).isEmpty()) {
                        return Outcome.refused(new SubsidyFinding.NoSuchSubsidy(code));
                    }
                    if (vouchers.describe(cooperative, voucher).isEmpty()) {
                        return Outcome.refused(new SubsidyFinding.NoSuchLetter());
                    }
                    dossiers.file(
                            places.cooperative(cooperative).orElseThrow(), code, voucher, kind, by);
                    return Outcome.done(dossiers.find(cooperative, code).orElseThrow());
                });
    }

    @Override
    public Optional<Subsidy> subsidy(CooperativeId cooperative, String code) {
        return tenancy.reading(cooperative, () -> dossiers.find(cooperative, code));
    }

    @Override
    public List<Subsidy> all(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> files(cooperative));
    }

    @Override
    public List<SubsidyTerms> history(CooperativeId cooperative, String code) {
        return tenancy.reading(cooperative, () -> dossiers.history(cooperative, code));
    }

    @Override
    public List<SubsidyStanding> standings(CooperativeId cooperative, LocalDate evening) {
        return tenancy.reading(
                cooperative,
                () -> {
                    Map<String, List<SubsidyMovement>> movementsOf =
                            account(cooperative).stream()
                                    .collect(Collectors.groupingBy(SubsidyMovement::code));
                    return files(cooperative).stream()
                            .map(file ->
                                    new SubsidyStanding(
                                            file,
                                            evening,
                                            movementsOf.getOrDefault(file.code(), List.of())))
                            .toList();
                });
    }

    @Override
    public List<SubsidyFinding> review(
            CooperativeId cooperative, SchoolYear year, LocalDate evening) {
        return standings(cooperative, evening).stream()
                .filter(standing -> standing.livesIn(year))
                .flatMap(standing -> Remarks.of(standing).stream())
                .toList();
    }

    @Override
    public List<SubsidyFinding.ReportSoon> reminders(CooperativeId cooperative, LocalDate today) {
        return standings(cooperative, today).stream()
                .filter(standing -> standing.received().isPositive())
                .flatMap(standing -> Remarks.reportSoon(standing.subsidy(), today).stream())
                .sorted((one, other) -> Long.compare(one.days(), other.days()))
                .toList();
    }
}
