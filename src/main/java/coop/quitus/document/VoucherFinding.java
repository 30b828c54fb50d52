package coop.quitus.document;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// Why a file cannot be kept as a voucher. Nothing was stored.
public sealed interface VoucherFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    @Override
    default String field() {
        return "justificatif";
    }

    record Empty(String name) implements VoucherFinding {}

    /// Above 10 MB.
    record TooHeavy(String name) implements VoucherFinding {}

    /// Neither a picture nor a PDF.
    ///
    /// @param mediaType what its bytes are
    record AnotherKind(String name, String mediaType) implements VoucherFinding {}

    /// A picture in a format that only some devices read: HEIC, WebP, TIFF…
    record RarePicture(String name, String format) implements VoucherFinding {}

    /// Cut short or damaged.
    record Damaged(String name) implements VoucherFinding {}

    /// So large that drawing it would stop the house.
    record TooManyPixels(String name, long width, long height) implements VoucherFinding {}

    /// A PDF behind a password.
    record Locked(String name) implements VoucherFinding {}

    /// A PDF that would run a program, or that hides another file.
    record ActsByItself(String name) implements VoucherFinding {}
}
