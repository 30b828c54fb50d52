package coop.quitus.oversight.web;

import coop.quitus.closing.ClosingStep;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.FollowUp;
import coop.quitus.oversight.Light;
import coop.quitus.oversight.PrivateNote;
import coop.quitus.oversight.Question;
import coop.quitus.oversight.Sign;
import coop.quitus.oversight.Standing;
import coop.quitus.risk.RiskSign;
import coop.quitus.sampling.Visits;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.time.LocalDate;
import java.util.List;

/// All that an association knows of one cooperative, on one page.
///
/// @param here of this year: `/associations/42/suivi/2025`
/// @param risks of the year, with their reasons
/// @param visits of all the years it was drawn
/// @param notes of the team; empty for whoever is not of it
/// @param mayWrite whether this reader reminds and notes
/// @param note what was typed, when the page comes back
public record FollowedPage(
        Frame frame,
        String here,
        SchoolYear year,
        Standing standing,
        List<Held> people,
        List<ClosingStep> steps,
        List<RiskSign> risks,
        List<Visits.Drawn> visits,
        List<Question> questions,
        List<FollowUp> followUps,
        List<PrivateNote> notes,
        boolean mayWrite,
        String note,
        List<Sentence> sentences)
        implements Page {

    /// Someone who holds a mandate there today.
    public record Held(String name, String role, LocalDate since) {}

    public String path() {
        return here + "/" + standing.cooperative();
    }

    public String home() {
        return "/cooperatives/" + standing.cooperative();
    }

    public String books() {
        return home() + "/exercices/" + year;
    }

    /// Where the signs are shown with their entries, and explained.
    public String risksPath() {
        return here.replace("/suivi/", "/risques/") + "/" + standing.cooperative();
    }

    public String draws() {
        return here.replace("/suivi/", "/verifications/");
    }

    public String visit(Visits.Drawn one) {
        return home() + "/exercices/" + one.year() + "/visite";
    }

    public static State state(Visits.Drawn one) {
        return switch (one.state()) {
            case DRAWN, UNDER_WAY, FOLLOWED -> State.WAITING;
            case CLOSED -> State.GOOD;
        };
    }

    public static State state(Light light) {
        return Here.state(light.level());
    }

    /// Where one sees what a light says.
    public String where(Sign sign) {
        return switch (sign) {
            case REPORT -> books() + "/cloture";
            case DISCHARGE -> books() + "/quitus";
            case AFFILIATION -> home() + "/adhesion/" + year;
            case RECONCILIATION -> books() + "/banque/rapprochement";
            case VOUCHERS -> books() + "/cahier?q=sans:justificatif";
            case LAST_ENTRY, DORMANT -> books() + "/cahier";
            case RISK -> risksPath();
            case CASH -> books() + "/caisse";
            case ONE_HAND -> home() + "/personnes";
            case QUESTIONS -> books() + "/questions";
        };
    }
}
