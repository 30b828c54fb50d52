package coop.quitus.picture.web;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.NewPicture;
import coop.quitus.picture.Picture;
import coop.quitus.picture.PictureFinding;
import coop.quitus.picture.Pictures;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What the form of a new picture sends, from a tablet or from an adult's desk.
///
/// @param key the form's own: a second touch keeps nothing more
/// @param words as chosen or typed
record SentPicture(UUID key, String kind, String words, @Nullable MultipartFile file) {

    Outcome<Picture, PictureFinding> keep(
            Pictures pictures, CooperativeId cooperative, SchoolYear year, String code, Actor by)
            throws IOException {
        Picture.Kind made =
                Arrays.stream(Picture.Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(Picture.Kind.PHOTO);
        if (file == null || file.isEmpty()) {
            return Outcome.refused(
                    new PictureFinding.Missing(
                            "fichier", made == Picture.Kind.SOUND ? "le son" : "l'image"));
        }
        String name = file.getOriginalFilename();
        var asked = new NewPicture(key, year, code, made, words.strip(), name == null ? "" : name);
        return pictures.keep(cooperative, asked, file.getInputStream(), by);
    }
}
