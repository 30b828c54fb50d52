package coop.quitus.verification.internal;

import coop.quitus.bylaw.LocalRule;
import coop.quitus.bylaw.LocalRules;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.PanelPolicy;
import java.util.List;
import org.springframework.stereotype.Component;

/// The part of this room on the page of local rules: who verifies.
@Component
final class Commission implements LocalRules {

    private final PolicyKeeping policies;

    Commission(PolicyKeeping policies) {
        this.policies = policies;
    }

    @Override
    public String title() {
        return "La commission de contrôle";
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public String door(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/commission?annee=" + year;
    }

    @Override
    public List<LocalRule> of(AssociationId association, SchoolYear year) {
        return PanelWording.sideBySide(
                PanelPolicy.DEFAULT,
                policies.of(association, year),
                policies.own(association, year).isPresent());
    }
}
