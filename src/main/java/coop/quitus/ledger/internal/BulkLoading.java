package coop.quitus.ledger.internal;

import coop.quitus.database.Server;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ledger.Ledger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/// Loads whole books by `COPY`, as the owner of the tables: indexes and keys are taken down, rows
/// go in, and PostgreSQL builds and checks everything again before the one commit.
@Component
final class BulkLoading implements Ledger.Bulk {

    private final Server server;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    BulkLoading(Server server, ApplicationEventPublisher news, Clock clock) {
        this.server = server;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public Load begin() {
        try {
            return new Loading(
                    DriverManager.getConnection(
                            server.url(), server.owner().role(), server.owner().password()),
                    news,
                    clock);
        } catch (SQLException failure) {
            throw failed("open the way", failure);
        }
    }

    private static UncategorizedSQLException failed(String what, SQLException failure) {
        return new UncategorizedSQLException(what, null, failure);
    }

    private static final class Loading implements Load {

        private static final int ENOUGH = 8_000_000;
        private static final String TABLES =
                "('ledger.entry'::regclass, 'ledger.wording'::regclass, 'ledger.line'::regclass,"
                        + " 'ledger.balance'::regclass, 'ledger.counter'::regclass,"
                        + " 'ledger.books'::regclass)";

        private final Connection owner;
        private final ApplicationEventPublisher news;
        private final Clock clock;
        private final ExecutorService copying = Executors.newSingleThreadExecutor();
        private final Set<CooperativeId> known = new HashSet<>();
        private final List<String> putBack = new ArrayList<>();
        private BulkRows rows;
        private @Nullable Future<?> under;
        private long taken;
        private boolean finished;

        Loading(Connection owner, ApplicationEventPublisher news, Clock clock) throws SQLException {
            this.owner = owner;
            this.news = news;
            this.clock = clock;
            this.rows = new BulkRows(clock);
            owner.setAutoCommit(false);
            takeDown();
        }

        /// Keys that other tables lean on stay; the rest is built again from the rows.
        private void takeDown() throws SQLException {
            try (Statement sql = owner.createStatement()) {
                sql.execute("SET LOCAL maintenance_work_mem = '512MB'");
                // The turn of the sums first: who folds them reads places, which are taken below.
                sql.execute("SELECT turn FROM ledger.flow_turn FOR UPDATE");
                sql.execute("LOCK TABLE ledger.flow_tail IN SHARE ROW EXCLUSIVE MODE");
                sql.execute(
                        "LOCK TABLE ledger.entry, ledger.wording, ledger.line, ledger.balance, ledger.counter,"
                                + " ledger.books IN ACCESS EXCLUSIVE MODE");
                for (String table :
                        List.of("entry", "wording", "line", "balance", "counter", "books")) {
                    sql.execute("ALTER TABLE ledger." + table + " DISABLE TRIGGER USER");
                }
            }
            each(
                    """
                    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
                           format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                                  pg_get_constraintdef(oid))
                      FROM pg_constraint
                     WHERE contype = 'f' AND conrelid IN %s
                    """);
            each(
                    """
                    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
                           format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                                  pg_get_constraintdef(oid))
                      FROM pg_constraint held
                     WHERE contype = 'u' AND conrelid IN %s
                       AND NOT EXISTS (SELECT FROM pg_constraint leaning
                                        WHERE leaning.contype = 'f' AND leaning.conindid = held.conindid)
                    """);
            each(
                    """
                    SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
                      FROM pg_index
                     WHERE indrelid IN %s
                       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
                    """);
        }

        private void each(String query) throws SQLException {
            var takeDown = new ArrayList<String>();
            var again = new ArrayList<String>();
            try (Statement sql = owner.createStatement();
                    var found = sql.executeQuery(query.replace("%s\n", TABLES + "\n"))) {
                while (found.next()) {
                    takeDown.add(found.getString(1));
                    again.add(found.getString(2));
                }
            }
            run(takeDown);
            putBack.addAll(0, again);
        }

        private void run(List<String> orders) throws SQLException {
            try (Statement sql = owner.createStatement()) {
                for (String order : orders) {
                    sql.execute(order);
                }
            }
        }

        @Override
        public void take(Cooperative cooperative, List<Recorded> entries) {
            if (!known.add(cooperative.id())) {
                throw new IllegalArgumentException("given twice: " + cooperative.number());
            }
            rows.add(cooperative, entries);
            taken += entries.size();
            if (rows.length() > ENOUGH) {
                flush();
            }
        }

        /// While a batch is copied the next is made.
        private void flush() {
            copied();
            BulkRows full = rows;
            rows = new BulkRows(clock);
            under = copying.submit(() -> copy(full));
        }

        private void copied() {
            if (under == null) {
                return;
            }
            try {
                under.get();
                under = null;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while copying", stopped);
            } catch (ExecutionException failure) {
                throw new IllegalStateException("rows were not taken", failure.getCause());
            }
        }

        private void copy(BulkRows full) {
            try {
                CopyManager copies = owner.unwrap(PGConnection.class).getCopyAPI();
                for (BulkRows.Table table : BulkRows.Table.values()) {
                    copies.copyIn(table.copy(), new ByteArrayInputStream(full.of(table)));
                }
            } catch (SQLException failure) {
                throw failed("copy rows", failure);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public long finish() {
            flush();
            copied();
            try {
                run(putBack);
                holds();
                run(List.of("SELECT ledger.rebuild_flows()", "SELECT ledger.recount_entries()"));
                try (Statement sql = owner.createStatement()) {
                    for (String table :
                            List.of("entry", "wording", "line", "balance", "counter", "books")) {
                        sql.execute("ALTER TABLE ledger." + table + " ENABLE TRIGGER USER");
                    }
                }
                owner.commit();
                finished = true;
                tidyUp();
                news.publishEvent(new Ledger.Bulk.Loaded());
                return taken;
            } catch (SQLException failure) {
                throw failed("finish", failure);
            }
        }

        /// What the triggers would have said of each, asked once of all.
        private void holds() throws SQLException {
            try (Statement sql = owner.createStatement();
                    var wrong =
                            sql.executeQuery(
                                    """
                                    SELECT count(*)
                                      FROM (SELECT cooperative_id, entry_id, sum(amount_cents) AS cents, count(*) AS lines
                                              FROM ledger.line
                                             GROUP BY cooperative_id, entry_id) AS summed
                                      FULL JOIN ledger.entry
                                        ON entry.cooperative_id = summed.cooperative_id AND entry.id = summed.entry_id
                                     WHERE summed.cents IS DISTINCT FROM 0 OR summed.lines < 2 OR entry.id IS NULL
                                    """)) {
                wrong.next();
                if (wrong.getLong(1) > 0) {
                    throw new IllegalStateException(
                            wrong.getLong(1) + " entries do not hold; nothing was taken");
                }
            }
        }

        private void tidyUp() throws SQLException {
            owner.setAutoCommit(true);
            run(
                    List.of(
                            "VACUUM (ANALYZE) ledger.entry, ledger.wording, ledger.line, ledger.balance,"
                                    + " ledger.counter, ledger.books, ledger.flow, ledger.flow_day,"
                                    + " ledger.nation_flow, ledger.nation_flow_day, ledger.pace"));
        }

        @Override
        public void close() {
            try (owner;
                    copying) {
                if (!finished) {
                    if (under != null) {
                        under.cancel(true);
                    }
                    owner.rollback();
                }
            } catch (SQLException failure) {
                throw failed("close the way", failure);
            }
        }
    }
}
