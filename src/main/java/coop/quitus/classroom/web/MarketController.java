package coop.quitus.classroom.web;

import coop.quitus.classroom.Market;
import coop.quitus.classroom.Markets;
import coop.quitus.classroom.Offer;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The knowledge market: offers and wishes on the tablet, the draw and the wall sheet for the
/// teacher.
@Controller
class MarketController {

    private static final String MARKET = Here.CLASS + "/marche";

    private final Markets markets;
    private final Here here;
    private final Clock clock;

    MarketController(Markets markets, Here here, Clock clock) {
        this.markets = markets;
        this.here = here;
        this.clock = clock;
    }

    @GetMapping("/classe/marche")
    View show(Frame frame, ClassSession session) {
        return page(frame, session, Map.of(), List.of());
    }

    private MarketPage page(
            Frame frame,
            ClassSession session,
            Map<String, String> typed,
            List<Sentence> sentences) {
        SchoolClass where = SchoolClass.of(session);
        return new MarketPage(
                frame.titled("Le marché"),
                session,
                markets.current(where),
                here.names(where),
                here.choices(where),
                typed,
                sentences);
    }

    @PostMapping("/classe/marche/offre")
    View offer(
            Frame frame,
            ClassSession session,
            @RequestParam(required = false) @Nullable UUID qui,
            @RequestParam Map<String, String> sent) {
        var form = new SentForm(sent);
        var offer =
                new Offer(
                        Ids.next(clock),
                        Here.who(qui),
                        form.text("titre"),
                        form.text("materiel"),
                        form.count("minutes"),
                        form.count("places"));
        List<Sentence> refusal =
                form.faults().isEmpty()
                        ? Here.said(markets.offer(SchoolClass.of(session), offer, session.actor()))
                        : form.faults();
        return refusal.isEmpty()
                ? SeeOther.page("/classe/marche").saying("Ton offre est au marché.")
                : page(frame, session, sent, refusal).refused();
    }

    @PostMapping("/classe/marche/voeux")
    View wish(
            Frame frame,
            ClassSession session,
            @RequestParam(required = false) @Nullable UUID qui,
            @RequestParam(defaultValue = "") List<UUID> voeux) {
        List<Sentence> refusal =
                Here.said(
                        markets.wish(
                                SchoolClass.of(session), Here.who(qui), voeux, session.actor()));
        return refusal.isEmpty()
                ? SeeOther.page("/classe/marche").saying("Tes vœux sont gardés.")
                : page(frame, session, Map.of(), refusal).refused();
    }

    @GetMapping(MARKET)
    View manage(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        return manage(frame, new SchoolClass(cooperative, year, code), Map.of(), List.of());
    }

    private TeacherMarketPage manage(
            Frame frame, SchoolClass asked, Map<String, String> typed, List<Sentence> sentences) {
        SchoolClass where = here.known(asked);
        return new TeacherMarketPage(
                frame.titled("Le marché de connaissances"),
                Here.of(where),
                markets.current(where),
                here.names(where),
                typed,
                sentences);
    }

    @PostMapping(MARKET)
    View announce(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Person by) {
        var where = here.known(new SchoolClass(cooperative, year, code));
        var form = new SentForm(sent);
        LocalDate on = form.day("le");
        int rounds = form.count("tours");
        int minutes = form.count("minutes");
        List<Sentence> refusal =
                on == null || !form.faults().isEmpty()
                        ? form.faults()
                        : Here.said(markets.announce(where, on, rounds, minutes, by.acting()));
        return refusal.isEmpty() && on != null
                ? SeeOther.page(Here.of(where) + "/marche")
                        .saying("Le marché est annoncé : la classe peut proposer.")
                : manage(frame, where, sent, refusal).refused();
    }

    @PostMapping(MARKET + "/tirage")
    View draw(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person by) {
        var where = here.known(new SchoolClass(cooperative, year, code));
        List<Sentence> refusal = Here.said(markets.draw(where, clock.millis(), by.acting()));
        return refusal.isEmpty()
                ? SeeOther.page(Here.of(where) + "/marche/affiche")
                : manage(frame, where, Map.of(), refusal).refused();
    }

    @GetMapping(MARKET + "/affiche")
    View sheet(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        var where = here.known(new SchoolClass(cooperative, year, code));
        Market market =
                markets.current(where)
                        .filter(one -> one.timetable().isPresent())
                        .orElseThrow(() -> new NotFound("no timetable is drawn"));
        return new WallSheetPage(
                frame.titled("Le marché de connaissances"),
                Here.of(where),
                market,
                here.names(where));
    }
}
