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
/// @param preferences how the reader likes to read
/// @param practice whether this is a practice school, which says so on every page
public record Frame(
        String title,
        String place,
        @Nullable String visitor,
        List<Link> rail,
        String csrf,
        String path,
        boolean demo,
        String notice,
        String undo,
        Preferences preferences,
        boolean practice) {

    /// A link of the rail.
    ///
    /// @param icon the name of an icon in `static/icons.svg`
    public record Link(String href, String label, String icon) {}

    public Frame {
        rail = List.copyOf(rail);
    }

    /// What a `Framing` knows; the preferences, the token and the notice are added by `ui` when it
    /// leaves them empty.
    public Frame(
            String title,
            String place,
            @Nullable String visitor,
            List<Link> rail,
            String csrf,
            String path,
            boolean demo,
            String notice,
            String undo) {
        this(title, place, visitor, rail, csrf, path, demo, notice, undo, Preferences.USUAL);
    }

    /// The same, as its reader likes it, around real things.
    public Frame(
            String title,
            String place,
            @Nullable String visitor,
            List<Link> rail,
            String csrf,
            String path,
            boolean demo,
            String notice,
            String undo,
            Preferences preferences) {
        this(title, place, visitor, rail, csrf, path, demo, notice, undo, preferences, false);
    }

    /// Around a page that belongs to no place, for a visitor nobody knows.
    public static Frame plain(String path) {
        return new Frame("Quitus", "", null, List.of(), "", path, false, "", "");
    }

    /// The same frame around a page of this title.
    public Frame titled(String newTitle) {
        return new Frame(
                newTitle,
                place,
                visitor,
                rail,
                csrf,
                path,
                demo,
                notice,
                undo,
                preferences,
                practice);
    }

    /// The same frame, in this place.
    public Frame at(String newPlace) {
        return new Frame(
                title,
                newPlace,
                visitor,
                rail,
                csrf,
                path,
                demo,
                notice,
                undo,
                preferences,
                practice);
    }

    /// The same frame, with a word after an act and where to undo it.
    public Frame saying(String newNotice, String newUndo) {
        return new Frame(
                title,
                place,
                visitor,
                rail,
                csrf,
                path,
                demo,
                newNotice,
                newUndo,
                preferences,
                practice);
    }

    /// The same frame, with the token of this request's forms.
    public Frame guarded(String token) {
        return new Frame(
                title,
                place,
                visitor,
                rail,
                token,
                path,
                demo,
                notice,
                undo,
                preferences,
                practice);
    }

    /// The same frame, in a practice school or not.
    public Frame practising(boolean practises) {
        return new Frame(
                title,
                place,
                visitor,
                rail,
                csrf,
                path,
                demo,
                notice,
                undo,
                preferences,
                practises);
    }

    /// The same frame, as its reader likes it.
    public Frame read(Preferences liked) {
        return new Frame(
                title, place, visitor, rail, csrf, path, demo, notice, undo, liked, practice);
    }

    /// Whether this link of the rail leads to the page being read: its own page, or the nearest one
    /// above it.
    public boolean leadsHere(Link link) {
        int best =
                rail.stream()
                        .map(Link::href)
                        .filter(this::contains)
                        .mapToInt(String::length)
                        .max()
                        .orElse(-1);
        return contains(link.href()) && link.href().length() == best;
    }

    private boolean contains(String href) {
        return path.equals(href) || path.startsWith(href.endsWith("/") ? href : href + "/");
    }

    /// What the browser's tab says: `Le cahier · École Jean-Macé · Quitus`.
    public String tab() {
        return title
                + (place.isEmpty() ? "" : " · " + place)
                + ("Quitus".equals(title) ? "" : " · Quitus");
    }
}
