package coop.quitus.kit;

/// Reads the file of a kit and says what is wrong with it. It needs no house around it: no
/// database, no association.
public interface KitChecker {

    KitReading read(String yaml);
}
