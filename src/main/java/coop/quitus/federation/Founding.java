package coop.quitus.federation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Opens cooperatives and classes.
public interface Founding {

    /// Opens a cooperative; its school is made known if it was not. The same school may have
    /// several.
    Outcome<Cooperative, PlaceFinding> found(NewCooperative cooperative, Actor by);

    /// What such a cooperative would be refused for, without writing anything.
    List<PlaceFinding> examine(NewCooperative cooperative);

    /// Closes a cooperative for ever: its number, its name and its books stay, and no mandate
    /// begins there any more.
    ///
    /// @param lastDay its last day
    /// @param successor the cooperative that takes it over; empty when none does
    Outcome<Cooperative, PlaceFinding> close(
            CooperativeId cooperative,
            LocalDate lastDay,
            Optional<CooperativeId> successor,
            Actor by);

    /// Gives a cooperative another school, and another association when that one has changed. Its
    /// identity, its number and its books stay; what was written keeps the association of its day.
    Outcome<Cooperative, PlaceFinding> move(
            CooperativeId cooperative,
            AssociationId association,
            String uai,
            String name,
            Actor by);

    /// Gives a cooperative another name; its number and its books stay.
    Outcome<Cooperative, PlaceFinding> rename(CooperativeId cooperative, String name, Actor by);

    /// Says who an association is for the State. Empty numbers are not known yet.
    Outcome<Association, PlaceFinding> identify(
            AssociationId association, String siren, String siret, String rna, Actor by);

    /// Adds a class.
    Outcome<Cooperative, PlaceFinding> addClass(
            CooperativeId cooperative, ClassUnit unit, Actor by);
}
