package coop.quitus.document.internal;

import coop.quitus.document.Leaf;
import coop.quitus.document.Voucher;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a voucher apart, page by page, as photographs: a paper that carries somebody else's PDF
/// would carry its faults too, and not be PDF/A any more.
final class Unbinding {

    private static final Logger LOG = LoggerFactory.getLogger(Unbinding.class);

    /// A sheet A4 at about 150 points an inch.
    private static final int SIDE = 1_600;

    /// What a sheet A4 leaves under a heading, in millimetres.
    private static final int WIDE = 178;

    private static final int HIGH = 222;

    /// Each page takes up to 60 MB while it is drawn.
    private static final Semaphore AT_ONCE = new Semaphore(1);

    private Unbinding() {}

    static List<Leaf> leaves(Voucher voucher, byte[] content, int atMost) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return voucher.isPicture()
                    ? List.of(leaf(voucher, ImageIO.read(new ByteArrayInputStream(content)), 1, 1))
                    : pages(voucher, content, atMost);
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("voucher {} cannot be drawn", voucher.hash(), unreadable);
            return List.of();
        } finally {
            AT_ONCE.release();
        }
    }

    private static List<Leaf> pages(Voucher voucher, byte[] content, int atMost)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            int of = document.getNumberOfPages();
            var leaves = new ArrayList<Leaf>();
            for (int page = 0; page < Math.min(of, atMost); page++) {
                leaves.add(leaf(voucher, Pdfs.page(document, page, SIDE), page + 1, of));
            }
            return leaves;
        }
    }

    private static Leaf leaf(Voucher voucher, BufferedImage picture, int number, int of)
            throws IOException {
        BufferedImage drawn = Pictures.within(picture, SIDE);
        return new Leaf(
                voucher.hash() + "-" + number,
                (long) drawn.getHeight() * WIDE > (long) drawn.getWidth() * HIGH,
                of,
                Pictures.write(drawn, "jpeg"));
    }
}
