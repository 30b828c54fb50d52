package coop.quitus.document;

/// What a file says when one asks whether it is ours.
public sealed interface SealReading {

    /// It bears no signature, or is no PDF.
    record NotSealed() implements SealReading {}

    /// It is signed, but not by this house.
    record AnotherHouse(String signer) implements SealReading {}

    /// It was changed after it was sealed: one byte is enough.
    record Altered() implements SealReading {}

    /// The signature is ours and holds, but this database does not remember that paper.
    record Unknown(String code) implements SealReading {}

    /// Ours, whole, and remembered; [Sealed#current] says whether it still holds.
    record Ours(Sealed paper) implements SealReading {}
}
