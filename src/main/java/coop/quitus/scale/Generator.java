package coop.quitus.scale;

/// Peoples a house with an invented nation, to try it at its true size. Only in a house where
/// nobody works: it takes the books for itself while it loads.
public interface Generator {

    /// Lays it all, and says how far it is.
    ///
    /// @throws IllegalStateException in a house that has cooperatives already
    Laid lay(Nation nation, Progress progress);

    /// What was laid.
    ///
    /// @param closed how many cooperatives sent a report that was vouched for
    record Laid(int associations, int cooperatives, long members, long entries, int closed) {}

    /// Hears how far it is.
    @FunctionalInterface
    interface Progress {

        /// @param step what is being done, in French
        void at(String step, long done, long total);
    }
}
