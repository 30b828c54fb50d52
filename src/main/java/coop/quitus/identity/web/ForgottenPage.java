package coop.quitus.identity.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// Someone forgot their password.
///
/// @param asked whether the form was just sent; whether the address is known is not said
public record ForgottenPage(Frame frame, boolean asked) implements Page {}
