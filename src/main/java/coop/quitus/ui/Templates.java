package coop.quitus.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;

/// Finds the template of a page by the page's name, and draws it.
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private static final ClassValue<String> NAMES =
            new ClassValue<>() {
                @Override
                protected String computeValue(Class<?> page) {
                    return nameFor(page);
                }
            };

    private Templates() {}

    /// The page as HTML: the same text a browser receives, also the source of printed papers.
    public static String draw(Object page) {
        var output = new StringOutput(8 * 1024);
        ENGINE.render(NAMES.get(page.getClass()), page, output);
        return output.toString();
    }

    /// The same, as the bytes that leave for a browser: laid in pieces, for one long page in a
    /// single array makes the collector of memory work for nothing.
    static Utf8ByteOutput drawn(Object page) {
        var output = new Utf8ByteOutput();
        ENGINE.render(NAMES.get(page.getClass()), page, output);
        return output;
    }

    static String nameFor(Class<?> page) {
        String room = page.getPackageName().split("\\.", -1)[2];
        String name = page.getSimpleName().replaceFirst("(Page|Fragment|Paper)$", "");
        return room + "/" + Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".jte";
    }
}
