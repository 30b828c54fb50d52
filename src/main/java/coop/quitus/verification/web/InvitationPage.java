package coop.quitus.verification.web;

import coop.quitus.document.Qr;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.verification.Verifier;

/// The link of a verifier, shown this once.
///
/// @param back the panel
public record InvitationPage(Frame frame, String back, Verifier verifier, String address, Qr code)
        implements Page {}
