package coop.quitus.handover;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.util.List;

/// The minutes of a hand-over (*procès-verbal de passation*), sealed.
///
/// @param school number and name of the cooperative
/// @param signatures of both
/// @param mark the code it bears, and the address that says whether it is current
public record MinutesPaper(
        String school,
        Sitting sitting,
        Minutes minutes,
        List<Sitting.Signature> signatures,
        SealMark mark)
        implements Paper {

    public MinutesPaper {
        signatures = List.copyOf(signatures);
    }

    @Override
    public String title() {
        return "Procès-verbal de passation";
    }

    @Override
    public String description() {
        return school + ", le " + Dates.longDay(sitting.words().on()) + ".";
    }

    /// The moment of the second signature.
    @Override
    public Instant drawnAt() {
        return signatures.getLast().at();
    }

    @Override
    public String foot() {
        return school + " · passation · " + mark.spelled();
    }
}
