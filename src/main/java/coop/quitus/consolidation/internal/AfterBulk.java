package coop.quitus.consolidation.internal;

import coop.quitus.database.Server;
import coop.quitus.ledger.Ledger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/// Books that came in bulk told nobody of their entries: what sections paid each other is
/// recognised in all of them at once, as the owner of the tables.
@Component
final class AfterBulk {

    private static final String AGAIN = "SELECT consolidation.rebuild_eliminations()";

    private final Server server;

    AfterBulk(Server server) {
        this.server = server;
    }

    @EventListener
    void on(Ledger.Bulk.Loaded loaded) {
        try (Connection owner =
                        DriverManager.getConnection(
                                server.url(), server.owner().role(), server.owner().password());
                Statement sql = owner.createStatement()) {
            sql.execute(AGAIN);
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("recognise flows", AGAIN, failure);
        }
    }
}
