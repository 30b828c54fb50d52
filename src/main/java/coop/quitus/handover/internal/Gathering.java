package coop.quitus.handover.internal;

import coop.quitus.cash.Advances;
import coop.quitus.cash.CashCounts;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.Closings;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.federation.Places;
import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.HandoverWords;
import coop.quitus.handover.Readiness;
import coop.quitus.handover.Sitting;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Drafts;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyStanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads what a sitting looks at, from all the rooms below.
@Component
final class Gathering {

    private final Places places;
    private final Books books;
    private final Drafts drafts;
    private final CashCounts counts;
    private final Advances advances;
    private final Reconciliations reconciliations;
    private final Subsidies subsidies;
    private final ObjectProvider<Closings> closings;
    private final People people;
    private final Mandates mandates;

    Gathering(
            Places places,
            Books books,
            Drafts drafts,
            CashCounts counts,
            Advances advances,
            Reconciliations reconciliations,
            Subsidies subsidies,
            ObjectProvider<Closings> closings,
            People people,
            Mandates mandates) {
        this.places = places;
        this.books = books;
        this.drafts = drafts;
        this.counts = counts;
        this.advances = advances;
        this.reconciliations = reconciliations;
        this.subsidies = subsidies;
        this.closings = closings;
        this.people = people;
        this.mandates = mandates;
    }

    Readiness readiness(CooperativeId cooperative, Sitting sitting) {
        Facts facts = facts(cooperative, sitting);
        return new Readiness(Steps.of(facts), Writing.of(facts));
    }

    private Facts facts(CooperativeId id, Sitting sitting) {
        Cooperative school = places.cooperative(id).orElseThrow();
        LocalDate on = sitting.words().on();
        SchoolYear year = SchoolYear.of(on);
        return new Facts(
                school,
                sitting,
                year,
                books.chart(year),
                books.tillsOn(id, year, on),
                counts.all(id).stream()
                        .filter(count ->
                                count.till().equals(Till.CASH) && count.countedOn().equals(on))
                        .findFirst()
                        .orElse(null),
                reconciliations.on(id, Till.BANK, on),
                subsidies.standings(id, on).stream().filter(one -> isOpen(one, on)).toList(),
                advances.of(id, year).stream().filter(one -> !one.left().isZero()).toList(),
                drafts.waiting(id).size(),
                books.opening(id, year),
                books.count(id, year, ""),
                books.fingerprint(id, year),
                successor(id, sitting),
                reportMissing(id, year.previous()));
    }

    /// Something is left of it, or its report is still to come.
    private static boolean isOpen(SubsidyStanding standing, LocalDate on) {
        return !standing.left().isZero() || !standing.subsidy().terms().reportDue().isBefore(on);
    }

    /// Why the one who is named cannot take over; empty while nobody is.
    private List<HandoverFinding> successor(CooperativeId id, Sitting sitting) {
        HandoverWords words = sitting.words();
        var findings = new ArrayList<HandoverFinding>();
        Optional<Person> known = people.withEmail(words.email());
        for (Mandate held : known.map(one -> mandates.of(one.id())).orElse(List.of())) {
            boolean here = held.place().equals(new Place.InCooperative(id));
            if (here && held.role() == Role.VERIFIER) {
                findings.add(new HandoverFinding.SuccessorVerifies(words.successor()));
            } else if (here && held.role() == Role.MANDATE_HOLDER) {
                findings.add(new HandoverFinding.SuccessorHolds(words.successor()));
            }
        }
        return findings;
    }

    /// Nobody can say it without the room that closes years, nor of a year without books.
    private @Nullable SchoolYear reportMissing(CooperativeId id, SchoolYear over) {
        Closings closing = closings.getIfAvailable();
        if (closing == null || !books.years(id).contains(over)) {
            return null;
        }
        return switch (closing.of(id, over).state()) {
            case ClosingState.Submitted _,
                    ClosingState.Accepted _,
                    ClosingState.Locked _,
                    ClosingState.Aggregated _ ->
                    null;
            case ClosingState.Draft _,
                    ClosingState.Ready _,
                    ClosingState.Verified _,
                    ClosingState.Returned _ ->
                    over;
        };
    }
}
