package coop.quitus.sampling.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.sampling.Announcement;
import coop.quitus.sampling.Coverage;
import coop.quitus.sampling.DrawMethod;
import coop.quitus.sampling.Draws;
import coop.quitus.sampling.NewAnnouncement;
import coop.quitus.sampling.VisitStanding;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tenth of a year, from its announcement to the last visit.
///
/// @param here this page
/// @param home of the association
/// @param inPublic what anyone may read of it
/// @param announcement null before it
/// @param made null before the draw
public record DrawsPage(
        Frame frame,
        String here,
        String home,
        String inPublic,
        SchoolYear year,
        LocalDate today,
        @Nullable Announcement announcement,
        Draws.@Nullable Made made,
        Coverage coverage,
        boolean mayWrite,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    public String lead() {
        if (made == null) {
            return announcement == null
                    ? "Annoncez d'abord comment le tirage sera fait."
                    : "Le tirage est annoncé ; il reste à le faire.";
        }
        return coverage.visited()
                + (coverage.visited() < 2 ? " visite faite sur " : " visites faites sur ")
                + coverage.visits().size()
                + ", soit "
                + coverage.percentInFrench()
                + (coverage.cooperatives() == 1
                        ? " de la seule coopérative : "
                        : " des " + coverage.cooperatives() + " coopératives : ")
                + (coverage.reached()
                        ? "le dixième est atteint."
                        : "le dixième n'est pas atteint.");
    }

    public String typed(String name, String usual) {
        return sent.getOrDefault(name, usual);
    }

    public String usualRisk() {
        return typed("risque", Integer.toString(NewAnnouncement.USUAL_RISK_PERCENT));
    }

    public String usualRest() {
        return typed("repos", Integer.toString(NewAnnouncement.USUAL_REST_YEARS));
    }

    public List<Choice> methods() {
        return Stream.of(DrawMethod.values())
                .map(one ->
                        new Choice(
                                one.name(),
                                one.inFrench(),
                                one == DrawMethod.PUBLIC_VALUE
                                        ? "Le plus sûr : personne ne peut la choisir."
                                        : "Elle prouve qu'on ne l'a pas changée depuis ; pas qu'on ne l'a pas choisie."))
                .toList();
    }

    public static State state(VisitStanding one) {
        return switch (one.state()) {
            case DRAWN -> State.SILENT;
            case UNDER_WAY, FOLLOWED -> State.WAITING;
            case CLOSED -> State.GOOD;
        };
    }

    public String visit(VisitStanding one) {
        return "/cooperatives/" + one.cooperative() + "/exercices/" + year.startsIn() + "/visite";
    }
}
