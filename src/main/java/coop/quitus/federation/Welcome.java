package coop.quitus.federation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;

/// Brings people in: a person, a mandate and a letter at once.
public interface Welcome {

    /// Makes someone known if they are not, gives them the mandate, and writes to them. Refused for
    /// every reason at once, about the person ([coop.quitus.identity.PersonFinding]) and about the
    /// mandate.
    Outcome<Mandate, Finding> invite(Invited invited, Actor by);
}
