package coop.quitus.activity.web;

import coop.quitus.activity.ActivityFinding;
import coop.quitus.activity.ActivityReports;
import coop.quitus.activity.ActivitySentences;
import coop.quitus.activity.ActivitySheet;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The activity report of a year: read it, answer it, take it away as a paper.
@Controller
class ActivityController {

    private static final String HERE = "/cooperatives/{cooperative}/exercices/{year}/activites";

    private final ActivityReports reports;
    private final Rights rights;

    ActivityController(ActivityReports reports, Rights rights) {
        this.reports = reports;
        this.rights = rights;
    }

    @GetMapping(HERE)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, Map.of(), List.of(), reader);
    }

    @PostMapping(HERE)
    View keep(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            @RequestParam int version,
            Person reader) {
        return switch (reports.keep(cooperative, year, version, sent, reader.acting())) {
            case Outcome.Done<ActivitySheet, ActivityFinding>(ActivitySheet sheet, _) ->
                    SeeOther.page(path(cooperative, year) + "/activites").saying(kept(sheet));
            case Outcome.Refused<ActivitySheet, ActivityFinding>(List<ActivityFinding> found) -> {
                List<Sentence> said = found.stream().map(ActivitySentences::of).toList();
                yield page(frame, cooperative, year, sent, said, reader)
                        .withStatus(status(found).value());
            }
        };
    }

    private static String kept(ActivitySheet sheet) {
        return switch (sheet.missing().size()) {
            case 0 -> "C'est gardé. Le compte rendu d'activités est complet.";
            case 1 -> "C'est gardé. Il manque encore une réponse.";
            default -> "C'est gardé. Il manque encore " + sheet.missing().size() + " réponses.";
        };
    }

    private static HttpStatus status(List<ActivityFinding> found) {
        return found.getFirst() instanceof ActivityFinding.SomeoneAnswered
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    @GetMapping(HERE + ".pdf")
    View pdf(
            @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year, Person reader) {
        return new Download(
                "activites-" + year.startsIn() + ".pdf",
                "application/pdf",
                out ->
                        reports.write(
                                cooperative,
                                year,
                                ActivityReports.Dress.PDF,
                                out,
                                reader.acting()));
    }

    private static String path(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
    }

    private ActivitySheetPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Map<String, String> typed,
            List<Sentence> sentences,
            Person reader) {
        String path = path(cooperative, year);
        return new ActivitySheetPage(
                frame.titled("Le compte rendu d'activités"),
                path,
                reports.sheet(cooperative, year),
                typed,
                sentences,
                reports.history(cooperative, year),
                rights.opens("POST", path + "/activites", reader));
    }
}
