package coop.quitus.ledger;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Entries begun and not finished. A draft is not in the books: it can be changed, thrown away, and
/// taken back.
public interface Drafts {

    /// A form as it was left.
    ///
    /// @param key the form's own key: posting it later posts once
    /// @param fields what was typed, by field
    record Kept(UUID key, Map<String, String> fields, Instant savedAt) {
        public Kept {
            fields = Map.copyOf(fields);
        }
    }

    /// Keeps a form, or what changed in it; 20,000 characters at most in all.
    void keep(CooperativeId cooperative, UUID key, Map<String, String> fields, Actor by);

    /// Those waiting, the latest first.
    List<Kept> waiting(CooperativeId cooperative);

    Optional<Kept> find(CooperativeId cooperative, UUID key);

    /// Throws one away; it can be taken back until another day's work sweeps it off.
    void discard(CooperativeId cooperative, UUID key, Actor by);

    void takeBack(CooperativeId cooperative, UUID key, Actor by);
}
