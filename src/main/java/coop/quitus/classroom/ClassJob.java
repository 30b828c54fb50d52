package coop.quitus.classroom;

import java.util.List;
import java.util.UUID;

/// What a pupil looks after in the class, for a term: *le jardinier arrose les plantes*.
///
/// @param places how many hold it at once, 1 to 4
/// @param terms who holds it and who held it, the latest first
public record ClassJob(UUID id, String title, String duty, int places, List<JobTerm> terms) {

    public ClassJob {
        terms = List.copyOf(terms);
    }

    /// The words left by those who held it, the latest first.
    public List<String> advice() {
        return terms.stream().map(JobTerm::advice).filter(word -> !word.isEmpty()).toList();
    }
}
