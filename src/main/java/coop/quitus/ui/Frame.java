package coop.quitus.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds a page: where one is, who one is, where one can go. A controller takes a `Frame`
/// as a parameter, gives it its title, and hands it to the page; `@template.ui.shell` draws it.
///
/// @param title the page's title, in words: *Le cahier*
/// @param place where one is, in a sentence: *Coopérative de l'école Jean-Macé · 2025–2026*; empty
///   outside any place
/// @param visitor the name of who is signed in; null for a visitor nobody knows
/// @param rail the links on the left (wide) or at the bottom (phone, the first four)
/// @param csrf the token every form carries
/// @param path the path of this page, to mark its link in the rail
/// @param demo whether this is the demo, which says so loudly
/// @param notice a word after an act (*C'est noté : D12*), once; empty otherwise
/// @param undo where to undo that act; empty when there is nothing to undo
public record Frame(
        String title,
        String place,
        @Nullable String visitor,
        List<Link> rail,
        String csrf,
        String path,
        boolean demo,
        String notice,
        String undo) {

    /// A link of the rail.
    ///
    /// @param icon the name of an icon in `static/icons.svg`
    public record Link(String href, String label, String icon) {}

    public Frame {
        rail = List.copyOf(rail);
    }

    /// The same frame around a page of this title.
    public Frame titled(String newTitle) {
        return new Frame(newTitle, place, visitor, rail, csrf, path, demo, notice, undo);
    }
}
