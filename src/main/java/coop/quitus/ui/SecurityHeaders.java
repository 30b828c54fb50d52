package coop.quitus.ui;

/// What a browser is told of every page: run nothing, load nothing that does not come from here
/// (ADR 0007).
public final class SecurityHeaders {

    /// `blob:` and `data:` for images only: the photo of a voucher is shown before it is sent, QR
    /// codes are drawn inline. A voucher in PDF is shown in a frame of our own.
    public static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'self'";

    public static final String REFERRER_POLICY = "same-origin";

    public static final String PERMISSIONS_POLICY =
            "camera=(self), microphone=(), geolocation=(), payment=(), usb=()";

    private SecurityHeaders() {}
}
