package coop.quitus.risk.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.risk.RiskSentences;
import coop.quitus.risk.RiskSign;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The signs of one cooperative, each with what was seen, why it matters, and its innocent reason.
///
/// @param here this page
/// @param back the whole association
/// @param book the cash book of the year
/// @param said the rule whose explanation was refused; empty otherwise
/// @param reason what was typed then
public record RiskPage(
        Frame frame,
        String here,
        String back,
        String book,
        SchoolYear year,
        String number,
        List<RiskSign> signs,
        boolean mayExplain,
        String said,
        String reason,
        List<Sentence> sentences)
        implements Page {

    private static final int SHOWN = 12;

    public int weight() {
        return signs.stream().mapToInt(RiskSign::weight).sum();
    }

    public String seen(RiskSign sign) {
        return RiskSentences.seen(sign.seen());
    }

    /// The first entries it names; the sentence says how many there are.
    public List<coop.quitus.risk.SeenPiece> pieces(RiskSign sign) {
        return sign.seen().pieces().stream().limit(SHOWN).toList();
    }

    public List<Sentence> sentences(RiskSign sign) {
        return sign.kind().rule().id().equals(said) ? sentences : List.of();
    }

    public String typed(RiskSign sign) {
        return sign.kind().rule().id().equals(said) ? reason : "";
    }
}
