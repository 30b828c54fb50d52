package coop.quitus.audit.web;

import coop.quitus.audit.AuditFinding;
import coop.quitus.audit.AuditSentences;
import coop.quitus.audit.Auditors;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Invites an auditor, prolongs the invitation, ends it.
@Controller
class AuditorsController {

    private static final String HERE = "/associations/{association}/commissaires";

    private final Auditors auditors;
    private final Places places;
    private final Rights rights;

    AuditorsController(Auditors auditors, Places places, Rights rights) {
        this.auditors = auditors;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping(HERE)
    View show(Frame frame, @PathVariable AssociationId association, Person reader) {
        return page(frame, association, reader, Map.of(), List.of());
    }

    @PostMapping(HERE)
    View invite(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        var until = form.day("au");
        if (!form.faults().isEmpty()) {
            return page(frame, association, reader, sent, form.faults()).refused();
        }
        return after(
                auditors.invite(
                        association,
                        form.text("nom"),
                        form.text("courriel"),
                        until,
                        reader.acting()),
                frame,
                association,
                reader,
                sent,
                "L'invitation est partie. Chaque lecture sera notée.");
    }

    @PostMapping(HERE + "/{mandate}/prolongation")
    View prolong(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID mandate,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        return after(
                auditors.prolong(association, mandate, form.day("au"), reader.acting()),
                frame,
                association,
                reader,
                Map.of(),
                "L'invitation est prolongée.");
    }

    @PostMapping(HERE + "/{mandate}/fin")
    View end(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable UUID mandate,
            Person reader) {
        return after(
                auditors.end(association, mandate, reader.acting()),
                frame,
                association,
                reader,
                Map.of(),
                "L'invitation est finie. Ses droits aussi.");
    }

    private View after(
            Outcome<Mandate, Finding> outcome,
            Frame frame,
            AssociationId association,
            Person reader,
            Map<String, String> sent,
            String word) {
        return switch (outcome) {
            case Outcome.Done<Mandate, Finding> _ ->
                    SeeOther.page("/associations/" + association + "/commissaires").saying(word);
            case Outcome.Refused<Mandate, Finding>(var findings) ->
                    page(
                                    frame,
                                    association,
                                    reader,
                                    sent,
                                    findings.stream().map(AuditorsController::sentence).toList())
                            .refused();
        };
    }

    private static Sentence sentence(Finding finding) {
        return finding instanceof AuditFinding ours
                ? AuditSentences.of(ours)
                : PlaceSentences.ofInvitation(finding);
    }

    private AuditorsPage page(
            Frame frame,
            AssociationId id,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        String name =
                places.association(id)
                        .orElseThrow(() -> new NotFound("no association " + id))
                        .name();
        Frame titled = frame.titled("Le commissaire aux comptes");
        String here = "/associations/" + id + "/commissaires";
        return new AuditorsPage(
                titled.place().isEmpty() ? titled.at(name) : titled,
                "/associations/" + id + "/commissaire",
                here,
                auditors.of(id),
                rights.opens("POST", here, reader),
                sent,
                sentences);
    }
}
