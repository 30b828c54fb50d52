package coop.quitus.picture.web;

import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Picture;
import coop.quitus.picture.PictureFinding;
import coop.quitus.picture.PictureSentences;
import coop.quitus.picture.Pictures;
import coop.quitus.picture.Use;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// What pupils do with pictures on the tablet of their class: look, listen, add one.
@Controller
class TabletPicturesController {

    private static final String HERE = "/classe/images";

    private final Pictures pictures;
    private final Clock clock;

    TabletPicturesController(Pictures pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View show(Frame frame, ClassSession session, @RequestParam(defaultValue = "") String genre) {
        return page(frame, session, Ids.next(clock), known(genre), "", "", List.of());
    }

    private static String known(String kind) {
        return Arrays.stream(Picture.Kind.values())
                .map(Enum::name)
                .filter(kind::equals)
                .findFirst()
                .orElse("");
    }

    @PostMapping(HERE)
    View add(
            Frame frame,
            ClassSession session,
            @RequestParam UUID cle,
            @RequestParam String genre,
            @RequestParam(defaultValue = "") String mots,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var sent = new SentPicture(cle, genre, description.isBlank() ? mots : description, fichier);
        var outcome =
                sent.keep(
                        pictures,
                        session.cooperative(),
                        session.year(),
                        session.classCode(),
                        session.actor());
        return switch (outcome) {
            case Outcome.Done<Picture, PictureFinding> _ ->
                    SeeOther.page(HERE).saying("Bravo ! C'est gardé.");
            case Outcome.Refused<Picture, PictureFinding>(var findings) ->
                    page(
                                    frame,
                                    session,
                                    cle,
                                    known(genre),
                                    mots,
                                    description,
                                    PictureSentences.of(findings))
                            .refused();
        };
    }

    private TabletPicturesPage page(
            Frame frame,
            ClassSession session,
            UUID key,
            String kind,
            String chosen,
            String typed,
            List<Sentence> sentences) {
        return new TabletPicturesPage(
                frame.titled("Nos images"),
                pictures.of(session.cooperative(), session.year(), session.classCode()),
                session.level(),
                key,
                kind,
                chosen,
                typed,
                sentences);
    }

    @GetMapping(HERE + "/{id}")
    ResponseEntity<byte[]> whole(ClassSession session, @PathVariable UUID id) {
        Picture picture = ours(session, id);
        return Here.closed(
                pictures.bytes(session.cooperative(), picture.id(), Use.CLASS).orElseThrow(),
                pictures.mediaType(session.cooperative(), picture.id()).orElseThrow());
    }

    @GetMapping(HERE + "/{id}/apercu")
    ResponseEntity<byte[]> small(ClassSession session, @PathVariable UUID id) {
        return pictures.thumbnail(session.cooperative(), ours(session, id).id())
                .map(small -> Here.closed(small, "image/jpeg"))
                .orElseThrow(() -> new NotFound("no thumbnail"));
    }

    /// A class sees its own pictures, and no other's.
    private Picture ours(ClassSession session, UUID id) {
        return pictures.find(session.cooperative(), id)
                .filter(one -> one.classCode().equals(session.classCode()))
                .filter(one -> one.year().equals(session.year()))
                .orElseThrow(() -> new NotFound("no picture of this class"));
    }
}
