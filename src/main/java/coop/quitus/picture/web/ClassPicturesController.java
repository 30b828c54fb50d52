package coop.quitus.picture.web;

import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Picture;
import coop.quitus.picture.PictureFinding;
import coop.quitus.picture.PictureSentences;
import coop.quitus.picture.PictureStanding;
import coop.quitus.picture.Pictures;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The pictures of a class: see them all, add one.
@Controller
class ClassPicturesController {

    private final Pictures pictures;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    ClassPicturesController(Pictures pictures, Places places, Rights rights, Clock clock) {
        this.pictures = pictures;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.CLASS)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person reader) {
        return page(
                frame, cooperative, year, code, reader, Ids.next(clock), "PHOTO", "", List.of());
    }

    @PostMapping(Here.CLASS)
    View add(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "PHOTO") String genre,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            Person reader)
            throws IOException {
        var sent = new SentPicture(cle, genre, description, fichier);
        return switch (sent.keep(pictures, cooperative, year, code, reader.acting())) {
            case Outcome.Done<Picture, PictureFinding>(Picture kept, var _) ->
                    SeeOther.page(kept.path(cooperative) + "/fiche")
                            .saying(
                                    "C'est gardé, pour la classe. Dites maintenant qui est dessus.");
            case Outcome.Refused<Picture, PictureFinding>(var findings) ->
                    page(
                                    frame,
                                    cooperative,
                                    year,
                                    code,
                                    reader,
                                    cle,
                                    genre,
                                    description,
                                    PictureSentences.of(findings))
                            .refused();
        };
    }

    private ClassPicturesPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            Person reader,
            UUID key,
            String kind,
            String words,
            List<Sentence> sentences) {
        String here = Here.ofClass(cooperative, year, code);
        List<PictureStanding> standings =
                pictures.of(cooperative, year, code).stream()
                        .map(one -> pictures.standing(cooperative, one.id()))
                        .flatMap(Optional::stream)
                        .toList();
        return new ClassPicturesPage(
                frame.titled(
                        "Les images de la classe de "
                                + Here.unit(places, cooperative, code).name()),
                cooperative,
                here,
                standings,
                rights.opens("POST", here, reader),
                key,
                kind,
                words,
                sentences);
    }
}
