package coop.quitus.partner;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Role;
import coop.quitus.partner.PartnerDoors.Opened;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of partners, and the door they come by.
@RoomTest
class PartnerPagesTests extends PartnerSchool {

    /// PAR-03.
    @Test
    void at_the_door_a_partner_promises_and_leaves_an_invoice_that_waits_for_the_books()
            throws Exception {
        Opened opened = value(doors.open(school.id(), YEAR, gardener.id(), null, MME_ROUX));
        agreed(
                value(partners.know(school.id(), asked("Autre", ""), MME_ROUX)),
                "Secret d'un autre");
        String door = "/partenaire/" + school.id() + "/" + opened.secret();
        assertThat(site.get().uri(door).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Les Jardins du Pré")
                .doesNotContain("Secret d'un autre", "Secret d&#39;un autre");
        assertThat(site.get().uri(door + "x").exchange()).hasStatus(404);
        assertThat(
                        site.post()
                                .uri(door + "/promesse")
                                .with(csrf())
                                .param("nature", "TIME")
                                .param("libelle", "Deux matinées")
                                .param("quantite", "6")
                                .param("unite", "heures")
                                .exchange())
                .hasStatus(303);
        assertThat(contributions.promised(school.id())).hasSize(1);
        assertThat(invoice(door, "73282932000075")).hasStatus(422);
        assertThat(invoice(door, "73282932000074")).hasStatus(303);
        Invoice waiting = invoices.of(school.id()).getFirst();
        assertThat(waiting.amount()).isEqualTo(euros("86,40"));
        Cookie treasurer = world.session(Role.TREASURER, school);
        String list = "/cooperatives/" + school.id() + "/exercices/2026/factures-recues";
        assertThat(page(list, treasurer)).contains("F-12", "/cahier/nouvelle/depense");
        assertThat(send(list + "/" + waiting.id(), treasurer, Map.of("fin", "ecartee")))
                .hasStatus(422);
        assertThat(send(list + "/" + waiting.id(), treasurer, Map.of("fin", "saisie")))
                .hasStatus(303);
        assertThat(invoices.of(school.id()).getFirst().waits()).isFalse();
    }

    private MvcTestResult invoice(String door, String siret) throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
        return site.post()
                .uri(door + "/facture")
                .multipart()
                .file(new MockMultipartFile("fichier", "f.png", "image/png", picture.toByteArray()))
                .with(csrf())
                .param("numero", "F-12")
                .param("date", "2026-09-08")
                .param("montant", "86,40")
                .param("siret", siret)
                .exchange();
    }

    private String page(String path, Cookie cookie) throws IOException {
        MvcTestResult result = site.get().uri(path).cookie(cookie).exchange();
        assertThat(result).as(path).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult send(String path, Cookie cookie, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(cookie).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void a_teacher_keeps_partners_and_gifts_and_a_stranger_sees_nothing() throws Exception {
        Cookie teacher = world.session(Role.TEACHER, school);
        String year = "/cooperatives/" + school.id() + "/exercices/2026";
        assertThat(page(year + "/partenaires", teacher)).contains("Les Jardins du Pré");
        assertThat(page(year + "/partenaires/" + gardener.id(), teacher))
                .contains("Sa petite porte");
        assertThat(send(year + "/partenaires/" + gardener.id() + "/porte", teacher, Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("/partenaire/" + school.id());
        assertThat(send(year + "/partenaires", teacher, Map.of("nom", "", "siret", "12")))
                .hasStatus(422)
                .bodyText()
                .contains("Il manque le nom", "IDN-01");
        assertThat(page(year + "/conventions", teacher)).contains("Classer une convention");
        assertThat(page(year + "/contributions", teacher)).contains("heures");
        assertThat(
                        send(
                                year + "/contributions",
                                teacher,
                                Map.of(
                                        "partenaire", gardener.id().toString(),
                                        "nature", "GOODS",
                                        "libelle", "Des graines",
                                        "jour", "2026-09-08",
                                        "quantite", "3",
                                        "unite", "sachets",
                                        "valeur", "2,50",
                                        "comment", "le prix en magasin")))
                .hasStatus(303);
        assertThat(page(year + "/contributions", teacher)).contains("7,50", "875 Dons en nature");
        Cookie stranger = world.session(world.stranger("Passant"));
        assertThat(site.get().uri(year + "/partenaires").cookie(stranger).exchange())
                .hasStatus(404);
    }

    @Test
    void the_association_writes_its_directory_and_a_school_reads_it() throws Exception {
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String path = "/associations/" + school.association() + "/annuaire";
        String name = "Mairie de " + UUID.randomUUID();
        assertThat(send(path, staff, Map.of("nom", name, "sorte", "TOWN_HALL", "ville", "Ici")))
                .hasStatus(303);
        assertThat(page(path, staff)).contains(name);
        Cookie teacher = world.session(Role.TEACHER, school);
        assertThat(
                        page(
                                "/cooperatives/"
                                        + school.id()
                                        + "/exercices/2026/partenaires?mots="
                                        + name.substring(10, 20),
                                teacher))
                .contains(name);
    }
}
