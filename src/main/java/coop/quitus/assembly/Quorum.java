package coop.quitus.assembly;

/// Whether enough voices are there (ASG-01).
///
/// @param voices of all cooperatives
/// @param present in person
/// @param represented absent, by someone who is there
/// @param needed the fewest that may decide
public record Quorum(int voices, int present, int represented, int needed) {

    /// Voices that may be cast.
    public int there() {
        return present + represented;
    }

    public boolean reached() {
        return there() >= needed;
    }

    public String words() {
        return count(there())
                + " sur "
                + voices
                + " : "
                + present
                + (present > 1 ? " présentes" : " présente")
                + ", "
                + represented
                + (represented > 1 ? " représentées. " : " représentée. ")
                + (needed == 0 ? "Aucun quorum n'est demandé." : said());
    }

    private String said() {
        return reached()
                ? "Le quorum (" + count(needed) + ") est atteint."
                : "Le quorum ("
                        + count(needed)
                        + ") n'est pas atteint : il manque "
                        + count(needed - there())
                        + ".";
    }

    private static String count(int voices) {
        return voices + " voix";
    }
}
