package coop.quitus.journey;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// How someone works a page: with a mouse or a finger, or by the keyboard alone. By the keyboard, a
/// place is reached with Tab from the top of the page, and never otherwise.
record Hands(Page page, boolean byKeys) {

    /// More stops than any page has.
    private static final int STOPS = 400;

    /// Presses the button, link or summary that bears these words, in the page's main part.
    void press(String words) {
        press(
                page.locator("main button, main a, main summary")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first());
    }

    void press(Locator place) {
        if (byKeys) {
            reach(place);
            boolean leads = Boolean.FALSE.equals(place.evaluate("it => it.matches('summary')"));
            page.evaluate("leads => { window.left = !leads }", leads);
            page.keyboard().press("Enter");
            page.waitForFunction("() => window.left !== false");
            page.waitForLoadState();
        } else {
            place.click();
        }
    }

    void write(String selector, String text) {
        Locator place = page.locator(selector).first();
        if (byKeys) {
            reach(place);
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type(text);
        } else {
            place.fill(text);
        }
    }

    /// Writes a day in a field of type date, in the order the browser asks for.
    void date(String selector, LocalDate day) {
        Locator place = page.locator(selector).first();
        if (byKeys) {
            reach(place);
            for (String order : new String[] {"ddMMyyyy", "MMddyyyy"}) {
                for (int part = 0; part < 3; part++) {
                    page.keyboard().press("ArrowLeft");
                }
                page.keyboard().type(day.format(DateTimeFormatter.ofPattern(order)));
                if (place.inputValue().equals(day.toString())) {
                    return;
                }
            }
            throw new IllegalStateException("no key writes " + day + " in " + selector);
        }
        place.fill(day.toString());
    }

    /// Ticks a box, or takes the first of a group of radio buttons.
    void tick(String selector) {
        Locator place = page.locator(selector).first();
        if (byKeys) {
            reach(place);
            page.keyboard().press("Space");
        } else {
            place.check();
        }
    }

    void choose(String selector, String value) {
        Locator place = page.locator(selector).first();
        if (byKeys) {
            reach(place);
            page.keyboard().press("Home");
            for (int i = 0; i < STOPS && !place.inputValue().equals(value); i++) {
                page.keyboard().press("ArrowDown");
            }
        } else {
            place.selectOption(value);
        }
    }

    void hand(FilePayload file) {
        Locator place = page.locator("main input[type=file]").first();
        if (byKeys) {
            reach(place);
            chooser().setFiles(file);
        } else {
            place.setInputFiles(file);
        }
    }

    /// Chromium may swallow the first key while a page is still being drawn: one presses again.
    private FileChooser chooser() {
        var soon = new Page.WaitForFileChooserOptions().setTimeout(3_000);
        for (int i = 0; ; i++) {
            try {
                return page.waitForFileChooser(soon, () -> page.keyboard().press("Space"));
            } catch (TimeoutError swallowed) {
                if (i == 4) {
                    throw swallowed;
                }
            }
        }
    }

    private void reach(Locator place) {
        ElementHandle wanted = place.elementHandle();
        for (int i = 0; i < STOPS; i++) {
            if (Boolean.TRUE.equals(wanted.evaluate("place => place === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new IllegalStateException("Tab never reaches " + place + " on " + page.url());
    }
}
