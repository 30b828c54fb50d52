package coop.quitus.audit.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Locale;

/// Says that a long look has begun, until the page itself takes its place.
///
/// @param address of the page itself
/// @param entries how many are read
public record WaitingPage(Frame frame, Room room, String address, long entries) implements Page {

    /// In an address: the page itself, however long it takes.
    static final String WHOLE = "entier";

    /// How many are read in a second (`docs/performance.md`).
    private static final long A_SECOND = 30_000;

    /// Below that many, a page of the room comes within two seconds.
    static final long MANY = 2 * A_SECOND;

    /// Its address among those of the room.
    public String here() {
        return address.substring(0, address.indexOf('?'));
    }

    public String lead() {
        long seconds = Math.ceilDiv(entries, A_SECOND);
        return String.format(
                Locale.FRANCE,
                "%,d écritures à relire, une à une : comptez %d secondes.",
                entries,
                seconds);
    }
}
