package coop.quitus.activity.internal;

import coop.quitus.activity.ActivityProject;
import coop.quitus.activity.ActivityQuestion;
import coop.quitus.activity.ActivityQuestion.Kind;
import coop.quitus.activity.ActivitySource;
import coop.quitus.activity.ActivitySource.Known;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gathers what the house knows of a year by itself.
@Component
final class Knowing {

    /// What rarely changes from a year to the next is proposed again.
    private static final List<String> LASTING = List.of("frequency", "tools");

    private final Places places;
    private final ObjectProvider<ActivitySource> sources;

    Knowing(Places places, ObjectProvider<ActivitySource> sources) {
        this.places = places;
        this.sources = sources;
    }

    /// What is known, as it would be kept; a source that says what no question takes is not heard.
    ///
    /// @param answers by key; the first source to answer is kept
    /// @param projects a row each
    record House(Map<String, Known> answers, List<ActivityProject> projects) {}

    /// @param lastYear what was answered to last year's report
    House of(CooperativeId cooperative, SchoolYear year, Map<String, String> lastYear) {
        Map<String, Known> answers = new HashMap<>();
        var projects = new LinkedHashMap<String, ActivityProject>();
        sources.orderedStream()
                .flatMap(source -> source.projects(cooperative, year).stream())
                .forEach(row -> projects.putIfAbsent(row.title(), row));
        Stream.of(
                        sources.orderedStream()
                                .flatMap(source -> source.known(cooperative, year).stream()),
                        classes(cooperative),
                        lasting(lastYear))
                .flatMap(known -> known)
                .forEach(known -> hear(known, year, answers, projects));
        return new House(answers, projects.values().stream().limit(ActivityProject.MOST).toList());
    }

    private static void hear(
            Known known,
            SchoolYear year,
            Map<String, Known> answers,
            Map<String, ActivityProject> projects) {
        ActivityQuestion.of(known.question())
                .ifPresent(question -> {
                    if (question.kind() == Kind.PROJECTS) {
                        known.answer()
                                .lines()
                                .map(String::strip)
                                .filter(title -> !title.isEmpty() && title.length() <= 200)
                                .forEach(title ->
                                        projects.putIfAbsent(
                                                title,
                                                ActivityProject.of(
                                                        Map.of("title", title), known.from())));
                    } else {
                        Typed.known(question, known.answer(), year)
                                .ifPresent(value ->
                                        answers.putIfAbsent(
                                                question.key(),
                                                new Known(question.key(), value, known.from())));
                    }
                });
    }

    private Stream<Known> classes(CooperativeId cooperative) {
        String names =
                places.cooperative(cooperative).orElseThrow().classes().stream()
                        .map(ClassUnit::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(new Known("classes", names, "d'après la page Classes"));
    }

    private static Stream<Known> lasting(Map<String, String> lastYear) {
        return LASTING.stream()
                .filter(key -> !lastYear.getOrDefault(key, "").isEmpty())
                .map(key ->
                        new Known(key, lastYear.getOrDefault(key, ""), "d'après l'année dernière"));
    }
}
