package coop.quitus.document;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Outcome;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What is sent as a voucher: kept, made harmless, or refused with a sentence.
@RoomTest
class KeepingAVoucherTests {

    private final Vouchers vouchers;
    private final World world;
    private Cooperative school;

    @Autowired
    KeepingAVoucherTests(Vouchers vouchers, World world) {
        this.vouchers = vouchers;
        this.world = world;
        this.school = world.school();
    }

    @BeforeEach
    void a_school_of_its_own() {
        school = world.school();
    }

    private Outcome<Voucher, VoucherFinding> send(String kind, String name) {
        return vouchers.keep(
                school.id(),
                new ByteArrayInputStream(SampleFiles.file(kind)),
                name,
                World.MME_ROUX);
    }

    private Voucher kept(String kind, String name) {
        return switch (send(kind, name)) {
            case Outcome.Done<Voucher, VoucherFinding>(Voucher voucher, var _) -> voucher;
            case Outcome.Refused<Voucher, VoucherFinding>(var findings) ->
                    throw new AssertionError(findings);
        };
    }

    private byte[] stored(Voucher voucher) throws IOException {
        try (var bytes = vouchers.open(school.id(), voucher.hash()).orElseThrow()) {
            return bytes.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # what is sent                 | its name      | what is said
                    jpeg                           | ticket.jpg    | kept as image/jpeg
                    jpeg                           | facture.pdf   | kept as image/jpeg
                    png                            | capture.png   | kept as image/png
                    jpeg with a zip behind         | ticket.jpg    | kept as image/jpeg
                    pdf                            | facture.pdf   | kept as application/pdf
                    nothing                        | vide.jpg      | Le fichier « vide.jpg » est vide.
                    11 MB                          | gros.jpg      | Le fichier « gros.jpg » pèse plus de 10 Mo.
                    heic                           | IMG_1.heic    | La photo « IMG_1.heic » est au format HEIC
                    webp                           | a.webp        | La photo « a.webp » est au format WebP
                    svg                            | dessin.jpg    | n'est ni une photo ni un PDF (image/svg+xml)
                    html                           | facture.pdf   | n'est ni une photo ni un PDF (text/html)
                    program                        | facture.pdf   | n'est ni une photo ni un PDF
                    jpeg cut short                 | ticket.jpg    | est abîmé ou incomplet
                    png cut short                  | ticket.png    | est abîmé ou incomplet
                    pdf cut short                  | facture.pdf   | est abîmé ou incomplet
                    png of 30000 x 30000           | plan.png      | est trop grande : 30000 × 30000 points
                    pdf that unfolds without end   | facture.pdf   | est abîmé ou incomplet
                    pdf with a password            | facture.pdf   | est protégé par un mot de passe
                    pdf with a script              | facture.pdf   | contient un programme
                    pdf that starts a program      | facture.pdf   | contient un programme
                    pdf with a page behind         | facture.pdf   | contient un programme
                    """)
    void a_file_is_judged_by_its_bytes(String sent, String name, String said) {
        String answer =
                switch (send(sent, name)) {
                    case Outcome.Done<Voucher, VoucherFinding>(Voucher voucher, var _) ->
                            "kept as " + voucher.mediaType();
                    case Outcome.Refused<Voucher, VoucherFinding>(var findings) ->
                            DocumentSentences.of(findings.getFirst()).fact();
                };
        assertThat(answer).contains(said);
        assertThat(vouchers.all(school.id())).hasSize(said.startsWith("kept") ? 1 : 0);
    }

    @Test
    void html_in_front_of_a_pdf_is_not_a_pdf() {
        assertThat(send("html before a pdf", "facture.pdf")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_photo_forgets_where_it_was_taken() throws IOException {
        assertThat(
                        new String(
                                SampleFiles.file("photo with its place"),
                                StandardCharsets.ISO_8859_1))
                .contains("45.44 N");
        Voucher voucher = kept("photo with its place", "ticket.jpg");
        assertThat(new String(stored(voucher), StandardCharsets.ISO_8859_1))
                .doesNotContain("45.44 N")
                .doesNotContain("Exif");
    }

    @Test
    void a_photo_taken_upright_stands_upright() throws IOException {
        Voucher voucher = kept("photo held upright", "ticket.jpg");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(stored(voucher)));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(20, 40);
        assertThat(new Color(picture.getRGB(10, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(10, 35)).getBlue()).isGreaterThan(200);
    }

    @Test
    void what_hid_behind_a_picture_is_gone() throws IOException {
        Voucher voucher = kept("jpeg with a zip behind", "ticket.jpg");
        assertThat(new String(stored(voucher), StandardCharsets.ISO_8859_1))
                .doesNotContain("a program");
    }

    @Test
    void a_pdf_is_kept_to_the_byte() throws IOException {
        byte[] sent = SampleFiles.file("pdf");
        Voucher voucher =
                ((Outcome.Done<Voucher, VoucherFinding>)
                                vouchers.keep(
                                        school.id(),
                                        new ByteArrayInputStream(sent),
                                        "f.pdf",
                                        World.MME_ROUX))
                        .value();
        assertThat(stored(voucher)).isEqualTo(sent);
    }

    @Test
    void the_same_file_twice_is_kept_once() {
        Voucher first = kept("jpeg", "ticket.jpg");
        Voucher second = kept("jpeg", "le même ticket.jpg");
        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(vouchers.all(school.id())).containsExactly(first);
    }

    @Test
    void another_school_does_not_see_it() {
        Voucher voucher = kept("jpeg", "ticket.jpg");
        Cooperative other = world.school();
        assertThat(vouchers.describe(other.id(), voucher.hash())).isEmpty();
        assertThat(vouchers.open(other.id(), voucher.hash())).isEmpty();
        assertThat(vouchers.thumbnail(other.id(), voucher.hash())).isEmpty();
    }

    @Test
    void it_lies_in_a_folder_under_its_hash() {
        Voucher voucher = kept("png", "capture.png");
        String hash = voucher.hash();
        Path place =
                Path.of(
                        "target/test-data/vouchers",
                        hash.substring(0, 2),
                        hash.substring(2, 4),
                        hash);
        assertThat(place).exists().hasSize(voucher.size());
    }

    @Test
    void a_voucher_altered_in_its_folder_is_never_shown() throws IOException {
        Voucher voucher = kept("pdf", "facture.pdf");
        String hash = voucher.hash();
        Path place =
                Path.of(
                        "target/test-data/vouchers",
                        hash.substring(0, 2),
                        hash.substring(2, 4),
                        hash);
        byte[] whole = Files.readAllBytes(place);
        Files.write(place, "%PDF-1.4 another".getBytes(StandardCharsets.US_ASCII));
        try {
            assertThat(
                            org.assertj.core.api.Assertions.catchThrowable(
                                    () -> vouchers.open(school.id(), hash)))
                    .hasMessageContaining("altered");
        } finally {
            Files.write(place, whole);
        }
    }

    @ParameterizedTest
    @CsvSource({"jpeg,40", "png,40", "pdf,247"})
    void a_small_picture_is_made_of_it(String kind, int width) throws IOException {
        Voucher voucher = kept(kind, "facture");
        byte[] small = vouchers.thumbnail(school.id(), voucher.hash()).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth())
                .isBetween(width - 8, width + 8);
    }

    @Test
    void a_name_keeps_no_folder_and_no_more_than_150_letters() {
        assertThat(kept("jpeg", "C:\\Users\\roux\\ticket\u202e.jpg").name())
                .isEqualTo("ticket .jpg");
        assertThat(kept("png", "é".repeat(400)).name()).hasSize(150);
    }
}
