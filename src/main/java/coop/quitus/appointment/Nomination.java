package coop.quitus.appointment;

import coop.quitus.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Someone put forward by the teachers of a school to hold its mandate, or to sign beside who holds
/// it (MAN-04).
///
/// @param role `MANDATE_HOLDER`, or `TREASURER` for the co-signatory
/// @param email where the invitation goes once the association appoints
/// @param words why, or since when; may be empty
/// @param voices all that was said, the earliest first; the last word of each counts
/// @param forms hashes of the photographed forms that all signed on paper
/// @param answer what came of it; null while it waits
public record Nomination(
        UUID id,
        Role role,
        String name,
        String email,
        String words,
        Instant openedAt,
        String openedBy,
        List<Voice> voices,
        List<Form> forms,
        @Nullable Answer answer) {

    public Nomination {
        voices = List.copyOf(voices);
        forms = List.copyOf(forms);
    }

    /// What a teacher said under their own name.
    public record Voice(UUID person, String name, boolean agrees, Instant at) {}

    /// A form that all signed by hand.
    ///
    /// @param voucher its hash, lower-case hexadecimal
    public record Form(String voucher, Instant at, String by) {}

    /// What came of it.
    ///
    /// @param mandate the mandate that was given; null unless appointed
    /// @param from its first day; null unless appointed
    /// @param words the reason of a refusal, or the remarks at the appointment
    public record Answer(
            Kind kind,
            @Nullable UUID mandate,
            @Nullable LocalDate from,
            String words,
            Instant at,
            String by) {

        /// How a nomination ends.
        public enum Kind {
            APPOINTED("nommé·e"),
            DECLINED("refusé par l'association"),
            WITHDRAWN("retiré");

            private final String french;

            Kind(String french) {
                this.french = french;
            }

            public String inFrench() {
                return french;
            }
        }
    }

    public boolean waits() {
        return answer == null;
    }

    /// *mandataire* or *cosignataire*.
    public String part() {
        return part(role);
    }

    /// The same, of any mandate of this room.
    public static String part(Role role) {
        return role == Role.MANDATE_HOLDER ? "mandataire" : "cosignataire";
    }

    /// The last word of someone.
    public Optional<Voice> lastWordOf(UUID person) {
        return voices.stream().filter(one -> one.person().equals(person)).reduce((_, last) -> last);
    }
}
