package coop.quitus.portal.web;

import coop.quitus.cash.Advance;
import coop.quitus.cash.Advances;
import coop.quitus.cash.CashCounts;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.ReviewFinding;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Certainty;
import coop.quitus.reconciliation.Matching;
import coop.quitus.reconciliation.Reconciliation;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.treasury.Statements;
import coop.quitus.ui.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// What the books of a year wait for, and what the calendar of the cooperative asks for.
///
/// It costs about seventeen queries, whatever the size of the books: five for the bank, three for
/// the year's review, two for the cash box and the advances, three for the subsidies, and a few
/// more for a year to be closed, only while it is to be.
@Component
class WhatIsDue {

    /// A statement or a count older than this is worth making again, in days.
    private static final int STALE = 35;

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

    private final Statements statements;
    private final Matching matching;
    private final Reconciliations reconciliations;
    private final CashCounts counts;
    private final Advances advances;
    private final Books.Review review;
    private final CalendarOfTheYear calendar;
    private final WhatIsAsked asked;
    private final Clock clock;

    WhatIsDue(
            Statements statements,
            Matching matching,
            Reconciliations reconciliations,
            CashCounts counts,
            Advances advances,
            Books.Review review,
            CalendarOfTheYear calendar,
            WhatIsAsked asked,
            Clock clock) {
        this.statements = statements;
        this.matching = matching;
        this.reconciliations = reconciliations;
        this.counts = counts;
        this.advances = advances;
        this.review = review;
        this.calendar = calendar;
        this.asked = asked;
        this.clock = clock;
    }

    /// A year of a cooperative, looked at from a day of it.
    ///
    /// @param until today, or the last day of a year that is over
    private record Look(
            CooperativeId cooperative,
            SchoolYear year,
            LocalDate until,
            Map<Till, Money> tills,
            Consumer<Due> list) {

        String path() {
            return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
        }
    }

    /// The most pressing first.
    ///
    /// @param tills what each till of that year holds
    List<Due> of(CooperativeId cooperative, SchoolYear year, Map<Till, Money> tills) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.isAfter(year.lastDay()) ? year.lastDay() : today;
        var dues = new ArrayList<Due>(calendar.of(cooperative, year));
        dues.addAll(asked.of(cooperative));
        if (!tills.isEmpty()) {
            var look = new Look(cooperative, year, until, tills, dues::add);
            bank(look);
            books(look);
            cash(look);
            classes(look);
        }
        dues.sort(Due.pressingFirst(today));
        return dues;
    }

    private void bank(Look look) {
        if (!look.tills().containsKey(Till.BANK)) {
            return;
        }
        long certain =
                matching.suggestions(look.cooperative(), Till.BANK, look.year()).stream()
                        .filter(one -> one.certainty() == Certainty.CERTAIN)
                        .count();
        if (certain > 0) {
            look.list()
                    .accept(
                            due(
                                    look.path() + "/banque/rapprochement",
                                    "Rapprocher la banque et le cahier",
                                    certain == 1
                                            ? "1 ligne se rapproche à coup sûr."
                                            : certain + " lignes se rapprochent à coup sûr.",
                                    2,
                                    "scale"));
        }
        Optional<LocalDate> reaches = statements.reaches(look.cooperative(), Till.BANK);
        if (reaches.isEmpty() || reaches.get().plusDays(STALE).isBefore(look.until())) {
            look.list()
                    .accept(
                            due(
                                    look.path() + "/banque",
                                    "Déposer le relevé de la banque",
                                    reaches.map(WhatIsDue::missingSince)
                                            .orElse("Aucun relevé n'est encore là."),
                                    3,
                                    "landmark"));
        }
        if (reaches.isPresent() && certain == 0) {
            difference(look);
        }
    }

    private static String missingSince(LocalDate reaches) {
        return "Le dernier s'arrête au "
                + Dates.longDay(reaches)
                + " ; ils manquent depuis "
                + MONTH.format(reaches.plusDays(1))
                + ".";
    }

    /// Once nothing is certain any more, what is left asks for a look.
    private void difference(Look look) {
        Reconciliation state = reconciliations.on(look.cooperative(), Till.BANK, look.until());
        int alone = state.notInTheBooks().size();
        if (alone > 0) {
            look.list()
                    .accept(
                            due(
                                    look.path() + "/banque/rapprochement",
                                    "Dire ce que sont les lignes de la banque",
                                    alone == 1
                                            ? "1 ligne n'a pas d'écriture dans le cahier."
                                            : alone
                                                    + " lignes n'ont pas d'écriture dans le cahier.",
                                    alone + 1,
                                    "scale"));
        } else if (!state.unexplained().isZero()) {
            look.list()
                    .accept(
                            due(
                                    look.path() + "/banque/etat",
                                    "Expliquer l'écart avec la banque",
                                    state.unexplained().absolute().inFrench()
                                            + " d'écart au "
                                            + Dates.longDay(look.until())
                                            + ".",
                                    10,
                                    "scale"));
        }
    }

    private void books(Look look) {
        for (ReviewFinding finding : review.of(look.cooperative(), look.year(), look.until())) {
            switch (finding) {
                case ReviewFinding.WithoutVoucher(int expenses, Money total) ->
                        look.list()
                                .accept(
                                        due(
                                                look.path() + "/cahier?q=sans:justificatif",
                                                "Photographier les justificatifs qui manquent",
                                                (expenses == 1
                                                                ? "1 dépense n'en a pas encore : "
                                                                : expenses
                                                                        + " dépenses n'en ont pas encore : ")
                                                        + total.inFrench()
                                                        + ".",
                                                expenses,
                                                "camera"));
                case ReviewFinding.CashKeptLong(Money held, LocalDate since, long _) ->
                        look.list()
                                .accept(
                                        due(
                                                look.path() + "/remises/especes",
                                                "Porter les espèces à la banque",
                                                held.inFrench()
                                                        + " attendent depuis le "
                                                        + Dates.longDay(since)
                                                        + ".",
                                                15,
                                                "banknote"));
                case ReviewFinding.PiecesMissing _,
                        ReviewFinding.ManyTillReceipts _,
                        ReviewFinding.InAnotherName _,
                        ReviewFinding.SubsidyWithoutFile _,
                        ReviewFinding.TransfersLeft _ -> {
                    // The closing says them, each with its remedy.
                }
            }
        }
    }

    private void cash(Look look) {
        Money held = look.tills().getOrDefault(Till.CASH, Money.ZERO);
        if (held.isZero()) {
            return;
        }
        boolean counted =
                counts.latest(look.cooperative(), Till.CASH, look.until())
                        .filter(count -> count.countedOn().plusDays(STALE).isAfter(look.until()))
                        .isPresent();
        if (!counted) {
            look.list()
                    .accept(
                            due(
                                    look.path() + "/caisse/comptage",
                                    "Compter la caisse",
                                    "Le cahier dit qu'elle tient " + held.inFrench() + ".",
                                    5,
                                    "coins"));
        }
    }

    private void classes(Look look) {
        for (Advance advance : advances.of(look.cooperative(), look.year())) {
            if (advance.left().isPositive()) {
                look.list()
                        .accept(
                                new Due(
                                        look.path() + "/avances",
                                        "Reprendre l'avance : " + advance.className(),
                                        advance.left().inFrench()
                                                + " à justifier ou à rendre avant la fin de l'année.",
                                        look.year().lastDay(),
                                        5,
                                        "hand-coins"));
            }
        }
    }

    private static Due due(String href, String label, String reason, int minutes, String icon) {
        return new Due(href, label, reason, null, minutes, icon);
    }
}
