package coop.quitus.federation.internal;

import coop.quitus.bylaw.LocalRule;
import coop.quitus.bylaw.LocalRules;
import coop.quitus.bylaw.NationalValue;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The tariffs, on the page of local rules and in a national release.
@Component
final class ShowingTariffs implements LocalRules {

    private final Pricing tariffs;
    private final National national;

    ShowingTariffs(Pricing tariffs, National national) {
        this.tariffs = tariffs;
        this.national = national;
    }

    @Override
    public String title() {
        return "Les tarifs";
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public String door(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/reglages?annee=" + year + "#tarifs";
    }

    @Override
    public String wayBack(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/regles-locales/" + year + "/tarifs";
    }

    @Override
    public List<LocalRule> of(AssociationId association, SchoolYear year) {
        return Wording.sideBySide(
                Wording.TARIFF,
                Wording.words(national.tariff(year)),
                Wording.words(tariffs.of(association, year)),
                tariffs.own(association, year).isPresent());
    }

    @Override
    public List<NationalValue> national(SchoolYear year) {
        List<Money> amounts = Wording.amounts(national.tariff(year));
        return IntStream.range(0, Wording.TARIFF.size())
                .mapToObj(i ->
                        new NationalValue(
                                Wording.TARIFF.get(i).key(),
                                Wording.TARIFF.get(i).name(),
                                NationalValue.Kind.MONEY,
                                Pricing.MOST_PER_MEMBER,
                                amounts.get(i).inDecimal()))
                .toList();
    }
}
