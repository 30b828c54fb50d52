package coop.quitus.document;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Download;
import coop.quitus.ui.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The files that come with a form, kept as vouchers, and those that are handed out again.
@Component
public final class SentFiles {

    private final Vouchers vouchers;

    SentFiles(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    /// @param hash of the file that was kept; empty when none came
    public record Kept(String hash, List<Sentence> faults) {

        public Kept {
            faults = List.copyOf(faults);
        }
    }

    /// Keeps what came, or says why it cannot be kept.
    public Kept keep(CooperativeId cooperative, MultipartFile file, Actor by) {
        if (file.isEmpty()) {
            return new Kept("", List.of());
        }
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return switch (vouchers.keep(cooperative, content, name == null ? "" : name, by)) {
                case Outcome.Done<Voucher, VoucherFinding> kept ->
                        new Kept(kept.value().hash(), List.of());
                case Outcome.Refused<Voucher, VoucherFinding>(var findings) ->
                        new Kept("", findings.stream().map(DocumentSentences::of).toList());
            };
        } catch (IOException cut) {
            throw new UncheckedIOException("the file did not arrive", cut);
        }
    }

    /// @throws NotFound when that cooperative keeps no such file
    public Download hand(CooperativeId cooperative, String hash) {
        Voucher voucher =
                vouchers.describe(cooperative, hash).orElseThrow(() -> new NotFound("no file"));
        return new Download(
                voucher.name(),
                voucher.mediaType(),
                out -> {
                    try (InputStream content = vouchers.open(cooperative, hash).orElseThrow()) {
                        content.transferTo(out);
                    }
                });
    }
}
