package coop.quitus.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of kits: the catalogue that everyone reads, and an association that writes its own.
@RoomTest
class KitPagesTests {

    @Autowired World world;
    @Autowired Kits kits;
    @Autowired MockMvcTester site;

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String path, Cookie cookie, String yaml, String button) {
        return site.post()
                .uri(path)
                .cookie(cookie)
                .with(csrf())
                .param("texte", yaml)
                .param(button, "oui")
                .exchange();
    }

    @Test
    void anyone_reads_the_national_kits() throws UnsupportedEncodingException {
        Document all = read(site.get().uri("/kits").exchange());
        assertThat(all.select("a[href=/kits/jardinons-a-l-ecole]")).hasSize(1);
        Document garden = read(site.get().uri("/kits/jardinons-a-l-ecole").exchange());
        assertThat(garden.select(".kit-steps > li")).hasSizeGreaterThan(15);
        assertThat(garden.text())
                .contains("Écrire à la mairie", "après « Écrire à la mairie »", "160,00");
        assertThat(read(site.get().uri("/kits/ecoles-fleuries").exchange()).text())
                .contains("A. Écoles maternelles", "La biodiversité et l'eau : 20 points");
        assertThat(site.get().uri("/kits/etamine/fichier").exchange()).hasStatusOk();
        assertThat(site.get().uri("/kits/inconnu").exchange()).hasStatus(404);
    }

    @Test
    void an_association_checks_a_file_then_publishes_versions_that_never_change()
            throws UnsupportedEncodingException {
        Cooperative school = world.elsewhere();
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String path = "/associations/" + school.association() + "/kits";
        String small = ReadingAKitTests.SMALL;

        MvcTestResult wrong =
                send(path, staff, small.replace("apres: semer", "apres: semmer"), "verifier");
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong).select(".kit-lines li[value=27]").text())
                .contains("apres: semmer", "Vouliez-vous dire « semer » ?");
        assertThat(read(wrong).select("textarea").val()).contains("semmer");
        assertThat(read(send(path, staff, small, "verifier")).text()).contains("Aucun défaut");
        assertThat(kits.published(school.association())).isEmpty();

        assertThat(send(path, staff, small, "publier")).hasStatus(303);
        assertThat(send(path, staff, small, "publier")).hasStatus(303);
        MvcTestResult changed =
                send(path, staff, small.replace("Un potager", "Mon potager"), "publier");
        assertThat(changed).hasStatus(422);
        assertThat(read(changed).text()).contains("elle l'est déjà", "version: 2");
        assertThat(send(path, staff, small.replace("version: 1", "version: 3"), "publier"))
                .hasStatus(422);
        assertThat(send(path, staff, small.replace("version: 1", "version: 2"), "publier"))
                .hasStatus(303);
        itStandsBesideTheNationalOnes(school, staff, path);
    }

    private void itStandsBesideTheNationalOnes(Cooperative school, Cookie staff, String path)
            throws UnsupportedEncodingException {
        String small = ReadingAKitTests.SMALL;
        assertThat(kits.published(school.association())).hasSize(2);
        assertThat(kits.offered(school.association())).hasSize(kits.national().size() + 1);
        assertThat(kits.latest(school.association(), "potager").orElseThrow().version())
                .isEqualTo(2);
        assertThat(read(site.get().uri(path + "/potager/1").cookie(staff).exchange()).text())
                .contains("Un potager");
        assertThat(send(path, staff, small.replace("kit: potager", "kit: etamine"), "publier"))
                .hasStatus(422);
        assertThat(
                        read(site.get().uri(path + "?depuis=thea").cookie(staff).exchange())
                                .select("textarea")
                                .val())
                .contains("kit: thea");
        assertThat(site.get().uri(path).cookie(world.session(Role.TEACHER, school)).exchange())
                .hasStatus(404);
    }
}
