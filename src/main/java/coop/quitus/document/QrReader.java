package coop.quitus.document;

import coop.quitus.kernel.CooperativeId;
import java.util.List;

/// Reads the QR codes that a voucher shows: a photograph of a paper, or its scan.
public interface QrReader {

    /// The texts of all that can be read, turned or not; empty when there is none, or the picture
    /// is too dark, too small or too far, and for an unknown voucher.
    List<String> read(CooperativeId cooperative, String voucher);
}
