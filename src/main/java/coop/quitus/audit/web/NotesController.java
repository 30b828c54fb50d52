package coop.quitus.audit.web;

import coop.quitus.audit.AuditFinding;
import coop.quitus.audit.AuditNotes;
import coop.quitus.audit.AuditSentences;
import coop.quitus.identity.Person;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The auditor's notes: written, struck through, read by their author.
@Controller
class NotesController {

    private static final String NOTES = Rooms.HERE + "/notes";

    private final Rooms rooms;
    private final AuditNotes notes;
    private final Clock clock;

    NotesController(Rooms rooms, AuditNotes notes, Clock clock) {
        this.rooms = rooms;
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping(NOTES)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String sur,
            Person reader) {
        return page(frame, rooms.of(association, year, reader), reader, sur, "", List.of());
    }

    @PostMapping(NOTES)
    View write(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String sur,
            @RequestParam(defaultValue = "") String mots,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        return switch (notes.write(association, year, cle, sur, mots, reader.acting())) {
            case Outcome.Done<AuditNotes.Note, AuditFinding> _ ->
                    SeeOther.page(room.here() + "/notes")
                            .saying("Votre note est gardée, pour vous.");
            case Outcome.Refused<AuditNotes.Note, AuditFinding>(var findings) ->
                    page(frame, room, reader, sur, mots, AuditSentences.of(findings)).refused();
        };
    }

    @PostMapping(NOTES + "/{note}/rature")
    View strike(
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable UUID note,
            Person reader) {
        if (!notes.strike(association, note, reader.acting())) {
            throw new NotFound("no note " + note);
        }
        return SeeOther.page("/associations/" + association + "/commissaire/" + year + "/notes")
                .saying("La note est rayée ; elle reste lisible.");
    }

    private NotesPage page(
            Frame frame,
            Room room,
            Person reader,
            String about,
            String typed,
            List<Sentence> sentences) {
        return new NotesPage(
                Rooms.framed(frame, "Mes notes", room),
                room,
                notes.of(room.association(), room.year(), reader.id()),
                Ids.next(clock),
                about,
                typed,
                sentences);
    }
}
