package coop.quitus.federation.web;

import static java.util.Objects.requireNonNullElse;

import coop.quitus.federation.Invited;
import coop.quitus.federation.Place;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Choice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What someone types to invite someone.
///
/// @param classe the class, for a role that is held in one; empty for the whole place
/// @param du the first day, as the browser says it: `2026-09-01`
/// @param au the last day; empty for none
public record InvitationForm(
        String nom, String courriel, String role, String classe, String du, String au) {

    /// A field that was not sent is an empty one.
    public InvitationForm {
        nom = requireNonNullElse(nom, "");
        courriel = requireNonNullElse(courriel, "");
        role = requireNonNullElse(role, "");
        classe = requireNonNullElse(classe, "");
        du = requireNonNullElse(du, "");
        au = requireNonNullElse(au, "");
    }

    static InvitationForm empty(LocalDate today) {
        return new InvitationForm(
                "", "", "", "", today.toString(), SchoolYear.of(today).lastDay().toString());
    }

    /// Empty when the role or a date cannot be read: the browser offers only what can.
    Optional<Invited> asked(Place place) {
        try {
            Optional<LocalDate> until =
                    au.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(au));
            return Optional.of(
                    new Invited(
                            nom, courriel, Role.valueOf(role), place, LocalDate.parse(du), until));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static List<Choice> roles(Set<Role> givable) {
        return Arrays.stream(Role.values())
                .filter(givable::contains)
                .sorted(Comparator.naturalOrder())
                .map(role -> new Choice(role.name(), role.inFrench()))
                .toList();
    }
}
