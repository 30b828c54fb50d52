package coop.quitus.verification;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.document.Vouchers;
import coop.quitus.identity.Role;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.verification.Sample.Drawn;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Papers: beside their piece, found by hand, and never those that name a family.
class LookingAtPapersTests extends TheTable {

    @Autowired Books books;
    @Autowired Ledger ledger;
    @Autowired Vouchers vouchers;

    private String filed(Entry entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        String hash =
                value(
                                vouchers.keep(
                                        school.id(),
                                        new ByteArrayInputStream(bytes.toByteArray()),
                                        "ticket.png",
                                        MME_ROUX))
                        .hash();
        value(ledger.file(school.id(), entry.id(), hash, MME_ROUX));
        return hash;
    }

    @Test
    void a_paper_is_shown_beside_its_piece_and_beside_no_other() throws IOException {
        Drawn drawn = drawn(EntryKind.EXPENSE);
        Entry entry = books.entry(school.id(), drawn.candidate().entry()).orElseThrow();
        String here = path + "/pieces/" + drawn.position();
        assertThat(page(here).text()).contains("Pas d'image ici", entry.piece());
        String image = here + "/images/" + filed(entry);
        assertThat(page(here).select(".paper-side img").attr("src")).isEqualTo(image);
        assertThat(get(image)).hasStatusOk().hasHeader("Cache-Control", "private, no-store");
        assertThat(get(image)).headers().containsHeader("Content-Security-Policy");
        assertThat(get(image + "/apercu")).hasStatusOk();
        int elsewhere = drawn.position() == 1 ? 2 : 1;
        assertThat(get(image.replace(here, path + "/pieces/" + elsewhere))).hasStatus(404);
        assertThat(get(image.replace(secret, school.id() + "-" + "B".repeat(43)))).hasStatus(404);
    }

    @Test
    void families_stay_unnamed_and_their_papers_unseen() throws IOException {
        school = world.school();
        for (int i = 0; i < 3; i++) {
            value(
                    ledger.post(
                            school.id(),
                            World.received(
                                    YEAR.firstDay().plusDays(20),
                                    "Participation de Zéphirine Dupont-Martin, CE2",
                                    coop.quitus.ledger.Till.BANK,
                                    "PRD_FAMILY",
                                    "1" + i + ",00"),
                            MME_ROUX));
        }
        keita = keita();
        morel();
        path = "/verification/" + link(keita);
        Drawn drawn = drawn(EntryKind.RECEIPT);
        Entry entry = books.entry(school.id(), drawn.candidate().entry()).orElseThrow();
        String hash = filed(entry);
        String here = path + "/pieces/" + drawn.position();
        Document shown = page(here);
        assertThat(shown.text())
                .contains("Participation de •••, CE2", entry.movement().inFrench())
                .doesNotContain("Dupont", "Martin", "Zéphirine");
        assertThat(shown.select(".paper-side img")).isEmpty();
        assertThat(get(here + "/images/" + hash)).hasStatus(404);
        assertThat(get(here + "/images/" + hash + "/apercu")).hasStatus(404);
    }

    @Test
    void a_paper_in_hand_is_found_by_its_number() {
        Drawn last = begin().pieces().getLast();
        String piece = last.candidate().piece();
        assertThat(get(path + "/trouver?piece=" + piece.toLowerCase(java.util.Locale.ROOT)))
                .hasStatus(303)
                .hasHeader("Location", path + "/pieces/" + last.position());
        assertThat(get(path + "/trouver?piece=T01")).hasHeader("Location", path);
        assertThat(get(path + "/trouver")).hasHeader("Location", path);
    }

    @Test
    void the_label_of_a_paper_leads_to_its_page_on_the_tablet_that_has_the_link() {
        begin();
        String label = "/cooperatives/" + school.id() + "/exercices/2025/cahier/D05";
        var cookie = new Cookie("verification", secret);
        assertThat(site.get().uri(label).cookie(cookie))
                .hasStatus(303)
                .hasHeader("Location", path + "/trouver?piece=D05");
        assertThat(get(label).getResponse().getHeader("Location")).startsWith("/connexion");
        String other = "/cooperatives/" + world.school().id() + "/exercices/2025/cahier/D05";
        for (String shut : new String[] {other, label.replace("2025", "2024"), label + "/x"}) {
            assertThat(site.get().uri(shut).cookie(cookie).exchange().getResponse())
                    .as(shut)
                    .satisfies(answer ->
                            assertThat(String.valueOf(answer.getHeader("Location")))
                                    .doesNotContain("/verification/"));
        }
        // Who keeps the books goes on to the book.
        assertThat(site.get().uri(label).cookie(cookie, world.session(Role.TREASURER, school)))
                .hasStatusOk();
        link(keita);
        assertThat(
                        site.get()
                                .uri(label)
                                .cookie(cookie)
                                .exchange()
                                .getResponse()
                                .getHeader("Location"))
                .startsWith("/connexion");
    }
}
