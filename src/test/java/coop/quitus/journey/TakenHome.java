package coop.quitus.journey;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// A paper someone took home from a page, read back.
final class TakenHome {

    private TakenHome() {}

    static String textOf(Download paper) {
        try (PDDocument pages = Loader.loadPDF(Files.readAllBytes(paper.path()))) {
            return new PDFTextStripper().getText(pages);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
