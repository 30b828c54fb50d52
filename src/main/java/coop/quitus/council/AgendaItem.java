package coop.quitus.council;

import java.util.List;
import java.util.UUID;

/// Something to talk about, put on the next council's agenda by a room or by a person.
///
/// @param id chosen by who puts it: the same one twice is one point
/// @param title 1 to 200 characters, without a first name
/// @param text 2,000 characters at most, without a first name
/// @param options 2 to 12 choices; empty for a yes-or-no question
/// @param origin the page it comes from; empty for none
public record AgendaItem(
        UUID id, AgendaPart part, String title, String text, List<String> options, String origin) {

    public AgendaItem {
        options = List.copyOf(options);
    }
}
