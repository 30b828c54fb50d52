package coop.quitus.audit.web;

import coop.quitus.audit.EvidenceRate;
import coop.quitus.audit.PopulationRow;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// How much of an association's year is proven, what lacks, and where to look.
///
/// @param trend that year and those before it, the oldest first
/// @param lacking how many cooperatives lack each thing, by its name in French
public record RoomPage(
        Frame frame,
        Room room,
        EvidenceRate rate,
        List<EvidenceRate> trend,
        long cooperatives,
        long complete,
        Map<PopulationRow.Lack, Long> lacking,
        List<Sentence> sentences)
        implements Page {

    public String headline() {
        return EvidenceRate.percent(rate.perMille());
    }

    /// How long a bar is, for a picture: `87.5%`.
    public static String length(EvidenceRate rate) {
        return rate.perMille() / 10 + "." + rate.perMille() % 10 + "%";
    }

    public String gain() {
        return rate.firstToMend()
                .map(gap -> {
                    Money alone = gap.alone();
                    return gap.link().remedy()
                            + (alone.isPositive()
                                    ? " Rien d'autre ne manque à "
                                            + (gap.alonePieces() == 1
                                                    ? "une pièce"
                                                    : gap.alonePieces() + " pièces")
                                            + ", pour "
                                            + alone.inFrench()
                                            + "."
                                    : "");
                })
                .orElse("Il ne manque rien.");
    }
}
