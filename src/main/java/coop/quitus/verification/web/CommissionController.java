package coop.quitus.verification.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.verification.PanelPolicies;
import coop.quitus.verification.PanelPolicy;
import coop.quitus.verification.VerificationFinding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What an association asks of those who verify a year.
@Controller
class CommissionController {

    private static final String PATH = "/associations/{association}/commission";

    /// A year is verified in the autumn that follows it: until then it is the one meant.
    private static final int MONTHS_TO_CLOSE = 4;

    private final Places places;
    private final PanelPolicies policies;
    private final Rights rights;
    private final Clock clock;

    CommissionController(Places places, PanelPolicies policies, Rights rights, Clock clock) {
        this.places = places;
        this.policies = policies;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam Optional<SchoolYear> annee,
            Person reader) {
        SchoolYear year = annee.orElseGet(this::beingClosed);
        return page(
                frame,
                association,
                year,
                reader,
                CommissionForm.of(policies.of(association, year), policies.shipped()),
                List.of());
    }

    @PostMapping(PATH)
    View choose(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam SchoolYear annee,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Optional<PanelPolicy> policy = new CommissionForm(sent).policy(policies.shipped());
        if (policy.isEmpty()) {
            return page(frame, association, annee, reader, sent, List.of(CommissionForm.FAULT))
                    .refused();
        }
        return switch (policies.choose(
                association,
                annee,
                policy.get(),
                sent.getOrDefault("raison", ""),
                reader.acting())) {
            case Outcome.Done<PanelPolicy, VerificationFinding> _ ->
                    SeeOther.page("/associations/" + association + "/commission?annee=" + annee)
                            .saying("Ces choix valent pour l'année " + annee.inFrench() + ".");
            case Outcome.Refused<PanelPolicy, VerificationFinding>(var findings) ->
                    page(frame, association, annee, reader, sent, Here.said(findings)).refused();
        };
    }

    private SchoolYear beingClosed() {
        return SchoolYear.of(LocalDate.now(clock).minusMonths(MONTHS_TO_CLOSE));
    }

    private CommissionPage page(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            Person reader,
            Map<String, String> typed,
            List<Sentence> sentences) {
        Association which =
                places.association(association).orElseThrow(() -> new NotFound("no association"));
        String path = "/associations/" + association + "/commission";
        return new CommissionPage(
                frame.titled("La commission de contrôle").at(which.name()),
                path,
                year,
                policies.shipped(),
                typed,
                rights.opens("POST", path, reader),
                sentences);
    }
}
