package coop.quitus.partner.web;

import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Commitment;
import coop.quitus.partner.Contribution;
import coop.quitus.partner.Contributions;
import coop.quitus.partner.PartnerFinding;
import coop.quitus.partner.Partners;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
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

/// What was given without money: valued by those who tell the year, withdrawn with a reason.
@Controller
class ContributionsController {

    private final Contributions contributions;
    private final Partners partners;
    private final Rights rights;
    private final Clock clock;

    ContributionsController(
            Contributions contributions, Partners partners, Rights rights, Clock clock) {
        this.contributions = contributions;
        this.partners = partners;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.CONTRIBUTIONS)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Optional<UUID> promesse,
            Person reader) {
        Map<String, String> typed =
                contributions.promised(cooperative).stream()
                        .filter(one -> Optional.of(one.id()).equals(promesse))
                        .findFirst()
                        .map(ContributionsController::of)
                        .orElse(Map.of());
        return page(frame, cooperative, year, typed, reader, List.of());
    }

    /// What the form shows of a promise.
    private static Map<String, String> of(Commitment promise) {
        Map<String, String> fields = new HashMap<>();
        fields.put("promesse", promise.id().toString());
        fields.put("partenaire", promise.partner().toString());
        fields.put("projet", promise.project() == null ? "" : promise.project().toString());
        fields.put("nature", promise.nature().name());
        fields.put("libelle", promise.label());
        fields.put("quantite", promise.quantity().inFrench());
        fields.put("unite", promise.unit());
        return fields;
    }

    @PostMapping(Here.CONTRIBUTIONS)
    View value(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new PartnerForm(sent);
        var asked = form.contribution(year, LocalDate.now(clock));
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, year, sent, reader, form.faults()).refused();
        }
        return switch (contributions.value(cooperative, asked, reader.acting())) {
            case Outcome.Done<Contribution, PartnerFinding> done ->
                    SeeOther.page(Here.year(cooperative, year) + "/contributions")
                            .saying(
                                    "C'est évalué : "
                                            + done.value().total().inFrench()
                                            + ", à côté des comptes.");
            case Outcome.Refused<Contribution, PartnerFinding>(var findings) ->
                    page(frame, cooperative, year, sent, reader, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.CONTRIBUTIONS + "/{contribution}/retrait")
    View withdraw(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID contribution,
            @RequestParam(defaultValue = "") String raison,
            Person reader) {
        return switch (contributions.withdraw(cooperative, contribution, raison, reader.acting())) {
            case Outcome.Done<Contribution, PartnerFinding> _ ->
                    SeeOther.page(Here.year(cooperative, year) + "/contributions")
                            .saying("La ligne reste, et ne compte plus.");
            case Outcome.Refused<Contribution, PartnerFinding>(var findings) ->
                    page(frame, cooperative, year, Map.of(), reader, Here.said(findings)).refused();
        };
    }

    private ContributionsPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Map<String, String> typed,
            Person reader,
            List<Sentence> sentences) {
        String path = Here.year(cooperative, year);
        return new ContributionsPage(
                frame.titled("Contributions volontaires en nature"),
                path,
                contributions.of(cooperative, year),
                contributions.promised(cooperative),
                partners.of(cooperative),
                rights.opens("POST", path + "/contributions", reader),
                typed.getOrDefault("cle", UUID.randomUUID().toString()),
                typed,
                sentences);
    }
}
