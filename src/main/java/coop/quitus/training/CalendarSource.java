package coop.quitus.training;

import coop.quitus.kernel.AssociationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The bell that calendars ring: rooms above add their days. No child's name stands in a title.
public interface CalendarSource {

    /// What concerns one person.
    ///
    /// @param since the first day that is still worth showing
    default List<CalendarEvent> ofPerson(UUID person, LocalDate since) {
        return List.of();
    }

    /// What an association announces to everyone.
    default List<CalendarEvent> ofAssociation(AssociationId association, LocalDate since) {
        return List.of();
    }
}
