package coop.quitus.audit.web;

import coop.quitus.audit.AuditFinding;
import coop.quitus.audit.AuditSample;
import coop.quitus.audit.AuditSamples;
import coop.quitus.audit.AuditSentences;
import coop.quitus.audit.AuditTables;
import coop.quitus.audit.SamplePlan;
import coop.quitus.audit.SampledPiece;
import coop.quitus.identity.Person;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The auditor's samples: drawn, ticked piece by piece, taken away as a table.
@Controller
class SamplesController {

    private static final String SAMPLES = Rooms.HERE + "/sondages";
    private static final String SAMPLE = SAMPLES + "/{sample}";

    private final Rooms rooms;
    private final AuditSamples samples;
    private final AuditTables tables;
    private final Clock clock;

    SamplesController(Rooms rooms, AuditSamples samples, AuditTables tables, Clock clock) {
        this.rooms = rooms;
        this.samples = samples;
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping(SAMPLES)
    View all(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            Person reader) {
        return list(frame, rooms.of(association, year, reader), reader, Map.of(), List.of());
    }

    @PostMapping(SAMPLES)
    View draw(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam UUID cle,
            @RequestParam SamplePlan.Method methode,
            @RequestParam SamplePlan.Stratum population,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        var form = new SentForm(sent);
        int confidence = form.count("confiance");
        var plan =
                new SamplePlan(
                        methode,
                        population,
                        form.text("graine"),
                        form.count("taille"),
                        form.text("seuil").isEmpty() ? Money.ZERO : form.money("seuil").absolute(),
                        confidence == 80 || confidence == 90 ? confidence : 95);
        if (!form.faults().isEmpty()) {
            return list(frame, room, reader, sent, form.faults()).refused();
        }
        return switch (samples.draw(association, year, cle, plan, reader.acting())) {
            case Outcome.Done<AuditSample, AuditFinding>(AuditSample drawn, _) ->
                    SeeOther.page(room.here() + "/sondages/" + drawn.id())
                            .saying("Le sondage est tiré. Regardez chaque pièce, puis concluez.");
            case Outcome.Refused<AuditSample, AuditFinding>(var findings) ->
                    list(frame, room, reader, sent, AuditSentences.of(findings)).refused();
        };
    }

    private SamplesPage list(
            Frame frame,
            Room room,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        return new SamplesPage(
                Rooms.framed(frame, "Mes sondages", room),
                room,
                samples.of(room.association(), room.year(), reader.id()),
                Ids.next(clock),
                sent,
                sentences);
    }

    @GetMapping(SAMPLE)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable UUID sample,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        return page(frame, room, own(association, sample, reader), 0, List.of());
    }

    @PostMapping(SAMPLE + "/pieces/{position}")
    View tick(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable UUID sample,
            @PathVariable int position,
            @RequestParam(defaultValue = "vu") String constat,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        AuditSample drawn = own(association, sample, reader);
        boolean exception = constat.equals("anomalie");
        var form = new SentForm(sent);
        Money error =
                exception && !form.text("erreur").isEmpty() ? form.money("erreur") : Money.ZERO;
        if (!form.faults().isEmpty()) {
            return page(frame, room, drawn, position, form.faults()).refused();
        }
        if (samples.pieces(association, drawn).size() < position || position < 1) {
            throw new NotFound("no piece " + position);
        }
        return switch (samples.tick(
                association,
                drawn,
                position,
                exception,
                error,
                form.text("mots"),
                reader.acting())) {
            case Outcome.Done<SampledPiece, AuditFinding> _ ->
                    SeeOther.page(room.here() + "/sondages/" + sample + "#piece-" + position);
            case Outcome.Refused<SampledPiece, AuditFinding>(var findings) ->
                    page(frame, room, drawn, position, AuditSentences.of(findings)).refused();
        };
    }

    @GetMapping(SAMPLE + "/liste.csv")
    View table(
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable UUID sample,
            Person reader) {
        AuditSample drawn = own(association, sample, reader);
        return new Download(
                "sondage-" + year + ".csv",
                "text/csv;charset=UTF-8",
                out -> tables.sample(association, drawn, out));
    }

    private AuditSample own(AssociationId association, UUID sample, Person reader) {
        return samples.sample(association, sample, reader.id())
                .orElseThrow(() -> new NotFound("no sample " + sample));
    }

    private SamplePage page(
            Frame frame, Room room, AuditSample sample, int refused, List<Sentence> sentences) {
        List<SampledPiece> pieces = samples.pieces(room.association(), sample);
        return new SamplePage(
                Rooms.framed(frame, "Un sondage", room),
                room,
                sample,
                pieces,
                samples.conclude(sample, pieces),
                refused,
                sentences);
    }
}
