package coop.quitus.document;

import java.time.Instant;

/// What a sealed paper bears: its short code, the address that says whether it is current, and when
/// it was first sealed.
///
/// @param code 12 letters and digits, made from what the paper says: the same paper has the same
/// @param address of the page of this very paper
/// @param sealedAt UTC, to the second
public record SealMark(String code, String address, Instant sealedAt) {

    /// `K7Q2-M9PX-AB3D`, as one reads it aloud.
    public String spelled() {
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }

    public Qr qr() {
        return Qr.of(address);
    }
}
