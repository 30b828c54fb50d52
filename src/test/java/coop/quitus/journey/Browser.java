package coop.quitus.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// A headless Chromium for the tests: it opens pages as a phone or a desk would, takes their
/// pictures, and judges them.
///
/// Its driver comes from npm and Chromium from the system; `bin/browser` makes both ready. One
/// thread at a time.
public final class Browser implements AutoCloseable {

    /// Where the pictures go, to be looked at side by side.
    public static final Path PICTURES = Path.of("target", "pictures");

    /// Those below the window are loaded lazily: a whole picture waits for them.
    private static final String ALL_IMAGES =
            """
            () => Promise.all([...document.images].map(image => {
              image.loading = "eager";
              return image.complete || new Promise(seen => {
                image.onload = image.onerror = seen;
              });
            })).then(() => true)\
            """;

    /// How a page is looked at.
    ///
    /// @param width of the window, in CSS pixels
    /// @param dark whether the device likes dark paper
    /// @param scripts whether JavaScript runs
    public record Look(String name, int width, int height, boolean dark, boolean scripts) {

        public static final Look PHONE = new Look("360", 360, 740, false, true);
        public static final Look DESK = new Look("1280", 1280, 800, false, true);
        public static final Look PHONE_AT_NIGHT = new Look("360-dark", 360, 740, true, true);
        public static final Look DESK_AT_NIGHT = new Look("1280-dark", 1280, 800, true, true);

        public Look withoutScripts() {
            return new Look(name + "-nojs", width, height, dark, false);
        }
    }

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    /// Cookies of who signed in, for the windows opened after.
    private @Nullable String remembered;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser start() {
        System.setProperty("playwright.cli.dir", driver().toString());
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium())
                                        // Dates and file fields in French, where chromium-l10n is
                                        // there.
                                        .setEnv(inFrench())
                                        // As root, Chromium has no sandbox of its own.
                                        .setChromiumSandbox(false)
                                        .setArgs(List.of("--font-render-hinting=none"))));
    }

    /// A new window on this address; it stays open until its page or the browser is closed.
    public Page visit(String address, Look look) {
        var options =
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(look.width(), look.height())
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setJavaScriptEnabled(look.scripts());
        if (remembered != null) {
            options.setStorageState(remembered);
        }
        BrowserContext context = chromium.newContext(options);
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.navigate(address);
        return page;
    }

    public Page visit(String address) {
        return visit(address, Look.DESK);
    }

    /// The same, and from then on its window bears this session.
    public Page visit(String address, Look look, jakarta.servlet.http.Cookie session) {
        Page page = visit(address, look);
        page.context()
                .addCookies(
                        List.of(new Cookie(session.getName(), session.getValue()).setUrl(address)));
        return page;
    }

    /// Windows opened after this one share its cookies: who signed in here is signed in there.
    public void remember(Page page) {
        remembered = page.context().storageState();
    }

    /// Windows opened after this know nobody.
    public void forget() {
        remembered = null;
    }

    /// The picture of a page as it is now, whole, in `target/pictures/NAME.png`.
    public static Path picture(Page page, String name) {
        Path file = PICTURES.resolve(name + ".png");
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.evaluate(ALL_IMAGES);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /// The picture of what the window shows of a page, from its top.
    static Path top(Page page, String name) {
        Path file = PICTURES.resolve(name + ".png");
        page.evaluate("() => { scrollTo(0, 0); return document.fonts.ready.then(() => true) }");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    /// The five pictures of an address: phone and desk, by day and by night, and printed in grey.
    public void pictures(String address, String name) {
        for (Look look : List.of(Look.PHONE, Look.DESK, Look.PHONE_AT_NIGHT, Look.DESK_AT_NIGHT)) {
            try (BrowserContext context = visit(address, look).context()) {
                picture(context.pages().getFirst(), name + "-" + look.name());
            }
        }
        printed(address, name);
    }

    /// The page as a printer without colours would draw it, on a sheet of A4.
    public Path printed(String address, String name) {
        Look sheet = new Look("print", 718, 1000, false, true);
        try (BrowserContext context = visit(address, sheet).context()) {
            Page page = context.pages().getFirst();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            return greyed(picture(page, name + "-print"));
        }
    }

    /// What axe finds wrong on a page: one line each, empty when all is well. Our pages hold no
    /// frame of another page, so axe runs in the page itself: three times faster than over a blank
    /// tab.
    public static List<String> accessibilityFaults(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule ->
                                rule.getNodes().stream()
                                        .map(node ->
                                                rule.getId()
                                                        + ": "
                                                        + rule.getHelp()
                                                        + " — "
                                                        + node.getHtml()))
                        .toList();
    }

    /// Whether something sticks out to the right: a page is never wider than its window.
    public static boolean isWiderThanItsWindow(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "() => document.documentElement.scrollWidth >"
                                + " document.documentElement.clientWidth"));
    }

    /// How many bytes a first visit costs, headers and all, as they travel.
    public long bytesOfFirstLoad(String address, Cookie... session) {
        var bytes = new AtomicLong();
        try (BrowserContext context = chromium.newContext()) {
            context.addCookies(List.of(session));
            Page page = context.newPage();
            var wire = context.newCDPSession(page);
            wire.send("Network.enable");
            wire.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            page.navigate(address);
            page.evaluate("() => document.fonts.ready.then(() => true)");
            page.waitForTimeout(300);
        }
        return bytes.get();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Path greyed(Path file) {
        try {
            BufferedImage colours = ImageIO.read(file.toFile());
            var grey =
                    new BufferedImage(
                            colours.getWidth(), colours.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            grey.createGraphics().drawImage(colours, 0, 0, null);
            ImageIO.write(grey, "png", file.toFile());
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> inFrench() {
        var environment = new HashMap<>(System.getenv());
        environment.put("LANGUAGE", "fr_FR");
        return environment;
    }

    private static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Chromium is missing: run bin/browser, or apt-get install"
                                        + " chromium"));
    }

    /// `bin/browser` prints where the driver is, and fetches it when it is missing.
    private static Path driver() {
        try {
            Process making =
                    new ProcessBuilder("bin/browser")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            String said =
                    new String(making.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (making.waitFor() != 0) {
                throw new IllegalStateException("bin/browser could not make the browser ready");
            }
            return Path.of(said.strip());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
