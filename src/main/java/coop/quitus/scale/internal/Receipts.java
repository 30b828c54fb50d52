package coop.quitus.scale.internal;

import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Outcome;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// The photographs that stand for a nation's vouchers: eight real files, which all share.
final class Receipts {

    private static final int MANY = 8;

    private Receipts() {}

    static List<Voucher> keep(Vouchers vouchers, Cooperative first, Actor by) {
        return IntStream.range(0, MANY).mapToObj(i -> keep(vouchers, first, i, by)).toList();
    }

    private static Voucher keep(Vouchers vouchers, Cooperative first, int number, Actor by) {
        return switch (vouchers.keep(
                first.id(),
                new ByteArrayInputStream(drawn(number)),
                "facture-" + (number + 1) + ".png",
                by)) {
            case Outcome.Done<Voucher, VoucherFinding>(Voucher kept, _) -> kept;
            case Outcome.Refused<Voucher, VoucherFinding>(List<VoucherFinding> why) ->
                    throw new IllegalStateException("a picture of ours was refused: " + why);
        };
    }

    /// A sheet with lines, as many as its number.
    private static byte[] drawn(int number) {
        var sheet = new BufferedImage(300, 420, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.DARK_GRAY);
        for (int i = 0; i <= number; i++) {
            pen.fillRect(30, 60 + 36 * i, 240 - 20 * i, 12);
        }
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(sheet, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
