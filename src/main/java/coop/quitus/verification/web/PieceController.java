package coop.quitus.verification.web;

import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.verification.NewObservation;
import coop.quitus.verification.Observation;
import coop.quitus.verification.Observation.Subject;
import coop.quitus.verification.Sample.Drawn;
import coop.quitus.verification.VerificationFinding;
import coop.quitus.verification.Verifications;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One piece, beside what proves it, and two buttons.
@Controller
class PieceController {

    private static final String PIECE = Here.SITTING + "/pieces/{position}";
    private static final String IMAGE = PIECE + "/images/{hash}";

    /// As the vouchers themselves are shown: nothing in them may run or call out.
    private static final String FOR_A_PICTURE =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

    private static final String FOR_A_PDF =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Sittings sittings;
    private final Verifications verifications;
    private final Books books;
    private final Vouchers vouchers;

    PieceController(
            Sittings sittings, Verifications verifications, Books books, Vouchers vouchers) {
        this.sittings = sittings;
        this.verifications = verifications;
        this.books = books;
        this.vouchers = vouchers;
    }

    @GetMapping(PIECE)
    View show(
            Frame frame,
            @PathVariable String secret,
            @PathVariable int position,
            HttpServletResponse response) {
        return sittings.at(secret, response)
                .<View>map(sitting ->
                        sitting.sample() == null
                                ? SeeOther.page(sitting.path())
                                : page(frame, sitting, position, "", List.of()))
                .orElseGet(() -> Sittings.gone(frame));
    }

    @PostMapping(PIECE)
    View say(
            Frame frame,
            @PathVariable String secret,
            @PathVariable int position,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        return sittings.at(secret, response)
                .map(sitting -> said(frame, sitting, position, sent))
                .orElseGet(() -> Sittings.gone(frame));
    }

    private View said(Frame frame, Sitting sitting, int position, Map<String, String> sent) {
        var form = new SeenForm(sent);
        NewObservation seen =
                NewObservation.ofPiece(
                        form.key(), form.version(), position, form.verdict(), form.words());
        return switch (verifications.observe(
                sitting.seat().cooperative(), sitting.seat().year(), seen, sitting.acting())) {
            case Outcome.Done<Observation, VerificationFinding> _ ->
                    SeeOther.page(sitting.page(position + 1));
            case Outcome.Refused<Observation, VerificationFinding>(var findings) ->
                    sitting.drawn(position).isEmpty()
                            ? SeeOther.page(sitting.path())
                            : page(frame, sitting, position, form.words(), Here.said(findings))
                                    .refused();
        };
    }

    private PiecePage page(
            Frame frame, Sitting sitting, int position, String typed, List<Sentence> sentences) {
        Drawn drawn =
                sitting.drawn(position).orElseThrow(() -> new NotFound("no place " + position));
        Entry entry = entry(sitting, drawn);
        return new PiecePage(
                frame.titled("Pièce " + position + " sur " + sitting.total()).at(sitting.place()),
                sitting,
                drawn,
                PieceView.of(
                        entry,
                        books.chart(sitting.seat().year()),
                        vouchers.describe(sitting.seat().cooperative(), entry.vouchers())),
                sitting.mine(Subject.PIECE, position),
                sitting.others(Subject.PIECE, position),
                typed,
                sentences);
    }

    private Entry entry(Sitting sitting, Drawn drawn) {
        return books.entry(sitting.seat().cooperative(), drawn.candidate().entry()).orElseThrow();
    }

    @GetMapping(IMAGE)
    ResponseEntity<InputStreamResource> image(
            @PathVariable String secret,
            @PathVariable int position,
            @PathVariable String hash,
            HttpServletResponse response) {
        Sitting sitting = seatedBefore(secret, position, hash, response);
        Voucher voucher =
                vouchers.describe(sitting.seat().cooperative(), hash)
                        .orElseThrow(() -> new NotFound("no voucher"));
        InputStream content =
                vouchers.open(sitting.seat().cooperative(), hash)
                        .orElseThrow(() -> new NotFound("no voucher"));
        return ResponseEntity.ok()
                .header("Content-Security-Policy", voucher.isPicture() ? FOR_A_PICTURE : FOR_A_PDF)
                .contentType(MediaType.parseMediaType(voucher.mediaType()))
                .contentLength(voucher.size())
                .body(new InputStreamResource(content));
    }

    @GetMapping(IMAGE + "/apercu")
    ResponseEntity<byte[]> thumbnail(
            @PathVariable String secret,
            @PathVariable int position,
            @PathVariable String hash,
            HttpServletResponse response) {
        Sitting sitting = seatedBefore(secret, position, hash, response);
        byte[] small =
                vouchers.thumbnail(sitting.seat().cooperative(), hash)
                        .orElseThrow(() -> new NotFound("no thumbnail"));
        return ResponseEntity.ok()
                .header("Content-Security-Policy", FOR_A_PICTURE)
                .contentType(MediaType.IMAGE_JPEG)
                .body(small);
    }

    /// Only what proves a piece of the sample is shown, and no paper that names families.
    private Sitting seatedBefore(
            String secret, int position, String hash, HttpServletResponse response) {
        Optional<Sitting> found = sittings.at(secret, response);
        return found.filter(sitting ->
                        sitting.drawn(position)
                                .map(drawn -> entry(sitting, drawn))
                                .filter(entry -> !Discretion.isOfFamilies(entry))
                                .filter(entry -> entry.vouchers().contains(hash))
                                .isPresent())
                .orElseThrow(() -> new NotFound("nothing to see at this place"));
    }
}
