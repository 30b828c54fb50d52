package coop.quitus.risk;

import coop.quitus.kernel.CooperativeId;
import java.util.List;

/// What is seen in one cooperative of an association.
///
/// @param number as papers show it
/// @param signs the heaviest first
public record RiskStanding(
        CooperativeId cooperative, String number, String name, List<RiskSign> signs) {

    public RiskStanding {
        signs = List.copyOf(signs);
    }

    /// The sum of the signs that nobody explained.
    public int weight() {
        return signs.stream().mapToInt(RiskSign::weight).sum();
    }

    public long explained() {
        return signs.stream().filter(sign -> sign.explanation() != null).count();
    }

    /// Those that still weigh.
    public List<RiskSign> open() {
        return signs.stream().filter(sign -> sign.explanation() == null).toList();
    }
}
