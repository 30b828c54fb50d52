package coop.quitus.council;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.util.UUID;

/// The minutes of a council: they draft themselves from the sitting, an adult corrects them, the
/// next council adopts them, and their decisions enter the register.
public interface Minutes {

    /// Corrects the words at the head.
    Outcome<Sitting, CouncilFinding> correct(
            CooperativeId cooperative, UUID sitting, String words, Actor by);

    /// Corrects what was said on a point.
    Outcome<AgendaPoint, CouncilFinding> correctPoint(
            CooperativeId cooperative, UUID point, String words, Actor by);

    /// Corrects the words of a decision; never how it was taken.
    Outcome<Decision, CouncilFinding> correctDecision(
            CooperativeId cooperative, UUID decision, String title, String text, Actor by);

    /// Adopts them: by the next council of the body while it sits, or at the end of the year's last
    /// one, from 15 June. The decisions are numbered into the register.
    Outcome<Sitting, CouncilFinding> adopt(CooperativeId cooperative, UUID sitting, Actor by);

    /// The minutes as a sealed paper; refused to nobody once the council is over.
    ///
    /// @throws IllegalStateException while it sits
    byte[] paper(CooperativeId cooperative, UUID sitting, Actor by);
}
