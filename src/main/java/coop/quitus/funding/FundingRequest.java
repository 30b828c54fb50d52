package coop.quitus.funding;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A request of a subsidy (*demande de subvention*), from the first draft to the answer.
///
/// @param number its number in the cooperative, from 1
/// @param year the school year whose project it is
/// @param draft what holds today
/// @param version how many times it was written, from 1
/// @param changedAt when it was last, UTC
/// @param pledge the republican pledge taken with it; null while it is not (SUB-03)
/// @param answer how it ended; null while it waits
public record FundingRequest(
        CooperativeId cooperative,
        int number,
        SchoolYear year,
        RequestDraft draft,
        int version,
        Instant changedAt,
        String changedBy,
        @Nullable Pledge pledge,
        @Nullable Answer answer) {

    /// Who took the republican pledge, and when.
    public record Pledge(LocalDate on, String by) {}

    /// What became of it.
    ///
    /// @param granted zero unless granted
    /// @param code of the file it became; empty unless granted
    /// @param words the decision's reference, or the reason
    public record Answer(Ending ending, LocalDate on, Money granted, String code, String words) {}

    /// How a request ends.
    public enum Ending {
        GRANTED("accordée"),
        REFUSED("refusée"),
        WITHDRAWN("retirée");

        private final String inFrench;

        Ending(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    public boolean waits() {
        return answer == null;
    }
}
