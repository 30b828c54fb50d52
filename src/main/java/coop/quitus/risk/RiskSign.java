package coop.quitus.risk;

import coop.quitus.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/// One sign, as it is seen now.
///
/// @param explanation the word of someone who knows why it is no trouble; null while nobody said
public record RiskSign(RiskSeen seen, @Nullable Explanation explanation) {

    public RiskKind kind() {
        return seen.kind();
    }

    /// Nothing once explained.
    public int weight() {
        return explanation == null ? kind().weight() : 0;
    }

    /// SHA-256 of what was seen: new facts give another, time passing does not.
    public String digest() {
        return digestOf(seen);
    }

    public static String digestOf(RiskSeen seen) {
        return Sha256.of(seen.kind().rule().id() + "\n" + seen.facts());
    }
}
