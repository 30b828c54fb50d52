package coop.quitus.closing.internal;

import coop.quitus.activity.ActivityReports;
import coop.quitus.cash.Advances;
import coop.quitus.federation.Mandates;
import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.Reports;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.verification.Panels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Fetches all that the checks of a year may know.
@Component
final class Assembling {

    private final Reports reports;
    private final Books books;
    private final Advances advances;
    private final Subsidies subsidies;
    private final ActivityReports activities;
    private final Panels panels;
    private final Mandates mandates;
    private final Clock clock;

    Assembling(
            Reports reports,
            Books books,
            Advances advances,
            Subsidies subsidies,
            ActivityReports activities,
            Panels panels,
            Mandates mandates,
            Clock clock) {
        this.reports = reports;
        this.books = books;
        this.advances = advances;
        this.subsidies = subsidies;
        this.activities = activities;
        this.panels = panels;
        this.mandates = mandates;
        this.clock = clock;
    }

    FinancialReport report(CooperativeId cooperative, SchoolYear year) {
        return reports.financialReport(cooperative, year, year.lastDay());
    }

    String digest(CooperativeId cooperative, SchoolYear year) {
        return digest(cooperative, report(cooperative, year));
    }

    String digest(CooperativeId cooperative, FinancialReport report) {
        return reports.digest(cooperative, report);
    }

    YearFacts facts(CooperativeId cooperative, SchoolYear year, FinancialReport report) {
        LocalDate today = LocalDate.now(clock);
        return new YearFacts(
                report,
                heldBefore(cooperative, year.previous()),
                openedWith(cooperative, year),
                advances.of(cooperative, year),
                advances.check(cooperative, year),
                subsidies.review(cooperative, year, year.lastDay()),
                subsidies.all(cooperative).stream().map(Subsidy::code).collect(Collectors.toSet()),
                activities.of(cooperative, year),
                panels.of(cooperative, year),
                mandates.in(cooperative).stream()
                        .anyMatch(mandate ->
                                mandate.role() == Role.MANDATE_HOLDER && mandate.holdsOn(today)));
    }

    private @Nullable Map<Till, Money> heldBefore(CooperativeId cooperative, SchoolYear before) {
        return books.years(cooperative).contains(before)
                ? books.tillsOn(cooperative, before, before.lastDay())
                : null;
    }

    /// The brought-forward that stands; undone ones are left out.
    private @Nullable Map<Till, Money> openedWith(CooperativeId cooperative, SchoolYear year) {
        return books.journal(cooperative, year).stream()
                .filter(entry -> entry.kind() == EntryKind.OPENING && entry.stands())
                .findFirst()
                .map(entry -> {
                    Map<Till, Money> tills = new HashMap<>();
                    entry.lines().stream()
                            .filter(Line::isTill)
                            .forEach(line -> tills.merge(line.till(), line.amount(), Money::plus));
                    return tills;
                })
                .orElse(null);
    }
}
