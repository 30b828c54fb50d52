package coop.quitus.document;

import java.time.Instant;

/// A voucher (*justificatif*): the photo of a receipt or the PDF of an invoice, kept for ten years.
///
/// @param hash SHA-256 of the bytes as stored, lower-case hexadecimal: its name everywhere
/// @param mediaType `image/jpeg`, `image/png` or `application/pdf`
/// @param size of the stored bytes, 1 to 10 MB
/// @param name the file's name as it was sent, without its folder, at most 150 characters
/// @param keptAt when it was kept here
/// @param keptBy the name it was kept under
public record Voucher(
        String hash, String mediaType, long size, String name, Instant keptAt, String keptBy) {

    /// The most a file may weigh: 10 MB.
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /// What a form's field accepts. Naming the kinds makes an iPhone send JPEG and not HEIC.
    public static final String ACCEPTED = "image/jpeg,image/png,application/pdf";

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /// Where a browser reads it, in its cooperative.
    public String path(coop.quitus.kernel.CooperativeId cooperative) {
        return "/cooperatives/" + cooperative + "/justificatifs/" + hash;
    }
}
