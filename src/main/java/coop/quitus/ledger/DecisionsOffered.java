package coop.quitus.ledger;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import java.util.List;
import java.util.UUID;

/// The bell that the books ring about the council behind an expense (EXP-04): the room above that
/// knows councils and money offers what was decided, and ties what was chosen. Without such a room
/// the form asks in free words, as for a register on paper.
public interface DecisionsOffered {

    /// The decisions an expense of that year may carry, the latest first; the value is the
    /// decision's id.
    List<Choice> offered(CooperativeId cooperative, SchoolYear year);

    /// What forbids this decision for this expense, and what is worth saying, before anything is
    /// written. A sentence that blocks refuses the entry.
    List<Sentence> objections(CooperativeId cooperative, UUID decision, DraftEntry draft);

    /// Hears of an entry posted with a decision, in the same transaction.
    void taken(CooperativeId cooperative, Entry entry, UUID decision, Actor by);
}
