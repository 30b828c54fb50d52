package coop.quitus.assembly.web;

import coop.quitus.assembly.AssemblyFinding;
import coop.quitus.assembly.AssemblySentences;
import coop.quitus.assembly.Majority;
import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.MeetingKind;
import coop.quitus.assembly.Meetings;
import coop.quitus.assembly.NewMeeting;
import coop.quitus.assembly.Share;
import coop.quitus.assembly.Statutes;
import coop.quitus.assembly.Theme;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The general meetings of an association, and a new one.
@Controller
class AssembliesController {

    private final Meetings meetings;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    AssembliesController(Meetings meetings, Places places, Rights rights, Clock clock) {
        this.meetings = meetings;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Where.ALL)
    View show(Frame frame, @PathVariable AssociationId association, Person reader) {
        return page(frame, association, reader, Theme.proposed(), Map.of(), List.of());
    }

    @PostMapping(Where.ALL)
    View announce(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam UUID cle,
            @RequestParam MeetingKind genre,
            @RequestParam Share quorum,
            @RequestParam Share second,
            @RequestParam Majority majorite,
            @RequestParam(defaultValue = "") List<Theme> points,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        int year = form.count("exercice");
        var asked =
                new NewMeeting(
                        cle,
                        genre,
                        new SchoolYear(year < 1990 || year > 2199 ? lastYear() : year),
                        form.day("jour"),
                        Where.hour(form.text("heure")),
                        form.text("lieu"),
                        new Statutes(
                                quorum,
                                second,
                                majorite,
                                form.count("delai"),
                                form.count("ecart"),
                                form.count("pouvoirs")),
                        points,
                        form.text("autres")
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList());
        if (!form.faults().isEmpty()) {
            return page(frame, association, reader, points, sent, form.faults()).refused();
        }
        return switch (meetings.announce(association, asked, reader.acting())) {
            case Outcome.Done<Meeting, AssemblyFinding>(Meeting known, var _) ->
                    SeeOther.page(Where.path(association, known.id()))
                            .saying("L'assemblée est au calendrier. Envoyez la convocation.");
            case Outcome.Refused<Meeting, AssemblyFinding>(var findings) ->
                    page(frame, association, reader, points, sent, AssemblySentences.of(findings))
                            .refused();
        };
    }

    private int lastYear() {
        return SchoolYear.of(LocalDate.now(clock)).startsIn() - 1;
    }

    private AssembliesPage page(
            Frame frame,
            AssociationId association,
            Person reader,
            List<Theme> themes,
            Map<String, String> sent,
            List<Sentence> sentences) {
        String here = Where.path(association);
        List<Meeting> known = meetings.of(association);
        return new AssembliesPage(
                Where.framed(
                        frame, "Les assemblées générales", Where.association(places, association)),
                here,
                known,
                rights.opens("POST", here, reader),
                Ids.next(clock),
                known.isEmpty() ? Statutes.USUAL : known.getFirst().statutes(),
                lastYear(),
                themes,
                sent,
                sentences);
    }
}
