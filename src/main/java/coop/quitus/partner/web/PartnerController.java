package coop.quitus.partner.web;

import coop.quitus.document.Qr;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Contributions;
import coop.quitus.partner.Partner;
import coop.quitus.partner.PartnerDoors;
import coop.quitus.partner.PartnerDoors.Opened;
import coop.quitus.partner.PartnerFinding;
import coop.quitus.partner.Partners;
import coop.quitus.partner.SharedProjects;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One partner: correct what is known of them, open a door to them, shut it.
@Controller
class PartnerController {

    private final Partners partners;
    private final PartnerDoors doors;
    private final Contributions contributions;
    private final ObjectProvider<SharedProjects> projects;
    private final Rights rights;

    PartnerController(
            Partners partners,
            PartnerDoors doors,
            Contributions contributions,
            ObjectProvider<SharedProjects> projects,
            Rights rights) {
        this.partners = partners;
        this.doors = doors;
        this.contributions = contributions;
        this.projects = projects;
        this.rights = rights;
    }

    @GetMapping(Here.PARTNER)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID partner,
            Person reader) {
        Partner known = known(cooperative, partner);
        return page(frame, cooperative, year, known, PartnerForm.of(known), reader, List.of());
    }

    @PostMapping(Here.PARTNER)
    View correct(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID partner,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Partner known = known(cooperative, partner);
        return switch (partners.correct(
                cooperative, new PartnerForm(sent).partner(partner), reader.acting())) {
            case Outcome.Done<Partner, PartnerFinding> _ ->
                    SeeOther.page(Here.year(cooperative, year) + "/partenaires/" + partner)
                            .saying("C'est corrigé.");
            case Outcome.Refused<Partner, PartnerFinding>(var findings) ->
                    page(frame, cooperative, year, known, sent, reader, Here.said(findings))
                            .refused();
        };
    }

    @PostMapping(Here.PARTNER + "/porte")
    View open(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID partner,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Partner known = known(cooperative, partner);
        String here = Here.year(cooperative, year) + "/partenaires/" + partner;
        return switch (doors.open(
                cooperative, year, partner, new PartnerForm(sent).id("projet"), reader.acting())) {
            case Outcome.Done<Opened, PartnerFinding> done ->
                    new DoorOpenedPage(
                            frame.titled("La porte de " + known.name() + " est ouverte"),
                            here,
                            done.value(),
                            Qr.of(done.value().address()));
            case Outcome.Refused<Opened, PartnerFinding>(var findings) ->
                    page(frame, cooperative, year, known, sent, reader, Here.said(findings))
                            .refused();
        };
    }

    @PostMapping(Here.PARTNER + "/porte/fermeture")
    View shut(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID partner,
            Person reader) {
        doors.shut(cooperative, known(cooperative, partner).id(), reader.acting());
        return SeeOther.page(Here.year(cooperative, year) + "/partenaires/" + partner)
                .saying("Ses portes sont fermées : les liens n'ouvrent plus rien.");
    }

    private Partner known(CooperativeId cooperative, UUID partner) {
        return partners.find(cooperative, partner)
                .orElseThrow(() -> new NotFound("no partner " + partner));
    }

    private PartnerPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Partner partner,
            Map<String, String> typed,
            Person reader,
            List<Sentence> sentences) {
        String path = Here.year(cooperative, year);
        return new PartnerPage(
                frame.titled(partner.name()),
                path,
                partner,
                doors.open(cooperative).stream()
                        .filter(door -> door.partner().id().equals(partner.id()))
                        .toList(),
                projects.stream()
                        .flatMap(bell -> bell.named(cooperative, year).stream())
                        .map(one -> new Choice(one.id().toString(), one.title()))
                        .toList(),
                contributions.promised(cooperative).stream()
                        .filter(one -> one.partner().equals(partner.id()))
                        .toList(),
                rights.opens("POST", path + "/partenaires", reader),
                typed,
                sentences);
    }
}
