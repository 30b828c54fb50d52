package coop.quitus.document.internal;

import coop.quitus.document.CleanPictures;
import coop.quitus.document.VoucherFinding;
import coop.quitus.kernel.Outcome;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/// Draws pictures again, by the same hand as those of vouchers.
@Component
final class Redrawing implements CleanPictures {

    @Override
    public Outcome<byte[], VoucherFinding> jpeg(byte[] content, String name, int side) {
        try {
            Harmless clean = Inspection.of(content, name);
            if (!clean.mediaType().startsWith("image/")) {
                throw new Refusal(new VoucherFinding.AnotherKind(name, clean.mediaType()));
            }
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(clean.content()));
            return Outcome.done(Pictures.write(Pictures.within(picture, side), "jpeg"));
        } catch (Refusal refusal) {
            return Outcome.refused(refusal.finding());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
