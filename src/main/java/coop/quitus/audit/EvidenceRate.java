package coop.quitus.audit;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The share of an association's year whose evidence is complete: the expenses and receipts that
/// stand, of all its cooperatives, each asked for its four links ([EvidenceLink]). Three ADs could
/// not be certified for want of it (domain, section 0, fact 2).
///
/// @param pieces how many expenses and receipts stand
/// @param amount what they move, without sign
/// @param provenPieces those with all four links
/// @param gaps one for each link, in the order of the chain
public record EvidenceRate(
        SchoolYear year,
        long pieces,
        Money amount,
        long provenPieces,
        Money proven,
        List<Gap> gaps) {

    public EvidenceRate {
        gaps = List.copyOf(gaps);
    }

    /// What lacks one link.
    ///
    /// @param alonePieces those that lack this one and no other: they would be proven at once
    public record Gap(
            EvidenceLink link, long pieces, Money amount, long alonePieces, Money alone) {}

    /// In thousandths of the amount, never rounded up: 1000 only when nothing lacks.
    public int perMille() {
        return perMille(proven.cents(), amount.cents());
    }

    /// The same by count.
    public int perMilleOfPieces() {
        return perMille(provenPieces, pieces);
    }

    private static int perMille(long part, long whole) {
        return whole == 0 ? 0 : Math.toIntExact(part * 1000 / whole);
    }

    /// `87,5 %`.
    public static String percent(int perMille) {
        return perMille / 10 + (perMille % 10 == 0 ? "" : "," + perMille % 10) + "\u202f%";
    }

    /// The link whose mending alone would raise the rate most; empty when nothing lacks.
    public Optional<Gap> firstToMend() {
        return gaps.stream()
                .filter(gap -> gap.pieces() > 0)
                .max(Comparator.comparing(Gap::alone).thenComparing(Gap::amount));
    }
}
