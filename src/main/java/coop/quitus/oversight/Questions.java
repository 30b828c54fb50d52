package coop.quitus.oversight;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions on the books of a cooperative. The association's team or the auditor asks; who keeps
/// the books answers; who asked says when it is resolved. Who may open which door is in the table
/// of rights.
public interface Questions {

    /// Those of a year, what waits for an answer first, then the latest.
    List<Question> of(CooperativeId cooperative, SchoolYear year);

    /// Those on one entry, in the same order.
    List<Question> on(CooperativeId cooperative, UUID entry);

    Optional<Question> find(CooperativeId cooperative, UUID id);

    /// How many wait for the cooperative's answer, year by year, the earliest first; a year without
    /// any is left out. One query.
    List<Waiting> waiting(CooperativeId cooperative);

    /// @param questions how many, one at least
    record Waiting(SchoolYear year, int questions) {}

    /// Asks.
    ///
    /// @param key becomes its id: the same form sent twice asks once
    /// @param entry null for a question on the whole year
    Outcome<Question, OversightFinding> ask(
            CooperativeId cooperative,
            SchoolYear year,
            UUID key,
            @Nullable UUID entry,
            String words,
            Actor by);

    /// Answers, with a voucher when it helps.
    ///
    /// @param voucher the hash of a voucher this cooperative keeps; empty for none
    Outcome<Question, OversightFinding> answer(
            CooperativeId cooperative, UUID id, String words, String voucher, Actor by);

    /// Asks again, on the same thread.
    Outcome<Question, OversightFinding> askAgain(
            CooperativeId cooperative, UUID id, String words, Actor by);

    /// Says that nothing is left to answer.
    Outcome<Question, OversightFinding> resolve(
            CooperativeId cooperative, UUID id, String words, Actor by);
}
