package coop.quitus.audit.internal;

import coop.quitus.audit.ReadingLog;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Registers what is read, one line a page.
@Component
final class Registering implements ReadingLog {

    private final Tenancy tenancy;
    private final Headquarters headquarters;
    private final ReadingTable table;

    Registering(Tenancy tenancy, Headquarters headquarters, ReadingTable table) {
        this.tenancy = tenancy;
        this.headquarters = headquarters;
        this.table = table;
    }

    @Override
    public void write(AssociationId association, Page page, Actor by) {
        Cooperative there = headquarters.of(association);
        tenancy.within(there.id(), () -> table.add(there, page, by));
    }

    @Override
    public List<Reading> of(AssociationId association, int from, int atMost) {
        Cooperative there = headquarters.of(association);
        return tenancy.reading(there.id(), () -> table.latest(there.id(), from, atMost));
    }

    @Override
    public long count(AssociationId association) {
        Cooperative there = headquarters.of(association);
        return tenancy.reading(there.id(), () -> table.count(there.id()));
    }

    @Override
    public void each(AssociationId association, Consumer<Reading> line) {
        Cooperative there = headquarters.of(association);
        tenancy.<Boolean>reading(
                there.id(),
                () -> {
                    table.each(there.id(), line);
                    return true;
                });
    }
}
