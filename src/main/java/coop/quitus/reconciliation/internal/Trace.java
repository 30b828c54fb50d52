package coop.quitus.reconciliation.internal;

import coop.quitus.reconciliation.Movement;
import coop.quitus.treasury.BankLine;
import java.util.Set;

/// What the matcher sees of a movement of the books or of a line of the bank: the same on both
/// sides, so that the same search serves n to 1 and 1 to n.
///
/// @param at its place in the list of its side
/// @param day days since 1970
/// @param number the cheque's, bare digits, empty for none
/// @param cheques how many cheques its words speak of, 0 for none
record Trace(int at, long day, long cents, String number, Set<String> words, int cheques, Way way) {

    static Trace of(int at, Movement movement) {
        String plain = Clues.plain(movement.label() + " " + movement.payee());
        return new Trace(
                at,
                movement.occurredOn().toEpochDay(),
                movement.amount().cents(),
                Clues.number(movement.cheque()),
                Clues.words(plain),
                Clues.chequesIn(plain),
                Way.of(movement.payment()));
    }

    static Trace of(int at, BankLine line) {
        String plain = Clues.plain(line.label());
        String number = line.amount().isNegative() ? Clues.number(line.cheque(), plain) : "";
        return new Trace(
                at,
                line.bookedOn().toEpochDay(),
                line.amount().cents(),
                number,
                Clues.words(plain),
                Clues.chequesIn(plain),
                Way.of(plain, !number.isEmpty(), line.amount().isNegative()));
    }

    boolean sharesAWordWith(Trace other) {
        return words.stream().anyMatch(other.words::contains);
    }
}
