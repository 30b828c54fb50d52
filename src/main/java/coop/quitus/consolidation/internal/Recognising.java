package coop.quitus.consolidation.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.EntryPosted;
import coop.quitus.restructuring.TransferWritten;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Hears of each entry in its own transaction, and recognises what stays between sections: a figure
/// is right from the first instant. Most entries move no such line, and cost nothing here.
@Component
final class Recognising {

    private final JdbcClient sql;
    private final Clock clock;
    private volatile Set<AccountKey> watched = Set.of();

    Recognising(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @EventListener
    void hear(EntryPosted posted) {
        if (!Collections.disjoint(posted.accounts(), watched())) {
            recognise(posted.cooperative(), posted.entry());
        }
    }

    /// Once the entry is posted, restructuring says what it was (ELI-09).
    @EventListener
    void hear(TransferWritten written) {
        recognise(written.cooperative(), written.entry());
    }

    private void recognise(CooperativeId cooperative, EntryId entry) {
        sql.sql("SELECT consolidation.recognise(:cooperative, :entry, :at)")
                .param("cooperative", cooperative.value())
                .param("entry", entry.value())
                .param("at", Timestamp.from(clock.instant()))
                .query((row, i) -> Boolean.TRUE)
                .list();
    }

    /// The accounts a rule speaks of: they come with a migration, so they are read once.
    private Set<AccountKey> watched() {
        if (watched.isEmpty()) {
            watched =
                    sql
                            .sql("SELECT DISTINCT account FROM consolidation.recognition")
                            .query(String.class)
                            .list()
                            .stream()
                            .map(AccountKey::new)
                            .collect(Collectors.toUnmodifiableSet());
        }
        return watched;
    }
}
