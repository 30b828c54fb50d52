package coop.quitus.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A letter of the association to the bank of one of its sections. The association alone opens,
/// changes and closes accounts; the bank takes its time.
///
/// @param number its number in the cooperative, from 1
/// @param said what it says
/// @param sender the association, as it was that day
/// @param preparedBy the name it was prepared under
/// @param steps what came of it, the earliest first
public record BankLetter(
        UUID id,
        int number,
        NewBankLetter said,
        Sender sender,
        Instant preparedAt,
        String preparedBy,
        List<Step> steps) {

    public BankLetter {
        steps = List.copyOf(steps);
    }

    /// What is asked of the bank.
    public enum Kind {
        OPENING("Ouverture d'un compte", "Demande d'ouverture d'un compte"),
        SIGNATORIES("Changement de signataires", "Changement des personnes autorisées à signer"),
        CLOSING("Fermeture d'un compte", "Demande de fermeture d'un compte");

        private final String french;
        private final String subject;

        Kind(String french, String subject) {
            this.french = french;
            this.subject = subject;
        }

        public String inFrench() {
            return french;
        }

        /// As the letter says it.
        public String subject() {
            return subject;
        }
    }

    /// How far a request is.
    public enum State {
        PREPARED("préparée"),
        SENT("envoyée"),
        DONE("la banque a répondu"),
        DROPPED("abandonnée");

        private final String french;

        State(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// A step of a request.
    ///
    /// @param words what the bank said, or why it was dropped; may be empty
    public record Step(State state, LocalDate on, String words, String by) {}

    /// The association, as it was on the day of the letter.
    ///
    /// @param siren empty when not known then; the same for the others
    public record Sender(String name, String siren, String siret, String rna) {}

    public Kind kind() {
        return said.kind();
    }

    public State state() {
        return steps.isEmpty() ? State.PREPARED : steps.getLast().state();
    }

    public Optional<Step> step(State state) {
        return steps.stream().filter(one -> one.state() == state).findFirst();
    }

    /// Nothing more is expected of it.
    public boolean over() {
        return state() == State.DONE || state() == State.DROPPED;
    }
}
