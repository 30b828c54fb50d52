package coop.quitus.ui;

/// Something to do now, on a home page: what, why, and how long it takes.
///
/// @param href where it is done
/// @param label an active verb: *Rapprocher le relevé de novembre*
/// @param reason why now, in a few words
/// @param lasts *5 minutes*; empty when unknown
/// @param icon the name of an icon in `static/icons.svg`
public record Todo(String href, String label, String reason, String lasts, String icon) {}
