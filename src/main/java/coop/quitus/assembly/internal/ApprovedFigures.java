package coop.quitus.assembly.internal;

import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.Theme;
import coop.quitus.consolidation.AnnualAccounts;
import coop.quitus.consolidation.YearAccounts;
import coop.quitus.kernel.AssociationId;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/// Says which accounts a meeting heard: those that were closed in this house, or that there are
/// none.
@Component
final class ApprovedFigures {

    private final YearAccounts accounts;

    ApprovedFigures(YearAccounts accounts) {
        this.accounts = accounts;
    }

    String of(AssociationId association, Meeting meeting) {
        boolean heard = meeting.agenda().stream().anyMatch(item -> item.theme() == Theme.ACCOUNTS);
        return heard
                ? accounts.approval(association, meeting.year())
                        .map(ApprovedFigures::figures)
                        .orElse(
                                "Les comptes "
                                        + meeting.year().inFrench()
                                        + " ne sont pas arrêtés dans Quitus à ce jour : ils sont joints sur papier.")
                : "";
    }

    private static String figures(YearAccounts.Approval approval) {
        AnnualAccounts closed = approval.accounts();
        return "Comptes "
                + closed.year().inFrench()
                + " arrêtés le "
                + Dates.longDay(LocalDate.ofInstant(approval.at(), ZoneId.of("Europe/Paris")))
                + " : résultat "
                + closed.result().inFrench()
                + ", total du bilan "
                + closed.assets().inFrench()
                + ". Empreinte "
                + approval.digest()
                + ".";
    }
}
