package coop.quitus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiFunction;

/// The pictures of a journey, in order: in `target/pictures`, and in the guide with
/// `-Dquitus.write-docs=true`. A page that is pictured must also be sound.
final class Film {

    private static final Path GUIDE = Path.of("docs", "guide", "images");

    private final String title;
    private int taken;

    Film(String title) {
        this.title = title;
    }

    /// So that a bar that stays in sight stands at its place, and hides nothing.
    private static Path inAWindowAsTallAsThePage(Page page, String file) {
        ViewportSize window = page.viewportSize();
        int tall = (Integer) page.evaluate("() => document.documentElement.scrollHeight");
        page.setViewportSize(window.width, Math.max(window.height, tall));
        Path picture = Browser.picture(page, file);
        page.setViewportSize(window.width, window.height);
        return picture;
    }

    void take(Page page, String name) {
        take(page, name, Film::inAWindowAsTallAsThePage);
    }

    /// What a long page shows first, when its end says nothing new.
    void takeTop(Page page, String name) {
        take(page, name, Browser::top);
    }

    private void take(Page page, String name, BiFunction<Page, String, Path> taking) {
        taken++;
        String file = "%s-%02d-%s".formatted(title, taken, name);
        assertThat(Browser.accessibilityFaults(page)).as(file).isEmpty();
        assertThat(Browser.isWiderThanItsWindow(page)).as(file).isFalse();
        Path picture = taking.apply(page, file);
        if (Boolean.getBoolean("quitus.write-docs")) {
            try {
                Files.createDirectories(GUIDE);
                Files.copy(
                        picture,
                        GUIDE.resolve(picture.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
