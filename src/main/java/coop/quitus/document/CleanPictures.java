package coop.quitus.document;

import coop.quitus.kernel.Outcome;

/// Makes a stranger's picture harmless, for rooms that keep pictures elsewhere than among the
/// vouchers.
public interface CleanPictures {

    /// The same picture as a JPEG drawn again: upright, on white, without the place and the
    /// telephone it was taken with.
    ///
    /// @param content a JPEG or a PNG
    /// @param name the file's name, to speak of it in a refusal
    /// @param side points, the most on each side
    Outcome<byte[], VoucherFinding> jpeg(byte[] content, String name, int side);
}
