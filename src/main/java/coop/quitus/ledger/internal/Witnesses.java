package coop.quitus.ledger.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.PostingFinding;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Rings the bells that the books hang for rooms above. An entry that names none of their things
/// costs nothing.
@Component
final class Witnesses {

    private final ObjectProvider<Ledger.SubsidyRegister> registers;
    private final ObjectProvider<Ledger.Decisions> councils;

    Witnesses(
            ObjectProvider<Ledger.SubsidyRegister> registers,
            ObjectProvider<Ledger.Decisions> councils) {
        this.registers = registers;
        this.councils = councils;
    }

    /// What the rules found, then what rooms above object. A reversal is only told: what it undoes
    /// was allowed.
    List<PostingFinding> heard(
            CooperativeId cooperative, DraftEntry draft, List<PostingFinding> found) {
        if (draft.kind() == EntryKind.REVERSAL) {
            return found;
        }
        var all = new ArrayList<>(found);
        if (namesOne(draft.lines())) {
            registers
                    .orderedStream()
                    .flatMap(register -> register.objections(cooperative, draft).stream())
                    .map(PostingFinding.Objected::new)
                    .forEach(all::add);
        }
        draft.decision()
                .ifPresent(decision ->
                        councils.orderedStream()
                                .flatMap(council ->
                                        council.objections(cooperative, decision, draft).stream())
                                .map(PostingFinding.Objected::new)
                                .forEach(all::add));
        return all;
    }

    void tell(CooperativeId cooperative, DraftEntry draft, Entry entry, Actor by) {
        if (entry.reverses() != null || namesOne(entry.lines())) {
            registers.orderedStream().forEach(register -> register.taken(cooperative, entry, by));
        }
        if (entry.reverses() == null) {
            draft.decision()
                    .ifPresent(decision ->
                            councils.orderedStream()
                                    .forEach(council ->
                                            council.taken(cooperative, entry, decision, by)));
        }
    }

    private static boolean namesOne(List<Line> lines) {
        return lines.stream().anyMatch(line -> !line.subsidy().isEmpty());
    }
}
