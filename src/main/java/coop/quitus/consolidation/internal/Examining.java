package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.ConsolidationFinding;
import coop.quitus.consolidation.FlowKind;
import coop.quitus.consolidation.FlowState;
import coop.quitus.consolidation.InternalFlow;
import coop.quitus.consolidation.InternalFlows;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// People of the association look at what was recognised between its sections.
@Component
final class Examining implements InternalFlows {

    private final Tenancy tenancy;
    private final Places places;
    private final Books books;
    private final InternalFlowTable table;

    Examining(Tenancy tenancy, Places places, Books books, InternalFlowTable table) {
        this.tenancy = tenancy;
        this.places = places;
        this.books = books;
        this.table = table;
    }

    @Override
    public List<InternalFlow> of(AssociationId association, SchoolYear year) {
        return tenancy.across(association, () -> table.of(association, year));
    }

    @Override
    public List<Meeting> meetings(AssociationId association, SchoolYear year) {
        return Halves.of(of(association, year));
    }

    @Override
    public Outcome<FlowState, ConsolidationFinding> decide(
            AssociationId association,
            CooperativeId section,
            EntryId entry,
            int line,
            FlowState state,
            String reason,
            Actor by) {
        Optional<Cooperative> owner = ours(association, section);
        if (owner.isEmpty() || state == FlowState.PROPOSED) {
            return Outcome.refused(new ConsolidationFinding.NoSuchFlow());
        }
        if (!Reasons.good(reason)) {
            return Outcome.refused(new ConsolidationFinding.NoReason());
        }
        return tenancy.within(
                section,
                () -> {
                    Optional<Boolean> undoes = table.undoes(section, entry, line);
                    if (undoes.isEmpty()) {
                        return Outcome.refused(new ConsolidationFinding.NoSuchFlow());
                    }
                    if (undoes.get()) {
                        return Outcome.refused(new ConsolidationFinding.SharesAFate());
                    }
                    table.decide(owner.get(), entry, line, state, reason.strip(), by);
                    return Outcome.done(state);
                });
    }

    @Override
    public Outcome<Integer, ConsolidationFinding> tie(
            AssociationId association,
            CooperativeId section,
            SchoolYear year,
            String piece,
            FlowKind kind,
            String reason,
            Actor by) {
        Optional<Cooperative> owner = ours(association, section);
        if (owner.isEmpty()) {
            return Outcome.refused(new ConsolidationFinding.NoSuchFlow());
        }
        if (!Reasons.good(reason)) {
            return Outcome.refused(new ConsolidationFinding.NoReason());
        }
        return tenancy.within(
                section,
                () -> {
                    Optional<Entry> entry =
                            books.byPiece(section, year, piece.strip()).filter(Entry::stands);
                    if (entry.isEmpty()) {
                        return Outcome.refused(
                                new ConsolidationFinding.NoSuchPiece(piece.strip(), year));
                    }
                    List<Integer> tied = tied(owner.get(), entry.get(), kind);
                    tied.forEach(line ->
                            table.decide(
                                    owner.get(),
                                    entry.get().id(),
                                    line,
                                    FlowState.CONFIRMED,
                                    reason.strip(),
                                    by));
                    return Outcome.done(tied.size());
                });
    }

    private List<Integer> tied(Cooperative section, Entry entry, FlowKind kind) {
        var tied = new ArrayList<Integer>();
        for (int number = 1; number <= entry.lines().size(); number++) {
            var account = entry.lines().get(number - 1).account();
            if (!account.isTill()
                    && !account.isEquity()
                    && table.tie(section, entry, number, kind)) {
                tied.add(number);
            }
        }
        return tied;
    }

    @Override
    public int readAgain(CooperativeId section, SchoolYear year) {
        return tenancy.within(section, () -> table.readAgain(section, year));
    }

    private Optional<Cooperative> ours(AssociationId association, CooperativeId section) {
        return places.cooperative(section).filter(one -> one.association().equals(association));
    }
}
