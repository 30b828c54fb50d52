package coop.quitus.ui;

import jakarta.servlet.http.HttpServletRequest;

/// Knows what surrounds a request's page. The portal answers, since it alone sees all rooms (house
/// habit 9).
public interface Framing {
    Frame frame(HttpServletRequest request);
}
