package coop.quitus.pupil;

/// A class just opened, or joined by one more tablet.
///
/// @param code six letters that nobody confuses, unique among the open classes
/// @param secret what this browser keeps; only its hash is in the database
public record OpenedClass(String code, ClassSession session, String secret) {}
