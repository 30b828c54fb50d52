package coop.quitus.document.internal;

import coop.quitus.document.Voucher;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Small pictures of vouchers, made when first asked for. The last few hundred are remembered; none
/// is stored, for it can always be made again.
@Component
final class Thumbnails {

    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);
    private static final int SIDE = 320;
    private static final int REMEMBERED = 300;

    private final Map<String, byte[]> made =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Optional<byte[]> of(Voucher voucher, Supplier<byte[]> content) {
        byte[] known = known(voucher.hash());
        if (known != null) {
            return Optional.of(known);
        }
        try {
            byte[] bytes = content.get();
            @Nullable BufferedImage picture =
                    voucher.isPicture()
                            ? ImageIO.read(new ByteArrayInputStream(bytes))
                            : Pdfs.firstPage(bytes, SIDE);
            if (picture == null) {
                return Optional.empty();
            }
            byte[] small = Pictures.write(Pictures.within(picture, SIDE), "jpeg");
            remember(voucher.hash(), small);
            return Optional.of(small);
        } catch (IOException unreadable) {
            LOG.warn("no thumbnail of voucher {}", voucher.hash(), unreadable);
            return Optional.empty();
        }
    }

    private synchronized byte @Nullable [] known(String hash) {
        return made.get(hash);
    }

    private synchronized void remember(String hash, byte[] small) {
        made.put(hash, small);
    }
}
