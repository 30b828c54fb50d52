package coop.quitus.assembly;

/// What a general meeting may decide.
public enum MeetingKind {
    /// Each year: reports, accounts, discharge, budget, elections.
    ORDINARY("ordinaire"),
    /// To change the statutes, or to end the association.
    EXTRAORDINARY("extraordinaire");

    private final String french;

    MeetingKind(String french) {
        this.french = french;
    }

    public String inFrench() {
        return french;
    }
}
