package coop.quitus.consolidation;

/// What the association said of a flow that was recognised.
public enum FlowState {
    /// Nobody has looked yet: it is taken out all the same.
    PROPOSED("reconnu"),
    CONFIRMED("confirmé"),
    /// It is not internal: it counts.
    REFUSED("écarté");

    private final String inFrench;

    FlowState(String inFrench) {
        this.inFrench = inFrench;
    }

    public String inFrench() {
        return inFrench;
    }
}
