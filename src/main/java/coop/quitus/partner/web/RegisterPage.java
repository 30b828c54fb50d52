package coop.quitus.partner.web;

import coop.quitus.partner.PublicAgreement;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The public register of agreements.
///
/// @param words what is looked for; empty for all
public record RegisterPage(Frame frame, String path, List<PublicAgreement> lines, String words)
        implements Page {}
