package coop.quitus.activity;

import coop.quitus.activity.ActivityQuestion.Kind;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The activity report, answer by answer: what people wrote, over what the house knows.
///
/// @param version the last one written, 0 while nobody wrote anything
/// @param writtenAt when; null while nobody did
/// @param writtenBy by whom; empty while nobody did
/// @param answers by key; those of rows of projects are in `projects`
public record ActivitySheet(
        SchoolYear year,
        int version,
        @Nullable Instant writtenAt,
        String writtenBy,
        Map<String, ActivityAnswer> answers,
        List<ActivityProject> projects) {

    public ActivitySheet {
        answers = Map.copyOf(answers);
        projects = List.copyOf(projects);
    }

    public ActivityAnswer answer(String key) {
        return answers.getOrDefault(key, ActivityAnswer.NONE);
    }

    public String value(String key) {
        return answer(key).value();
    }

    /// The questions that still have no answer.
    public List<ActivityQuestion> missing() {
        return ActivityQuestion.all().stream().filter(this::lacks).toList();
    }

    private boolean lacks(ActivityQuestion question) {
        boolean asked =
                question.required()
                        && (question.when().isEmpty()
                                || value(question.when()).equals(ActivityQuestion.YES));
        boolean answered =
                question.kind() == Kind.PROJECTS
                        ? !projects.isEmpty() || !value("projects.none").isEmpty()
                        : !value(question.key()).isEmpty();
        return asked && !answered;
    }
}
