package coop.quitus.kit.web;

import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kit.Kit;
import coop.quitus.kit.KitFinding;
import coop.quitus.kit.KitReading;
import coop.quitus.kit.Kits;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// An association's kits: what it offers, a file to check, a version to publish.
@Controller
class AssociationKitsController {

    private static final String PATH = "/associations/{association}/kits";

    private final Kits kits;
    private final Places places;
    private final Rights rights;

    AssociationKitsController(Kits kits, Places places, Rights rights) {
        this.kits = kits;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping(PATH)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam(required = false) @Nullable String depuis,
            Person reader) {
        String start =
                depuis == null
                        ? ""
                        : kits.latest(association, depuis)
                                .flatMap(kit -> kits.file(association, kit.code(), kit.version()))
                                .orElse("");
        return page(frame, association, start, List.of(), false, reader);
    }

    @PostMapping(PATH)
    View send(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            @RequestParam(defaultValue = "") String publier,
            Person reader)
            throws IOException {
        String yaml =
                fichier == null || fichier.isEmpty()
                        ? texte.replace("\r\n", "\n")
                        : new String(fichier.getBytes(), StandardCharsets.UTF_8);
        if (publier.isEmpty()) {
            KitReading reading = kits.read(yaml);
            AssociationKitsPage page =
                    page(frame, association, yaml, reading.findings(), true, reader);
            return reading.kit().isPresent() ? page : page.refused();
        }
        return switch (kits.publish(association, yaml, reader.acting())) {
            case Outcome.Done<Kit, KitFinding>(Kit kit, var _) ->
                    SeeOther.page("/associations/" + association + "/kits")
                            .saying(
                                    "La version "
                                            + kit.version()
                                            + " de « "
                                            + kit.title()
                                            + " » est publiée : les écoles peuvent la choisir.");
            case Outcome.Refused<Kit, KitFinding>(List<KitFinding> findings) ->
                    page(frame, association, yaml, findings, true, reader).refused();
        };
    }

    @GetMapping(PATH + "/{code}/{version}")
    View one(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable String code,
            @PathVariable int version) {
        Kit kit =
                kits.find(association, code, version)
                        .orElseThrow(() -> new NotFound("no kit " + code));
        String back = "/associations/" + association + "/kits";
        return new KitPage(
                frame.titled(kit.title()).at(named(association).name()),
                kit,
                back,
                back + "/" + code + "/" + version + "/fichier");
    }

    @GetMapping(PATH + "/{code}/{version}/fichier")
    View file(
            @PathVariable AssociationId association,
            @PathVariable String code,
            @PathVariable int version) {
        return kits.file(association, code, version)
                .map(yaml -> CatalogueController.file(code, yaml))
                .orElseThrow(() -> new NotFound("no kit " + code));
    }

    private AssociationKitsPage page(
            Frame frame,
            AssociationId association,
            String yaml,
            List<KitFinding> findings,
            boolean checked,
            Person reader) {
        String path = "/associations/" + association + "/kits";
        return new AssociationKitsPage(
                frame.titled("Les kits").at(named(association).name()),
                path,
                kits.national(),
                kits.published(association),
                rights.opens("POST", path, reader),
                yaml,
                checked,
                findings);
    }

    private Association named(AssociationId association) {
        return places.association(association)
                .orElseThrow(() -> new NotFound("no association " + association));
    }
}
