package coop.quitus.document;

import java.time.Instant;
import java.util.Map;

/// Something to print, sign and file: a record whose fields are all its template may say.
///
/// `coop.quitus.cash.web.AdvancePaper` is drawn by `src/main/jte/cash/advance.jte`, whose template
/// is `@template.ui.paper(title = page.title(), description = page.description(), foot =
/// page.foot(), wide = page.wide(), content = …)`. It is **XHTML**: each tag is closed (`<br/>`),
/// its pictures are inline SVG with an `alt`, or those it brings along ([#pictures]), and it names
/// no other file.
public interface Paper {

    /// What it is, in words: *Compte rendu financier 2025–2026*.
    String title();

    /// One sentence more, for who searches files or does not see them.
    String description();

    /// The moment it speaks of. The same paper drawn twice is the same file, to the byte.
    Instant drawnAt();

    /// What stands at the foot of each page, before its number; empty for nothing.
    default String foot() {
        return "";
    }

    /// Whether it lies on its side.
    default boolean wide() {
        return false;
    }

    /// The photographs it brings along, JPEG, by name: its template says `<img
    /// src="quitus:picture/NAME" alt="…"/>`.
    default Map<String, byte[]> pictures() {
        return Map.of();
    }
}
