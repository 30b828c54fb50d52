package coop.quitus.funding.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.PaperKind;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.funding.AccountWords;
import coop.quitus.funding.Budget;
import coop.quitus.funding.FunderAccount;
import coop.quitus.funding.FunderAccountPaper;
import coop.quitus.funding.FunderAccounts;
import coop.quitus.funding.RequestFinding;
import coop.quitus.funding.Requests;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.subsidy.Enclosure;
import coop.quitus.subsidy.FunderReport;
import coop.quitus.subsidy.FunderReports;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidyMovement.Side;
import coop.quitus.subsidy.SubsidyStanding;
import coop.quitus.subsidy.SubsidyTerms;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Draws up the full report that a funder is owed.
@Component
final class Telling implements FunderAccounts, PaperKind {

    private static final String KIND = "funder-account";

    /// The reference of the same report with its vouchers behind it.
    private static final String BUNDLED = "justificatifs";

    private final Tenancy tenancy;
    private final Places places;
    private final Books books;
    private final Subsidies subsidies;
    private final FunderReports reports;
    private final Requests requests;
    private final RowTable rows;
    private final AccountTable table;
    private final Seals seals;

    Telling(
            Tenancy tenancy,
            Places places,
            Books books,
            Subsidies subsidies,
            FunderReports reports,
            Requests requests,
            RowTable rows,
            AccountTable table,
            Seals seals) {
        this.tenancy = tenancy;
        this.places = places;
        this.books = books;
        this.subsidies = subsidies;
        this.reports = reports;
        this.requests = requests;
        this.rows = rows;
        this.table = table;
        this.seals = seals;
    }

    @Override
    public Optional<FunderAccount> account(
            CooperativeId cooperative, String code, SchoolYear year) {
        return reports.report(cooperative, code, year).map(this::account);
    }

    private FunderAccount account(FunderReport report) {
        CooperativeId cooperative = report.cooperative();
        Map<AccountKey, RowTable.Placed> placed = rows.all();
        List<SubsidyMovement> spent = report.standing().counting(Side.SPENT);
        Map<EntryId, Entry> entries = entries(cooperative, spent);
        List<SubsidyStanding> others =
                subsidies.standings(cooperative, report.year().lastDay()).stream()
                        .filter(one -> !one.code().equals(report.subsidy().code()))
                        .toList();
        Budget actual =
                Outcomes.of(
                        report.standing(),
                        others,
                        movement ->
                                Objects.requireNonNull(entries.get(movement.entry()))
                                        .lines()
                                        .get(movement.lineNumber() - 1)
                                        .amount()
                                        .cents(),
                        account -> RowTable.rowOf(placed, account));
        return new FunderAccount(
                report,
                requests.behind(cooperative, report.subsidy().code()).orElse(null),
                actual,
                tenancy.reading(
                                cooperative,
                                () ->
                                        table.find(
                                                cooperative,
                                                report.subsidy().code(),
                                                report.year()))
                        .orElse(AccountWords.NONE),
                reasons(report, spent, placed));
    }

    private Map<EntryId, Entry> entries(CooperativeId cooperative, List<SubsidyMovement> spent) {
        Map<EntryId, Entry> entries = new HashMap<>();
        spent.stream()
                .map(SubsidyMovement::year)
                .distinct()
                .forEach(year ->
                        books.journal(cooperative, year)
                                .forEach(entry -> entries.put(entry.id(), entry)));
        return entries;
    }

    private List<FunderAccount.RowReason> reasons(
            FunderReport report,
            List<SubsidyMovement> spent,
            Map<AccountKey, RowTable.Placed> placed) {
        return spent.stream()
                .map(SubsidyMovement::account)
                .distinct()
                .map(placed::get)
                .filter(Objects::nonNull)
                .map(one ->
                        new FunderAccount.RowReason(
                                books.chart(report.year()).label(one.account()),
                                one.row(),
                                one.why()))
                .toList();
    }

    @Override
    public Outcome<AccountWords, RequestFinding> say(
            CooperativeId cooperative, String code, SchoolYear year, AccountWords words, Actor by) {
        if (words.all().anyMatch(text -> text.length() > AccountWords.LONGEST)) {
            return Outcome.refused(new RequestFinding.TooLong("", AccountWords.LONGEST));
        }
        if (subsidies.subsidy(cooperative, code).isEmpty()) {
            return Outcome.refused(new RequestFinding.NoSuchFile(code));
        }
        return tenancy.within(
                cooperative,
                () -> {
                    int known =
                            table.find(cooperative, code, year).orElse(AccountWords.NONE).version();
                    boolean kept =
                            known == words.version()
                                    && table.write(
                                                    places.cooperative(cooperative).orElseThrow(),
                                                    code,
                                                    year,
                                                    words.next(),
                                                    by)
                                            == 1;
                    return kept
                            ? Outcome.done(table.find(cooperative, code, year).orElseThrow())
                            : Outcome.refused(new RequestFinding.Changed(known));
                });
    }

    @Override
    public void write(FunderAccount account, boolean vouchers, OutputStream out, Actor by)
            throws IOException {
        FunderReport report = account.report();
        List<FunderReport.Row> lines = reports.rows(report);
        List<Enclosure> enclosures = vouchers ? reports.enclosures(report) : List.of();
        String reference = report.subsidy().code() + "/" + report.year().startsIn();
        var origin =
                new SealOrigin(
                        KIND,
                        enclosures.isEmpty() ? reference : reference + "/" + BUNDLED,
                        "Compte rendu financier de " + report.subsidy().code(),
                        digest(account, lines));
        Association association =
                places.association(
                                places.cooperative(report.cooperative())
                                        .orElseThrow()
                                        .association())
                        .orElseThrow();
        out.write(
                seals.seal(
                        report.cooperative(),
                        origin,
                        mark ->
                                new FunderAccountPaper(
                                        account, association, lines, enclosures, mark),
                        by));
    }

    /// What the report says, in one order.
    private static String digest(FunderAccount account, List<FunderReport.Row> lines) {
        FunderReport report = account.report();
        SubsidyTerms terms = report.subsidy().terms();
        return Digests.of(
                List.of(
                        report.association(),
                        report.school(),
                        report.number(),
                        report.year(),
                        terms.kind(),
                        terms.funder(),
                        terms.purpose(),
                        terms.granted(),
                        terms.decision(),
                        String.valueOf(terms.decidedOn()),
                        report.received(),
                        report.used(),
                        account.planned(),
                        account.actual(),
                        account.words(),
                        lines));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        String[] parts = reference.split("/", 3);
        return account(cooperative, parts[0], new SchoolYear(Integer.parseInt(parts[1])))
                .map(account -> digest(account, reports.rows(account.report())));
    }
}
