package coop.quitus.portal.web;

import coop.quitus.activity.ActivityReport;
import coop.quitus.activity.ActivityReports;
import coop.quitus.closing.Closing;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.Closings;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyStanding;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What has a date: the two reports its association awaits, and those that funders await.
@Component
class CalendarOfTheYear {

    private final Books books;
    private final ActivityReports activities;
    private final Closings closings;
    private final Subsidies subsidies;
    private final Clock clock;

    CalendarOfTheYear(
            Books books,
            ActivityReports activities,
            Closings closings,
            Subsidies subsidies,
            Clock clock) {
        this.books = books;
        this.activities = activities;
        this.closings = closings;
        this.subsidies = subsidies;
        this.clock = clock;
    }

    /// What a year is asked, and the one before it while it is the current one.
    List<Due> of(CooperativeId cooperative, SchoolYear year) {
        LocalDate today = LocalDate.now(clock);
        var dues = new ArrayList<Due>();
        List<SchoolYear> kept = books.years(cooperative);
        for (SchoolYear one : List.of(year.previous(), year)) {
            boolean shown = one.equals(year) || year.contains(today);
            if (shown && kept.contains(one) && isTimeToClose(one, today)) {
                dues.addAll(reports(cooperative, one));
            }
        }
        if (year.contains(today)) {
            dues.addAll(fundersReports(cooperative, year, today));
        }
        return dues;
    }

    /// From the first of July, when the last bills are in.
    private static boolean isTimeToClose(SchoolYear year, LocalDate today) {
        return !today.isBefore(LocalDate.of(year.startsIn() + 1, Month.JULY, 1));
    }

    /// Both are due on the day its association chose (domain, section 1.3).
    private List<Due> reports(CooperativeId cooperative, SchoolYear year) {
        String path = "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
        var dues = new ArrayList<Due>();
        if (hasLeft(closings.state(cooperative, year))) {
            return dues;
        }
        Closing closing = closings.of(cooperative, year);
        LocalDate by = closing.due();
        closingDue(closing, path, by).ifPresent(dues::add);
        ActivityReport activity = activities.of(cooperative, year);
        if (!activity.complete()) {
            int missing = activity.missing().size();
            dues.add(
                    new Due(
                            path + "/activites",
                            "Écrire le compte rendu d'activités " + year.inFrench(),
                            missing == 1
                                    ? "Il manque une réponse."
                                    : "Il manque " + missing + " réponses.",
                            by,
                            2,
                            "notebook-pen"));
        }
        return dues;
    }

    private static boolean hasLeft(ClosingState state) {
        return switch (state) {
            case ClosingState.Draft _,
                    ClosingState.Ready _,
                    ClosingState.Verified _,
                    ClosingState.Returned _ ->
                    false;
            case ClosingState.Submitted _,
                    ClosingState.Accepted _,
                    ClosingState.Locked _,
                    ClosingState.Aggregated _ ->
                    true;
        };
    }

    private Optional<Due> closingDue(Closing closing, String path, LocalDate by) {
        String year = closing.year().inFrench();
        return switch (closing.state()) {
            case ClosingState.Draft _ ->
                    closingDue("Clore l'année " + year, progress(closing), path, by, left(closing));
            case ClosingState.Ready _ ->
                    closingDue(
                            "Clore l'année " + year,
                            "Le compte rendu attend ses vérificateurs.",
                            path,
                            by,
                            5);
            case ClosingState.Verified _ ->
                    closingDue(
                            "Envoyer le compte rendu " + year,
                            "Le quitus est donné : il reste à l'envoyer.",
                            path,
                            by,
                            2);
            case ClosingState.Returned(_, String comment, Instant until, _, _) ->
                    closingDue(
                            "Reprendre le compte rendu " + year,
                            "L'association départementale l'a renvoyé : " + comment,
                            path,
                            lastDay(until),
                            15);
            case ClosingState.Submitted _,
                    ClosingState.Accepted _,
                    ClosingState.Locked _,
                    ClosingState.Aggregated _ ->
                    Optional.empty();
        };
    }

    private Optional<Due> closingDue(
            String label, String reason, String path, LocalDate by, int minutes) {
        return Optional.of(new Due(path + "/cloture", label, reason, by, minutes, "list-checks"));
    }

    private static String progress(Closing closing) {
        return closing.done() + " contrôles sur " + closing.checks().size() + " sont faits.";
    }

    /// Five minutes, and five more for each check to do.
    private static int left(Closing closing) {
        return Math.toIntExact(5 + 5 * (closing.checks().size() - closing.done()));
    }

    /// Books that are open until midnight are open for the last time on the day before.
    private LocalDate lastDay(Instant until) {
        return LocalDate.ofInstant(until, clock.getZone()).minusDays(1);
    }

    /// Every report owed for money that came, whose copy is not filed yet (SUB-02).
    private List<Due> fundersReports(CooperativeId cooperative, SchoolYear year, LocalDate today) {
        String path = "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
        return subsidies.standings(cooperative, today).stream()
                .filter(standing -> standing.received().isPositive())
                .map(SubsidyStanding::subsidy)
                .filter(file ->
                        file.letters().stream()
                                .noneMatch(one -> one.kind() == Subsidy.LetterKind.REPORT))
                .map(file ->
                        new Due(
                                path + "/subventions/" + file.code(),
                                "Rendre compte de la subvention " + file.code(),
                                file.terms().funder()
                                        + " l'attend ; déposez au dossier la copie envoyée.",
                                file.terms().reportDue(),
                                15,
                                "receipt-euro"))
                .toList();
    }
}
