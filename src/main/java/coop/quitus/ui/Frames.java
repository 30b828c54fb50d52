package coop.quitus.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// The frame of a request, complete: what the [Framing] knows, the reader's preferences, the token
/// of its forms, the word left by the act before. Controllers take a `Frame` as a parameter; only
/// what stands outside controllers asks here.
public interface Frames {

    Frame around(HttpServletRequest request, HttpServletResponse response);

    /// The plain frame, when even the `Framing` may be what failed.
    Frame plain(HttpServletRequest request);
}
