package coop.quitus.audit.internal;

import coop.quitus.audit.AuditExceptions;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Collects what the rules of every room say of an association's year.
@Component
final class Collecting implements AuditExceptions {

    private final Tenancy tenancy;
    private final Places places;
    private final ExceptionReader reader;

    Collecting(Tenancy tenancy, Places places, ExceptionReader reader) {
        this.tenancy = tenancy;
        this.places = places;
        this.reader = reader;
    }

    @Override
    public List<AuditException> of(AssociationId association, SchoolYear year) {
        Map<CooperativeId, Cooperative> known =
                places.cooperativesOf(association).stream()
                        .collect(Collectors.toMap(Cooperative::id, Function.identity()));
        var found = new ArrayList<AuditException>();
        tenancy.across(association, () -> reader.found(association, year)).stream()
                .filter(one -> known.containsKey(one.cooperative()))
                .map(one -> one.in(known.get(one.cooperative())))
                .forEach(found::add);
        return found.stream()
                .sorted(
                        Comparator.comparing(AuditException::number)
                                .thenComparing(AuditException::kind)
                                .thenComparing(AuditException::piece)
                                .thenComparing(AuditException::fact))
                .toList();
    }

}
