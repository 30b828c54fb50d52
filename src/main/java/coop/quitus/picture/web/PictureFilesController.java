package coop.quitus.picture.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.PictureStanding;
import coop.quitus.picture.Pictures;
import coop.quitus.picture.Use;
import coop.quitus.ui.NotFound;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The bytes of a picture: whole for the adults of its cooperative, as its agreements allow for
/// everyone else.
@Controller
class PictureFilesController {

    private final Pictures pictures;

    PictureFilesController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping(Here.PICTURE)
    ResponseEntity<byte[]> whole(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID id) {
        return Here.closed(bytes(cooperative, id, Use.CLASS), mediaType(cooperative, id));
    }

    @GetMapping(Here.PICTURE + "/apercu")
    ResponseEntity<byte[]> small(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID id) {
        return pictures.thumbnail(cooperative, id)
                .map(small -> Here.closed(small, "image/jpeg"))
                .orElseThrow(() -> new NotFound("no picture"));
    }

    /// The copy whose faces are hidden.
    @GetMapping(Here.PICTURE + "/masque")
    ResponseEntity<byte[]> masked(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID id) {
        return pictures.standing(cooperative, id)
                .map(PictureStanding::masked)
                .filter(areas -> !areas.isEmpty())
                .flatMap(_ -> pictures.maskedCopy(cooperative, id))
                .map(copy -> Here.closed(copy, "image/jpeg"))
                .orElseThrow(() -> new NotFound("no masked copy"));
    }

    @GetMapping("/images/{place}/{id}")
    ResponseEntity<byte[]> published(@PathVariable CooperativeId place, @PathVariable UUID id) {
        return Here.open(bytes(place, id, Use.PUBLIC), mediaType(place, id));
    }

    private byte[] bytes(CooperativeId cooperative, UUID id, Use use) {
        return pictures.bytes(cooperative, id, use)
                .orElseThrow(() -> new NotFound("no picture to show"));
    }

    private String mediaType(CooperativeId cooperative, UUID id) {
        return pictures.mediaType(cooperative, id).orElseThrow(() -> new NotFound("no picture"));
    }
}
