package coop.quitus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import coop.quitus.world.WorldClock;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Someone invited chooses a password behind the letter's link, signs in with it, mistypes it,
/// forgets it, and leaves.
@RoomTest
class SigningInTests {

    private static final String PASSWORD = "quatre mots sans aucun lien";
    private static final Pattern LINK = Pattern.compile("/acces/\\S+");

    @Autowired World world;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired WorldClock clock;
    @Autowired MockMvcTester site;

    private Person person;
    private String link;

    @BeforeEach
    void someone_is_invited() {
        person = world.stranger("Mme Roux");
        invitations.invite(person, "L'école Jean-Macé vous attend.", World.MME_ROUX);
        link = lastLink();
    }

    @AfterEach
    void the_day_is_again_the_storys() {
        clock.backToTheStory();
    }

    private String lastLink() {
        String body =
                letters.waiting().stream()
                        .filter(letter -> letter.recipient().equals(person.email()))
                        .reduce((before, last) -> last)
                        .orElseThrow()
                        .body();
        Matcher found = LINK.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group();
    }

    private MvcTestResult choose(String password) {
        return site.post().uri(link).param("motDePasse", password).with(csrf()).exchange();
    }

    /// Each person of these tests signs in from an address of their own.
    private MvcTestResult signIn(String password) {
        return site.post()
                .uri("/connexion")
                .param("courriel", person.email())
                .param("motDePasse", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(person.id().toString());
                    return request;
                })
                .exchange();
    }

    @Test
    void a_password_is_chosen_once_then_opens_the_door() {
        assertThat(site.get().uri(link)).hasStatusOk();
        assertThat(choose(PASSWORD)).hasStatus(303);
        assertThat(choose("une autre suite de mots")).hasStatus(410);
        MvcTestResult opened = signIn(PASSWORD);
        assertThat(opened).hasStatus(303).cookies().containsCookie(Sessions.COOKIE);
        Cookie session = Objects.requireNonNull(opened.getResponse().getCookie(Sessions.COOKIE));
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(site.get().uri("/mes-acces").cookie(session)).hasStatusOk();
        assertThat(site.post().uri("/deconnexion").cookie(session).with(csrf())).hasStatus(303);
        assertThat(site.get().uri("/mes-acces").cookie(session))
                .as("the session is closed in the database too")
                .hasStatus(303);
    }

    @Test
    void a_poor_password_is_refused_with_what_would_do() {
        assertThat(choose("court")).hasStatus(422).bodyText().contains("Il en faut au moins 12");
        assertThat(choose("motdepasse123"))
                .hasStatus(422)
                .bodyText()
                .contains("ceux que l'on essaie en premier");
        assertThat(choose(person.email())).hasStatus(422).bodyText().contains("votre nom");
        assertThat(choose(PASSWORD)).as("the link still serves").hasStatus(303);
    }

    @Test
    void wrong_tries_wait_longer_and_longer() {
        choose(PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("ce n'est pas lui")).hasStatus(422).bodyText().contains("ensemble");
        }
        assertThat(signIn(PASSWORD)).hasStatus(422).bodyText().contains("30 secondes");
        clock.forward(Duration.ofSeconds(31));
        assertThat(signIn("ce n'est pas lui")).hasStatus(422).bodyText().contains("ensemble");
        assertThat(signIn(PASSWORD)).hasStatus(422).bodyText().contains("1 minute");
        clock.forward(Duration.ofMinutes(2));
        assertThat(signIn(PASSWORD)).as("then the right one opens").hasStatus(303);
        assertThat(signIn("encore raté")).as("and the count starts again").hasStatus(422);
        assertThat(signIn(PASSWORD)).hasStatus(303);
    }

    @Test
    void nobody_learns_who_has_an_account() {
        choose(PASSWORD);
        String known = body(signIn("ce n'est pas lui")).replace(person.email(), "");
        person = new Person(person.id(), "personne-inconnue@exemple.fr", person.name(), false);
        String unknown = body(signIn("ce n'est pas lui")).replace(person.email(), "");
        assertThat(withoutSecrets(unknown)).isEqualTo(withoutSecrets(known));
    }

    private void forget() {
        site.post()
                .uri("/mot-de-passe-oublie")
                .param("courriel", person.email())
                .with(csrf())
                .exchange();
        link = lastLink();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String withoutSecrets(String page) {
        return page.replaceAll("(value|content)=\"[\\w-]{20,}\"", "");
    }

    @Test
    void a_forgotten_password_is_mailed_a_link_that_lasts_an_hour() {
        choose(PASSWORD);
        forget();
        clock.forward(Duration.ofMinutes(61));
        assertThat(site.get().uri(link)).hasStatus(410);
        forget();
        assertThat(choose("cheval agrafe pile correcte")).hasStatus(303);
        assertThat(signIn(PASSWORD)).hasStatus(422);
        assertThat(signIn("cheval agrafe pile correcte")).hasStatus(303);
    }
}
