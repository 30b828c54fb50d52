package coop.quitus.subsidy.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidyMovement.Side;
import coop.quitus.subsidy.SubsidySentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers the books' bell: a line that names a subsidy of the register is tied to it as it is
/// posted, and what undoes an entry undoes its ties.
@Component
final class Listening implements Ledger.SubsidyRegister {

    private final Places places;
    private final Books books;
    private final Dossiers dossiers;
    private final Movements movements;
    private final Charging charging;

    Listening(
            Places places, Books books, Dossiers dossiers, Movements movements, Charging charging) {
        this.places = places;
        this.books = books;
        this.dossiers = dossiers;
        this.movements = movements;
        this.charging = charging;
    }

    @Override
    public List<Sentence> objections(CooperativeId cooperative, DraftEntry draft) {
        var findings = new ArrayList<SubsidyFinding>();
        named(cooperative, draft.lines())
                .forEach((file, lines) -> object(cooperative, draft, file, lines, findings));
        return findings.stream().map(SubsidySentences::of).toList();
    }

    private void object(
            CooperativeId cooperative,
            DraftEntry draft,
            Subsidy file,
            List<Line> lines,
            List<SubsidyFinding> findings) {
        Money asked = Money.ZERO;
        for (Line line : lines) {
            Money offered = Sharing.offered(line, Side.SPENT);
            if (offered.isPositive()) {
                asked = asked.plus(offered);
                findings.addAll(
                        Conditions.broken(
                                file.code(),
                                file.terms(),
                                draft.piece(),
                                draft.occurredOn(),
                                line.account(),
                                books.chart(SchoolYear.of(draft.occurredOn()))::label));
            }
        }
        if (asked.isPositive()) {
            Money received = movements.sum(cooperative, file.code(), Side.RECEIVED);
            Money spent = movements.sum(cooperative, file.code(), Side.SPENT).plus(asked);
            if (spent.minus(received).isPositive()) {
                findings.add(new SubsidyFinding.SpentBeyond(file.code(), received, spent));
            }
        }
    }

    /// The lines that name a file of the register, file by file.
    private Map<Subsidy, List<Line>> named(CooperativeId cooperative, List<Line> lines) {
        Map<Subsidy, List<Line>> named =
                new TreeMap<>((one, other) -> one.code().compareTo(other.code()));
        for (Line line : lines) {
            if (!line.subsidy().isEmpty()) {
                dossiers.find(cooperative, line.subsidy())
                        .ifPresent(file ->
                                named.computeIfAbsent(file, _ -> new ArrayList<>()).add(line));
            }
        }
        return named;
    }

    @Override
    public void taken(CooperativeId cooperative, Entry entry, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        @Nullable EntryId undone = entry.reverses();
        List<Movements.Draft> drafts =
                undone == null ? ties(cooperative, entry) : undoings(cooperative, undone, entry);
        if (!drafts.isEmpty()) {
            movements.write(which, movements.takeThePen(which), drafts, by);
        }
    }

    private List<Movements.Draft> undoings(
            CooperativeId cooperative, EntryId undone, Entry reversal) {
        return movements.of(cooperative, undone).stream()
                .filter(SubsidyMovement::stands)
                .map(movement -> Charging.undoing(movement, reversal.occurredOn()))
                .toList();
    }

    /// What the lines of an entry tie by naming a file.
    private List<Movements.Draft> ties(CooperativeId cooperative, Entry entry) {
        var drafts = new ArrayList<Movements.Draft>();
        for (Subsidy file : named(cooperative, entry.lines()).keySet()) {
            drafts.addAll(
                    charging.flagged(
                            cooperative,
                            file.code(),
                            drafts(file.code(), entry),
                            new ArrayList<>()));
        }
        return drafts;
    }

    /// One movement for each line of an entry that names this code.
    static List<Movements.Draft> drafts(String code, Entry entry) {
        var drafts = new ArrayList<Movements.Draft>();
        for (int i = 0; i < entry.lines().size(); i++) {
            Line line = entry.lines().get(i);
            int number = i + 1;
            if (line.subsidy().equals(code)) {
                side(line)
                        .map(side ->
                                new Movements.Draft(
                                        code,
                                        side,
                                        entry.id(),
                                        number,
                                        entry.occurredOn(),
                                        line.amount().absolute(),
                                        null,
                                        false))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Optional<Side> side(Line line) {
        for (Side side : Side.values()) {
            if (Sharing.offered(line, side).isPositive()) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
