package coop.quitus.handover.web;

import coop.quitus.handover.Minutes;
import coop.quitus.handover.Readiness;
import coop.quitus.handover.Sitting;
import coop.quitus.handover.Sitting.Side;
import coop.quitus.handover.Sitting.Signature;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A hand-over under way: the steps, what is to be said, what is to be signed.
///
/// @param home of the cooperative
/// @param readiness null once both have signed
/// @param minutes what would be signed, or what was
/// @param signs whether the reader is the one who signs opposite the one who takes over
public record SittingPage(
        Frame frame,
        String home,
        Sitting sitting,
        @Nullable Readiness readiness,
        Minutes minutes,
        boolean signs,
        String today,
        List<Sentence> sentences)
        implements Page {

    public String path() {
        return home + "/passation/" + sitting.id();
    }

    /// Where a step is mended.
    public String fix(Readiness.Step step) {
        return step.fix().startsWith("#") ? step.fix() : home + step.fix();
    }

    public boolean ready() {
        return readiness != null && readiness.ready();
    }

    public boolean signed(Side side) {
        return signature(side).isPresent();
    }

    public String nameOf(Side side) {
        return side == Side.INCOMING
                ? sitting.words().successor()
                : side == Side.OUTGOING ? sitting.outgoingName() : side.inFrench();
    }

    public Optional<Signature> signature(Side side) {
        return sitting.signature(side, minutes.digest());
    }

    public List<Side> sides() {
        return List.of(sitting.handingSide(), Side.INCOMING);
    }
}
