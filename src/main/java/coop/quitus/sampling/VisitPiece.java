package coop.quitus.sampling;

import coop.quitus.kernel.Money;
import java.time.LocalDate;

/// A piece to look at during a visit, drawn from the same seed.
///
/// @param position from 1
/// @param piece its number on the paper: `D12`
public record VisitPiece(
        int position, String piece, LocalDate on, String label, Money amount, Stratum stratum) {

    /// Why a piece was drawn, in the order they are taken.
    public enum Stratum {
        LARGE("parmi les plus grosses dépenses"),
        CASH("en espèces"),
        NOT_PROVED("sans justificatif"),
        RANDOM("au hasard");

        private final String french;

        Stratum(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// The thing that is looked at: `P3`.
    public String thing() {
        return "P" + position;
    }
}
