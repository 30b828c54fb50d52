package coop.quitus.world;

import static coop.quitus.world.World.MME_ROUX;

import coop.quitus.activity.ActivityReports;
import coop.quitus.cash.CashCounts;
import coop.quitus.cash.InventoryRegister;
import coop.quitus.cash.InventoryRegister.NewGood;
import coop.quitus.cashbook.CashBookImport;
import coop.quitus.closing.Closings;
import coop.quitus.database.Server;
import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Person;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Matching;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.treasury.Statements;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/// The golden year, lived by the rooms themselves, one missing thing after the other, until it can
/// be laid on the [VerifiersTable].
public final class GoldenYear {

    public static final SchoolYear YEAR = new SchoolYear(2025);

    /// What the box held on 31 August, coin by coin.
    public static final Map<Integer, Integer> COINS =
            Map.of(2_000, 2, 1_000, 1, 100, 1, 50, 1, 10, 1);

    private final Rooms rooms;
    private final VerifiersTable table;
    private final Server server;

    GoldenYear(Rooms rooms, VerifiersTable table, Server server) {
        this.rooms = rooms;
        this.table = table;
        this.server = server;
    }

    /// The rooms it passes through.
    record Rooms(
            CashBookImport cashBooks,
            Books books,
            Ledger ledger,
            Vouchers vouchers,
            Statements statements,
            Matching matching,
            CashCounts counts,
            InventoryRegister inventory,
            Subsidies subsidies,
            Charges charges,
            ActivityReports activities,
            Closings closings) {}

    /// The cash book, and nothing else.
    public void bringTheBook(Cooperative school) {
        value(
                rooms.cashBooks()
                        .bring(
                                school.id(),
                                YEAR,
                                Golden.file("cahier.csv"),
                                Optional.empty(),
                                MME_ROUX));
    }

    /// A photo under each expense.
    public void fileVouchers(Cooperative school) {
        for (Entry entry : rooms.books().journal(school.id(), YEAR)) {
            if (entry.kind() == EntryKind.EXPENSE && entry.vouchers().isEmpty()) {
                Voucher kept =
                        value(
                                rooms.vouchers()
                                        .keep(
                                                school.id(),
                                                new ByteArrayInputStream(photo(entry.piece())),
                                                entry.piece() + ".png",
                                                MME_ROUX));
                value(rooms.ledger().file(school.id(), entry.id(), kept.hash(), MME_ROUX));
            }
        }
    }

    /// A picture that is like no other.
    public static byte[] photo(String piece) {
        var picture = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.drawString(piece, 10, 40);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public void bringTheStatement(Cooperative school) {
        value(
                rooms.statements()
                        .bring(
                                school.id(),
                                Till.BANK,
                                Golden.file("releve.ofx"),
                                "releve.ofx",
                                Optional.empty(),
                                MME_ROUX));
        rooms.matching().acceptCertain(school.id(), Till.BANK, YEAR, MME_ROUX);
    }

    public void countTheCash(Cooperative school) {
        value(rooms.counts().count(school.id(), Till.CASH, YEAR.lastDay(), COINS, "", MME_ROUX));
    }

    /// The spades of D03.
    public void enterTheGoods(Cooperative school) {
        Entry spades = rooms.books().byPiece(school.id(), YEAR, "D03").orElseThrow();
        value(
                rooms.inventory()
                        .enter(
                                school.id(),
                                new NewGood(
                                        spades.occurredOn(),
                                        "Bêches et arrosoirs",
                                        "Jardinerie du Forez",
                                        "D03",
                                        spades.movement().negated(),
                                        "Cabane du jardin",
                                        "neuf"),
                                MME_ROUX));
    }

    /// The town's subsidy has its file, what it brought and what it paid.
    public void openTheSubsidy(Cooperative school) {
        value(
                rooms.subsidies()
                        .open(
                                school.id(),
                                "MAIRIE-JARDIN",
                                SubsidyTerms.of(
                                        FunderKind.COMMUNE,
                                        "Mairie",
                                        "Jardin",
                                        World.euros("300,00"),
                                        YEAR),
                                MME_ROUX));
        value(
                rooms.charges()
                        .receive(school.id(), "MAIRIE-JARDIN", parts(school, "R03"), MME_ROUX));
        value(
                rooms.charges()
                        .charge(
                                school.id(),
                                "MAIRIE-JARDIN",
                                parts(school, "D02", "D03", "D06"),
                                MME_ROUX));
    }

    private List<Charges.Part> parts(Cooperative school, String... pieces) {
        return List.of(pieces).stream()
                .map(piece -> rooms.books().byPiece(school.id(), YEAR, piece).orElseThrow())
                .map(entry -> Charges.Part.whole(entry.id()))
                .toList();
    }

    public void tellTheYear(Cooperative school) {
        tell(school, YEAR);
    }

    private void tell(Cooperative school, SchoolYear year) {
        value(
                rooms.activities()
                        .keep(
                                school.id(),
                                year,
                                0,
                                Map.of(
                                        "council", "12",
                                        "bureau", "oui",
                                        "register", "non",
                                        "decisions", "oui",
                                        "decisions.example", "Les CM2 ont voté l'achat des plants.",
                                        "projects.1.title", "Le jardin",
                                        "presentation", "PREVUE",
                                        "presentation.on", "15/10/" + year.next().startsIn()),
                                MME_ROUX));
    }

    /// Any year whose books are ready: told, given its panel, offered, looked at and signed.
    public void conclude(Cooperative school, SchoolYear year, Person holder) {
        if (!rooms.activities().of(school.id(), year).complete()) {
            tell(school, year);
        }
        if (table.verifiers(school, year).isEmpty()) {
            table.nameThePanel(school, year);
        }
        value(rooms.closings().offer(school.id(), year, holder.acting()));
        table.look(school, year);
        table.sign(school, year, holder);
    }

    /// All that the eleven checks ask.
    ///
    /// @return who holds the mandate
    public Person complete(Cooperative school) {
        supply(school);
        return table.nameThePeople(school);
    }

    /// All that they ask, but the people.
    public void supply(Cooperative school) {
        bringTheBook(school);
        fileVouchers(school);
        bringTheStatement(school);
        countTheCash(school);
        enterTheGoods(school);
        openSubsidyUnlessTraced(school);
        tellTheYear(school);
    }

    private void openSubsidyUnlessTraced(Cooperative school) {
        if (rooms.subsidies().all(school.id()).isEmpty()) {
            openTheSubsidy(school);
        }
    }

    /// What an operator could do with SQL, behind the back of every room: the spades of D03 cost
    /// that much more.
    public void changeInSql(Cooperative school, int cents) {
        try (var owner = TestDatabases.asOwner(server);
                var sql =
                        owner.prepareStatement(
                                """
                                UPDATE ledger.line SET amount_cents = amount_cents + ?
                                 WHERE cooperative_id = ? AND account = 'CHG_DURABLE'
                                """)) {
            sql.setInt(1, cents);
            sql.setLong(2, school.id().value());
            sql.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static <T, F extends Finding> T value(Outcome<T, F> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, F> done -> done.value();
            case Outcome.Refused<T, F> refused ->
                    throw new AssertionError("refused: " + refused.findings());
        };
    }
}
