package coop.quitus.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.DigestUtils;

/// The files a page needs (`src/main/resources/static`), at addresses that change with their
/// content: a browser keeps them for a year and never shows an old one.
public final class Assets {

    /// Every such file lives under this path, so that one line of the table of rights opens them.
    public static final String ROOT = "/statique/";

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /// The address of a file: `Assets.url("quitus.css")` is `/statique/quitus-3f2a….css`.
    public static String url(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::addressOf);
    }

    private static String addressOf(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/static/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no file static/" + name);
            }
            int dot = name.lastIndexOf('.');
            // The hash Spring's ContentVersionStrategy looks for.
            String hash = DigestUtils.md5DigestAsHex(file);
            return ROOT + name.substring(0, dot) + "-" + hash + name.substring(dot);
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read static/" + name, unreadable);
        }
    }
}
