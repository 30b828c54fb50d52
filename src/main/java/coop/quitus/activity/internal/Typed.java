package coop.quitus.activity.internal;

import coop.quitus.activity.ActivityFinding;
import coop.quitus.activity.ActivityProject;
import coop.quitus.activity.ActivityQuestion;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Choice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Answers as they were typed, made into answers as they are kept. Pure.
///
/// @param answers what could be read, by key
/// @param findings what could not
record Typed(Map<String, String> answers, List<ActivityFinding> findings) {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");

    static Typed of(Map<String, String> sent, SchoolYear year) {
        var typed = new Typed(new TreeMap<>(), new ArrayList<>());
        ActivityQuestion.all().stream()
                .filter(question -> question.kind() != ActivityQuestion.Kind.PROJECTS)
                .filter(question -> sent.containsKey(question.key()))
                .forEach(question ->
                        typed.keep(
                                question.key(),
                                typed.read(question, sent.getOrDefault(question.key(), ""), year)));
        if (sent.keySet().stream().anyMatch(Typed::isOfAProject)) {
            typed.projects(sent);
        }
        return typed;
    }

    static boolean isOfAProject(String key) {
        return key.matches("projects\\.\\d{1,2}\\.[a-z]+");
    }

    private void keep(String key, String value) {
        answers.put(key, value);
    }

    /// What a source knows, as it is kept; empty when it does not fit the question.
    static Optional<String> known(ActivityQuestion question, String answer, SchoolYear year) {
        var alone = new Typed(new TreeMap<>(), new ArrayList<>());
        String value = alone.read(question, answer, year);
        return alone.findings().isEmpty() && !value.isEmpty()
                ? Optional.of(value)
                : Optional.empty();
    }

    private String read(ActivityQuestion question, String typed, SchoolYear year) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return "";
        }
        return switch (question.kind()) {
            case YES_NO, CHOICE -> choice(question.key(), text, question.choices());
            case NUMBER -> number(question.key(), text);
            case DAY -> day(question.key(), text, year);
            case TICK -> ActivityQuestion.YES;
            case TEXT, PROJECTS -> text(question.key(), text, ActivityQuestion.LONGEST);
        };
    }

    private String choice(String field, String text, List<Choice> choices) {
        return choices.stream()
                .filter(choice ->
                        choice.value().equalsIgnoreCase(text)
                                || choice.label().equalsIgnoreCase(text))
                .map(Choice::value)
                .findFirst()
                .orElseGet(() -> refused(new ActivityFinding.NotAChoice(field)));
    }

    private String number(String field, String text) {
        return text.matches("\\d{1,4}")
                ? Integer.toString(Integer.parseInt(text))
                : refused(new ActivityFinding.NotANumber(field, shortened(text)));
    }

    private String day(String field, String text, SchoolYear year) {
        LocalDate from = year.firstDay();
        LocalDate through = LocalDate.of(year.startsIn() + 1, 12, 31);
        try {
            LocalDate day =
                    text.contains("/") ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text);
            return day.isBefore(from) || day.isAfter(through)
                    ? refused(new ActivityFinding.OutsideTheYear(field, from, through))
                    : day.toString();
        } catch (DateTimeException notADay) {
            return refused(new ActivityFinding.NotADay(field, shortened(text)));
        }
    }

    private String text(String field, String text, int most) {
        String oneLine = text.replaceAll("\\s*\\R\\s*", "\n");
        return oneLine.length() > most
                ? refused(new ActivityFinding.TooLong(field, most))
                : oneLine;
    }

    private String refused(ActivityFinding finding) {
        findings.add(finding);
        return "";
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /// Empty rows close up, so that a row taken out leaves no hole.
    private void projects(Map<String, String> sent) {
        int kept = 0;
        for (int row = 1; row <= ActivityProject.MOST; row++) {
            Map<String, String> parts = row(sent, row);
            if (parts.values().stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (parts.getOrDefault("title", "").isEmpty()) {
                findings.add(new ActivityFinding.ProjectWithoutTitle("projects." + row + ".title"));
            }
            kept++;
            for (String part : ActivityProject.PARTS) {
                keep("projects." + kept + "." + part, parts.getOrDefault(part, ""));
            }
        }
        // Said in so many words, so that an emptied list is not taken for one nobody filled.
        keep("projects", Integer.toString(kept));
    }

    private Map<String, String> row(Map<String, String> sent, int row) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : ActivityProject.PARTS) {
            String field = "projects." + row + "." + part;
            String text = sent.getOrDefault(field, "").strip();
            parts.put(part, text.isEmpty() ? "" : part(field, part, text));
        }
        return parts;
    }

    private String part(String field, String part, String text) {
        return switch (part) {
            case "domain" -> choice(field, text, ActivityProject.DOMAINS);
            case "pupils" -> number(field, text);
            case "cost" ->
                    Money.parse(text).isPresent()
                            ? text
                            : refused(new ActivityFinding.NotASum(field, shortened(text)));
            default -> text(field, text, 200);
        };
    }

    /// The question that an answer belongs to: rows of projects are all of one.
    static String questionOf(String key) {
        return isOfAProject(key) ? "projects" : key;
    }
}
