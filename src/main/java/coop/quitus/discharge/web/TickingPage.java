package coop.quitus.discharge.web;

import coop.quitus.discharge.Awaited;
import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.PaperSignatures.Reading;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// Beside the photograph of a signed paper: who signed, and what they ticked.
///
/// @param path of the discharge's page, for the school or by link
/// @param photograph SHA-256 of the voucher
/// @param picture where a browser reads its small picture; empty for who came by a link
/// @param reading what the square on it says
public record TickingPage(
        Frame frame,
        String path,
        String photograph,
        String picture,
        Reading reading,
        List<Awaited> candidates,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public static final List<Choice> VERDICTS =
            List.of(
                    new Choice("", "n'a pas signé cette feuille"),
                    new Choice("GIVEN", "donne quitus"),
                    new Choice("WITH_RESERVATIONS", "donne quitus avec réserves"),
                    new Choice("REFUSED", "refuse le quitus"));

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Awaited> as(Part part) {
        return candidates.stream().filter(one -> one.part() == part).toList();
    }

    public boolean another() {
        return reading == Reading.ANOTHER;
    }

    public boolean unreadable() {
        return reading == Reading.UNREADABLE;
    }
}
