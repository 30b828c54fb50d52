package coop.quitus.assembly;

import coop.quitus.kernel.CooperativeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A voice of a general meeting: a cooperative, carried by its mandate holder. One without a holder
/// counts for the quorum, and cannot come.
///
/// @param holder null when nobody holds the mandate
/// @param written whether the notice was sent to the holder
/// @param proxy the cooperative its voice is entrusted to; null for none
public record Voter(
        CooperativeId cooperative,
        String number,
        String school,
        @Nullable UUID holder,
        String holderName,
        boolean written,
        boolean present,
        @Nullable CooperativeId proxy) {}
