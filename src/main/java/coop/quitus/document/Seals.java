package coop.quitus.document;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.util.Optional;
import java.util.function.Function;

/// Seals papers with this house's own certificate (PAdES baseline B, B-T where a time-stamping
/// authority is named), and reads seals back.
///
/// The key and its certificate are made at the first seal and kept for ever, locked with a secret
/// of the house: a copy of the books without that secret can draw papers, not seal ours.
public interface Seals {

    /// Draws a paper and seals it. The same origin gives the same file, to the byte, whenever it is
    /// asked for: the first seal's moment stays.
    ///
    /// @param drawing the paper, given the mark it must bear
    byte[] seal(
            CooperativeId cooperative,
            SealOrigin origin,
            Function<SealMark, Paper> drawing,
            Actor by);

    /// Whether a file is ours, whole and current.
    SealReading read(byte[] file);

    /// The paper of a code; empty when this cooperative sealed none of that code.
    Optional<Sealed> find(CooperativeId cooperative, String code);
}
