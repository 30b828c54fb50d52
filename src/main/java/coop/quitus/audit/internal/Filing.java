package coop.quitus.audit.internal;

import coop.quitus.cash.CashCounts;
import coop.quitus.closing.ClosingPapers;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.Closings;
import coop.quitus.database.Tenancy;
import coop.quitus.discharge.Certificates;
import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Reconciliation;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.Statements;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Files all there is of one cooperative's year in a bundle.
@Component
final class Filing {

    private static final Set<AccountKey> NO_BANK =
            Set.of(AccountKey.CASH, AccountKey.ADVANCE, AccountKey.TRANSFER);

    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final Books books;
    private final Vouchers vouchers;
    private final Statements statements;
    private final Reconciliations reconciliations;
    private final CashCounts counts;
    private final Closings closings;
    private final ClosingPapers reports;
    private final Certificates certificates;

    Filing(
            Tenancy tenancy,
            JdbcClient sql,
            Books books,
            Vouchers vouchers,
            Statements statements,
            Reconciliations reconciliations,
            CashCounts counts,
            Closings closings,
            ClosingPapers reports,
            Certificates certificates) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.books = books;
        this.vouchers = vouchers;
        this.statements = statements;
        this.reconciliations = reconciliations;
        this.counts = counts;
        this.closings = closings;
        this.reports = reports;
        this.certificates = certificates;
    }

    void file(Cooperative one, SchoolYear year, Parcel parcel, Actor by) throws IOException {
        CooperativeId id = one.id();
        String folder = "cooperatives/" + one.number() + "/";
        List<Entry> journal = books.journal(id, year);
        filePapers(id, year, folder, parcel, by);
        parcel.csv(
                folder + "journal.csv",
                "Les écritures de l'année, " + one.name(),
                "rang;piece;journal;numero;date;libelle;compte;poste;classe;debit;credit;annule;empreinte",
                journalRows(journal, books.chart(year)));
        parcel.add(
                folder + "chaine.txt",
                "La chaîne des écritures depuis la première, " + one.name(),
                out -> writeChain(id, out));
        fileBank(id, year, folder, parcel, journal);
        fileBoxes(id, year, folder, parcel);
        fileVouchers(id, folder, parcel, journal);
    }

    private void filePapers(
            CooperativeId id, SchoolYear year, String folder, Parcel parcel, Actor by)
            throws IOException {
        if (!(closings.state(id, year) instanceof ClosingState.Vouched vouched)) {
            return;
        }
        var report = reports.report(id, year, by);
        if (report.isPresent()) {
            parcel.add(
                    folder + "compte-rendu.pdf",
                    "Le compte rendu financier, scellé",
                    out -> out.write(report.get()));
        }
        var discharge = certificates.sealed(id, year, vouched.version(), by);
        if (discharge.isPresent()) {
            parcel.add(
                    folder + "quitus.pdf",
                    "Le certificat de quitus, scellé",
                    out -> out.write(discharge.get()));
        }
    }

    /// Without the payee: who paid a receipt may be a family.
    private static List<List<String>> journalRows(List<Entry> journal, Chart chart) {
        var rows = new ArrayList<List<String>>();
        for (Entry entry : journal) {
            for (Line line : entry.lines()) {
                boolean debit = !line.amount().isNegative();
                String amount = Parcel.amount(line.amount().absolute());
                rows.add(
                        List.of(
                                Long.toString(entry.sequence()),
                                entry.piece(),
                                entry.journal(),
                                Integer.toString(entry.journalNumber()),
                                entry.occurredOn().toString(),
                                entry.label(),
                                chart.find(line.account()).map(Account::code).orElse(""),
                                line.account().value(),
                                line.classCode(),
                                debit ? amount : "",
                                debit ? "" : amount,
                                Parcel.yes(!entry.stands()),
                                entry.hash()));
            }
        }
        return rows;
    }

    private void writeChain(CooperativeId id, OutputStream out) {
        tenancy.<Boolean>reading(
                id,
                () -> {
                    sql.sql(
                                    """
                                    SELECT canonical, hash FROM ledger.published_record
                                     WHERE cooperative_id = :cooperative
                                     ORDER BY sequence
                                    """)
                            .param("cooperative", id.value())
                            .query(row -> {
                                write(out, row.getString(1) + "hash " + row.getString(2) + "\n\n");
                            });
                    return true;
                });
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void fileBank(
            CooperativeId id, SchoolYear year, String folder, Parcel parcel, List<Entry> journal)
            throws IOException {
        var tills = new TreeMap<String, Till>();
        journal.stream()
                .flatMap(entry -> entry.tills().keySet().stream())
                .filter(till -> !NO_BANK.contains(till.account()))
                .forEach(till -> tills.put(till.account() + till.classCode(), till));
        var lines = new ArrayList<List<String>>();
        var states = new ArrayList<List<String>>();
        for (Till till : tills.values()) {
            String name = till.account().value();
            statements
                    .lines(id, till, year.firstDay(), year.lastDay())
                    .forEach(line -> lines.add(bankRow(name, line)));
            states.addAll(stateRows(name, reconciliations.on(id, till, year.lastDay())));
        }
        parcel.csv(
                folder + "releves.csv",
                "Les lignes de la banque ; le libellé des recettes n'est pas emporté",
                "compte;date;montant;libelle;cheque;reference",
                lines);
        parcel.csv(
                folder + "rapprochement.csv",
                "L'état de rapprochement au 31 août",
                "compte;ligne;date;piece;montant",
                states);
    }

    private void fileBoxes(CooperativeId id, SchoolYear year, String folder, Parcel parcel)
            throws IOException {
        parcel.csv(
                folder + "caisses.csv",
                "Les comptages de caisse",
                "caisse;classe;date;compte;livres;ecart",
                counts.all(id).stream()
                        .filter(count -> year.contains(count.countedOn()))
                        .map(count ->
                                List.of(
                                        count.till().account().value(),
                                        count.till().classCode(),
                                        count.countedOn().toString(),
                                        Parcel.amount(count.counted()),
                                        Parcel.amount(count.book()),
                                        Parcel.amount(count.gap())))
                        .toList());
    }

    /// What the bank writes of money that comes in may name a family.
    private static List<String> bankRow(String till, BankLine line) {
        boolean in = line.amount().isPositive();
        return List.of(
                till,
                line.bookedOn().toString(),
                Parcel.amount(line.amount()),
                in ? "" : line.label(),
                line.cheque(),
                line.bankReference());
    }

    private static List<List<String>> stateRows(String till, Reconciliation state) {
        var rows = new ArrayList<List<String>>();
        String day = state.on().toString();
        rows.add(List.of(till, "livres", day, "", Parcel.amount(state.book())));
        var bank = state.bank();
        rows.add(List.of(till, "banque", day, "", bank == null ? "" : Parcel.amount(bank)));
        state.outstanding()
                .forEach(one ->
                        rows.add(
                                List.of(
                                        till,
                                        "pas encore à la banque",
                                        one.occurredOn().toString(),
                                        one.piece(),
                                        Parcel.amount(one.amount()))));
        state.notInTheBooks()
                .forEach(one ->
                        rows.add(
                                List.of(
                                        till,
                                        "absent des livres",
                                        one.bookedOn().toString(),
                                        "",
                                        Parcel.amount(one.amount()))));
        rows.add(List.of(till, "écart inexpliqué", day, "", Parcel.amount(state.unexplained())));
        return rows;
    }

    private void fileVouchers(CooperativeId id, String folder, Parcel parcel, List<Entry> journal)
            throws IOException {
        var named = new TreeSet<String>();
        journal.forEach(entry -> named.addAll(entry.vouchers()));
        for (Voucher voucher : vouchers.describe(id, named)) {
            try (InputStream content = vouchers.open(id, voucher.hash()).orElseThrow()) {
                parcel.add(
                        folder + "justificatifs/" + voucher.hash() + ending(voucher),
                        "Un justificatif, nommé par son empreinte",
                        content::transferTo);
            }
        }
    }

    private static String ending(Voucher voucher) {
        return switch (voucher.mediaType()) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".pdf";
        };
    }
}
