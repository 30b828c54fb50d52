package coop.quitus.training;

import java.util.UUID;

/// A training of the catalogue of an association.
///
/// @param audience for whom, in words: *mandataires et trésoriers*
/// @param purpose what one will know afterwards; may be empty
/// @param minutes how long it lasts, as certificates and statistics count it
/// @param compulsory whether each mandate holder owes it to their mandate
public record Training(
        UUID id, String title, String audience, String purpose, int minutes, boolean compulsory) {

    /// *3 h* or *1 h 30*.
    public String lasts() {
        return hours(minutes);
    }

    /// Minutes as people say them.
    public static String hours(long minutes) {
        long rest = minutes % 60;
        if (minutes < 60) {
            return minutes + " min";
        }
        return minutes / 60 + " h" + (rest == 0 ? "" : rest < 10 ? " 0" + rest : " " + rest);
    }
}
