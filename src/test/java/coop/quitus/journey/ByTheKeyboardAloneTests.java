package coop.quitus.journey;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.quitus.council.BoxNote;
import coop.quitus.journey.Browser.Look;
import coop.quitus.kernel.Money;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child who holds no mouse does three tasks from the class screen, with Tab, Enter and the space
/// bar. Each page on the way is sound for a screen reader, and no wider than a telephone.
class ByTheKeyboardAloneTests extends LivingClass {

    private static final Look TABLET = new Look("tablette", 1024, 768, false, true);
    private static final Pattern IN_THE_BOX = Pattern.compile("il y a ([0-9\\h]+,[0-9]{2})");

    private static Browser browser;

    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @SuppressWarnings("NullAway.Init")
    private Hands hands;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void a_word_in_the_box_a_vote_and_a_coin() {
        live("Inès", "Théo", "Maya");
        page = browser.visit(at("/classe"), TABLET, classes.open(school, "CM2"));
        hands = new Hands(page, true);
        dropAWord();
        vote();
        putACoin();
    }

    private void dropAWord() {
        screen();
        hands.press(page.locator("main a[href='/classe/boite']"));
        sound();
        hands.press(page.locator("main a[href$='/PROPOSE']"));
        sound();
        hands.write("textarea[name=texte]", "Planter des tulipes");
        hands.press("Dans la boîte");
        assertThat(box.of(school.id(), YEAR, "CM2"))
                .extracting(BoxNote::text)
                .contains("Planter des tulipes");
    }

    private void vote() {
        UUID point =
                Objects.requireNonNull(
                        sittings.current(school.id(), YEAR, COUNCIL).orElseThrow().point());
        String token = value(deciding.tokens(school.id(), point, 1, MME_ROUX)).getFirst();
        int before = deciding.ballot(school.id(), point).orElseThrow().heard();
        screen();
        hands.press(page.locator("main a[href='/classe/voter']"));
        sound();
        hands.write("input[name=jeton]", token);
        hands.tick("main fieldset.picks input");
        hands.press("Je vote");
        assertThat(deciding.ballot(school.id(), point).orElseThrow().heard()).isEqualTo(before + 1);
    }

    private void putACoin() {
        screen();
        hands.press(page.locator("main a[href='/classe/caisse']"));
        sound();
        hands.press(page.locator("main a[href$='/recu']"));
        hands.press(page.locator("main button[aria-label='Poser 2 €']"));
        sound();
        Matcher box = IN_THE_BOX.matcher(page.innerText("main"));
        assertThat(box.find()).isTrue();
        Money left = Money.parse(box.group(1)).orElseThrow().plus(Money.cents(200));
        hands.tick("main input[name=pour]");
        hands.write("input[name=mots]", "Une tombola");
        hands.write("input[name=reste]", left.inFrench().replaceAll("[^0-9,]", ""));
        hands.press("C'est juste");
        assertThat(page.innerText("main")).contains("Une tombola");
    }

    private void screen() {
        page.navigate(at("/classe/accueil"));
        sound();
    }

    private void sound() {
        assertThat(Browser.accessibilityFaults(page)).as(page.url()).isEmpty();
        page.setViewportSize(360, 740);
        assertThat(Browser.isWiderThanItsWindow(page)).as(page.url()).isFalse();
        page.setViewportSize(TABLET.width(), TABLET.height());
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
