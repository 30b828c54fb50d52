package coop.quitus.document;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Money;
import coop.quitus.world.RoomTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Papers as PDF/A-3u: what an archivist's tool and a screen reader look for, and what the eye
/// sees.
@RoomTest
class DrawingAPaperTests {

    private static final Instant THEN = Instant.parse("2026-09-10T18:00:00Z");

    private final Papers papers;

    @Autowired
    DrawingAPaperTests(Papers papers) {
        this.papers = papers;
    }

    private static LabelSheetPaper labels(int number, int used) {
        return new LabelSheetPaper(
                "Étiquettes des pièces 2025–2026",
                IntStream.rangeClosed(1, number)
                        .mapToObj(i ->
                                new Label(
                                        "D" + (i < 10 ? "0" : "") + i,
                                        LocalDate.of(2025, 9, 15),
                                        "Car pour le théâtre, CM2 d'Inès et Théo",
                                        Money.cents(-123_456L * i),
                                        "http://localhost:8080/cooperatives/12/ecritures/D" + i))
                        .toList(),
                used,
                THEN);
    }

    @Test
    void a_paper_says_that_it_is_made_to_last_and_to_be_read_aloud() throws IOException {
        try (PDDocument paper = Loader.loadPDF(papers.pdf(labels(3, 0)))) {
            var catalog = paper.getDocumentCatalog();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("<pdfaid:part>3</pdfaid:part>")
                    .contains("<pdfaid:conformance>U</pdfaid:conformance>")
                    .contains("<pdfuaid:part>1</pdfuaid:part>")
                    .contains("<xmp:CreateDate>2026-09-10T18:00:00+00:00</xmp:CreateDate>")
                    .contains("Étiquettes des pièces 2025–2026");
            assertThat(paper.getDocumentInformation().getTitle())
                    .isEqualTo("Étiquettes des pièces 2025–2026");
        }
    }

    @Test
    void the_judge_of_pdf_a_and_of_pdf_ua_finds_nothing_to_say() throws Exception {
        assertThat(PdfJudge.faults(papers.pdf(labels(3, 0)))).isEmpty();
    }

    @Test
    void the_judge_has_been_seen_to_refuse() throws Exception {
        assertThat(PdfJudge.faults(SampleFiles.file("pdf"))).isNotEmpty();
    }

    @Test
    void every_letter_is_inside() throws IOException {
        try (PDDocument paper = Loader.loadPDF(papers.pdf(labels(3, 0)))) {
            for (PDPage page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(name.getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_same_paper_is_the_same_file() {
        assertThat(papers.pdf(labels(30, 4))).isEqualTo(papers.pdf(labels(30, 4)));
    }

    @Test
    void a_label_says_its_number_its_day_and_its_amount() throws IOException {
        try (PDDocument paper = Loader.loadPDF(papers.pdf(labels(1, 0)))) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("D01")
                    .contains("15/09/2025")
                    .contains("−1\u202f234,56\u202f€");
        }
    }

    @Test
    void a_sheet_holds_twenty_four_labels_and_the_first_may_be_begun() throws IOException {
        assertThat(pages(labels(24, 0))).isEqualTo(1);
        assertThat(pages(labels(25, 0))).isEqualTo(2);
        assertThat(pages(labels(24, 1))).isEqualTo(2);
        assertThat(pages(labels(20, 4))).isEqualTo(1);
    }

    private int pages(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(papers.pdf(paper))) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void its_code_leads_back_to_the_entry() throws Exception {
        byte[] pdf = papers.pdf(labels(24, 0));
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/etiquettes.pdf"), pdf);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            var sheet = new PDFRenderer(paper).renderImageWithDPI(0, 200);
            javax.imageio.ImageIO.write(
                    sheet, "png", Path.of("target/pictures/etiquettes.png").toFile());
            int width = sheet.getWidth() / 3;
            int height = sheet.getHeight() / 8;
            var label = sheet.getSubimage(width, 2 * height, width, height);
            assertThat(read(label)).isEqualTo("http://localhost:8080/cooperatives/12/ecritures/D8");
        }
    }

    private static String read(java.awt.image.BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] points = picture.getRGB(0, 0, width, height, null, 0, width);
        var light = new com.google.zxing.RGBLuminanceSource(width, height, points);
        var squares =
                new com.google.zxing.BinaryBitmap(
                        new com.google.zxing.common.HybridBinarizer(light));
        return new com.google.zxing.qrcode.QRCodeReader().decode(squares).getText();
    }

    @Test
    void a_code_is_an_svg_of_its_own() {
        assertThat(List.of(Qr.svg("https://quitus.coop/D12").split("[<>]", -1)))
                .anyMatch(part -> part.startsWith("svg xmlns"))
                .anyMatch(part -> part.startsWith("path d=\"M2 2h7"));
    }
}
