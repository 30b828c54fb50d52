package coop.quitus.assembly.web;

import coop.quitus.assembly.AssemblyFinding;
import coop.quitus.assembly.AssemblySentences;
import coop.quitus.assembly.Authority;
import coop.quitus.assembly.Deposit;
import coop.quitus.assembly.Enclosure;
import coop.quitus.assembly.Filings;
import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.Meetings;
import coop.quitus.assembly.SubsidyMeter;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The bundles for the préfecture and the JOAFE, and where they went.
@Controller
class FilingsController {

    private static final String HERE = Where.ONE + "/dossiers";

    private final Filings filings;
    private final Meetings meetings;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    FilingsController(
            Filings filings, Meetings meetings, Places places, Rights rights, Clock clock) {
        this.filings = filings;
        this.meetings = meetings;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            Person reader) {
        return page(frame, association, meeting, reader, Map.of(), List.of());
    }

    @PostMapping(HERE)
    View pack(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            @RequestParam Authority pour,
            Person reader) {
        return switch (filings.pack(association, meeting, pour, reader.acting())) {
            case Outcome.Done<UUID, AssemblyFinding>(UUID job, var _) ->
                    SeeOther.page("/travaux/" + job);
            case Outcome.Refused<UUID, AssemblyFinding>(var findings) ->
                    page(
                                    frame,
                                    association,
                                    meeting,
                                    reader,
                                    Map.of(),
                                    AssemblySentences.of(findings))
                            .refused();
        };
    }

    @PostMapping(HERE + "/pieces")
    View enclose(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            @RequestParam Enclosure.Kind genre,
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            Person reader)
            throws IOException {
        InputStream content =
                fichier == null ? InputStream.nullInputStream() : fichier.getInputStream();
        String name = fichier == null ? "" : fichier.getOriginalFilename();
        return switch (filings.enclose(
                association, meeting, genre, content, name == null ? "" : name, reader.acting())) {
            case Outcome.Done<Enclosure, AssemblyFinding> _ ->
                    SeeOther.page(Where.path(association, meeting) + "/dossiers")
                            .saying("Le fichier est joint.");
            case Outcome.Refused<Enclosure, AssemblyFinding>(var findings) ->
                    page(
                                    frame,
                                    association,
                                    meeting,
                                    reader,
                                    Map.of(),
                                    AssemblySentences.of(findings))
                            .refused();
        };
    }

    @PostMapping(HERE + "/depots")
    View note(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID meeting,
            @RequestParam Authority pour,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        return switch (filings.note(
                association,
                meeting,
                pour,
                form.day("jour"),
                form.text("reference"),
                reader.acting())) {
            case Outcome.Done<Deposit, AssemblyFinding> _ ->
                    SeeOther.page(Where.path(association, meeting) + "/dossiers")
                            .saying("Le dépôt est noté.");
            case Outcome.Refused<Deposit, AssemblyFinding>(var findings) ->
                    page(frame, association, meeting, reader, sent, AssemblySentences.of(findings))
                            .refused();
        };
    }

    private FilingsPage page(
            Frame frame,
            AssociationId association,
            UUID meeting,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        Meeting known = Where.meeting(places, meetings, association, meeting);
        String back = Where.path(association, meeting);
        SubsidyMeter meter = filings.meter(association, known);
        List<Deposit> deposits = filings.deposits(association, meeting);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        LocalDate until = meter.until();
        return new FilingsPage(
                Where.framed(frame, "Préfecture et JOAFE", Where.association(places, association)),
                back + "/dossiers",
                back,
                known,
                meter,
                filings.enclosures(association, meeting),
                deposits,
                until != null
                        && today.isAfter(until)
                        && deposits.stream().noneMatch(one -> one.authority() == Authority.JOAFE),
                rights.opens("POST", back + "/dossiers", reader),
                sent,
                sentences);
    }
}
