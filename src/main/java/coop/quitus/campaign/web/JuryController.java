package coop.quitus.campaign.web;

import coop.quitus.campaign.CampaignFinding;
import coop.quitus.campaign.Campaigns;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.Enrolments;
import coop.quitus.campaign.Jury;
import coop.quitus.campaign.Participation;
import coop.quitus.campaign.Standing;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.KitCampaign.Criterion;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The table of a judge, behind a link and without an account.
@Controller
class JuryController {

    private final Jury jury;
    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final Places places;
    private final Shown shown;

    JuryController(
            Jury jury, Campaigns campaigns, Enrolments enrolments, Places places, Shown shown) {
        this.shown = shown;
        this.jury = jury;
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.places = places;
    }

    @GetMapping(Here.JURY)
    View show(
            Frame frame,
            @PathVariable AssociationId place,
            @PathVariable String secret,
            HttpServletResponse response) {
        return seat(place, secret, response)
                .<View>map(seat -> table(frame, place, secret, seat))
                .orElseGet(() -> gone(frame));
    }

    private JuryPage table(Frame frame, AssociationId place, String secret, Jury.Seat seat) {
        List<JuryPage.Row> rows =
                campaigns.standings(seat.edition()).stream()
                        .filter(Standing::placed)
                        .map(standing -> row(seat, standing.enrolment()))
                        .toList();
        return new JuryPage(
                frame.titled("Le jury : " + seat.edition().title()).at(seat.name()),
                "/jury/" + place + "/" + secret,
                seat,
                rows);
    }

    private JuryPage.Row row(Jury.Seat seat, Enrolment enrolment) {
        Map<String, Integer> marks = jury.marks(seat, enrolment.cooperative(), enrolment.id());
        boolean whole =
                seat.edition().rules().grid().stream()
                        .allMatch(criterion -> marks.containsKey(criterion.key()));
        return new JuryPage.Row(
                enrolment,
                schoolOf(enrolment.cooperative()),
                whole,
                marks.values().stream().mapToInt(Integer::intValue).sum());
    }

    @GetMapping(Here.JURY + "/{school}/{enrolment}")
    View look(
            Frame frame,
            @PathVariable AssociationId place,
            @PathVariable String secret,
            @PathVariable CooperativeId school,
            @PathVariable UUID enrolment,
            HttpServletResponse response) {
        return seat(place, secret, response)
                .<View>map(seat -> {
                    Map<String, String> given = new HashMap<>();
                    jury.marks(seat, school, enrolment)
                            .forEach((criterion, points) ->
                                    given.put("points." + criterion, String.valueOf(points)));
                    return page(frame, place, secret, seat, school, enrolment, given, List.of());
                })
                .orElseGet(() -> gone(frame));
    }

    @PostMapping(Here.JURY + "/{school}/{enrolment}")
    View mark(
            Frame frame,
            @PathVariable AssociationId place,
            @PathVariable String secret,
            @PathVariable CooperativeId school,
            @PathVariable UUID enrolment,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        Optional<Jury.Seat> seat = seat(place, secret, response);
        if (seat.isEmpty()) {
            return gone(frame);
        }
        return switch (jury.mark(seat.get(), school, enrolment, points(seat.get(), sent))) {
            case Outcome.Done<Integer, CampaignFinding>(Integer total, var _) ->
                    SeeOther.page("/jury/" + place + "/" + secret)
                            .saying(
                                    "C'est gardé : "
                                            + total
                                            + " points sur "
                                            + seat.get().edition().rules().outOf()
                                            + ".");
            case Outcome.Refused<Integer, CampaignFinding>(var findings) ->
                    page(
                                    frame,
                                    place,
                                    secret,
                                    seat.get(),
                                    school,
                                    enrolment,
                                    sent,
                                    Here.said(findings))
                            .refused();
        };
    }

    private static Map<String, Integer> points(Jury.Seat seat, Map<String, String> sent) {
        var form = new SentForm(sent);
        Map<String, Integer> points = new HashMap<>();
        for (Criterion criterion : seat.edition().rules().grid()) {
            String name = "points." + criterion.key();
            if (form.text(name).matches("\\d{1,3}")) {
                points.put(criterion.key(), form.count(name));
            }
        }
        return points;
    }

    private JudgedClassPage page(
            Frame frame,
            AssociationId place,
            String secret,
            Jury.Seat seat,
            CooperativeId school,
            UUID enrolment,
            Map<String, String> points,
            List<Sentence> sentences) {
        Participation participation =
                enrolments
                        .find(school, enrolment)
                        .filter(one -> one.edition().id().equals(seat.edition().id()))
                        .filter(one -> one.standing().placed())
                        .orElseThrow(() -> new NotFound("no class " + enrolment));
        String path = "/jury/" + place + "/" + secret;
        return new JudgedClassPage(
                frame.titled(schoolOf(school) + ", " + participation.enrolment().classCode())
                        .at(seat.name()),
                path,
                path + "/" + school + "/" + enrolment,
                seat,
                participation,
                schoolOf(school),
                shown.addresses(participation),
                points,
                sentences);
    }

    /// Keeps the link from leaking: no address of these pages is told to another site, no cache
    /// holds them.
    private Optional<Jury.Seat> seat(
            AssociationId place, String secret, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        return jury.seat(place, secret);
    }

    private String schoolOf(CooperativeId cooperative) {
        return places.cooperative(cooperative).map(Cooperative::name).orElse("");
    }

    private static View gone(Frame frame) {
        return new GonePage(frame.titled("Ce lien ne s'ouvre plus")).withStatus(404);
    }
}
