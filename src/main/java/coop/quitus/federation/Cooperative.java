package coop.quitus.federation;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school cooperative: a section of its association, which is the legal person (circulaire
/// 2008-095).
///
/// @param books the identity of its books, kept when an archive travels to another instance; the
///   chain starts from it
/// @param uai the school's national number: `0420001Y`; empty for headquarters and practice
///   schools, which teach no class
/// @param number its number in the association, as papers show it: `42-0001`
/// @param name as papers show it: *École Jean-Macé*
/// @param headquarters whether it is the association's own section
/// @param classes its classes, in order
/// @param practice whether it is where someone learns: nothing in it is real
/// @param closure when it closed, and which one took over; null while it lives
public record Cooperative(
        CooperativeId id,
        UUID books,
        AssociationId association,
        String uai,
        String number,
        String name,
        boolean headquarters,
        List<ClassUnit> classes,
        boolean practice,
        @Nullable Closure closure) {

    public Cooperative {
        classes = List.copyOf(classes);
    }

    /// The end of a cooperative: its number, its name and its books stay, and take nothing new.
    ///
    /// @param on its last day
    /// @param successor the cooperative that took it over; null when none did
    public record Closure(LocalDate on, @Nullable CooperativeId successor) {}

    public boolean closed() {
        return closure != null;
    }

    /// Its last day, when it has one.
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closure).map(Closure::on);
    }

    /// Whether it lives in some part of that year: one that closes within it still has its accounts
    /// to give.
    public boolean livesIn(SchoolYear year) {
        return closure == null || !closure.on().isBefore(year.firstDay());
    }

    /// The same, with its classes.
    public Cooperative with(List<ClassUnit> known) {
        return new Cooperative(
                id, books, association, uai, number, name, headquarters, known, practice, closure);
    }
}
