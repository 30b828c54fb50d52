package coop.quitus.partner.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Directory;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerFinding;
import coop.quitus.partner.Partners;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The partners of a cooperative: look for one, add one, take one from the directory.
@Controller
class PartnersController {

    private final Partners partners;
    private final Directory directory;
    private final Places places;
    private final Rights rights;

    PartnersController(Partners partners, Directory directory, Places places, Rights rights) {
        this.partners = partners;
        this.directory = directory;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping(Here.PARTNERS)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String mots,
            Person reader) {
        return page(frame, cooperative, year, mots, Map.of(), reader, List.of());
    }

    @PostMapping(Here.PARTNERS)
    View know(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new PartnerForm(sent);
        return switch (partners.know(cooperative, form.partner(form.key()), reader.acting())) {
            case Outcome.Done<Partner, PartnerFinding> done ->
                    SeeOther.page(
                                    Here.year(cooperative, year)
                                            + "/partenaires/"
                                            + done.value().id())
                            .saying("C'est noté.");
            case Outcome.Refused<Partner, PartnerFinding>(var findings) ->
                    page(frame, cooperative, year, "", sent, reader, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.PARTNERS + "/annuaire/{entry}")
    View take(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID entry,
            Person reader) {
        return switch (partners.take(cooperative, entry, reader.acting())) {
            case Outcome.Done<Partner, PartnerFinding> done ->
                    SeeOther.page(Here.year(cooperative, year) + "/partenaires")
                            .saying(done.value().name() + " est parmi vos partenaires.");
            case Outcome.Refused<Partner, PartnerFinding>(var findings) ->
                    page(frame, cooperative, year, "", Map.of(), reader, Here.said(findings))
                            .refused();
        };
    }

    private PartnersPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String words,
            Map<String, String> typed,
            Person reader,
            List<Sentence> sentences) {
        Cooperative school =
                places.cooperative(cooperative).orElseThrow(() -> new NotFound("no cooperative"));
        List<Partner> known = partners.of(cooperative);
        String path = Here.year(cooperative, year);
        return new PartnersPage(
                frame.titled("Les partenaires"),
                path,
                partners.search(cooperative, words),
                directory.search(school.association(), words).stream()
                        .filter(entry ->
                                known.stream()
                                        .noneMatch(one -> one.id().equals(entry.partner().id())))
                        .toList(),
                words,
                rights.opens("POST", path + "/partenaires", reader),
                typed.getOrDefault("cle", UUID.randomUUID().toString()),
                typed,
                sentences);
    }
}
