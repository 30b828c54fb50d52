package coop.quitus.campaign;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.KitCampaign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An action as an association holds it in a school year.
///
/// @param kit the code of its kit; the rules are those of that version
/// @param rules what the kit says of the action
/// @param places how many classes at most; empty when everybody comes
/// @param waiting how many may wait; empty when as many as like
/// @param opensOn the first day of enrolments; who comes before it is registered before
/// @param closesOn the last day: places are then settled
/// @param calendar the days that matter, the first first
/// @param judgedAt when the jury closed; null while it sits, or when there is none
public record Edition(
        UUID id,
        AssociationId association,
        SchoolYear year,
        String kit,
        int kitVersion,
        String title,
        KitCampaign rules,
        OptionalInt places,
        OptionalInt waiting,
        LocalDate opensOn,
        LocalDate closesOn,
        List<Day> calendar,
        @Nullable Instant judgedAt) {

    /// A day of the calendar.
    public record Day(String key, String title, LocalDate on) {}

    public Edition {
        calendar = List.copyOf(calendar);
    }

    /// Whether the last day of enrolments is behind.
    public boolean settled(LocalDate today) {
        return today.isAfter(closesOn);
    }

    public boolean hasJury() {
        return !rules.grid().isEmpty();
    }

    public boolean judged() {
        return judgedAt != null;
    }

    /// The title of a category; empty when there is none of that key.
    public String category(String key) {
        return rules.categories().stream()
                .filter(category -> category.key().equals(key))
                .map(KitCampaign.Category::title)
                .findFirst()
                .orElse("");
    }
}
