package coop.quitus.campaign;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A cooperative's classes in the actions of their association.
public interface Enrolments {

    /// Enrols a class; sent before the first day, it is registered before.
    Outcome<Enrolment, CampaignFinding> enrol(
            CooperativeId cooperative, NewEnrolment asked, Actor by);

    /// Gives the place back: the first that waits has it.
    Outcome<Enrolment, CampaignFinding> withdraw(
            CooperativeId cooperative, UUID enrolment, Actor by);

    /// Hands something in, or again; the earlier versions stay.
    ///
    /// @param words a text, the address of a public page, or what the picture shows
    /// @param shown whether the gallery may show it
    Outcome<HandedIn, CampaignFinding> handIn(
            CooperativeId cooperative,
            UUID enrolment,
            String deliverable,
            String words,
            Optional<UUID> picture,
            boolean shown,
            Actor by);

    /// Tells how it went, in figures.
    Outcome<Participation.Telling, CampaignFinding> tell(
            CooperativeId cooperative, UUID enrolment, Participation.Telling told, Actor by);

    /// Those of a school year, withdrawn ones left out, the oldest first.
    List<Participation> of(CooperativeId cooperative, SchoolYear year);

    Optional<Participation> find(CooperativeId cooperative, UUID enrolment);

    /// What the gallery of an action shows: only what classes with a place let it show.
    List<Participation> shown(Edition edition);

    /// What stands between a class and its certificate; empty when it can be drawn.
    List<CampaignFinding> lacks(Participation participation);

    /// Writes the certificate of a class, sealed: the class and its counts, no child's name.
    ///
    /// @throws IllegalStateException when something is still lacking
    void certificate(Participation participation, OutputStream out, Actor by) throws IOException;
}
