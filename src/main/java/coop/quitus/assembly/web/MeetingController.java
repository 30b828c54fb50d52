package coop.quitus.assembly.web;

import coop.quitus.assembly.AssemblyFinding;
import coop.quitus.assembly.AssemblySentences;
import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.Meetings;
import coop.quitus.assembly.Vote;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One general meeting: notice, roll, proxies, votes, minutes.
@Controller
class MeetingController {

    private final Meetings meetings;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    MeetingController(Meetings meetings, Places places, Rights rights, Clock clock) {
        this.meetings = meetings;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Where.ONE)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            Person reader) {
        return page(new Asked(frame, association, meeting, reader, false, Map.of()), List.of());
    }

    @GetMapping(Where.ONE + "/presences")
    View roll(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            Person reader) {
        return page(new Asked(frame, association, meeting, reader, true, Map.of()), List.of());
    }

    @PostMapping(Where.ONE + "/convocation")
    View convoke(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            Person reader) {
        return switch (meetings.convoke(association, meeting, reader.acting())) {
            case Outcome.Done<UUID, AssemblyFinding>(UUID job, var _) ->
                    SeeOther.page("/travaux/" + job).saying("La convocation part.");
            case Outcome.Refused<UUID, AssemblyFinding>(var findings) ->
                    page(
                                    new Asked(frame, association, meeting, reader, false, Map.of()),
                                    AssemblySentences.of(findings))
                            .refused();
        };
    }

    @PostMapping(Where.ONE + "/seconde-convocation")
    View callAgain(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        return switch (meetings.callAgain(
                association,
                meeting,
                form.day("jour"),
                Where.hour(form.text("heure")),
                form.text("lieu"),
                reader.acting())) {
            case Outcome.Done<Meeting, AssemblyFinding>(Meeting second, var _) ->
                    SeeOther.page(Where.path(association, second.id()))
                            .saying(
                                    "La seconde assemblée est au calendrier. Envoyez la convocation.");
            case Outcome.Refused<Meeting, AssemblyFinding>(var findings) ->
                    page(
                                    new Asked(frame, association, meeting, reader, false, sent),
                                    AssemblySentences.of(findings))
                            .refused();
        };
    }

    @PostMapping(Where.ONE + "/presences")
    View attend(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") Set<CooperativeId> present,
            Person reader) {
        var asked = new Asked(frame, association, meeting, reader, true, Map.of());
        return after(
                asked,
                meetings.attend(association, meeting, present, reader.acting()),
                "Les présences sont notées.");
    }

    @PostMapping(Where.ONE + "/pouvoirs")
    View entrust(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            @RequestParam CooperativeId donne,
            @RequestParam CooperativeId porte,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var asked = new Asked(frame, association, meeting, reader, true, sent);
        return after(
                asked,
                meetings.entrust(association, meeting, donne, porte, reader.acting()),
                "Le pouvoir est noté.");
    }

    @PostMapping(Where.ONE + "/votes/{position}")
    View vote(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            @PathVariable int position,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        var counted =
                new Vote(
                        0,
                        form.text("resolution"),
                        0,
                        form.count("pour"),
                        form.count("contre"),
                        form.count("abstentions"),
                        false);
        var asked = new Asked(frame, association, meeting, reader, false, Map.of());
        if (!form.faults().isEmpty()) {
            return page(asked, form.faults()).refused();
        }
        return after(
                asked,
                meetings.vote(association, meeting, position, counted, reader.acting()),
                "Le vote est noté.");
    }

    @PostMapping(Where.ONE + "/proces-verbal")
    View draw(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var asked = new Asked(frame, association, meeting, reader, false, sent);
        return after(
                asked,
                meetings.draw(
                        association, meeting, new SentForm(sent).text("dit"), reader.acting()),
                "Le procès-verbal est établi. Deux personnes du bureau le signent.");
    }

    @PostMapping(Where.ONE + "/signatures")
    View sign(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var asked = new Asked(frame, association, meeting, reader, false, sent);
        return after(
                asked,
                meetings.sign(
                        association, meeting, new SentForm(sent).text("fonction"), reader.acting()),
                "Vous avez signé le procès-verbal.");
    }

    @GetMapping(Where.ONE + "/convocation.pdf")
    View notice(
            @PathVariable AssociationId association, @PathVariable UUID meeting, Person reader) {
        return file("convocation.pdf", meetings.notice(association, meeting, reader.acting()));
    }

    @GetMapping(Where.ONE + "/emargement.pdf")
    View sheet(@PathVariable AssociationId association, @PathVariable UUID meeting) {
        return file("emargement.pdf", meetings.sheet(association, meeting));
    }

    @GetMapping(Where.ONE + "/proces-verbal.pdf")
    View minutes(
            @PathVariable AssociationId association, @PathVariable UUID meeting, Person reader) {
        return file("proces-verbal.pdf", meetings.minutes(association, meeting, reader.acting()));
    }

    private static View file(String name, Optional<byte[]> content) {
        byte[] bytes = content.orElseThrow(() -> new NotFound("no " + name));
        return new Download(name, "application/pdf", out -> out.write(bytes));
    }

    /// What a page is drawn for.
    ///
    /// @param onRoll whether it is the roll that is shown
    private record Asked(
            Frame frame,
            AssociationId association,
            UUID meeting,
            Person reader,
            boolean onRoll,
            Map<String, String> sent) {

        String path() {
            return Where.path(association, meeting);
        }
    }

    private View after(Asked asked, Outcome<Meeting, AssemblyFinding> outcome, String word) {
        return switch (outcome) {
            case Outcome.Done<Meeting, AssemblyFinding> _ ->
                    SeeOther.page(asked.path() + (asked.onRoll() ? "/presences" : "")).saying(word);
            case Outcome.Refused<Meeting, AssemblyFinding>(var findings) ->
                    page(asked, AssemblySentences.of(findings)).refused();
        };
    }

    private MeetingPage page(Asked asked, List<Sentence> sentences) {
        Meeting known = Where.meeting(places, meetings, asked.association(), asked.meeting());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        return new MeetingPage(
                Where.framed(
                        asked.frame(),
                        asked.onRoll() ? "Présences et pouvoirs" : known.title(),
                        Where.association(places, asked.association())),
                asked.path(),
                Where.path(asked.association()),
                known,
                !today.isBefore(known.on()),
                rights.opens("POST", asked.path() + "/convocation", asked.reader()),
                rights.opens("POST", asked.path() + "/signatures", asked.reader()),
                asked.onRoll(),
                asked.sent(),
                sentences);
    }
}
