package coop.quitus.training;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.ui.Dates;
import java.time.Instant;

/// Says that someone followed a training; sealed.
///
/// @param association as papers show it
public record CertificatePaper(
        String association, TrainingSession session, Enrolment who, SealMark mark)
        implements Paper {

    @Override
    public String title() {
        return "Attestation de formation";
    }

    @Override
    public String description() {
        return who.name()
                + " a suivi « "
                + session.training().title()
                + " », "
                + Dates.moment(session.startsAt())
                + ".";
    }

    @Override
    public Instant drawnAt() {
        return session.endsAt();
    }

    @Override
    public String foot() {
        return association + " · " + mark.spelled();
    }
}
