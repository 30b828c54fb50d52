package coop.quitus.document;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The vouchers of a cooperative, kept by their hash outside the database. They are only ever added
/// to: books and papers name them by their hash.
public interface Vouchers {

    /// Takes a file in, after looking at its bytes and not at its name: a JPEG or PNG picture, or a
    /// PDF, of 10 MB at most.
    ///
    /// A picture is turned upright and drawn again: the place and the telephone it was taken with
    /// (EXIF) and whatever hid behind it are gone. A PDF is kept as it is, unless it is locked or
    /// would act by itself. The same file twice is kept once.
    Outcome<Voucher, VoucherFinding> keep(
            CooperativeId cooperative, InputStream content, String fileName, Actor by);

    /// What is known of a voucher; empty when this cooperative has none of that hash.
    Optional<Voucher> describe(CooperativeId cooperative, String hash);

    /// The same for several, in the order asked; unknown ones are left out.
    List<Voucher> describe(CooperativeId cooperative, Collection<String> hashes);

    /// All the vouchers of a cooperative, the oldest first.
    List<Voucher> all(CooperativeId cooperative);

    /// Its bytes, to be closed by the reader; empty when this cooperative has none of that hash.
    ///
    /// @throws IllegalStateException when the store lost it or holds other bytes
    Optional<InputStream> open(CooperativeId cooperative, String hash);

    /// A small JPEG of it (a PDF's first page), 320 pixels at most on each side, made when first
    /// asked for.
    Optional<byte[]> thumbnail(CooperativeId cooperative, String hash);

    /// Its pages as one would print them, to be drawn into a paper: the picture itself, or each
    /// page of a PDF. Empty when this cooperative has none of that hash, or when it cannot be
    /// drawn.
    ///
    /// @param atMost pages, the first ones
    List<Leaf> leaves(CooperativeId cooperative, String hash, int atMost);

    /// Puts the bytes of a voucher back as an archive kept them; its line comes with the other rows
    /// of its cooperative.
    ///
    /// @throws IllegalArgumentException when they are not those of that hash
    void putBack(String hash, byte[] content);
}
