package coop.quitus.partner.web;

import coop.quitus.document.Qr;
import coop.quitus.partner.PartnerDoors.Opened;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// The link of a partner's door, shown this once.
///
/// @param back the partner's page
public record DoorOpenedPage(Frame frame, String back, Opened opened, Qr code) implements Page {}
