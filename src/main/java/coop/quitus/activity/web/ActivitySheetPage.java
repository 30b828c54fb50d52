package coop.quitus.activity.web;

import coop.quitus.activity.ActivityAnswer;
import coop.quitus.activity.ActivityProject;
import coop.quitus.activity.ActivityQuestion;
import coop.quitus.activity.ActivityQuestion.Kind;
import coop.quitus.activity.ActivityQuestion.Part;
import coop.quitus.activity.ActivitySheet;
import coop.quitus.activity.ActivityVersion;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The activity report: the form for who may answer, the answers for who reads.
///
/// @param path of the school year
/// @param typed what was typed and could not be kept; empty when the sheet is shown as it is
/// @param mayWrite whether this person answers
public record ActivitySheetPage(
        Frame frame,
        String path,
        ActivitySheet sheet,
        Map<String, String> typed,
        List<Sentence> sentences,
        List<ActivityVersion> history,
        boolean mayWrite)
        implements Page {

    /// The questions without which the report does not leave.
    public List<ActivityQuestion> essential() {
        return ActivityQuestion.all().stream().filter(ActivityQuestion::required).toList();
    }

    /// The parts that have something more to tell.
    public List<Part> furtherParts() {
        return List.of(Part.values()).stream().filter(part -> !further(part).isEmpty()).toList();
    }

    public List<ActivityQuestion> further(Part part) {
        return ActivityQuestion.all().stream()
                .filter(question -> question.part() == part && !question.required())
                .filter(question -> question.kind() != Kind.TICK)
                .toList();
    }

    public List<ActivityQuestion> of(Part part) {
        return ActivityQuestion.all().stream()
                .filter(question -> question.part() == part && question.kind() != Kind.PROJECTS)
                .filter(question -> !sheet.value(question.key()).isEmpty())
                .toList();
    }

    /// What stands in a field.
    public String text(String key) {
        return typed.isEmpty() ? sheet.value(key) : typed.getOrDefault(key, "");
    }

    public String text(int row, String part) {
        String key = "projects." + row + "." + part;
        if (!typed.isEmpty()) {
            return typed.getOrDefault(key, "");
        }
        return row > sheet.projects().size() ? "" : sheet.projects().get(row - 1).part(part);
    }

    /// The words beside a field: its help, then what the house knows.
    public String help(ActivityQuestion question) {
        ActivityAnswer answer = sheet.answer(question.key());
        String known =
                !answer.from().isEmpty()
                        ? capital(answer.from()) + " : changez-le s'il le faut."
                        : answer.houseSays().isEmpty()
                                ? ""
                                : "Quitus propose : " + answer.houseSays() + ".";
        return (question.help() + " " + known).strip();
    }

    /// Where a row is known from; empty when a person wrote it.
    public String from(int row) {
        return row > sheet.projects().size() || sheet.projects().get(row - 1).from().isEmpty()
                ? ""
                : capital(sheet.projects().get(row - 1).from()) + ".";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.FRANCE) + words.substring(1);
    }

    /// The rows shown: those that are filled, and one more.
    public List<Integer> rows() {
        return IntStream.rangeClosed(1, Math.min(ActivityProject.MOST, filled() + 1))
                .boxed()
                .toList();
    }

    private int filled() {
        return IntStream.rangeClosed(1, ActivityProject.MOST)
                .filter(row ->
                        ActivityProject.PARTS.stream().anyMatch(part -> !text(row, part).isEmpty()))
                .max()
                .orElse(0);
    }

    public String said(ActivityQuestion question) {
        String value = sheet.value(question.key());
        return question.kind() == Kind.DAY
                ? Dates.longDay(LocalDate.parse(value))
                : question.said(value);
    }

    /// How far it is, and what is left, in a sentence.
    public String lead() {
        int missing = sheet.missing().size();
        String by =
                sheet.writtenAt() == null
                        ? ""
                        : " Dernière réponse : "
                                + sheet.writtenBy()
                                + ", "
                                + Dates.moment(sheet.writtenAt())
                                + ".";
        return (missing == 0
                        ? "Tout ce qu'il faut est là."
                        : missing == 1
                                ? "Il manque une réponse."
                                : "Il manque " + missing + " réponses : deux minutes suffisent.")
                + by;
    }
}
