package coop.quitus.training.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.training.CaseLoan;
import coop.quitus.training.CaseLoan.State;
import coop.quitus.training.TrainingFinding;
import coop.quitus.training.TravellingCase;
import coop.quitus.training.TravellingCases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lends cases, and knows where each is.
@Component
final class Lending implements TravellingCases {

    private static final int LONGEST_WORDS = 500;

    private final Tenancy tenancy;
    private final Headquarters headquarters;
    private final CaseTable table;
    private final Clock clock;

    Lending(Tenancy tenancy, Headquarters headquarters, CaseTable table, Clock clock) {
        this.tenancy = tenancy;
        this.headquarters = headquarters;
        this.table = table;
        this.clock = clock;
    }

    private LocalDate today() {
        return Hours.day(clock.instant());
    }

    @Override
    public List<TravellingCase> of(AssociationId association) {
        Cooperative where = headquarters.of(association);
        return tenancy.reading(where.id(), () -> table.all(where.id()));
    }

    @Override
    public Outcome<TravellingCase, TrainingFinding> add(
            AssociationId association, TravellingCase asked, Actor by) {
        List<TrainingFinding> findings = TrainingChecks.of(asked);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Cooperative where = headquarters.of(association);
        return tenancy.within(
                where.id(),
                () -> {
                    table.add(where, asked, by);
                    return Outcome.done(asked);
                });
    }

    @Override
    public List<CaseLoan> loans(AssociationId association) {
        Cooperative where = headquarters.of(association);
        return tenancy.reading(where.id(), () -> table.loans(where.id()));
    }

    @Override
    public Outcome<CaseLoan, TrainingFinding> book(
            CooperativeId borrower,
            UUID key,
            UUID travelling,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Actor by) {
        Cooperative school = headquarters.cooperative(borrower);
        Cooperative where = headquarters.of(school.association());
        return tenancy.within(
                where.id(),
                () -> {
                    table.hold(where.id(), travelling);
                    Optional<CaseLoan> same = table.loan(where.id(), key);
                    if (same.isPresent()) {
                        return Outcome.done(same.get());
                    }
                    List<TrainingFinding> findings = judge(where.id(), travelling, from, until);
                    if (!findings.isEmpty() || from == null || until == null) {
                        return Outcome.refused(findings);
                    }
                    table.book(where, school, key, travelling, from, until, by);
                    return Outcome.done(table.loan(where.id(), key).orElseThrow());
                });
    }

    private List<TrainingFinding> judge(
            CooperativeId where,
            UUID travelling,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        Optional<TravellingCase> asked =
                table.all(where).stream().filter(one -> one.id().equals(travelling)).findFirst();
        if (asked.isEmpty()) {
            return List.of(new TrainingFinding.NoSuchThing());
        }
        List<TrainingFinding> findings = new ArrayList<>();
        if (from == null) {
            findings.add(new TrainingFinding.Missing("du", "le premier jour"));
        }
        if (until == null) {
            findings.add(new TrainingFinding.Missing("jusqua", "le dernier jour"));
        }
        if (from == null || until == null) {
            return findings;
        }
        int most = asked.get().longestDays();
        if (from.isBefore(today())) {
            findings.add(new TrainingFinding.Past("du"));
        }
        if (until.isBefore(from)) {
            findings.add(new TrainingFinding.EndsBeforeItStarts());
        } else if (ChronoUnit.DAYS.between(from, until) + 1 > most) {
            findings.add(new TrainingFinding.TooManyDays(most));
        }
        table.loans(where).stream()
                .filter(one -> one.lent().equals(travelling))
                .filter(one -> one.state() == State.BOOKED || one.state() == State.OUT)
                .filter(one -> !one.from().isAfter(until) && !kept(one).isBefore(from))
                .forEach(one -> findings.add(new TrainingFinding.Taken(one.from(), kept(one))));
        return findings;
    }

    /// Until when it is kept: a case that is late is there today at the earliest.
    private LocalDate kept(CaseLoan loan) {
        return loan.lateOn(today()) ? today() : loan.until();
    }

    @Override
    public Outcome<CaseLoan, TrainingFinding> cancel(CooperativeId borrower, UUID loan, Actor by) {
        Cooperative where = headquarters.over(borrower);
        return tenancy.within(
                where.id(),
                () -> {
                    Optional<CaseLoan> known =
                            table.loan(where.id(), loan)
                                    .filter(one -> one.borrower().equals(borrower));
                    Optional<TrainingFinding> refusal = unless(known, State.BOOKED);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    table.cancel(where.id(), loan);
                    return Outcome.done(known.orElseThrow());
                });
    }

    private static Optional<TrainingFinding> unless(Optional<CaseLoan> loan, State state) {
        if (loan.isEmpty()) {
            return Optional.of(new TrainingFinding.NoSuchThing());
        }
        return loan.get().state() == state
                ? Optional.empty()
                : Optional.of(new TrainingFinding.AnotherState(loan.get().state()));
    }

    @Override
    public Outcome<CaseLoan, TrainingFinding> handOut(
            AssociationId association, UUID loan, String words, Actor by) {
        return move(association, loan, words, State.BOOKED);
    }

    @Override
    public Outcome<CaseLoan, TrainingFinding> takeBack(
            AssociationId association, UUID loan, String words, Actor by) {
        return move(association, loan, words, State.OUT);
    }

    private Outcome<CaseLoan, TrainingFinding> move(
            AssociationId association, UUID loan, String words, State from) {
        if (words.length() > LONGEST_WORDS) {
            return Outcome.refused(new TrainingFinding.TooLong("etat", LONGEST_WORDS));
        }
        Cooperative where = headquarters.of(association);
        return tenancy.within(
                where.id(),
                () -> {
                    Optional<TrainingFinding> refusal = unless(table.loan(where.id(), loan), from);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    if (from == State.BOOKED) {
                        table.handOut(where.id(), loan, today(), words);
                    } else {
                        table.takeBack(where.id(), loan, today(), words);
                    }
                    return Outcome.done(table.loan(where.id(), loan).orElseThrow());
                });
    }
}
