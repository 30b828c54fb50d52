package coop.quitus.portal.web;

import coop.quitus.appointment.AppointmentRules;
import coop.quitus.assembly.AssemblyRules;
import coop.quitus.audit.AuditRules;
import coop.quitus.ballot.BallotRules;
import coop.quitus.bylaw.BylawRules;
import coop.quitus.cash.CashRules;
import coop.quitus.closing.ClosingRules;
import coop.quitus.consolidation.ConsolidationRules;
import coop.quitus.council.CouncilRules;
import coop.quitus.discharge.DischargeRules;
import coop.quitus.federation.PlaceRules;
import coop.quitus.funding.FundingRules;
import coop.quitus.garden.GardenRules;
import coop.quitus.handover.HandoverRules;
import coop.quitus.kernel.Rule;
import coop.quitus.ledger.LedgerRules;
import coop.quitus.letter.LetterRules;
import coop.quitus.membership.MembershipRules;
import coop.quitus.oversight.OversightRules;
import coop.quitus.partner.PartnerRules;
import coop.quitus.picture.PictureRules;
import coop.quitus.project.ProjectRules;
import coop.quitus.pupil.PupilRules;
import coop.quitus.reconciliation.ReconciliationRules;
import coop.quitus.restructuring.RestructuringRules;
import coop.quitus.risk.RiskRules;
import coop.quitus.sampling.SamplingRules;
import coop.quitus.statistics.StatisticsRules;
import coop.quitus.subsidy.SubsidyRules;
import coop.quitus.training.TrainingRules;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.verification.VerificationRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// The rules and their reasons: one page each, open to everyone.
@Controller
class RulesController {

    private static final List<Rule> RULES =
            Stream.of(
                            LedgerRules.all(),
                            ReconciliationRules.all(),
                            CashRules.all(),
                            SubsidyRules.all(),
                            FundingRules.all(),
                            PictureRules.all(),
                            TrainingRules.all(),
                            AssemblyRules.all(),
                            ConsolidationRules.all(),
                            RiskRules.all(),
                            SamplingRules.all(),
                            OversightRules.all(),
                            AuditRules.all(),
                            VerificationRules.all(),
                            ClosingRules.all(),
                            DischargeRules.all(),
                            BylawRules.all(),
                            PlaceRules.all(),
                            HandoverRules.all(),
                            AppointmentRules.all(),
                            RestructuringRules.all(),
                            PupilRules.all(),
                            PartnerRules.all(),
                            LetterRules.all(),
                            BallotRules.all(),
                            CouncilRules.all(),
                            GardenRules.all(),
                            StatisticsRules.all(),
                            MembershipRules.all(),
                            ProjectRules.all())
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Rule::id))
                    .toList();

    @GetMapping("/regles")
    View all(Frame frame) {
        return new RulesPage(frame.titled("Les règles et leurs raisons"), RULES);
    }

    @GetMapping("/regles/{id}")
    View one(Frame frame, @PathVariable String id) {
        Rule rule =
                RULES.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no rule " + id));
        return new RulePage(frame.titled(rule.title()), rule);
    }
}
