package coop.quitus.journey;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.journey.Browser.Look;
import coop.quitus.world.ClassWorld;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The CM2 lives *Jardinons à l'école*: from the letter to the mayor, who answers by his link, to
/// the account given, and to the expense that shows its vote, its subsidy and its bill. The film of
/// it is the guide's.
class GardeningAtSchoolTests extends GardenTown {

    private static final Look TABLET = new Look("tablette", 1024, 768, false, true);

    private static Browser browser;

    @Autowired ClassWorld classes;
    @LocalServerPort private int port;

    private final Film film = new Film("jardin");

    @SuppressWarnings("NullAway.Init")
    private Hands teacher;

    @SuppressWarnings("NullAway.Init")
    private Hands pupils;

    @SuppressWarnings("NullAway.Init")
    private Person treasurer;

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
    void from_the_letter_to_the_account_given() {
        settle();
        year = "/cooperatives/" + school.id() + "/exercices/2026";
        classes.pupils(school, "CM2", "Inès", "Théo", "Maya");
        teacher = enter(named("Mme Petit", Role.TEACHER), Look.DESK);
        treasurer = named("Mme Roux", Role.MANDATE_HOLDER);
        begin();
        pupils = hold(classes.open(school, "CM2"), TABLET);
        writeToTheMayor();
        beAnswered();
        measure();
        choosePlants();
        compare();
        buy();
        watch();
        giveAccount();
        askWhoDecided();
    }

    private Person named(String name, Role role) {
        Person person = world.stranger(name);
        world.give(person, role, school);
        return person;
    }

    private Hands enter(Person person, Look look) {
        return hold(world.session(person), look);
    }

    private Hands hold(Cookie session, Look look) {
        return new Hands(browser.visit(at("/regles"), look, session), false);
    }

    private void begin() {
        open(teacher, year + "/projets/nouveau/jardinons-a-l-ecole");
        teacher.page().check("[name='classe.CM2']");
        teacher.write("[name='eleves.CM2']", "24");
        film.take(teacher.page(), "vivre-ce-kit");
        teacher.press("Vivre ce kit");
        film.take(teacher.page(), "le-chemin");
        project = UUID.fromString(teacher.page().url().replaceFirst(".*/projets/", ""));
    }

    private void writeToTheMayor() {
        open(pupils, "/classe/accueil");
        pupils.press("projets");
        pupils.press("Écrire à la mairie");
        pupils.write("[name=objet]", "Un coin de pelouse à cultiver");
        pupils.write(
                "[name=lettre]",
                """
                Madame, Monsieur le Maire,

                Nous sommes les élèves de CM2 de l'école Jean-Macé. Nous voudrions cultiver un \
                coin de pelouse de 3 mètres sur 1 mètre, près du préau.

                Nous l'arroserons, nous le tiendrons propre, et nous vous inviterons à le voir. \
                Êtes-vous d'accord ?\
                """);
        film.take(pupils.page(), "la-lettre-de-la-classe");
        pupils.press("Garder la lettre");
        assertThat(main(pupils)).contains("Le conseil doit la lire");
        agreed("lettre-mairie", "");
    }

    private void beAnswered() {
        Hands head = enter(named("M. Blanc", Role.HEAD), Look.DESK);
        open(head, letter().href(school.id()));
        film.take(head.page(), "la-direction-signe");
        head.press("Signer cette lettre");
        String link = value(letters.send(school.id(), letter().id(), true, MME_ROUX)).address();
        Hands mayor = new Hands(browser.visit(at("/regles"), Look.DESK), false);
        open(mayor, link.replaceFirst("^https?://[^/]+", ""));
        mayor.page().check("[name=reponse][value=YES]");
        mayor.write(
                "[name=mots]",
                "Avec plaisir. Les jardiniers de la ville viendront retourner la terre.");
        mayor.write("[name=conditions]", "Laisser libre le passage vers le préau.");
        mayor.write("[name=nom]", "Mme Vial");
        mayor.write("[name=fonction]", "Maire");
        mayor.hand(
                new FilePayload(
                        "accord.png",
                        "image/png",
                        Paintings.page(List.of("MAIRIE DE SAINT-GENEST", "", "Accord donné."))));
        film.take(mayor.page(), "la-maire-repond");
        mayor.press("Répondre à la classe");
        assertThat(main(mayor)).contains("Vos réponses");
        open(pupils, "/classe/lettres/" + letter().id());
        assertThat(main(pupils)).contains("Avec plaisir");
        film.take(pupils.page(), "la-classe-lit-la-reponse");
        pupils.press("On l'a lue");
        done(
                "visite-du-jardinier",
                Map.of(
                        "jour", "2026-09-10",
                        "avec", "un jardinier de la ville",
                        "appris", "La terre est lourde : il faut du compost."));
    }

    private void measure() {
        String plot = "/classe/jardin/" + project + "/parcelle";
        open(pupils, plot + "/dessin");
        pupils.page().locator("main form").first().locator("[name=carreau][value='50']").check();
        for (int x = 0; x < 6; x++) {
            pupils.page().check("[name='case." + x + ".0']");
            pupils.page().check("[name='case." + x + ".1']");
        }
        film.take(pupils.page(), "la-parcelle");
        pupils.press("Garder ce dessin");
        answer("AIRE.1", "11", "SQUARES");
        assertThat(main(pupils)).contains("Ta réponse : 11");
        film.take(pupils.page(), "un-coup-de-pouce");
        answer("AIRE.1", "12", "SQUARES");
        answer("PERIMETRE.1", "8", "M");
        assertThat(main(pupils)).contains("Bravo");
        film.take(pupils.page(), "bravo");
        done("mesurer-la-parcelle", Map.of());
        done("aire-et-perimetre", Map.of());
    }

    private void answer(String question, String number, String unit) {
        pupils.write("[name='nombre." + question + "']", number);
        pupils.choose("[name='unite." + question + "']", unit);
        pupils.press(
                pupils.page().locator("main form:has([name='nombre." + question + "']) button"));
    }

    private void choosePlants() {
        agreed("choisir-les-plantes", "Nous semons des fèves et des radis.");
        planted(1, "feve", 0, 1, 6, 1);
        planted(2, "radis", 0, 0, 4, 1);
        open(pupils, "/classe/jardin/" + project + "/plantes");
        pupils.page().locator("main [name^='nombre.PLANTES']").first().fill("20");
        pupils.press("Je réponds");
        assertThat(main(pupils)).contains("Bravo");
        open(pupils, "/classe/jardin/" + project + "/plantes?mois=9&port=ROOT");
        film.take(pupils.page(), "combien-de-feves");
        done("quantites", Map.of());
    }

    private void compare() {
        open(pupils, "/classe/projets/" + project + "/etapes/devis");
        pupils.write(
                "[name=devis]",
                "Jardinerie du Forez : 42,50 €\nGraines du Pilat : 38,90 €\nLe marché : 47,00 €");
        pupils.write("[name=choix]", "Graines du Pilat : le moins cher, et tout près de l'école.");
        film.take(pupils.page(), "comparer-les-prix");
        pupils.press("Garder");
        pupils.press("C'est fini");
        agreed("vote-du-budget", "Nous achetons la liste à Graines du Pilat, pour 38,90 €.");
    }

    private void buy() {
        grant();
        Hands desk = enter(treasurer, Look.DESK);
        open(desk, project().path() + "/etapes/achat");
        desk.press("Noter la dépense au cahier");
        desk.write("[name=montant]", "38,90");
        desk.write("[name=libelle]", "Graines et terreau du jardin");
        desk.choose("[name=compte]", "CHG_ACTIVITY");
        desk.write("[name=tiers]", "Graines du Pilat");
        desk.write("[name=subvention]", "MAIRIE-JARDIN");
        desk.choose("[name=conseil]", decision());
        desk.hand(new FilePayload("facture.png", "image/png", Paintings.bill()));
        film.take(desk.page(), "la-depense");
        desk.press("Enregistrer");
        open(desk, project().path() + "/etapes/achat");
        desk.press("est pour cette étape");
        open(desk, project().path() + "/etapes/achat");
        desk.press("L'étape est faite");
        assertThat(main(desk)).contains("avec son justificatif", "MAIRIE-JARDIN");
        film.take(desk.page(), "l-achat");
        desk.page().context().close();
    }

    private String decision() {
        return String.valueOf(project().step("vote-du-budget").orElseThrow().decision());
    }

    private void watch() {
        open(pupils, "/classe/jardin/" + project + "/carnet");
        pupils.choose("[name=sujet]", "feve");
        pupils.page().check("[name=temps][value=SUN]");
        pupils.write("[name=mots]", "Nous avons semé vingt fèves. Rien n'est encore levé.");
        pupils.press("Noter");
        film.take(pupils.page(), "le-carnet");
        pictured("carnet", "Dix jeunes plants alignés derrière une ficelle.");
        done("semer", Map.of("constat", "Les fèves sont semées à cinq centimètres."));
    }

    private void giveAccount() {
        open(pupils, "/classe/projets/" + project + "/etapes/compte-rendu");
        pupils.write(
                "[name='pour-1']",
                "Nous avons demandé, mesuré, voté et semé. Venez voir les fèves pousser !");
        pupils.press("Garder");
        pupils.press("C'est fini");
        open(teacher, project().path() + "/rapport");
        assertThat(main(teacher)).contains("Avec plaisir", "38,90", "Venez voir les fèves");
        film.take(teacher.page(), "le-compte-rendu");
        APIResponse pdf = teacher.page().request().get(at(project().path() + "/rapport.pdf"));
        assertThat(pdf.headers().get("content-type")).startsWith("application/pdf");
    }

    private void askWhoDecided() {
        Hands phone = enter(treasurer, Look.PHONE);
        open(phone, year + "/cahier/D01");
        phone.press("Qui a décidé ?");
        assertThat(main(phone))
                .contains(
                        "Voter l'achat", "MAIRIE-JARDIN", "facture.png", "Le projet", "La lettre");
        film.take(phone.page(), "qui-a-decide");
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
