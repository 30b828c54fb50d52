package coop.quitus.closing.internal;

import coop.quitus.closing.Closing;
import coop.quitus.closing.Closing.Standing;
import coop.quitus.closing.ClosingFinding;
import coop.quitus.closing.ClosingSentences;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.ClosingStep;
import coop.quitus.closing.Closings;
import coop.quitus.closing.Difference;
import coop.quitus.closing.ReopeningRequest;
import coop.quitus.closing.ReportVersion;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.report.FinancialReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes a year along its path, on the side of the school; the association's side is [Overruling].
@Component
final class Concluding implements Closings {

    private final Tenancy tenancy;
    private final Places places;
    private final CalendarOfAssociation calendar;
    private final Books books;
    private final Assembling assembling;
    private final ClosingTables tables;
    private final Path path;
    private final Contents contents;
    private final Vouching vouching;
    private final Overruling overruling;
    private final Clock clock;

    Concluding(
            Tenancy tenancy,
            Places places,
            CalendarOfAssociation calendar,
            Books books,
            Assembling assembling,
            ClosingTables tables,
            Path path,
            Contents contents,
            Vouching vouching,
            Overruling overruling,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.calendar = calendar;
        this.books = books;
        this.assembling = assembling;
        this.tables = tables;
        this.path = path;
        this.contents = contents;
        this.vouching = vouching;
        this.overruling = overruling;
        this.clock = clock;
    }

    @Override
    public Closing of(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> seen(cooperative, year));
    }

    private Closing seen(CooperativeId cooperative, SchoolYear year) {
        FinancialReport report = assembling.report(cooperative, year);
        return new Closing(
                year,
                path.state(cooperative, year),
                assembling.digest(cooperative, report),
                calendar.reportDue(
                        places.cooperative(cooperative).orElseThrow().association(), year),
                ClosingChecks.of(assembling.facts(cooperative, year, report)),
                path.asked(cooperative, year));
    }

    @Override
    public ClosingState state(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> path.state(cooperative, year));
    }

    @Override
    public Outcome<Closing, ClosingFinding> offer(
            CooperativeId cooperative, SchoolYear year, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Closing closing = seen(cooperative, year);
                    List<ClosingFinding> refusals = refusals(cooperative, closing);
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    if (!(closing.state() instanceof ClosingState.Offerable from)) {
                        return Outcome.refused(notThere(closing.state(), "proposé"));
                    }
                    if (closing.state() instanceof ClosingState.Ready && !closing.voided()) {
                        return Outcome.done(closing);
                    }
                    var ready = from.offered(closing.digest(), clock.instant(), by.name());
                    tables.keep(
                            places.cooperative(cooperative).orElseThrow(),
                            year,
                            ready,
                            contents.version(cooperative, year, 0));
                    path.take(cooperative, year, ready, "", by);
                    return Outcome.done(seen(cooperative, year));
                });
    }

    private List<ClosingFinding> refusals(CooperativeId cooperative, Closing closing) {
        var refusals = new ArrayList<ClosingFinding>();
        path.openBefore(cooperative, books.years(cooperative), closing.year())
                .map(ClosingFinding.EarlierYearOpen::new)
                .ifPresent(refusals::add);
        if (!closing.year().lastDay().isBefore(LocalDate.now(clock))) {
            refusals.add(new ClosingFinding.NotOver(closing.year()));
        }
        List<String> open =
                closing.checks().stream()
                        .filter(check -> check.standing() != Standing.DONE)
                        .map(Closing.Check::title)
                        .toList();
        if (!open.isEmpty()) {
            refusals.add(new ClosingFinding.NotAllDone(open));
        }
        return refusals;
    }

    static ClosingFinding notThere(ClosingState state, String asked) {
        return new ClosingFinding.NotThere(ClosingSentences.where(state), asked);
    }

    @Override
    public Outcome<Closing, ClosingFinding> takeBack(
            CooperativeId cooperative, SchoolYear year, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    ClosingState state = path.state(cooperative, year);
                    if (!(state instanceof ClosingState.Ready ready)) {
                        return Outcome.refused(notThere(state, "repris"));
                    }
                    path.take(
                            cooperative,
                            year,
                            ready.takenBack(clock.instant(), by.name()),
                            "Repris par la coopérative.",
                            by);
                    return Outcome.done(seen(cooperative, year));
                });
    }

    @Override
    public Outcome<Closing, ClosingFinding> submit(
            CooperativeId cooperative, SchoolYear year, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Closing closing = seen(cooperative, year);
                    if (!(closing.state() instanceof ClosingState.Verified verified)) {
                        return Outcome.refused(notThere(closing.state(), "envoyé"));
                    }
                    if (closing.voided()) {
                        return Outcome.refused(new ClosingFinding.BooksChanged(year));
                    }
                    path.take(
                            cooperative,
                            year,
                            verified.submitted(clock.instant(), by.name()),
                            "",
                            by);
                    return Outcome.done(
                            seen(cooperative, year), closing.late(LocalDate.now(clock)));
                });
    }

    @Override
    public Outcome<Closing, ClosingFinding> accept(
            CooperativeId cooperative, SchoolYear year, Actor by) {
        return overruled(cooperative, year, () -> overruling.accept(cooperative, year, by));
    }

    @Override
    public Outcome<Closing, ClosingFinding> sendBack(
            CooperativeId cooperative,
            SchoolYear year,
            String comment,
            LocalDate through,
            Actor by) {
        return overruled(
                cooperative,
                year,
                () -> overruling.sendBack(cooperative, year, comment, through, by));
    }

    @Override
    public Outcome<Closing, ClosingFinding> lock(
            CooperativeId cooperative, SchoolYear year, Actor by) {
        return overruled(cooperative, year, () -> overruling.lock(cooperative, year, by));
    }

    @Override
    public Outcome<Closing, ClosingFinding> aggregate(
            CooperativeId cooperative, SchoolYear year, Actor by) {
        return overruled(cooperative, year, () -> overruling.aggregate(cooperative, year, by));
    }

    @Override
    public Outcome<ReopeningRequest, ClosingFinding> askReopening(
            CooperativeId cooperative, SchoolYear year, String reason, Actor by) {
        return tenancy.within(
                cooperative, () -> overruling.ask(cooperative, year, reason.strip(), by));
    }

    @Override
    public Outcome<Closing, ClosingFinding> grantReopening(
            CooperativeId cooperative, SchoolYear year, String words, LocalDate through, Actor by) {
        return overruled(
                cooperative,
                year,
                () -> overruling.grant(cooperative, year, words.strip(), through, by));
    }

    @Override
    public Outcome<ReopeningRequest, ClosingFinding> declineReopening(
            CooperativeId cooperative, SchoolYear year, String words, Actor by) {
        return tenancy.within(
                cooperative, () -> overruling.decline(cooperative, year, words.strip(), by));
    }

    private Outcome<Closing, ClosingFinding> overruled(
            CooperativeId cooperative, SchoolYear year, Overruling.Decision decision) {
        return tenancy.within(
                cooperative,
                () -> {
                    List<ClosingFinding> refusals = decision.take();
                    return refusals.isEmpty()
                            ? Outcome.done(seen(cooperative, year))
                            : Outcome.refused(refusals);
                });
    }

    @Override
    public List<ClosingStep> steps(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> tables.steps(cooperative, year));
    }

    @Override
    public List<ReportVersion> versions(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> tables.versions(cooperative, year));
    }

    @Override
    public Optional<ReportVersion> version(
            CooperativeId cooperative, SchoolYear year, int version) {
        return versions(cooperative, year).stream()
                .filter(one -> one.version() == version)
                .findFirst();
    }

    @Override
    public List<Difference> differences(
            CooperativeId cooperative, SchoolYear year, int from, int to) {
        return tenancy.reading(
                cooperative,
                () ->
                        Comparing.differences(
                                books.chart(year),
                                contents.version(cooperative, year, from),
                                contents.version(cooperative, year, to)));
    }

    @Override
    public List<Difference> figures(CooperativeId cooperative, SchoolYear year, int version) {
        return tenancy.reading(
                cooperative,
                () ->
                        Comparing.differences(
                                books.chart(year),
                                "{}",
                                contents.version(cooperative, year, version)));
    }

    @Override
    public List<Fault> check(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> vouching.faults(cooperative));
    }
}
