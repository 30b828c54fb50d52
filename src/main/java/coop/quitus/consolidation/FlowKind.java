package coop.quitus.consolidation;

/// What sections of one association pay each other.
public enum FlowKind {
    MEMBERSHIP("cotisation"),
    INSURANCE("assurance"),
    AID("aide au projet"),
    ADVANCE("avance"),
    /// The money of a school that merges, splits or closes, on its way to its heir.
    TRANSFER("solde transmis"),
    /// What goes to the federation or to another association: internal to the nation only.
    NATIONAL("interne à la fédération");

    private final String inFrench;

    FlowKind(String inFrench) {
        this.inFrench = inFrench;
    }

    /// Whether people may say it of an entry that no rule recognised.
    public boolean isDesignable() {
        return this != TRANSFER && this != NATIONAL;
    }

    public String inFrench() {
        return inFrench;
    }
}
