package coop.quitus.federation.internal;

import coop.quitus.federation.Place;
import coop.quitus.identity.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Which roles make sense where, and who may give them. Pure.
final class MandateRules {

    /// They keep the books, and so never verify them.
    static final Set<Role> KEEPERS = Set.of(Role.MANDATE_HOLDER, Role.TREASURER);

    private static final Set<Role> GIVEN_AT_SCHOOL =
            Set.of(Role.TEACHER, Role.VERIFIER, Role.PARENT, Role.HEAD, Role.FUNDER, Role.PARTNER);

    private static final int AUDITOR_MONTHS = 12;

    private MandateRules() {}

    static boolean fits(Role role, Place place) {
        return switch (place) {
            case Place.InClass _ -> Set.of(Role.PUPIL, Role.TEACHER, Role.PARENT).contains(role);
            case Place.InCooperative _ -> GIVEN_AT_SCHOOL.contains(role) || KEEPERS.contains(role);
            case Place.InSchool _ ->
                    Set.of(Role.HEAD, Role.TEACHER, Role.PARENT, Role.FUNDER, Role.PARTNER)
                            .contains(role);
            case Place.InAssociation _ ->
                    Set.of(Role.ASSOCIATION_STAFF, Role.ASSOCIATION_OFFICER, Role.AUDITOR)
                            .contains(role);
            case Place.InFederation _ -> role == Role.NATIONAL_OFFICE;
        };
    }

    /// The last day that an invitation to this role may say, when it must say one (AUD-02).
    static Optional<LocalDate> mostUntil(Role role, LocalDate from) {
        return role == Role.AUDITOR
                ? Optional.of(from.plusMonths(AUDITOR_MONTHS))
                : Optional.empty();
    }

    /// What someone with these roles may give in a cooperative.
    static Set<Role> givableInCooperative(Set<Role> held) {
        var givable = EnumSet.noneOf(Role.class);
        if (held.contains(Role.MANDATE_HOLDER)) {
            givable.addAll(GIVEN_AT_SCHOOL);
        }
        if (held.contains(Role.ASSOCIATION_STAFF) || held.contains(Role.ASSOCIATION_OFFICER)) {
            givable.addAll(GIVEN_AT_SCHOOL);
            givable.addAll(KEEPERS);
        }
        return givable;
    }

    /// What someone with these roles may give in the association itself.
    static Set<Role> givableInAssociation(Set<Role> held) {
        return held.contains(Role.ASSOCIATION_OFFICER)
                ? EnumSet.of(Role.ASSOCIATION_STAFF, Role.ASSOCIATION_OFFICER, Role.AUDITOR)
                : EnumSet.noneOf(Role.class);
    }

    /// The administrator names whom an installation begins with.
    static Set<Role> givableByAdministrator(Place place) {
        var givable = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (fits(role, place)) {
                givable.add(role);
            }
        }
        return givable;
    }
}
