package coop.quitus.partner.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Directory;
import coop.quitus.partner.DirectoryEntry;
import coop.quitus.partner.PartnerFinding;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
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

/// The directory of an association: its staff writes it, all its cooperatives read it.
@Controller
class DirectoryController {

    private final Directory directory;
    private final Places places;
    private final Rights rights;

    DirectoryController(Directory directory, Places places, Rights rights) {
        this.directory = directory;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping(Here.DIRECTORY)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam(defaultValue = "") String mots,
            @RequestParam Optional<UUID> ligne,
            Person reader) {
        Optional<DirectoryEntry> corrected = ligne.flatMap(id -> directory.find(association, id));
        return page(
                frame,
                association,
                mots,
                corrected.map(entry -> entry.partner().id()).orElseGet(UUID::randomUUID),
                corrected.map(entry -> PartnerForm.of(entry.partner())).orElse(Map.of()),
                reader,
                List.of());
    }

    @PostMapping(Here.DIRECTORY)
    View write(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new PartnerForm(sent);
        UUID key = form.key();
        return switch (directory.write(association, form.partner(key), reader.acting())) {
            case Outcome.Done<DirectoryEntry, PartnerFinding> done ->
                    SeeOther.page("/associations/" + association + "/annuaire")
                            .saying(done.value().partner().name() + " est dans l'annuaire.");
            case Outcome.Refused<DirectoryEntry, PartnerFinding>(var findings) ->
                    page(frame, association, "", key, sent, reader, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.DIRECTORY + "/{entry}/retrait")
    View remove(@PathVariable AssociationId association, @PathVariable UUID entry, Person reader) {
        directory.remove(association, entry, reader.acting());
        return SeeOther.page("/associations/" + association + "/annuaire")
                .saying("La ligne est retirée. Les coopératives qui l'avaient choisie la gardent.");
    }

    private DirectoryPage page(
            Frame frame,
            AssociationId association,
            String words,
            UUID key,
            Map<String, String> typed,
            Person reader,
            List<Sentence> sentences) {
        Association which =
                places.association(association).orElseThrow(() -> new NotFound("no association"));
        String path = "/associations/" + association + "/annuaire";
        return new DirectoryPage(
                frame.titled("L'annuaire des partenaires").at(which.name()),
                path,
                directory.search(association, words),
                words,
                rights.opens("POST", path, reader),
                key.toString(),
                directory.find(association, key).isPresent(),
                typed,
                sentences);
    }
}
