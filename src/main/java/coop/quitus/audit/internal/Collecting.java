package coop.quitus.audit.internal;

import coop.quitus.audit.AuditExceptions;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.risk.Explanation;
import coop.quitus.risk.RiskSentences;
import coop.quitus.risk.RiskSign;
import coop.quitus.risk.RiskStanding;
import coop.quitus.risk.Risks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Collects what the rules of every room say of an association's year.
@Component
final class Collecting implements AuditExceptions {

    private final Tenancy tenancy;
    private final Places places;
    private final ExceptionReader reader;
    private final Risks risks;

    Collecting(Tenancy tenancy, Places places, ExceptionReader reader, Risks risks) {
        this.tenancy = tenancy;
        this.places = places;
        this.reader = reader;
        this.risks = risks;
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
        risks.standings(association, year).stream()
                .filter(standing -> known.containsKey(standing.cooperative()))
                .flatMap(Collecting::signs)
                .forEach(found::add);
        return found.stream()
                .sorted(
                        Comparator.comparing(AuditException::number)
                                .thenComparing(AuditException::kind)
                                .thenComparing(AuditException::piece)
                                .thenComparing(AuditException::fact))
                .toList();
    }

    private static Stream<AuditException> signs(RiskStanding standing) {
        return standing.signs().stream().map(sign -> sign(standing, sign));
    }

    private static AuditException sign(RiskStanding standing, RiskSign sign) {
        Explanation said = sign.explanation();
        return new AuditException(
                standing.cooperative(),
                standing.number(),
                standing.name(),
                Kind.RISK,
                sign.kind().rule().id(),
                null,
                "",
                RiskSentences.seen(sign.seen()),
                said == null ? "" : said.by() + " : " + said.reason(),
                said == null);
    }
}
