package coop.quitus.kernel;

/// Which cooperative: the tenant. It stands first in every key of every table that belongs to one.
public record CooperativeId(long value) {

    public CooperativeId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a cooperative: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
