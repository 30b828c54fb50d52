package coop.quitus.consolidation;

import coop.quitus.kernel.Money;

/// What turns the cash of the books into the accounts of a year: one debit and one credit, beside
/// the books.
///
/// @param origin what it comes from, the same each time it is proposed: `FD 12 MAIRIE-JARDIN`
/// @param debit an account of ANC 2018-06: `6894`
/// @param proposed what the books ask for today; zero for one written by hand or asked no more
/// @param amount what was accepted, or is proposed
/// @param reason why it was accepted or refused; empty while it waits
/// @param by who said so; empty while it waits
public record Adjustment(
        String origin,
        String label,
        String debit,
        String credit,
        Money proposed,
        Money amount,
        State state,
        String reason,
        String by) {

    /// What the treasurer of the association said of it.
    public enum State {
        PROPOSED("à décider"),
        ACCEPTED("accepté"),
        REFUSED("écarté");

        private final String inFrench;

        State(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    /// The books ask for another amount than the one that was accepted.
    public boolean differs() {
        return state == State.ACCEPTED && !proposed.isZero() && !proposed.equals(amount);
    }
}
