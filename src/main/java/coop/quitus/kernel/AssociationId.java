package coop.quitus.kernel;

/// Which departmental association (AD): the legal person of all its cooperatives.
public record AssociationId(long value) {

    public AssociationId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an association: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
