package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.Adjustment;
import coop.quitus.consolidation.Adjustments;
import coop.quitus.consolidation.ConsolidationFinding;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays what is proposed beside what was chosen, and takes new choices.
@Component
final class Adjusting implements Adjustments {

    private static final int USUAL_YEARS = 5;
    private static final int MOST_YEARS = 20;

    private final Places places;
    private final Tenancy tenancy;
    private final AdjustmentTable table;
    private final Proposing proposing;
    private final Clock clock;

    Adjusting(
            Places places,
            Tenancy tenancy,
            AdjustmentTable table,
            Proposing proposing,
            Clock clock) {
        this.places = places;
        this.tenancy = tenancy;
        this.table = table;
        this.proposing = proposing;
        this.clock = clock;
    }

    @Override
    public List<Adjustment> of(AssociationId association, SchoolYear year) {
        Cooperative own = places.headquarters(association);
        List<AdjustmentTable.Choice> chosen =
                tenancy.reading(own.id(), () -> table.through(own.id(), year));
        Map<String, AdjustmentTable.Choice> here = new LinkedHashMap<>();
        chosen.stream()
                .filter(one -> one.year().equals(year))
                .forEach(one -> here.put(one.origin(), one));
        var waiting = new ArrayList<Adjustment>();
        var decided = new ArrayList<Adjustment>();
        for (Proposing.Proposal one :
                proposing.of(association, year, chosen, durableYears(association, year))) {
            AdjustmentTable.Choice choice = here.remove(one.origin());
            (choice == null ? waiting : decided).add(beside(one, choice));
        }
        here.values().forEach(choice -> decided.add(decided(choice, Money.ZERO)));
        waiting.addAll(decided);
        return waiting;
    }

    private static Adjustment beside(
            Proposing.Proposal proposal, AdjustmentTable.@Nullable Choice choice) {
        return choice == null
                ? new Adjustment(
                        proposal.origin(),
                        proposal.label(),
                        proposal.debit(),
                        proposal.credit(),
                        proposal.amount(),
                        proposal.amount(),
                        Adjustment.State.PROPOSED,
                        "",
                        "")
                : decided(choice, proposal.amount());
    }

    private static Adjustment decided(AdjustmentTable.Choice choice, Money proposed) {
        return new Adjustment(
                choice.origin(),
                choice.label(),
                choice.debit(),
                choice.credit(),
                proposed,
                choice.amount(),
                choice.accepted() ? Adjustment.State.ACCEPTED : Adjustment.State.REFUSED,
                choice.reason(),
                choice.by());
    }

    @Override
    public Outcome<Adjustment, ConsolidationFinding> choose(
            AssociationId association,
            SchoolYear year,
            String origin,
            boolean accepted,
            Money amount,
            String reason,
            Actor by) {
        Adjustment known =
                of(association, year).stream()
                        .filter(one -> one.origin().equals(origin))
                        .findFirst()
                        .orElse(null);
        if (known == null) {
            return Outcome.refused(new ConsolidationFinding.NoSuchProposal());
        }
        var findings = new ArrayList<ConsolidationFinding>();
        if (!Reasons.good(reason)) {
            findings.add(new ConsolidationFinding.NoReason());
        }
        if (accepted && !amount.isPositive()) {
            findings.add(new ConsolidationFinding.NotAnAmount());
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Money kept = accepted ? amount : known.amount();
        return Outcome.done(
                write(association, choice(year, known, accepted, kept, reason, by), by));
    }

    private static AdjustmentTable.Choice choice(
            SchoolYear year,
            Adjustment known,
            boolean accepted,
            Money amount,
            String reason,
            Actor by) {
        return new AdjustmentTable.Choice(
                year,
                known.origin(),
                accepted,
                known.label(),
                known.debit(),
                known.credit(),
                amount,
                reason.strip(),
                by.name());
    }

    private Adjustment write(AssociationId association, AdjustmentTable.Choice choice, Actor by) {
        Cooperative own = places.headquarters(association);
        tenancy.within(own.id(), () -> table.choose(own, choice, by));
        return decided(choice, Money.ZERO);
    }

    @Override
    public Outcome<Integer, ConsolidationFinding> acceptAll(
            AssociationId association, SchoolYear year, String reason, Actor by) {
        if (!Reasons.good(reason)) {
            return Outcome.refused(new ConsolidationFinding.NoReason());
        }
        List<Adjustment> waiting =
                of(association, year).stream()
                        .filter(one -> one.state() == Adjustment.State.PROPOSED)
                        .toList();
        Cooperative own = places.headquarters(association);
        tenancy.within(
                own.id(),
                () ->
                        waiting.forEach(one ->
                                table.choose(
                                        own,
                                        choice(year, one, true, one.amount(), reason, by),
                                        by)));
        return Outcome.done(waiting.size());
    }

    @Override
    public Outcome<Adjustment, ConsolidationFinding> add(
            AssociationId association,
            SchoolYear year,
            String label,
            String debit,
            String credit,
            Money amount,
            String reason,
            Actor by) {
        var findings = new ArrayList<ConsolidationFinding>();
        if (label.isBlank() || label.length() > 200) {
            findings.add(new ConsolidationFinding.NoLabel());
        }
        if (!isAnAccount(debit)) {
            findings.add(new ConsolidationFinding.NotAnAccount("debit"));
        }
        if (!isAnAccount(credit)) {
            findings.add(new ConsolidationFinding.NotAnAccount("credit"));
        }
        if (isAnAccount(debit) && debit.equals(credit)) {
            findings.add(new ConsolidationFinding.SameAccount());
        }
        if (!amount.isPositive()) {
            findings.add(new ConsolidationFinding.NotAnAmount());
        }
        if (!Reasons.good(reason)) {
            findings.add(new ConsolidationFinding.NoReason());
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return Outcome.done(
                write(
                        association,
                        new AdjustmentTable.Choice(
                                year,
                                "ML " + Ids.next(clock),
                                true,
                                label.strip(),
                                debit,
                                credit,
                                amount,
                                reason.strip(),
                                by.name()),
                        by));
    }

    /// From a class of the balance sheet or of the income statement: 86 and 87 come from what
    /// partners gave.
    private static boolean isAnAccount(String typed) {
        return typed.matches("[1-7]\\d{1,5}");
    }

    @Override
    public int durableYears(AssociationId association, SchoolYear year) {
        Cooperative own = places.headquarters(association);
        return tenancy.reading(own.id(), () -> table.durableYears(own.id(), year))
                .orElse(USUAL_YEARS);
    }

    @Override
    public Outcome<Integer, ConsolidationFinding> chooseDurableYears(
            AssociationId association, SchoolYear year, int years, String reason, Actor by) {
        var findings = new ArrayList<ConsolidationFinding>();
        if (years < 0 || years > MOST_YEARS) {
            findings.add(new ConsolidationFinding.YearsOutOfBounds());
        }
        if (!Reasons.good(reason)) {
            findings.add(new ConsolidationFinding.NoReason());
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Cooperative own = places.headquarters(association);
        tenancy.within(
                own.id(), () -> table.chooseDurableYears(own, year, years, reason.strip(), by));
        return Outcome.done(years);
    }
}
