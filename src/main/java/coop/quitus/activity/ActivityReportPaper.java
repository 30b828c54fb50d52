package coop.quitus.activity;

import coop.quitus.activity.ActivityQuestion.Kind;
import coop.quitus.activity.ActivityQuestion.Part;
import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The activity report as a paper, its eight parts in order (domain, section 2.6).
///
/// @param school its name
/// @param number of the cooperative in its association
/// @param association its name
/// @param mark the code it bears, and the address that says whether it is current
public record ActivityReportPaper(
        ActivitySheet sheet, String school, String number, String association, SealMark mark)
        implements Paper {

    @Override
    public String title() {
        return "Compte rendu d'activités " + sheet.year().inFrench();
    }

    @Override
    public String description() {
        return school + ", coopérative n° " + number + ".";
    }

    /// The evening it speaks of, so that the same answers draw the same bytes.
    @Override
    public Instant drawnAt() {
        return sheet.year().lastDay().atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();
    }

    @Override
    public String foot() {
        return number + " · " + school + " · " + mark.spelled();
    }

    public List<Part> parts() {
        return List.of(Part.values());
    }

    /// The questions of a part that were answered; rows of projects are drawn apart.
    public List<ActivityQuestion> answered(Part part) {
        return ActivityQuestion.all().stream()
                .filter(question -> question.part() == part && question.kind() != Kind.PROJECTS)
                .filter(question -> !sheet.value(question.key()).isEmpty())
                .filter(question -> question.kind() != Kind.TICK || sheet.projects().isEmpty())
                .toList();
    }

    public String said(ActivityQuestion question) {
        String value = sheet.value(question.key());
        return question.kind() == Kind.DAY
                ? Dates.longDay(LocalDate.parse(value))
                : question.said(value);
    }
}
