package coop.quitus.appointment;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the association writes to the banks of its sections, and what became of it (MAN-06).
public interface BankLetters {

    /// All letters of a cooperative, the latest first.
    List<BankLetter> all(CooperativeId cooperative);

    Optional<BankLetter> letter(CooperativeId cooperative, UUID letter);

    /// Prepares a letter in the association's name, with its official numbers.
    Outcome<BankLetter, AppointmentFinding> prepare(
            CooperativeId cooperative, NewBankLetter asked, Actor by);

    /// The letter left on that day.
    Outcome<BankLetter, AppointmentFinding> sent(
            CooperativeId cooperative, UUID letter, LocalDate on, Actor by);

    /// The bank has done what was asked.
    ///
    /// @param words what it said; may be empty
    Outcome<BankLetter, AppointmentFinding> done(
            CooperativeId cooperative, UUID letter, LocalDate on, String words, Actor by);

    /// The request is given up, with a word that says why.
    Outcome<BankLetter, AppointmentFinding> drop(
            CooperativeId cooperative, UUID letter, String words, Actor by);

    /// The letter as a sealed PDF. The same letter gives the same bytes.
    Optional<byte[]> paper(CooperativeId cooperative, UUID letter, Actor by);
}
