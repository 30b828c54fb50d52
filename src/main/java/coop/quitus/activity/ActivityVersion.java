package coop.quitus.activity;

import java.time.Instant;
import java.util.List;

/// What someone wrote in the report at once; it stays.
///
/// @param questions the titles of what was answered or changed
public record ActivityVersion(
        int number, Instant writtenAt, String writtenBy, List<String> questions) {

    public ActivityVersion {
        questions = List.copyOf(questions);
    }
}
