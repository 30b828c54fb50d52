package coop.quitus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.quitus.council.Register;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.journey.Browser.Look;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The CM2 holds its council, from a word in the box to a line of the register: one vote by hands
/// that two pupils count, one by tokens. The film of it is the guide's.
@RoomTest
class SittingInCouncilTests {

    private static final Look TABLET = new Look("tablette", 1024, 768, false, true);

    private static Browser browser;

    @Autowired World world;
    @Autowired Register register;
    @LocalServerPort private int port;

    private final Film film = new Film("conseil");

    @SuppressWarnings("NullAway.Init")
    private Cooperative school;

    @SuppressWarnings("NullAway.Init")
    private Hands teacher;

    @SuppressWarnings("NullAway.Init")
    private Hands pupils;

    private String year = "";

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void from_the_box_to_the_register() {
        school = world.school();
        year = "/cooperatives/" + school.id() + "/exercices/2026";
        teacher = enter("Mme Petit");
        openTheClass();
        fillTheBox();
        prepare();
        voteByHands();
        voteByTokens();
        adopt();
    }

    private Hands enter(String name) {
        Person person = world.stranger(name);
        world.give(person, Role.TEACHER, school);
        Page window = browser.visit(at("/regles"), Look.DESK, world.session(person));
        return new Hands(window, false);
    }

    private void openTheClass() {
        open(teacher, year + "/classes/CM2");
        teacher.write("textarea[name=prenoms]", "Inès\nThéo\nMaya\nLucas\nAwa\nNoé");
        teacher.press("Ajouter");
        assertThat(main(teacher)).contains("Théo");
        film.take(teacher.page(), "la-classe");
        open(teacher, year + "/classes/CM2");
        teacher.press("Ouvrir la classe");
        film.take(teacher.page(), "le-code");
        String code = teacher.page().innerText(".class-code").strip();
        pupils = new Hands(browser.visit(at("/classe"), TABLET), false);
        pupils.write("input[name=code]", code);
        pupils.press("Entrer");
        film.take(pupils.page(), "l-ecran-de-la-classe");
    }

    private void fillTheBox() {
        drop("Faire un potager dans la cour");
        film.take(pupils.page(), "la-boite");
        drop("Inviter les parents au marché");
        open(pupils, "/classe/boite/PROPOSE");
        pupils.write("textarea[name=texte]", "Maya parle trop fort");
        pupils.press("Dans la boîte");
        assertThat(main(pupils)).contains("nomme un enfant");
    }

    private void drop(String words) {
        open(pupils, "/classe/accueil");
        pupils.press("boîte");
        pupils.press(pupils.page().locator("main a[href$='/PROPOSE']"));
        pupils.write("textarea[name=texte]", words);
        pupils.press("Dans la boîte");
    }

    private void prepare() {
        open(teacher, year + "/conseils/boite/CM2");
        film.take(teacher.page(), "garder-pour-le-conseil");
        teacher.press("Garder pour le conseil");
        teacher.press("Garder pour le conseil");
        open(teacher, year + "/conseils");
        teacher.choose("select[name=instance]", "CLASS:CM2");
        teacher.press("Prévoir ce conseil");
        teacher.page().locator("main table a, main a:has-text('Conseil de CM2')").first();
        open(teacher, year + "/conseils");
        teacher.press("Conseil de CM2 n° 1");
        film.take(teacher.page(), "l-ordre-du-jour");
    }

    private void voteByHands() {
        open(pupils, "/classe/conseil");
        pupils.press("Ouvrir le conseil");
        pupils.write("input[name=presents]", "6");
        pupils.press(pupils.page().locator("main button:text-is('Ouvrir')"));
        film.take(pupils.page(), "le-conseil-est-ouvert");
        pupils.press(pupils.page().locator("main summary:has-text('Voter')"));
        pupils.press("Ouvrir le vote");
        count(1, "4");
        assertThat(main(pupils)).doesNotContain("4 pour");
        count(2, "3");
        assertThat(main(pupils)).contains("Compte n° 2");
        count(1, "4");
        count(2, "4");
        assertThat(main(pupils)).contains("C'est décidé", "4 pour");
        film.take(pupils.page(), "c-est-decide");
    }

    private void count(int teller, String inFavour) {
        pupils.press("Compteur " + teller);
        pupils.write("input[name='voix.0']", inFavour);
        pupils.write("input[name='voix.1']", String.valueOf(5 - Integer.parseInt(inFavour)));
        pupils.write("input[name='voix.2']", "1");
        pupils.press("J'ai compté");
    }

    private void voteByTokens() {
        pupils.press("Point suivant");
        pupils.press(pupils.page().locator("main summary:has-text('Voter')"));
        pupils.page().locator("input[name=maniere][value=TOKENS]").check();
        pupils.press("Ouvrir le vote");
        open(teacher, year + "/conseils");
        teacher.press("Conseil de CM2 n° 1");
        teacher.write("input[name=jetons]", "3");
        teacher.press("Faire les jetons");
        film.take(teacher.page(), "les-jetons");
        List<String> tokens = teacher.page().locator(".slips .code").allInnerTexts();
        for (String token : tokens) {
            open(pupils, "/classe/voter");
            pupils.write("input[name=jeton]", token.strip());
            pupils.page().locator("input[name=choix][value='0']").check();
            if (token.equals(tokens.getFirst())) {
                film.take(pupils.page(), "voter-en-secret");
            }
            pupils.press("Je vote");
        }
        open(pupils, "/classe/conseil");
        assertThat(main(pupils)).contains("3 voix données sur 3").doesNotContain("3 pour");
        pupils.press("Tout le monde a voté");
        assertThat(main(pupils)).contains("3 pour");
        pupils.press("Finir le conseil");
    }

    private void adopt() {
        open(teacher, year + "/conseils");
        teacher.press("Conseil de CM2 n° 1");
        teacher.press("Le compte rendu");
        film.take(teacher.page(), "le-compte-rendu");
        open(teacher, year + "/conseils");
        teacher.choose("select[name=instance]", "CLASS:CM2");
        teacher.press("Prévoir ce conseil");
        open(pupils, "/classe/conseil");
        pupils.press("Ouvrir le conseil");
        pupils.write("input[name=presents]", "6");
        pupils.press(pupils.page().locator("main button:text-is('Ouvrir')"));
        pupils.press("Le compte rendu est adopté");
        open(teacher, year + "/conseils/registre");
        film.take(teacher.page(), "le-registre");
        assertThat(main(teacher))
                .contains("Faire un potager dans la cour", "Inviter les parents au marché");
        assertThat(register.of(school.id(), new SchoolYear(2026))).hasSize(2);
        assertThat(register.check(school.id())).isEmpty();
    }

    private void open(Hands hands, String path) {
        hands.page().navigate(at(path));
    }

    private static String main(Hands hands) {
        return hands.page().innerText("main");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
