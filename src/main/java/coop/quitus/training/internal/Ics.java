package coop.quitus.training.internal;

import coop.quitus.training.CalendarEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes a calendar as RFC 5545 asks: lines end with CRLF and are folded at 75 octets, text is
/// escaped, moments are in UTC, a whole day ends on the day after. We only ever write events: sixty
/// lines that need no library.
final class Ics {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private Ics() {}

    static String of(String name, List<CalendarEvent> events, URI site, Instant now) {
        var ics = new Ics();
        ics.line("BEGIN:VCALENDAR");
        ics.line("VERSION:2.0");
        ics.line("PRODID:-//Quitus//Agenda//FR");
        ics.line("CALSCALE:GREGORIAN");
        ics.line("METHOD:PUBLISH");
        ics.line("X-WR-CALNAME:" + escaped(name));
        ics.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        events.forEach(event -> ics.event(event, site, now));
        ics.line("END:VCALENDAR");
        return ics.text.toString();
    }

    private void event(CalendarEvent event, URI site, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()) + "@" + site.getHost());
        line("DTSTAMP:" + MOMENT.format(now));
        if (event.startsAt() != null && event.endsAt() != null) {
            line("DTSTART:" + MOMENT.format(event.startsAt()));
            line("DTEND:" + MOMENT.format(event.endsAt()));
        } else {
            line("DTSTART;VALUE=DATE:" + DAY.format(event.firstDay()));
            line("DTEND;VALUE=DATE:" + DAY.format(event.lastDay().plusDays(1)));
        }
        line("SUMMARY:" + escaped(event.title()));
        if (!event.place().isEmpty()) {
            line("LOCATION:" + escaped(event.place()));
        }
        if (!event.path().isEmpty()) {
            line("URL:" + site + event.path());
        }
        line("END:VEVENT");
    }

    private static String escaped(String said) {
        return said.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /// A line goes on after CRLF and a space; no letter is cut in two.
    private void line(String whole) {
        int octets = 0;
        for (int i = 0; i < whole.length(); i = whole.offsetByCodePoints(i, 1)) {
            String letter = Character.toString(whole.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += size;
        }
        text.append("\r\n");
    }
}
