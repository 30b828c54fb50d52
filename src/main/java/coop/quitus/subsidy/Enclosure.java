package coop.quitus.subsidy;

import coop.quitus.document.Leaf;
import coop.quitus.kernel.Money;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A voucher bundled behind a funder's report, under the number of its piece.
///
/// @param amount what the subsidy paid of the piece
/// @param leaves its pages; empty when it cannot be drawn
public record Enclosure(String piece, LocalDate on, String label, Money amount, List<Leaf> leaves) {

    /// A funder reads a receipt, not a book: the first pages of each voucher.
    public static final int MOST_LEAVES = 12;

    public Enclosure {
        leaves = List.copyOf(leaves);
    }

    /// Two lines of one piece that the same voucher proves.
    public Enclosure and(Enclosure other) {
        return new Enclosure(piece, on, label, amount.plus(other.amount), leaves);
    }

    /// The heading of one of its pages, counted from 1: *Pièce D02, page 2 sur 3*.
    public String heading(int page) {
        int of = leaves.isEmpty() ? 1 : leaves.getFirst().of();
        return "Pièce " + piece + (of == 1 ? "" : ", page " + page + " sur " + of);
    }

    /// What stands under it.
    public String line() {
        String what =
                Dates.longDay(on) + " · " + label + " · " + amount.inFrench() + " de la subvention";
        if (leaves.isEmpty()) {
            return what + " · ce justificatif ne se dessine pas ici, il est au classeur";
        }
        return leaves.getFirst().of() > leaves.size()
                ? what + " · les " + leaves.size() + " premières pages"
                : what;
    }

    /// The photographs of all of them, as a paper brings them along.
    public static Map<String, byte[]> pictures(List<Enclosure> enclosures) {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (Enclosure enclosure : enclosures) {
            enclosure.leaves().forEach(leaf -> pictures.put(leaf.name(), leaf.jpeg()));
        }
        return pictures;
    }
}
