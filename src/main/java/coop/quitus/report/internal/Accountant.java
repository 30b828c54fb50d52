package coop.quitus.report.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Places;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Balance;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.FinancialReport.Identification;
import coop.quitus.report.FinancialReport.OperatingAccount;
import coop.quitus.report.FinancialReport.ReportLine;
import coop.quitus.report.FinancialReport.SimplifiedBalance;
import coop.quitus.report.FinancialReport.TillStanding;
import coop.quitus.report.Reports;
import coop.quitus.subsidy.Subsidies;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Reads the books and draws up the financial report.
@Component
final class Accountant implements Reports {

    /// Flows between a cooperative and its association, which the aggregated accounts take out
    /// (domain, 2.8).
    private static final Set<AccountKey> WITH_THE_ASSOCIATION =
            Set.of(
                    new AccountKey("CHG_MEMBERSHIP"),
                    new AccountKey("CHG_INSURANCE"),
                    new AccountKey("PRD_SUBS_OTHER"));

    private static final Pattern NAMES_THE_ASSOCIATION =
            Pattern.compile("\\bOCCE\\b", Pattern.CASE_INSENSITIVE);

    private final Places places;
    private final Mandates mandates;
    private final People people;
    private final Books books;
    private final Books.Review review;
    private final Standings standings;
    private final Subsidies subsidies;
    private final Dresser dresser;

    Accountant(
            Places places,
            Mandates mandates,
            People people,
            Books books,
            Books.Review review,
            Standings standings,
            Subsidies subsidies,
            Dresser dresser) {
        this.places = places;
        this.mandates = mandates;
        this.people = people;
        this.books = books;
        this.review = review;
        this.standings = standings;
        this.subsidies = subsidies;
        this.dresser = dresser;
    }

    @Override
    public FinancialReport financialReport(CooperativeId id, SchoolYear year, LocalDate on) {
        Cooperative cooperative = places.cooperative(id).orElseThrow();
        Chart chart = books.chart(year).offeredTo(cooperative);
        boolean whole = !on.isBefore(year.lastDay());
        List<Balance> balances = whole ? books.balances(id, year) : books.balancesOn(id, year, on);
        List<Entry> entries =
                books.journal(id, year).stream()
                        .filter(entry -> !entry.occurredOn().isAfter(on))
                        .toList();
        List<Entry> standing = Entry.standingOn(entries, on);
        OperatingAccount operating = operating(chart, balances);
        Map<Till, Money> opening = opening(standing);
        SimplifiedBalance balance = balance(chart, balances, opening, operating.result());
        return new FinancialReport(
                year,
                on,
                entries.stream().mapToLong(Entry::sequence).max().orElse(0),
                entries.stream()
                        .max(Comparator.comparingLong(Entry::sequence))
                        .map(Entry::hash)
                        .orElse(""),
                identification(cooperative, chart, on),
                operating,
                balance,
                standings.bank(id, on),
                standings.cash(id, year, on),
                SubsidyUses.of(year, standing, subsidies.standings(id, on)),
                standings.inventory(id, year, on, operating),
                eliminations(standing),
                review.of(id, year, on));
    }

    private Identification identification(Cooperative cooperative, Chart chart, LocalDate on) {
        Association association = places.association(cooperative.association()).orElseThrow();
        return new Identification(
                association.name(),
                cooperative.number(),
                cooperative.uai(),
                cooperative.name(),
                cooperative.classes().stream().map(ClassUnit::name).toList(),
                mandateHolders(cooperative, on),
                chart.version(),
                chart.banner());
    }

    private List<String> mandateHolders(Cooperative cooperative, LocalDate on) {
        List<UUID> holders =
                mandates.in(cooperative.id()).stream()
                        .filter(mandate -> mandate.role() == Role.MANDATE_HOLDER)
                        .filter(mandate -> mandate.heldOn(on))
                        .map(Mandate::person)
                        .distinct()
                        .toList();
        return people.named(holders).values().stream().map(Person::name).sorted().toList();
    }

    private static OperatingAccount operating(Chart chart, List<Balance> balances) {
        Map<AccountKey, Money> net = new LinkedHashMap<>();
        balances.forEach(balance -> net.merge(balance.account(), balance.net(), Money::plus));
        List<ReportLine> charges = lines(chart, net, AccountKey::isCharge, false);
        List<ReportLine> products = lines(chart, net, AccountKey::isProduct, true);
        Money totalCharges = Money.sum(charges.stream().map(ReportLine::amount));
        Money totalProducts = Money.sum(products.stream().map(ReportLine::amount));
        return new OperatingAccount(
                charges, products, totalCharges, totalProducts, totalProducts.minus(totalCharges));
    }

    private static List<ReportLine> lines(
            Chart chart, Map<AccountKey, Money> net, Predicate<AccountKey> side, boolean credit) {
        return chart.accounts().stream()
                .filter(account -> side.test(account.key()))
                .map(account -> {
                    Money amount = net.getOrDefault(account.key(), Money.ZERO);
                    return new ReportLine(
                            account.key(),
                            account.code(),
                            account.label(),
                            credit ? amount.negated() : amount);
                })
                .toList();
    }

    private static Map<Till, Money> opening(List<Entry> entries) {
        Map<Till, Money> opening = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.kind() == EntryKind.OPENING)
                .flatMap(entry -> entry.lines().stream())
                .filter(Line::isTill)
                .forEach(line -> opening.merge(line.till(), line.amount(), Money::plus));
        return opening;
    }

    private static SimplifiedBalance balance(
            Chart chart, List<Balance> balances, Map<Till, Money> opening, Money result) {
        Map<Till, Money> closing = new LinkedHashMap<>();
        balances.stream()
                .filter(balance -> balance.account().isTill())
                .forEach(balance ->
                        closing.merge(
                                new Till(balance.account(), balance.classCode()),
                                balance.net(),
                                Money::plus));
        Set<Till> tills = new LinkedHashSet<>(List.of(Till.BANK, Till.CASH));
        tills.addAll(closing.keySet());
        tills.addAll(opening.keySet());
        tills.removeIf(
                till -> till.account().equals(AccountKey.TRANSFER) && !closing.containsKey(till));
        List<TillStanding> standing =
                tills.stream()
                        .map(till ->
                                new TillStanding(
                                        keyOf(till),
                                        nameOf(chart, till),
                                        chart.find(till.account()).map(Account::code).orElse(""),
                                        opening.getOrDefault(till, Money.ZERO),
                                        closing.getOrDefault(till, Money.ZERO)))
                        .toList();
        Money assets = Money.sum(standing.stream().map(TillStanding::closing));
        Money broughtForward =
                balances.stream()
                        .filter(line -> line.account().equals(AccountKey.BROUGHT_FORWARD))
                        .map(Balance::net)
                        .reduce(Money.ZERO, Money::plus)
                        .negated();
        return new SimplifiedBalance(standing, assets, broughtForward, result);
    }

    private static String keyOf(Till till) {
        String suffix =
                till.classCode().isEmpty() ? "" : "_" + till.classCode().toLowerCase(Locale.ROOT);
        return switch (till.account().value()) {
            case "TRE_BANK" -> "bank" + suffix;
            case "TRE_CASH" -> "cash" + suffix;
            case "TRE_ADV" -> "class" + suffix;
            default -> till.account().value().toLowerCase(Locale.ROOT) + suffix;
        };
    }

    private static String nameOf(Chart chart, Till till) {
        String name =
                till.account().equals(AccountKey.ADVANCE)
                        ? "Avance de classe"
                        : chart.label(till.account());
        return till.classCode().isEmpty() ? name : name + " " + till.classCode();
    }

    private static Map<AccountKey, Money> eliminations(List<Entry> entries) {
        Map<AccountKey, Money> sums = new LinkedHashMap<>();
        entries.stream()
                .filter(entry ->
                        NAMES_THE_ASSOCIATION.matcher(entry.label() + " " + entry.payee()).find())
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> WITH_THE_ASSOCIATION.contains(line.account()))
                .forEach(line -> sums.merge(line.account(), line.amount().absolute(), Money::plus));
        return sums;
    }

    @Override
    public String digest(CooperativeId cooperative, FinancialReport report) {
        return ReportDigest.of(report, books.fingerprint(cooperative, report.year()));
    }

    @Override
    public void write(FinancialReport report, Dress dress, OutputStream out) throws IOException {
        dresser.write(report, dress, out);
    }
}
