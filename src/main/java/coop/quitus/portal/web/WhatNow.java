package coop.quitus.portal.web;

import coop.quitus.cash.CashCounts;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Certainty;
import coop.quitus.reconciliation.Matching;
import coop.quitus.treasury.Statements;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Todo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What is worth doing now, for this person, with its reason and how long it takes.
@Component
class WhatNow {

    private static final int MOST = 3;

    /// A statement older than this is worth asking the bank for, in days.
    private static final int STALE = 35;

    private final Books books;
    private final Statements statements;
    private final Matching matching;
    private final CashCounts counts;
    private final Rights rights;
    private final Clock clock;

    WhatNow(
            Books books,
            Statements statements,
            Matching matching,
            CashCounts counts,
            Rights rights,
            Clock clock) {
        this.books = books;
        this.statements = statements;
        this.matching = matching;
        this.counts = counts;
        this.rights = rights;
        this.clock = clock;
    }

    /// Three at most, the most pressing first.
    List<Todo> todos(
            CooperativeId cooperative,
            SchoolYear year,
            String path,
            Map<Till, Money> tills,
            Person person) {
        boolean keeps = rights.opens("POST", path + "/cahier/nouvelle/depense", person);
        var todos = new ArrayList<Todo>();
        if (keeps && tills.isEmpty()) {
            todos.add(
                    new Todo(
                            path + "/reprise",
                            "Reprendre le cahier de " + year.inFrench(),
                            "Cette année n'a encore rien : un fichier CSV, Excel ou LibreOffice suffit.",
                            "10 minutes",
                            "book-open"));
            todos.add(
                    new Todo(
                            path + "/cahier/nouvelle",
                            "Noter la première opération",
                            "Avec vos mots : le compte est proposé.",
                            "1 minute",
                            "plus"));
        } else if (keeps) {
            bank(cooperative, year, path, tills, todos);
            vouchers(cooperative, year, path, todos);
            cash(cooperative, year, path, tills, todos);
        }
        if (todos.isEmpty() && rights.opens("GET", path + "/compte-rendu", person)) {
            todos.add(
                    new Todo(
                            path + "/compte-rendu",
                            "Lire le compte rendu financier",
                            "Il se remplit tout seul, jour après jour.",
                            "5 minutes",
                            "file-text"));
        }
        return todos.stream().limit(MOST).toList();
    }

    private void bank(
            CooperativeId cooperative,
            SchoolYear year,
            String path,
            Map<Till, Money> tills,
            List<Todo> todos) {
        if (!tills.containsKey(Till.BANK)) {
            return;
        }
        long certain =
                matching.suggestions(cooperative, Till.BANK, year).stream()
                        .filter(one -> one.certainty() == Certainty.CERTAIN)
                        .count();
        if (certain > 0) {
            todos.add(
                    new Todo(
                            path + "/banque/rapprochement",
                            "Rapprocher la banque et le cahier",
                            certain == 1
                                    ? "1 ligne se rapproche à coup sûr."
                                    : certain + " lignes se rapprochent à coup sûr.",
                            "2 minutes",
                            "scale"));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.isAfter(year.lastDay()) ? year.lastDay() : today;
        Optional<LocalDate> reaches = statements.reaches(cooperative, Till.BANK);
        if (reaches.isEmpty() || reaches.get().plusDays(STALE).isBefore(until)) {
            todos.add(
                    new Todo(
                            path + "/banque",
                            "Déposer le relevé de la banque",
                            reaches.map(day -> "Le dernier s'arrête au " + Dates.longDay(day) + ".")
                                    .orElse("Aucun relevé n'est encore là."),
                            "3 minutes",
                            "landmark"));
        }
    }

    private void vouchers(
            CooperativeId cooperative, SchoolYear year, String path, List<Todo> todos) {
        int missing = books.count(cooperative, year, "sans:justificatif");
        if (missing > 0) {
            todos.add(
                    new Todo(
                            path + "/cahier?q=sans:justificatif",
                            "Photographier les justificatifs qui manquent",
                            missing == 1
                                    ? "1 dépense n'en a pas encore."
                                    : missing + " dépenses n'en ont pas encore.",
                            missing + (missing == 1 ? " minute" : " minutes"),
                            "camera"));
        }
    }

    private void cash(
            CooperativeId cooperative,
            SchoolYear year,
            String path,
            Map<Till, Money> tills,
            List<Todo> todos) {
        Money held = tills.getOrDefault(Till.CASH, Money.ZERO);
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.isAfter(year.lastDay()) ? year.lastDay() : today;
        boolean counted =
                counts.latest(cooperative, Till.CASH, until)
                        .filter(count -> count.countedOn().plusDays(STALE).isAfter(until))
                        .isPresent();
        if (!held.isZero() && !counted) {
            todos.add(
                    new Todo(
                            path + "/caisse/comptage",
                            "Compter la caisse",
                            "Le cahier dit qu'elle tient " + held.inFrench() + ".",
                            "5 minutes",
                            "coins"));
        }
    }
}
