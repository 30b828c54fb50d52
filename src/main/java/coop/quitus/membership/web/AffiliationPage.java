package coop.quitus.membership.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.membership.Affiliation;
import coop.quitus.membership.AffiliationState;
import coop.quitus.membership.AffiliationStep;
import coop.quitus.membership.Campaign;
import coop.quitus.membership.PledgesTaken;
import coop.quitus.membership.Reminder;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The affiliation of a cooperative: count, read what is due, declare.
///
/// @param campaign of the association; null until it opened one
/// @param reviewPrice what the review costs; empty when the association does not offer it
/// @param pledge what the mandate holder pledges; empty when nothing is asked
/// @param pledged who took the pledge of the year
/// @param hasPledged whether this reader is among them
/// @param key of the form of arrivals
public record AffiliationPage(
        Frame frame,
        String here,
        Affiliation said,
        AffiliationForm form,
        @Nullable Campaign campaign,
        LocalDate deadline,
        LocalDate today,
        String reviewPrice,
        String pledge,
        List<PledgesTaken.Taken> pledged,
        boolean hasPledged,
        List<Reminder> reminders,
        May may,
        UUID key,
        List<Sentence> sentences)
        implements Page {

    /// What this reader may do.
    ///
    /// @param count write heads and goods
    /// @param declare declare to the association
    /// @param decide validate or give back, for the association
    /// @param pay open the page of payments
    public record May(boolean count, boolean declare, boolean decide, boolean pay) {}

    public boolean late() {
        return today.isAfter(deadline)
                && said.state() != AffiliationState.DECLARED
                && said.state() != AffiliationState.VALIDATED;
    }

    public String lead() {
        return switch (said.state()) {
            case NONE -> "Comptez, relisez, déclarez : cinq minutes. Des nombres, jamais de noms.";
            case DRAFT -> "Vos nombres sont gardés. Il reste à déclarer.";
            case DECLARED -> "Votre adhésion est déclarée : l'association la lit.";
            case RETURNED -> "L'association vous l'a rendue avec un mot.";
            case VALIDATED -> "Votre adhésion est validée : tous vos membres sont assurés.";
        };
    }

    public static State state(AffiliationState state) {
        return switch (state) {
            case NONE -> State.SILENT;
            case DRAFT, DECLARED, RETURNED -> State.WAITING;
            case VALIDATED -> State.GOOD;
        };
    }

    public boolean writable() {
        return may.count() && said.open();
    }

    public boolean draft() {
        return said.state() == AffiliationState.DRAFT;
    }

    public boolean declared() {
        return said.state() == AffiliationState.DECLARED;
    }

    public boolean validated() {
        return said.state() == AffiliationState.VALIDATED;
    }

    /// What the association said when it gave it back; empty otherwise.
    public String returned() {
        return said.state() == AffiliationState.RETURNED
                ? said.last(AffiliationState.RETURNED).map(AffiliationStep::words).orElse("")
                : "";
    }

    public List<Choice> classes() {
        return said.declaration().counts().stream()
                .map(count -> new Choice(count.code(), count.name()))
                .toList();
    }

    public String heads(int how, String one) {
        return how + " " + one + (how > 1 ? "s" : "");
    }
}
