package coop.quitus.oversight;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question of the association or of its auditor, on an entry or on a whole year, with all that
/// was said since. Nothing of it is taken back.
///
/// @param entry the entry it is on; null when it is on the whole year
/// @param piece the piece of that entry, `D12`; empty when it is on the whole year
/// @param thread what was said, the question itself first
public record Question(
        UUID id,
        CooperativeId cooperative,
        SchoolYear year,
        @Nullable UUID entry,
        String piece,
        UUID askedById,
        List<Word> thread) {

    public Question {
        thread = List.copyOf(thread);
    }

    /// One word of the thread.
    ///
    /// @param words empty only when it says *résolue*
    /// @param voucher the hash of a voucher that came with an answer; empty for none
    /// @param at when, UTC
    public record Word(
            int number,
            Deed deed,
            String words,
            String voucher,
            Instant at,
            UUID byId,
            String by) {}

    /// What a word of the thread does.
    public enum Deed {
        ASKED("demande"),
        ANSWERED("répond"),
        ASKED_AGAIN("demande encore"),
        RESOLVED("dit la question résolue");

        private final String french;

        Deed(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    public Word last() {
        return thread.getLast();
    }

    /// The question as it was first asked.
    public Word asked() {
        return thread.getFirst();
    }

    public boolean resolved() {
        return last().deed() == Deed.RESOLVED;
    }

    /// Whether the cooperative is expected to answer.
    public boolean waitsForTheCooperative() {
        return last().deed() == Deed.ASKED || last().deed() == Deed.ASKED_AGAIN;
    }

    /// Whether who asked is expected to read an answer.
    public boolean answered() {
        return last().deed() == Deed.ANSWERED;
    }
}
