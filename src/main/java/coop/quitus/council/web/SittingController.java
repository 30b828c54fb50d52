package coop.quitus.council.web;

import coop.quitus.ballot.Ballot;
import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.AgendaPoint;
import coop.quitus.council.Agendas;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.CouncilRole;
import coop.quitus.council.Deciding;
import coop.quitus.council.Sitting;
import coop.quitus.council.Turns;
import coop.quitus.document.Qr;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.Pupils;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One council, as adults prepare and lead it.
@Controller
class SittingController {

    private final Acts acts;
    private final Agendas agendas;
    private final Deciding deciding;
    private final Turns turns;
    private final Pupils pupils;
    private final Rights rights;
    private final SiteAddress site;
    private final Clock clock;

    SittingController(
            Acts acts,
            Agendas agendas,
            Deciding deciding,
            Turns turns,
            Pupils pupils,
            Rights rights,
            SiteAddress site,
            Clock clock) {
        this.acts = acts;
        this.agendas = agendas;
        this.deciding = deciding;
        this.turns = turns;
        this.pupils = pupils;
        this.rights = rights;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping(Here.SITTING)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            Person reader) {
        return page(frame, cooperative, acts.sitting(cooperative, sitting), reader, List.of());
    }

    private SittingPage page(
            Frame frame,
            CooperativeId cooperative,
            Sitting sitting,
            Person reader,
            List<Sentence> sentences) {
        String here = sitting.href(cooperative);
        Map<CouncilRole, UUID> held = turns.of(cooperative, sitting.id());
        boolean mayWrite = rights.opens("POST", here + "/seance/fin", reader);
        Live live = acts.live(cooperative, sitting, here, false).saying(sentences);
        return new SittingPage(
                frame.titled(sitting.inFrench()),
                Here.councils(cooperative, sitting.year()),
                mayWrite ? live : live.nameless(),
                mayWrite ? members(cooperative, sitting) : List.of(),
                held.isEmpty() ? turns.proposed(cooperative, sitting.id()) : held,
                mayWrite);
    }

    private List<Pupil> members(CooperativeId cooperative, Sitting sitting) {
        return switch (sitting.body().kind()) {
            case CLASS -> pupils.of(cooperative, sitting.year(), sitting.body().classCode());
            case DELEGATES ->
                    turns.delegates(cooperative, sitting.year(), "").stream()
                            .flatMap(id -> pupils.find(cooperative, id).stream())
                            .toList();
            case ADULTS -> List.of();
        };
    }

    @PostMapping(Here.SITTING + "/seance/{act}")
    View act(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            @PathVariable String act,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Sitting here = acts.sitting(cooperative, sitting);
        var form = new SentForm(sent);
        var outcome = acts.act(act, cooperative, here, form, reader.acting());
        return after(frame, cooperative, here, reader, outcome);
    }

    private View after(
            Frame frame,
            CooperativeId cooperative,
            Sitting sitting,
            Person reader,
            Outcome<?, CouncilFinding> outcome) {
        List<Sentence> said = Here.said(outcome);
        if (Here.refused(outcome)) {
            return page(frame, cooperative, sitting, reader, said).refused();
        }
        SeeOther next = SeeOther.page(sitting.href(cooperative));
        return said.isEmpty() ? next : next.saying(said.getFirst().onOneLine());
    }

    @GetMapping(Here.SITTING + "/compter/{teller}")
    View count(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            @PathVariable int teller) {
        Sitting here = acts.sitting(cooperative, sitting);
        Live live = acts.live(cooperative, here, here.href(cooperative), false);
        Ballot ballot = live.ballot();
        if (ballot == null) {
            throw new NotFound("no vote");
        }
        return new TellerPage(
                frame.titled("Compteur " + teller),
                here.href(cooperative),
                false,
                live.current().orElseThrow(),
                ballot,
                teller,
                List.of());
    }

    @PostMapping(Here.SITTING + "/points")
    View put(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Sitting here = acts.sitting(cooperative, sitting);
        var form = new SentForm(sent);
        UUID key = Here.id(form.text("cle"));
        var item =
                new AgendaItem(
                        key == null ? Ids.next(clock) : key,
                        part(form),
                        form.text("titre"),
                        form.text("texte"),
                        form.text("choix")
                                .lines()
                                .map(String::strip)
                                .filter(one -> !one.isEmpty())
                                .toList(),
                        "");
        return after(
                frame,
                cooperative,
                here,
                reader,
                agendas.put(cooperative, here.year(), here.body(), item, reader.acting()));
    }

    private static AgendaPart part(SentForm form) {
        try {
            return AgendaPart.valueOf(form.text("partie"));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("no part " + form.text("partie"));
        }
    }

    @PostMapping(Here.SITTING + "/points/{point}/place")
    View arrange(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            @PathVariable UUID point,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        Sitting here = acts.sitting(cooperative, sitting);
        acts.of(cooperative, here, point);
        return after(
                frame,
                cooperative,
                here,
                reader,
                form.text("retirer").isEmpty()
                        ? agendas.arrange(
                                cooperative, point, part(form), form.count("rang"), reader.acting())
                        : agendas.remove(cooperative, point, reader.acting()));
    }

    @PostMapping(Here.SITTING + "/roles")
    View give(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        Map<CouncilRole, UUID> roles = new EnumMap<>(CouncilRole.class);
        for (CouncilRole role : CouncilRole.values()) {
            UUID pupil = Here.id(form.text("role." + role));
            if (pupil != null) {
                roles.put(role, pupil);
            }
        }
        return after(
                frame,
                cooperative,
                acts.sitting(cooperative, sitting),
                reader,
                turns.give(cooperative, sitting, roles, reader.acting()));
    }

    @PostMapping(Here.SITTING + "/jetons")
    View slips(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Sitting here = acts.sitting(cooperative, sitting);
        var form = new SentForm(sent);
        AgendaPoint point =
                acts.live(cooperative, here, "", false)
                        .current()
                        .orElseThrow(() -> new NotFound("no point"));
        int count = form.count("jetons");
        return switch (deciding.tokens(cooperative, point.id(), count, reader.acting())) {
            case Outcome.Done<List<String>, CouncilFinding>(
                            List<String> codes,
                            List<CouncilFinding> _) ->
                    new SlipsPage(
                            frame.titled("Les jetons du vote"),
                            here.href(cooperative),
                            point.item().title(),
                            codes.stream().map(this::slip).toList());
            case Outcome.Refused<List<String>, CouncilFinding> refused ->
                    page(frame, cooperative, here, reader, Here.said(refused)).refused();
        };
    }

    private SlipsPage.Slip slip(String code) {
        return new SlipsPage.Slip(code, Qr.of(site.of("/classe/voter?jeton=" + code)));
    }

    @GetMapping(Here.SITTING + "/affiche")
    View wallSheet(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID sitting) {
        Sitting here = acts.sitting(cooperative, sitting);
        return new WallSheetPage(
                frame.titled(here.inFrench()),
                acts.live(cooperative, here, here.href(cooperative), false));
    }
}
