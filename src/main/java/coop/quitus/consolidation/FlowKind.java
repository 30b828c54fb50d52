package coop.quitus.consolidation;

/// What sections of one association pay each other.
public enum FlowKind {
    MEMBERSHIP("cotisation"),
    INSURANCE("assurance"),
    AID("aide au projet"),
    ADVANCE("avance"),
    /// What an association passes on to the federation: internal to the nation only.
    NATIONAL("part nationale");

    private final String inFrench;

    FlowKind(String inFrench) {
        this.inFrench = inFrench;
    }

    public String inFrench() {
        return inFrench;
    }
}
