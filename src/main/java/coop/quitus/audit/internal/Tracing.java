package coop.quitus.audit.internal;

import coop.quitus.approval.Proof;
import coop.quitus.approval.Proofs;
import coop.quitus.audit.Trail;
import coop.quitus.cash.CashCount;
import coop.quitus.cash.CashCounts;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.Closings;
import coop.quitus.consolidation.AggregatedAccounts;
import coop.quitus.database.Tenancy;
import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharges;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.Matching;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Walks from a figure down to what proves it.
@Component
final class Tracing implements Trail {

    private static final Set<AccountKey> BOXES = Set.of(AccountKey.CASH, AccountKey.ADVANCE);

    private final Tenancy tenancy;
    private final Places places;
    private final TrailReader reader;
    private final AggregatedAccounts accounts;
    private final Books books;
    private final Vouchers vouchers;
    private final Matching matching;
    private final CashCounts counts;
    private final Closings closings;
    private final Discharges discharges;
    private final Proofs proofs;

    Tracing(
            Tenancy tenancy,
            Places places,
            TrailReader reader,
            AggregatedAccounts accounts,
            Books books,
            Vouchers vouchers,
            Matching matching,
            CashCounts counts,
            Closings closings,
            Discharges discharges,
            Proofs proofs) {
        this.tenancy = tenancy;
        this.places = places;
        this.reader = reader;
        this.accounts = accounts;
        this.books = books;
        this.vouchers = vouchers;
        this.matching = matching;
        this.counts = counts;
        this.closings = closings;
        this.discharges = discharges;
        this.proofs = proofs;
    }

    @Override
    public List<Figure> figures(AssociationId association, SchoolYear year) {
        Map<AccountKey, Long> holders =
                tenancy.across(association, () -> reader.holders(association, year));
        return accounts.of(association, year, year.lastDay()).lines().stream()
                .map(line ->
                        new Figure(
                                line.account(),
                                line.code(),
                                line.label(),
                                line.natural(line.gross()),
                                line.natural(line.eliminated()),
                                holders.getOrDefault(line.account(), 0L)))
                .toList();
    }

    /// Products and equity are credits: shown without their sign.
    private static Money usual(AccountKey account, Money net) {
        return account.isCharge() || account.isTill() ? net : net.negated();
    }

    @Override
    public List<Share> shares(AssociationId association, SchoolYear year, AccountKey account) {
        Map<CooperativeId, Cooperative> known =
                places.cooperativesOf(association).stream()
                        .collect(Collectors.toMap(Cooperative::id, Function.identity()));
        return tenancy.across(association, () -> reader.parts(association, year, account)).stream()
                .filter(part -> known.containsKey(part.cooperative()))
                .map(part -> share(known.get(part.cooperative()), part, account))
                .sorted(
                        Comparator.comparing((Share share) -> share.amount().absolute())
                                .reversed()
                                .thenComparing(Share::number))
                .toList();
    }

    private static Share share(Cooperative one, TrailReader.Part part, AccountKey account) {
        return new Share(
                one.id(),
                one.number(),
                one.name(),
                usual(account, Money.cents(part.cents())),
                part.entries());
    }

    @Override
    public List<Posting> postings(CooperativeId cooperative, SchoolYear year, AccountKey account) {
        return tenancy
                .reading(cooperative, () -> reader.postings(cooperative, year, account))
                .stream()
                .map(one ->
                        new Posting(
                                one.piece(),
                                one.occurredOn(),
                                one.label(),
                                usual(account, one.amount()),
                                one.vouchers(),
                                one.banked()))
                .toList();
    }

    @Override
    public Optional<Evidence> evidence(CooperativeId id, SchoolYear year, String piece) {
        return places.cooperative(id)
                .flatMap(one -> books.byPiece(id, year, piece).map(entry -> around(one, entry)));
    }

    private Evidence around(Cooperative cooperative, Entry entry) {
        CooperativeId id = cooperative.id();
        ClosingState state = closings.state(id, entry.year());
        return new Evidence(
                cooperative,
                entry,
                vouchers.describe(id, entry.vouchers()),
                banked(id, entry),
                counted(id, entry),
                state.getClass().getSimpleName(),
                dischargedAt(id, entry.year(), state),
                decided(id, entry));
    }

    private @Nullable Match banked(CooperativeId cooperative, Entry entry) {
        return entry.tills().keySet().stream()
                .filter(till -> !BOXES.contains(till.account()))
                .flatMap(till ->
                        Stream.of(entry.year(), entry.year().next())
                                .flatMap(
                                        year -> matching.matches(cooperative, till, year).stream()))
                .filter(match ->
                        match.movements().stream()
                                .anyMatch(movement -> movement.entry().equals(entry.id())))
                .findFirst()
                .orElse(null);
    }

    /// The last count of the box in that year, when it came after the entry.
    private @Nullable CashCount counted(CooperativeId cooperative, Entry entry) {
        return entry.lines().stream()
                .filter(Line::isTill)
                .map(Line::till)
                .filter((Till till) -> BOXES.contains(till.account()))
                .flatMap(till -> counts.latest(cooperative, till, entry.year().lastDay()).stream())
                .filter(count -> !count.countedOn().isBefore(entry.occurredOn()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant dischargedAt(
            CooperativeId cooperative, SchoolYear year, ClosingState state) {
        return state instanceof ClosingState.Vouched vouched
                ? discharges
                        .of(cooperative, year, vouched.version())
                        .filter(one -> one.digest().equals(vouched.digest()))
                        .map(Discharge::givenAt)
                        .orElse(null)
                : null;
    }

    private @Nullable Proof decided(CooperativeId cooperative, Entry entry) {
        return entry.kind() == EntryKind.EXPENSE
                ? proofs.around(cooperative, entry.year(), entry.piece()).orElse(null)
                : null;
    }
}
