package coop.quitus.audit.web;

import coop.quitus.audit.AuditFinding;
import coop.quitus.audit.AuditSentences;
import coop.quitus.audit.EvidenceRate;
import coop.quitus.audit.EvidenceRates;
import coop.quitus.audit.Population;
import coop.quitus.audit.PopulationRow;
import coop.quitus.identity.Person;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The first page of the auditor's room.
@Controller
class RoomController {

    private final Rooms rooms;
    private final EvidenceRates rates;
    private final Population population;
    private final Clock clock;

    RoomController(Rooms rooms, EvidenceRates rates, Population population, Clock clock) {
        this.rooms = rooms;
        this.rates = rates;
        this.population = population;
        this.clock = clock;
    }

    /// The last year that is over.
    @GetMapping(Rooms.BASE)
    View latest(@PathVariable AssociationId association) {
        SchoolYear year = SchoolYear.of(LocalDate.now(clock)).previous();
        return SeeOther.page("/associations/" + association + "/commissaire/" + year.startsIn());
    }

    @GetMapping(Rooms.HERE)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            HttpServletRequest request,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        Frame framed = Rooms.framed(frame, "Le dossier du commissaire " + year.inFrench(), room);
        return rooms.announced(framed, room, request).orElseGet(() -> page(framed, room));
    }

    private RoomPage page(Frame frame, Room room) {
        AssociationId association = room.association();
        SchoolYear year = room.year();
        List<EvidenceRate> trend = rates.trend(association, year);
        EvidenceRate rate =
                trend.stream()
                        .filter(one -> one.year().equals(year))
                        .findFirst()
                        .orElseGet(() -> rates.of(association, year));
        List<PopulationRow> rows = population.of(association, year);
        return new RoomPage(
                frame,
                room,
                rate,
                trend,
                rows.size(),
                rows.stream().filter(PopulationRow::complete).count(),
                lacking(rows),
                remarks(rows));
    }

    static Map<PopulationRow.Lack, Long> lacking(List<PopulationRow> rows) {
        var lacking = new EnumMap<PopulationRow.Lack, Long>(PopulationRow.Lack.class);
        rows.forEach(row -> row.lacks().forEach(lack -> lacking.merge(lack, 1L, Long::sum)));
        return lacking;
    }

    /// AUD-02: the file can be read, and something lacks in it.
    static List<Sentence> remarks(List<PopulationRow> rows) {
        long lacking = rows.stream().filter(row -> !row.complete()).count();
        return lacking == 0
                ? List.of()
                : List.of(
                        AuditSentences.of(
                                new AuditFinding.FileIncomplete(
                                        lacking,
                                        lacking(rows).keySet().stream()
                                                .map(PopulationRow.Lack::inFrench)
                                                .toList())));
    }
}
