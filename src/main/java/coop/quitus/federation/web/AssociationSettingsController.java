package coop.quitus.federation.web;

import static java.util.Objects.requireNonNullElse;

import coop.quitus.federation.Association;
import coop.quitus.federation.Founding;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import coop.quitus.federation.Policies;
import coop.quitus.federation.Policy;
import coop.quitus.federation.web.AssociationSettingsPage.Numbers;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// What an association is for the State, and what it chose for this school year.
@Controller
class AssociationSettingsController {

    private final Places places;
    private final Founding founding;
    private final Policies policies;
    private final Rights rights;
    private final Clock clock;

    AssociationSettingsController(
            Places places, Founding founding, Policies policies, Rights rights, Clock clock) {
        this.places = places;
        this.founding = founding;
        this.policies = policies;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/associations/{association}/reglages")
    View show(Frame frame, @PathVariable AssociationId association, Person reader) {
        Association which = Inside.association(places, association);
        return page(
                frame,
                which,
                reader,
                new Numbers(
                        requireNonNullElse(which.siren(), ""),
                        requireNonNullElse(which.siret(), ""),
                        requireNonNullElse(which.rna(), "")),
                PolicyForm.of(policies.of(association, year())),
                List.of());
    }

    @PostMapping("/associations/{association}/reglages")
    View choose(
            Frame frame,
            @PathVariable AssociationId association,
            @ModelAttribute Numbers numbers,
            @ModelAttribute PolicyForm form,
            Person reader) {
        Association which = Inside.association(places, association);
        var findings = new ArrayList<PlaceFinding>();
        Policy policy = form.read(findings);
        if (findings.isEmpty()) {
            findings.addAll(write(association, numbers, policy, reader));
        }
        return findings.isEmpty()
                ? SeeOther.page("/associations/" + association + "/reglages")
                        .saying("Ces choix valent pour l'année " + year().inFrench() + ".")
                : page(frame, which, reader, numbers, form, findings).refused();
    }

    private List<PlaceFinding> write(
            AssociationId association, Numbers numbers, Policy policy, Person by) {
        var identified =
                founding.identify(
                        association, numbers.siren(), numbers.siret(), numbers.rna(), by.acting());
        if (identified instanceof Outcome.Refused<Association, PlaceFinding>(var findings)) {
            return findings;
        }
        var chosen = policies.choose(association, year(), policy, "", by.acting());
        return chosen instanceof Outcome.Refused<Policy, PlaceFinding>(var findings)
                ? findings
                : List.of();
    }

    private AssociationSettingsPage page(
            Frame frame,
            Association association,
            Person reader,
            Numbers numbers,
            PolicyForm form,
            List<PlaceFinding> findings) {
        return new AssociationSettingsPage(
                Inside.framed(frame, "Réglages", association.name()),
                association,
                year(),
                numbers,
                form,
                rights.opens("POST", "/associations/" + association.id() + "/reglages", reader),
                findings.stream().map(PlaceSentences::of).toList());
    }

    private SchoolYear year() {
        return SchoolYear.of(LocalDate.now(clock));
    }
}
