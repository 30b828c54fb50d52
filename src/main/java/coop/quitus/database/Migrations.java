package coop.quitus.database;

import coop.quitus.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings a database to today's shape: one schema and one folder of migrations per room, the lower
/// rooms first.
public final class Migrations {

    /// The rooms that own tables, each after those it may point to; a test holds it against the
    /// code's own order.
    public static final List<String> ROOMS =
            List.of(
                    "database",
                    "identity",
                    "bylaw",
                    "federation",
                    "advice",
                    "document",
                    "job",
                    "membership",
                    "ledger",
                    "treasury",
                    "reconciliation",
                    "subsidy",
                    "funding",
                    "cash",
                    "cashbook",
                    "verification",
                    "discharge",
                    "activity",
                    "closing",
                    "handover",
                    "pupil",
                    "classroom",
                    "picture",
                    "training",
                    "kit",
                    "garden",
                    "partner",
                    "ballot",
                    "council",
                    "approval",
                    "purse",
                    "letter",
                    "campaign",
                    "project",
                    "dues",
                    "appointment",
                    "restructuring",
                    "consolidation",
                    "risk",
                    "sampling",
                    "oversight",
                    "audit",
                    "statistics",
                    "assembly");

    private static final long ONE_AT_A_TIME = 0x0517175L;

    private Migrations() {}

    /// Runs what has not run yet, as the owner. Nothing to do costs one query.
    public static void run(Server server) {
        String fingerprint = fingerprint();
        try (Connection owner =
                        DriverManager.getConnection(
                                server.url(), server.owner().role(), server.owner().password());
                Statement sql = owner.createStatement()) {
            if (fingerprint.equals(lastRun(sql))) {
                return;
            }
            // A command that joins a server in the middle of its first start waits here.
            sql.execute("SELECT pg_advisory_lock(" + ONE_AT_A_TIME + ")");
            for (String room : ROOMS) {
                sql.execute("CREATE SCHEMA IF NOT EXISTS " + room);
                sql.execute(
                        "GRANT USAGE ON SCHEMA "
                                + room
                                + " TO "
                                + Roles.APPLICATION
                                + ", "
                                + Roles.READER);
                migrate(server, room);
            }
            sql.execute("DELETE FROM database.migrated");
            sql.execute(
                    "INSERT INTO database.migrated (fingerprint) VALUES ('" + fingerprint + "')");
        } catch (SQLException failure) {
            throw new CannotStart(
                    "La base n'a pas pu être mise à jour : " + failure.getMessage(), failure);
        }
    }

    private static void migrate(Server server, String room) {
        Flyway.configure()
                .dataSource(server.url(), server.owner().role(), server.owner().password())
                .locations("classpath:db/migration/" + room)
                .defaultSchema(room)
                .schemas(room)
                .createSchemas(false)
                .table("migration")
                // A room may hand tables up to a new one before that one's first migration.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }

    private static String lastRun(Statement sql) throws SQLException {
        try (var known = sql.executeQuery("SELECT to_regclass('database.migrated') IS NOT NULL")) {
            known.next();
            if (!known.getBoolean(1)) {
                return "";
            }
        }
        try (var rows = sql.executeQuery("SELECT fingerprint FROM database.migrated")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /// SHA-256 over every migration's name and text.
    static String fingerprint() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:db/migration/*/*.sql");
            MessageDigest digest = Sha256.begun();
            for (Resource file :
                    Arrays.stream(files).sorted(Comparator.comparing(Migrations::path)).toList()) {
                digest.update(path(file).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return Sha256.ended(digest);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String path(Resource file) {
        try {
            String whole = file.getURL().toString();
            return whole.substring(whole.lastIndexOf("db/migration/"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
