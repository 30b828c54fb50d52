package coop.quitus.membership.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Tariffs;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.Affiliation;
import coop.quitus.membership.AffiliationState;
import coop.quitus.membership.AffiliationStep;
import coop.quitus.membership.Arrival;
import coop.quitus.membership.ClassCount;
import coop.quitus.membership.Declaration;
import coop.quitus.membership.Good;
import coop.quitus.membership.GoodsAtHand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads an affiliation as it stands, and proposes what nobody said yet: the classes of the
/// cooperative, last year's heads, the goods of its register.
@Component
final class Proposing {

    private final Tenancy tenancy;
    private final Tariffs tariffs;
    private final SheetTable sheets;
    private final StepTable steps;
    private final ObjectProvider<GoodsAtHand> goods;

    Proposing(
            Tenancy tenancy,
            Tariffs tariffs,
            SheetTable sheets,
            StepTable steps,
            ObjectProvider<GoodsAtHand> goods) {
        this.tenancy = tenancy;
        this.tariffs = tariffs;
        this.sheets = sheets;
        this.steps = steps;
        this.goods = goods;
    }

    Affiliation of(Cooperative which, SchoolYear year) {
        return tenancy.reading(
                which.id(),
                () -> {
                    List<AffiliationStep> taken = steps.steps(which.id(), year);
                    List<Arrival> arrivals = steps.arrivals(which.id(), year);
                    return sheets.find(which.id(), year)
                            .map(sheet ->
                                    new Affiliation(
                                            which.id(),
                                            year,
                                            taken.getLast().state(),
                                            sheet.version(),
                                            sheet.said(),
                                            Billing.of(sheet.said(), sheet.tariff(), year),
                                            taken,
                                            arrivals))
                            .orElseGet(() -> proposed(which, year));
                });
    }

    private Affiliation proposed(Cooperative which, SchoolYear year) {
        Optional<Declaration> before =
                sheets.find(which.id(), year.previous()).map(SheetTable.Sheet::said);
        Map<String, ClassCount> last =
                before.map(Declaration::counts).orElse(List.of()).stream()
                        .collect(Collectors.toMap(ClassCount::code, Function.identity()));
        List<ClassCount> counts =
                which.classes().stream()
                        .map(one -> {
                            ClassCount was = last.get(one.code());
                            return was == null
                                    ? new ClassCount(one.code(), one.name(), 0, 1)
                                    : new ClassCount(
                                            one.code(), one.name(), was.pupils(), was.adults());
                        })
                        .toList();
        var said = new Declaration(counts, goods(which, year, before), false, Money.ZERO);
        return new Affiliation(
                which.id(),
                year,
                AffiliationState.NONE,
                0,
                said,
                Billing.of(said, tariffs.of(which.association(), year), year),
                List.of(),
                List.of());
    }

    /// The register knows best; without it, what was insured last year.
    private List<Good> goods(Cooperative which, SchoolYear year, Optional<Declaration> before) {
        GoodsAtHand bell = goods.getIfAvailable();
        List<Good> register = bell == null ? List.of() : bell.of(which.id(), year);
        return register.isEmpty() ? before.map(Declaration::goods).orElse(List.of()) : register;
    }
}
