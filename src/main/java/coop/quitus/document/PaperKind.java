package coop.quitus.document;

import coop.quitus.kernel.CooperativeId;
import java.util.Optional;

/// The bell that sealed papers ring: the room that drew a sort of paper says what the books say
/// today.
public interface PaperKind {

    /// The kind it answers for: [SealOrigin#kind].
    String kind();

    /// The digest that a paper of this reference would bear now; empty when there is nothing to say
    /// any more.
    Optional<String> digestNow(CooperativeId cooperative, String reference);
}
