package coop.quitus.council.internal;

import coop.quitus.council.Decision;
import coop.quitus.council.Decisions;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Recalls what was decided.
@Service
final class Recalling implements Decisions {

    private final Tenancy tenancy;
    private final DecisionTable table;

    Recalling(Tenancy tenancy, DecisionTable table) {
        this.tenancy = tenancy;
        this.table = table;
    }

    @Override
    public Optional<Decision> find(CooperativeId cooperative, UUID id) {
        return tenancy.reading(cooperative, () -> table.find(cooperative, id));
    }

    @Override
    public List<Decision> of(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> table.of(cooperative, year));
    }
}
