package coop.quitus.ledger;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import java.util.List;

/// The bell that the books ring when a line names a subsidy: the room above that keeps the files
/// answers. Without such a room the books stand alone.
public interface SubsidyRegister {

    /// What the conditions of the named subsidies forbid, and what is worth saying, before anything
    /// is written. A sentence that blocks refuses the entry.
    List<Sentence> objections(CooperativeId cooperative, DraftEntry draft);

    /// Hears of an entry in the same transaction: one whose lines name a subsidy, or that undoes
    /// another.
    void taken(CooperativeId cooperative, Entry entry, Actor by);
}
