package coop.quitus.federation.internal;

import coop.quitus.bylaw.LocalRule;
import coop.quitus.bylaw.LocalRules;
import coop.quitus.bylaw.NationalValue;
import coop.quitus.bylaw.NationalValue.Kind;
import coop.quitus.federation.Policy;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import org.springframework.stereotype.Component;

/// The ceilings and the delays, on the page of local rules and in a national release.
@Component
final class ShowingCeilings implements LocalRules {

    private static final long MOST_CENTS = 10_000_000;
    private static final long MOST_DAYS = 400;

    private final Choosing policies;
    private final National national;

    ShowingCeilings(Choosing policies, National national) {
        this.policies = policies;
        this.national = national;
    }

    @Override
    public String title() {
        return "Les plafonds et les délais";
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public String door(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/reglages?annee=" + year + "#plafonds";
    }

    @Override
    public String wayBack(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/regles-locales/" + year + "/plafonds";
    }

    @Override
    public List<LocalRule> of(AssociationId association, SchoolYear year) {
        return Wording.sideBySide(
                Wording.POLICY,
                Wording.words(national.policy(year)),
                Wording.words(policies.of(association, year)),
                policies.own(association, year).isPresent());
    }

    @Override
    public List<NationalValue> national(SchoolYear year) {
        Policy policy = national.policy(year);
        return List.of(
                days(0, policy.chequeDays()),
                days(1, policy.depositDays()),
                value(2, Kind.MONEY, MOST_CENTS, policy.cashCeiling().inDecimal()),
                days(3, policy.cashDays()),
                value(4, Kind.MONEY, MOST_CENTS, policy.advanceCeiling().inDecimal()),
                value(5, Kind.MONEY, MOST_CENTS, policy.councilThreshold().inDecimal()),
                value(6, Kind.NUMBER, 100, Integer.toString(policy.receiptPercent())));
    }

    private static NationalValue days(int rank, int days) {
        return value(rank, Kind.NUMBER, MOST_DAYS, Integer.toString(days));
    }

    private static NationalValue value(int rank, Kind kind, long most, String value) {
        Wording.Named named = Wording.POLICY.get(rank);
        return new NationalValue(named.key(), named.name(), kind, most, value);
    }
}
