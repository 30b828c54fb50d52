package coop.quitus.picture.web;

import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Picture;
import coop.quitus.picture.PictureFinding;
import coop.quitus.picture.PictureSentences;
import coop.quitus.picture.PictureStanding;
import coop.quitus.picture.Pictures;
import coop.quitus.picture.Presence;
import coop.quitus.picture.Use;
import coop.quitus.pupil.Pupils;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One picture: an adult says who is on it, hides faces, lets it out or takes it back.
@Controller
class PictureController {

    private final Pictures pictures;
    private final Pupils pupils;
    private final Rights rights;

    PictureController(Pictures pictures, Pupils pupils, Rights rights) {
        this.pictures = pictures;
        this.pupils = pupils;
        this.rights = rights;
    }

    @GetMapping(Here.PICTURE + "/fiche")
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID id,
            Person reader) {
        return page(frame, cooperative, id, reader, List.of());
    }

    @PostMapping(Here.PICTURE + "/presence")
    View recognise(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<UUID> eleve,
            @RequestParam(defaultValue = "false") boolean autres,
            @RequestParam(defaultValue = "false") boolean personne,
            Person reader) {
        if (!personne && !autres && eleve.isEmpty()) {
            var nobody =
                    new PictureFinding.Missing("", "une réponse : qui est dessus, ou « personne »");
            return page(frame, cooperative, id, reader, PictureSentences.of(List.of(nobody)))
                    .refused();
        }
        Presence said = personne ? Presence.NOBODY : new Presence(eleve, autres);
        return after(
                pictures.recognise(cooperative, id, said, reader.acting()),
                frame,
                cooperative,
                id,
                reader,
                "C'est noté.");
    }

    @PostMapping(Here.PICTURE + "/masque")
    View mask(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> carre,
            @RequestParam(required = false) String[] zone,
            @RequestParam(defaultValue = "false") boolean verifie,
            Person reader) {
        var form = new MaskForm(carre, zone == null ? List.of() : List.of(zone));
        return after(
                pictures.mask(cooperative, id, form.areas(), verifie, reader.acting()),
                frame,
                cooperative,
                id,
                reader,
                "La copie masquée est prête. L'image entière reste dans la classe.");
    }

    @PostMapping(Here.PICTURE + "/publication")
    View publish(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID id,
            @RequestParam Use usage,
            @RequestParam(defaultValue = "false") boolean retirer,
            Person reader) {
        return after(
                retirer
                        ? pictures.unpublish(cooperative, id, usage, reader.acting())
                        : pictures.publish(cooperative, id, usage, reader.acting()),
                frame,
                cooperative,
                id,
                reader,
                retirer
                        ? "Elle ne se montre plus " + usage.inFrench() + "."
                        : "Elle peut se montrer " + usage.inFrench() + ".");
    }

    @PostMapping(Here.PICTURE + "/effacement")
    View erase(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID id,
            Person reader) {
        Picture picture =
                pictures.find(cooperative, id).orElseThrow(() -> new NotFound("no picture"));
        return switch (pictures.erase(cooperative, id, reader.acting())) {
            case Outcome.Done<UUID, PictureFinding> _ ->
                    SeeOther.page(Here.ofClass(cooperative, year, picture.classCode()))
                            .saying("Elle est effacée.");
            case Outcome.Refused<UUID, PictureFinding> _ -> throw new NotFound("no picture");
        };
    }

    private View after(
            Outcome<Picture, PictureFinding> outcome,
            Frame frame,
            CooperativeId cooperative,
            UUID id,
            Person reader,
            String word) {
        return switch (outcome) {
            case Outcome.Done<Picture, PictureFinding>(Picture picture, var _) ->
                    SeeOther.page(picture.path(cooperative) + "/fiche").saying(word);
            case Outcome.Refused<Picture, PictureFinding>(var findings) ->
                    page(frame, cooperative, id, reader, PictureSentences.of(findings)).refused();
        };
    }

    private PicturePage page(
            Frame frame,
            CooperativeId cooperative,
            UUID id,
            Person reader,
            List<Sentence> sentences) {
        PictureStanding standing =
                pictures.standing(cooperative, id).orElseThrow(() -> new NotFound("no picture"));
        Picture picture = standing.picture();
        Set<UUID> onIt = new HashSet<>(standing.presence().orElse(Presence.NOBODY).pupils());
        return new PicturePage(
                frame.titled(picture.words()),
                cooperative,
                Here.ofClass(cooperative, picture.year(), picture.classCode()),
                standing,
                pupils.of(cooperative, picture.year(), picture.classCode()),
                pupils.names(cooperative, onIt),
                rights.opens("POST", picture.path(cooperative) + "/presence", reader),
                sentences);
    }
}
