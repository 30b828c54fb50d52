package coop.quitus.ledger;

import java.util.UUID;

/// Which entry, in its cooperative.
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
