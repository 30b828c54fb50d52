package coop.quitus.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Vouchers as people send them: a photo, and an invoice that is no PDF/A at all.
public final class Receipts {

    private Receipts() {}

    /// A photo taken upright, or lying on its side.
    public static InputStream photo(Color colour, boolean lying) throws IOException {
        var picture =
                new BufferedImage(lying ? 400 : 300, lying ? 300 : 400, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /// Its letters are not inside: PDF/A would refuse it.
    public static InputStream invoice(int pages) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int page = 1; page <= pages; page++) {
                var sheet = new PDPage();
                document.addPage(sheet);
                try (var pen = new PDPageContentStream(document, sheet)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    pen.newLineAtOffset(80, 600);
                    pen.showText("Facture, page " + page);
                    pen.endText();
                }
            }
            document.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }
}
