package coop.quitus.audit.web;

import coop.quitus.audit.AuditBundles;
import coop.quitus.audit.AuditExceptions;
import coop.quitus.audit.AuditTables;
import coop.quitus.audit.FecReview;
import coop.quitus.audit.Population;
import coop.quitus.audit.ReadingLog;
import coop.quitus.identity.Person;
import coop.quitus.job.Job;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.report.Exports;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The papers of the auditor's file: exceptions, entries, readings, and the whole to take away.
@Controller
class FileController {

    private static final int MADE = 10;

    private final Rooms rooms;
    private final AuditExceptions exceptions;
    private final AuditTables tables;
    private final FecReview review;
    private final Exports exports;
    private final ReadingLog readings;
    private final Population population;
    private final Jobs jobs;

    FileController(
            Rooms rooms,
            AuditExceptions exceptions,
            AuditTables tables,
            FecReview review,
            Exports exports,
            ReadingLog readings,
            Population population,
            Jobs jobs) {
        this.rooms = rooms;
        this.exceptions = exceptions;
        this.tables = tables;
        this.review = review;
        this.exports = exports;
        this.readings = readings;
        this.population = population;
        this.jobs = jobs;
    }

    @GetMapping(Rooms.HERE + "/anomalies")
    View exceptions(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String sorte,
            @RequestParam(defaultValue = "") String ouvertes,
            HttpServletRequest request,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        Frame framed = Rooms.framed(frame, "Les anomalies " + year.inFrench(), room);
        return rooms.announced(framed, room, request)
                .orElseGet(() -> found(framed, room, sorte, !ouvertes.isEmpty()));
    }

    private ExceptionsPage found(Frame frame, Room room, String kind, boolean open) {
        return new ExceptionsPage(
                frame,
                room,
                exceptions.of(room.association(), room.year()).stream()
                        .filter(one -> kind.isEmpty() || one.kind().name().equals(kind))
                        .filter(one -> !open || one.open())
                        .toList(),
                kind,
                open);
    }

    @GetMapping(Rooms.HERE + "/anomalies.csv")
    View exceptionsTable(@PathVariable AssociationId association, @PathVariable SchoolYear year) {
        return new Download(
                "anomalies-" + year + ".csv",
                "text/csv;charset=UTF-8",
                out -> tables.exceptions(association, year, out));
    }

    @GetMapping(Rooms.HERE + "/fec")
    View fec(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            Person reader)
            throws IOException {
        Room room = rooms.of(association, year, reader);
        return new FecPage(
                Rooms.framed(frame, "Le fichier des écritures " + year.inFrench(), room),
                room,
                review.of(association, year));
    }

    @GetMapping(Rooms.HERE + "/fec.txt")
    View fecFile(@PathVariable AssociationId association, @PathVariable SchoolYear year) {
        return new Download(
                exports.fecName(association, year),
                "text/plain;charset=UTF-8",
                out -> exports.fec(association, year, out));
    }

    @GetMapping(Rooms.HERE + "/lectures")
    View readings(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "0") int depuis,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        int from = Math.max(0, depuis);
        return new ReadingsPage(
                Rooms.framed(frame, "Le journal des lectures", room),
                room,
                readings.of(association, from, ReadingsPage.A_PAGE),
                from,
                readings.count(association));
    }

    @GetMapping(Rooms.HERE + "/emporter")
    View bundle(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        return new BundlePage(
                Rooms.framed(frame, "Emporter le dossier " + year.inFrench(), room),
                room,
                jobs.of(new Site.OfAssociation(association), 50).stream()
                        .filter(job -> job.work().equals(AuditBundles.WORK))
                        .limit(MADE)
                        .toList(),
                RoomController.remarks(population.of(association, year)));
    }

    @PostMapping(Rooms.HERE + "/emporter")
    View pack(
            @PathVariable AssociationId association, @PathVariable SchoolYear year, Person reader) {
        Job job =
                jobs.start(
                        AuditBundles.WORK,
                        "Le dossier du commissaire aux comptes " + year.inFrench(),
                        Map.of("association", association.toString(), "year", year.toString()),
                        new Site.OfAssociation(association),
                        reader.acting());
        readings.write(
                association,
                new ReadingLog.Page(
                        "/associations/" + association + "/commissaire/" + year + "/emporter",
                        "Demande tout le dossier " + year.inFrench(),
                        null,
                        ""),
                reader.acting());
        return SeeOther.page(job.path());
    }
}
