package coop.quitus.campaign;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import java.time.Instant;

/// The certificate of a class that took part in an action. It names a class, never a child.
///
/// @param association that held the action
/// @param school whose class it is
public record CertificatePaper(
        Participation participation, Association association, Cooperative school, SealMark mark)
        implements Paper {

    /// The class's code: its name on screens may be someone's.
    public String className() {
        return participation.enrolment().classCode();
    }

    public int pupils() {
        return participation
                .telling()
                .map(Participation.Telling::pupils)
                .orElse(participation.enrolment().pupils());
    }

    @Override
    public String title() {
        return "Attestation de participation : " + participation.edition().title();
    }

    @Override
    public String description() {
        return "La classe de "
                + className()
                + " de la coopérative "
                + school.name()
                + " a pris part à l'action, "
                + participation.edition().year().inFrench()
                + ".";
    }

    @Override
    public Instant drawnAt() {
        return mark.sealedAt();
    }

    @Override
    public String foot() {
        return school.name() + " · " + participation.edition().title();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
