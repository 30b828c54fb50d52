package coop.quitus.pupil;

/// A tile of the class screen: a task that a class can do here.
///
/// @param href a pupils' page, under `/classe`
/// @param label one or two words that a voice reads: *Le conseil*
/// @param icon the name of an icon in `static/icons.svg`
/// @param order the smaller comes first
public record ClassDoor(String href, String label, String icon, int order) {}
