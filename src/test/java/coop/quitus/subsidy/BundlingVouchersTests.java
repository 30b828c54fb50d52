package coop.quitus.subsidy;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.document.PdfJudge;
import coop.quitus.document.PdfSig;
import coop.quitus.document.Receipts;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.identity.Role;
import coop.quitus.ledger.Entry;
import coop.quitus.world.RoomTest;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The sheet with what proves it behind, in one file that archives may keep.
@RoomTest
class BundlingVouchersTests extends SubsidySchool {

    @Autowired FunderReports reports;
    @Autowired Vouchers vouchers;
    @Autowired Seals seals;
    @Autowired MockMvcTester site;

    private Voucher keep(InputStream content, String name) {
        return value(vouchers.keep(school.id(), content, name, MME_ROUX));
    }

    private Entry charged(String amount, Voucher... proofs) {
        Entry expense = spend(amount);
        for (Voucher proof : proofs) {
            value(ledger.file(school.id(), expense.id(), proof.hash(), MME_ROUX));
        }
        value(charges.charge(school.id(), JARDIN, whole(expense), MME_ROUX));
        return expense;
    }

    private FunderReport report() {
        return reports.report(school.id(), JARDIN, YEAR).orElseThrow();
    }

    private byte[] bundle() throws Exception {
        var out = new ByteArrayOutputStream();
        reports.write(report(), FunderReports.Dress.BUNDLE, out, MME_ROUX);
        return out.toByteArray();
    }

    @Test
    void a_photo_and_an_invoice_of_two_pages_follow_the_sheet_under_their_pieces()
            throws Exception {
        grant();
        Entry seeds = charged("86,40", keep(Receipts.photo(Color.GREEN, true), "ticket.jpg"));
        Entry spades = charged("42,35", keep(Receipts.invoice(2), "facture.pdf"));
        Entry posters = charged("10,00");
        byte[] once = bundle();
        assertThat(bundle()).isEqualTo(once);
        assertThat(PdfJudge.faults(once)).isEmpty();
        assertThat(PdfSig.says(once)).contains("Signature is Valid");
        assertThat(seals.read(once)).isInstanceOf(SealReading.Ours.class);
        try (var document = Loader.loadPDF(once)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "Pièce " + seeds.piece(),
                            "Pièce " + spades.piece() + ", page 1 sur 2",
                            "Pièce " + spades.piece() + ", page 2 sur 2")
                    .doesNotContain("Pièce " + posters.piece());
        }
    }

    @Test
    void one_byte_of_a_photo_is_enough_to_be_refused() throws Exception {
        grant();
        charged("86,40", keep(Receipts.photo(Color.BLUE, false), "ticket.jpg"));
        byte[] altered = bundle();
        altered[altered.length / 2] ^= 1;
        assertThat(seals.read(altered)).isNotInstanceOf(SealReading.Ours.class);
        assertThat(PdfSig.says(altered)).doesNotContain("Signature is Valid");
    }

    @Test
    void a_voucher_more_makes_the_bundle_old() throws Exception {
        grant();
        Entry seeds = charged("86,40", keep(Receipts.photo(Color.PINK, false), "ticket.jpg"));
        byte[] before = bundle();
        Voucher more = keep(Receipts.invoice(1), "facture.pdf");
        value(ledger.file(school.id(), seeds.id(), more.hash(), MME_ROUX));
        assertThat(((SealReading.Ours) seals.read(before)).paper().current()).isFalse();
    }

    @Test
    void an_invoice_longer_than_twelve_pages_gives_its_first_ones_and_says_so() throws Exception {
        grant();
        charged("20,00", keep(Receipts.invoice(Enclosure.MOST_LEAVES + 1), "facture.pdf"));
        assertThat(reports.enclosures(report()))
                .singleElement()
                .satisfies(enclosure -> {
                    assertThat(enclosure.leaves()).hasSize(Enclosure.MOST_LEAVES);
                    assertThat(enclosure.heading(2)).contains("page 2 sur 13");
                    assertThat(enclosure.line()).contains("les 12 premières pages");
                    assertThat(enclosure.amount()).isEqualTo(euros("20,00"));
                });
    }

    @Test
    void the_vouchers_are_for_those_who_may_see_vouchers() {
        grant();
        String file = "/cooperatives/" + school.id() + "/exercices/2025/subventions/" + JARDIN;
        String bundle = file + "/emploi-et-justificatifs.pdf";
        var treasurer = world.session(Role.TREASURER, school);
        var teacher = world.session(Role.TEACHER, school);
        assertThat(site.get().uri(file).cookie(treasurer).exchange())
                .bodyText()
                .contains(bundle, "La fiche et ses justificatifs (PDF)");
        assertThat(site.get().uri(bundle).cookie(treasurer).exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(site.get().uri(file).cookie(teacher).exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain(bundle);
        assertThat(site.get().uri(bundle).cookie(teacher).exchange()).hasStatus(403);
    }
}
