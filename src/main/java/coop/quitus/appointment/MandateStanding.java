package coop.quitus.appointment;

import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who answers for a cooperative today, and what is still to come.
///
/// @param number its number in the association: `42-0001`
/// @param holders mandate holders first, then co-signatories
/// @param pending nominations that wait for an answer
/// @param letter how far the last letter to the bank is; null when none was written
public record MandateStanding(
        CooperativeId cooperative,
        String number,
        String name,
        List<Holder> holders,
        int pending,
        BankLetter.@Nullable State letter) {

    public MandateStanding {
        holders = List.copyOf(holders);
    }

    /// Someone who holds a part today.
    ///
    /// @param mandate the mandate itself
    /// @param until its last day; empty when it has none
    /// @param pledged whether the engagement of this school year is signed (MAN-01)
    /// @param trained whether no compulsory training is owed (FOR-01)
    public record Holder(
            UUID mandate,
            UUID person,
            String name,
            Role role,
            LocalDate since,
            Optional<LocalDate> until,
            boolean pledged,
            boolean trained) {

        public boolean holdsTheMandate() {
            return role == Role.MANDATE_HOLDER;
        }
    }

    public boolean held() {
        return holders.stream().anyMatch(one -> one.role() == Role.MANDATE_HOLDER);
    }

    /// Whether one person alone signs.
    public boolean alone() {
        return holders.stream().map(Holder::person).distinct().count() == 1;
    }

    /// Whether a mandate holder has not signed the engagement of the year.
    public boolean lacksPledge() {
        return holders.stream()
                .anyMatch(one -> one.role() == Role.MANDATE_HOLDER && !one.pledged());
    }

    public boolean lacksTraining() {
        return holders.stream()
                .anyMatch(one -> one.role() == Role.MANDATE_HOLDER && !one.trained());
    }
}
