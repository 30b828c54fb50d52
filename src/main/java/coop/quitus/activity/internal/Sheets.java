package coop.quitus.activity.internal;

import coop.quitus.activity.ActivityAnswer;
import coop.quitus.activity.ActivityProject;
import coop.quitus.activity.ActivityQuestion;
import coop.quitus.activity.ActivityQuestion.Kind;
import coop.quitus.activity.ActivitySheet;
import coop.quitus.activity.ActivitySource.Known;
import coop.quitus.kernel.SchoolYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lays what people wrote over what the house knows. Pure.
final class Sheets {

    private Sheets() {}

    /// The last answer to each question, among these versions.
    static Map<String, String> said(List<AnswerBook.Written> versions) {
        var said = new TreeMap<String, String>();
        versions.forEach(version -> said.putAll(version.answers()));
        return said;
    }

    static ActivitySheet of(
            SchoolYear year, List<AnswerBook.Written> versions, Knowing.House house) {
        Map<String, String> said = said(versions);
        Map<String, ActivityAnswer> answers = new HashMap<>();
        for (ActivityQuestion question : ActivityQuestion.all()) {
            if (question.kind() != Kind.PROJECTS) {
                answers.put(question.key(), answer(question, said, house.answers()));
            }
        }
        AnswerBook.Written last = versions.isEmpty() ? null : versions.getLast();
        return new ActivitySheet(
                year,
                last == null ? 0 : last.version(),
                last == null ? null : last.at(),
                last == null ? "" : last.by(),
                answers,
                projects(said, house));
    }

    private static ActivityAnswer answer(
            ActivityQuestion question, Map<String, String> said, Map<String, Known> house) {
        String typed = said.get(question.key());
        Known known = house.get(question.key());
        if (typed == null) {
            return known == null
                    ? new ActivityAnswer("", "", "")
                    : new ActivityAnswer(known.answer(), known.from(), "");
        }
        return known == null || known.answer().equals(typed)
                ? new ActivityAnswer(typed, "", "")
                : new ActivityAnswer(
                        typed, "", question.said(known.answer()) + ", " + known.from());
    }

    private static List<ActivityProject> projects(Map<String, String> said, Knowing.House house) {
        if (!said.containsKey("projects")) {
            return house.projects();
        }
        var projects = new ArrayList<ActivityProject>();
        for (int row = 1; row <= Integer.parseInt(said.get("projects")); row++) {
            Map<String, String> parts = new HashMap<>();
            for (String part : ActivityProject.PARTS) {
                parts.put(part, said.getOrDefault("projects." + row + "." + part, ""));
            }
            projects.add(ActivityProject.of(parts, ""));
        }
        return projects;
    }

    /// A sheet as a form would send it back untouched.
    static Map<String, String> asSent(ActivitySheet sheet) {
        Map<String, String> sent = new TreeMap<>();
        sheet.answers().forEach((key, answer) -> sent.put(key, answer.value()));
        for (int i = 0; i < sheet.projects().size(); i++) {
            for (String part : ActivityProject.PARTS) {
                sent.put("projects." + (i + 1) + "." + part, sheet.projects().get(i).part(part));
            }
        }
        sent.put("projects", Integer.toString(sheet.projects().size()));
        return sent;
    }

    /// What is new in the answers. Of the projects, all or nothing: rows close up when one is taken
    /// out.
    static Map<String, String> changed(Map<String, String> typed, Map<String, String> before) {
        boolean projectsToo =
                typed.entrySet().stream()
                        .filter(one -> isOfProjects(one.getKey()))
                        .anyMatch(one -> isNew(one, before));
        Map<String, String> changed = new TreeMap<>();
        typed.entrySet().stream()
                .filter(one -> isOfProjects(one.getKey()) ? projectsToo : isNew(one, before))
                .forEach(one -> changed.put(one.getKey(), one.getValue()));
        return changed;
    }

    private static boolean isOfProjects(String key) {
        return Typed.questionOf(key).equals("projects");
    }

    private static boolean isNew(Map.Entry<String, String> answer, Map<String, String> before) {
        return !answer.getValue().equals(before.getOrDefault(answer.getKey(), ""));
    }

    /// The sheet for programs; what it says and nothing of when it was said, so that the same
    /// answers are the same text.
    static Map<String, Object> content(ActivitySheet sheet) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (ActivityQuestion question : ActivityQuestion.all()) {
            if (question.kind() != Kind.PROJECTS) {
                answers.put(question.key(), sheet.value(question.key()));
            }
        }
        List<Map<String, String>> projects =
                sheet.projects().stream()
                        .map(project -> {
                            Map<String, String> parts = new LinkedHashMap<>();
                            ActivityProject.PARTS.forEach(
                                    part -> parts.put(part, project.part(part)));
                            return parts;
                        })
                        .toList();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("school_year", sheet.year().startsIn());
        content.put("answers", answers);
        content.put("projects", projects);
        return content;
    }
}
