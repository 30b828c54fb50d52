package coop.quitus.treasury.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Locks;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.CsvColumns;
import coop.quitus.treasury.CsvMapping;
import coop.quitus.treasury.ImportReport;
import coop.quitus.treasury.StatementFinding;
import coop.quitus.treasury.StatementFormat;
import coop.quitus.treasury.Statements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Files the bank's statements, once each line.
@Component
final class Drawer implements Statements {

    /// The id of a line that is only looked at.
    private static final UUID NOT_KEPT = new UUID(0, 0);

    private final Tenancy tenancy;
    private final Places places;
    private final StatementTables tables;
    private final BalanceTables balances;
    private final Tray tray;
    private final Locks locks;
    private final Clock clock;

    Drawer(
            Tenancy tenancy,
            Places places,
            StatementTables tables,
            BalanceTables balances,
            Tray tray,
            Locks locks,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.tables = tables;
        this.balances = balances;
        this.tray = tray;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public Outcome<ImportReport, StatementFinding> bring(
            CooperativeId cooperative,
            Till till,
            byte[] file,
            String fileName,
            Optional<CsvMapping> mapping,
            Actor by) {
        Optional<CsvColumns> columns = lookedAt(file);
        Raw raw;
        try {
            raw = StatementReader.read(file, mapping.or(() -> said(cooperative, till, columns)));
        } catch (Unreadable refused) {
            return Outcome.refused(refused.finding());
        }
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () -> {
                    tables.lock(which, till);
                    Optional<String> known = tables.bankAccount(cooperative, till, raw.format());
                    if (known.isPresent()
                            && !raw.account().isEmpty()
                            && !known.get().equals(raw.account())) {
                        return Outcome.refused(
                                new StatementFinding.OtherAccount(raw.account(), known.get()));
                    }
                    List<Raw.RawLine> fresh = fresh(cooperative, till, raw);
                    Optional<StatementFinding> closed = closed(cooperative, fresh);
                    if (closed.isPresent()) {
                        return Outcome.refused(closed.get());
                    }
                    if (mapping.isPresent() && columns.isPresent()) {
                        tray.remember(which, till, columns.get(), mapping.get());
                    }
                    return Outcome.done(filed(which, till, raw, fresh, fileName, by), List.of());
                });
    }

    /// The columns of the file, when it has some.
    private static Optional<CsvColumns> lookedAt(byte[] file) {
        try {
            return StatementReader.columns(file);
        } catch (Unreadable noTable) {
            return Optional.empty();
        }
    }

    private Optional<CsvMapping> said(
            CooperativeId cooperative, Till till, Optional<CsvColumns> columns) {
        return columns.flatMap(seen ->
                tenancy.reading(cooperative, () -> tray.remembered(cooperative, till, seen)));
    }

    private List<Raw.RawLine> fresh(CooperativeId cooperative, Till till, Raw raw) {
        return onlyNew(raw, tables.known(cooperative, till, raw.from(), raw.to()));
    }

    /// A closed year gets no new line; those it knows already are harmless.
    private Optional<StatementFinding> closed(CooperativeId cooperative, List<Raw.RawLine> fresh) {
        Locks.Lock lock = locks.of(cooperative);
        List<LocalDate> behind =
                fresh.stream().map(Raw.RawLine::bookedOn).filter(lock::holds).sorted().toList();
        return behind.stream()
                .findFirst()
                .map(day -> new StatementFinding.Closed(day, behind.size()));
    }

    private ImportReport filed(
            Cooperative which,
            Till till,
            Raw raw,
            List<Raw.RawLine> fresh,
            String fileName,
            Actor by) {
        UUID id = Ids.next(clock);
        tables.keepStatement(which, till, id, raw, fileName, fresh.size(), clock.instant(), by);
        tables.keepLines(which, till, id, raw.format(), fresh, clock);
        return new ImportReport(
                raw.format(),
                raw.lines().size(),
                fresh.size(),
                raw.from(),
                raw.to(),
                raw.closing(),
                raw.closingOn());
    }

    @Override
    public Outcome<CsvColumns, StatementFinding> columns(byte[] file) {
        try {
            return StatementReader.columns(file)
                    .<Outcome<CsvColumns, StatementFinding>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(new StatementFinding.NotAStatement("")));
        } catch (Unreadable refused) {
            return Outcome.refused(refused.finding());
        }
    }

    @Override
    public Outcome<List<BankLine>, StatementFinding> look(byte[] file, CsvMapping mapping) {
        try {
            return Outcome.done(
                    StatementReader.read(file, Optional.of(mapping)).lines().stream()
                            .map(line ->
                                    new BankLine(
                                            NOT_KEPT,
                                            line.bookedOn(),
                                            line.amount(),
                                            line.label(),
                                            line.cheque(),
                                            line.reference()))
                            .toList());
        } catch (Unreadable refused) {
            return Outcome.refused(refused.finding());
        }
    }

    private record Likeness(LocalDate on, Money amount) {}

    /// Pairs each line of the file with at most one line known already: the surest likeness first.
    /// What finds no pair is new, so that two real lines alike stay two, and the same period in
    /// another format adds nothing.
    static List<Raw.RawLine> onlyNew(Raw raw, List<StatementTables.Known> there) {
        Map<Likeness, List<StatementTables.Known>> free = new HashMap<>();
        there.forEach(known ->
                free.computeIfAbsent(
                                new Likeness(known.bookedOn(), known.amount()),
                                likeness -> new ArrayList<>())
                        .add(known));
        var unpaired = new ArrayList<Raw.RawLine>(raw.lines());
        for (int likeness = 3; likeness >= 0; likeness--) {
            int wanted = likeness;
            unpaired.removeIf(line -> {
                List<StatementTables.Known> candidates =
                        free.getOrDefault(new Likeness(line.bookedOn(), line.amount()), List.of());
                Optional<StatementTables.Known> pair =
                        candidates.stream()
                                .filter(known -> likeness(line, raw.format(), known) == wanted)
                                .findFirst();
                pair.ifPresent(candidates::remove);
                return pair.isPresent();
            });
        }
        return unpaired;
    }

    /// 3 same reference, 2 same cheque, 1 same words, 0 nothing against it, −1 certainly another
    /// line.
    private static int likeness(
            Raw.RawLine line, StatementFormat format, StatementTables.Known known) {
        boolean comparable =
                format == known.format()
                        && !line.reference().isEmpty()
                        && !known.reference().isEmpty();
        if (comparable) {
            return line.reference().equals(known.reference()) ? 3 : -1;
        }
        if (!line.cheque().isEmpty() && !known.cheque().isEmpty()) {
            return stripped(line.cheque()).equals(stripped(known.cheque())) ? 2 : -1;
        }
        return line.label().equals(known.label()) ? 1 : 0;
    }

    private static String stripped(String cheque) {
        return cheque.replaceFirst("^0+", "");
    }

    @Override
    public List<BankLine> lines(
            CooperativeId cooperative, Till till, LocalDate from, LocalDate to) {
        return tenancy.reading(cooperative, () -> tables.lines(cooperative, till, from, to));
    }

    @Override
    public Optional<BankLine> line(CooperativeId cooperative, UUID line) {
        return tenancy.reading(cooperative, () -> tables.line(cooperative, line));
    }

    @Override
    public Optional<Money> balanceOn(CooperativeId cooperative, Till till, LocalDate evening) {
        return tenancy.reading(cooperative, () -> balances.on(cooperative, till, evening));
    }

    @Override
    public Around around(CooperativeId cooperative, Till till, LocalDate evening) {
        return tenancy.reading(cooperative, () -> balances.around(cooperative, till, evening));
    }

    @Override
    public Optional<LocalDate> reaches(CooperativeId cooperative, Till till) {
        return tenancy.reading(cooperative, () -> balances.reaches(cooperative, till));
    }

    @Override
    public Optional<LocalDate> reachesSeenFrom(
            CooperativeId cooperative, Till till, LocalDate evening) {
        return tenancy.reading(
                cooperative, () -> balances.reachesSeenFrom(cooperative, till, evening));
    }

    @Override
    public List<Brought> brought(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> tables.brought(cooperative));
    }
}
