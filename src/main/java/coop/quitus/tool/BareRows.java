package coop.quitus.tool;

import coop.quitus.database.Server;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The rows of an entry written by bare JDBC, a batch and a durable commit for each, into tables of
/// the same shape without a rule, a hash or a policy: the fastest anyone could hope for.
record BareRows(Server server) {

    private static final String ENTRY =
            "INSERT INTO bench.entry VALUES (?, 1, ?, ?, ?, 2025, 'RECEIPT', ?, 'BQ', ?, DATE '2025-09-15', now(),"
                    + " ?, 'BANK_TRANSFER', '', NULL, 100, ?, '{}', ?, ?)";
    private static final String WORDING =
            "INSERT INTO bench.wording VALUES (?, 1, ?, ?, 'Mesure', '', '', 'mesure', '', 'mesure', NULL)";
    private static final String LINE =
            "INSERT INTO bench.line VALUES (?, 1, ?, ?, 2025, DATE '2025-09-15', ?, '', '', '', ?)";
    private static final String BALANCE =
            "INSERT INTO bench.balance AS kept VALUES (?, 1, 2025, ?, '', '', 100, 0)"
                    + " ON CONFLICT (cooperative_id, school_year, account, class_code, subsidy)"
                    + " DO UPDATE SET debit_cents = kept.debit_cents + 100";

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                server.url(), server.owner().role(), server.owner().password());
    }

    void prepare() throws SQLException {
        try (Connection owner = owner();
                Statement sql = owner.createStatement()) {
            sql.execute("DROP SCHEMA IF EXISTS bench CASCADE");
            sql.execute("CREATE SCHEMA bench");
            for (String table : new String[] {"entry", "wording", "line", "balance"}) {
                sql.execute(
                        "CREATE TABLE bench."
                                + table
                                + " (LIKE ledger."
                                + table
                                + " INCLUDING INDEXES)");
            }
        }
    }

    void forget() throws SQLException {
        try (Connection owner = owner();
                Statement sql = owner.createStatement()) {
            sql.execute("DROP SCHEMA bench CASCADE");
        }
    }

    /// @return nanoseconds
    long write(int clients, int entries) throws Exception {
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var working = new ArrayList<Future<?>>();
            for (int client = 0; client < clients; client++) {
                int share = entries / clients + (client < entries % clients ? 1 : 0);
                long place = client + 1L;
                working.add(
                        pool.submit(() -> {
                            writeAll(place, share);
                            return null;
                        }));
            }
            for (Future<?> one : working) {
                one.get();
            }
        }
        return System.nanoTime() - start;
    }

    private void writeAll(long place, int many) throws SQLException {
        try (Connection owner = owner();
                PreparedStatement entry = owner.prepareStatement(ENTRY);
                PreparedStatement wording = owner.prepareStatement(WORDING);
                PreparedStatement line = owner.prepareStatement(LINE);
                PreparedStatement balance = owner.prepareStatement(BALANCE)) {
            owner.setAutoCommit(false);
            for (int i = 0; i < many; i++) {
                UUID id = UUID.randomUUID();
                int number = (int) (System.nanoTime() & Integer.MAX_VALUE);
                fill(
                        entry,
                        place,
                        id,
                        UUID.randomUUID(),
                        Math.abs(id.getMostSignificantBits() >>> 1) + 1,
                        id.toString().substring(0, 30),
                        Math.max(1, number),
                        UUID.randomUUID(),
                        "0".repeat(64),
                        "0".repeat(64),
                        "0".repeat(64));
                fill(wording, place, id, "00000000000000000000000000000000");
                fill(line, place, id, 1, "TRE_BANK", 100L);
                fill(line, place, id, 2, "PRD_FAMILY", -100L);
                fill(balance, place, "TRE_BANK");
                fill(balance, place, "PRD_FAMILY");
                for (PreparedStatement one :
                        new PreparedStatement[] {entry, wording, line, balance}) {
                    one.executeBatch();
                }
                owner.commit();
            }
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
