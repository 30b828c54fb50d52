package coop.quitus.appointment.internal;

import coop.quitus.appointment.BankLetter;
import coop.quitus.appointment.BankLetter.Sender;
import coop.quitus.appointment.BankLetter.State;
import coop.quitus.appointment.BankLetter.Step;
import coop.quitus.appointment.NewBankLetter;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The letters to banks, and what became of them. All is called in a transaction of the
/// cooperative.
@Component
final class LetterTable {

    private final JdbcClient sql;
    private final Clock clock;

    LetterTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec adding(
            String text, Cooperative school, UUID letter, Actor by) {
        return sql.sql(text)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("letter", letter)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name());
    }

    void prepare(Cooperative school, UUID id, NewBankLetter said, Sender sender, Actor by) {
        adding(
                        """
                        INSERT INTO appointment.bank_letter
                            (cooperative_id, association_id, id, number, kind, bank, address, holder, account, outgoing,
                             incoming, association, siren, siret, rna, signed_by, place, written_on, prepared_at,
                             prepared_by_id, prepared_by)
                        VALUES (:cooperative, :association, :letter, :number, :kind, :bank, :address, :holder, :account,
                                :outgoing, :incoming, :name, :siren, :siret, :rna, :signer, :place, :on, :at, :byId, :by)
                        """,
                        school,
                        id,
                        by)
                .param("number", all(school.id()).size() + 1)
                .param("kind", said.kind().name())
                .param("bank", said.bank())
                .param("address", said.address())
                .param("holder", said.holder())
                .param("account", said.account())
                .param("outgoing", String.join("\n", said.outgoing()))
                .param("incoming", String.join("\n", said.incoming()))
                .param("name", sender.name())
                .param("siren", sender.siren())
                .param("siret", sender.siret())
                .param("rna", sender.rna())
                .param("signer", said.signer())
                .param("place", said.place())
                .param("on", said.writtenOn())
                .update();
    }

    void step(Cooperative school, UUID letter, State state, LocalDate on, String words, Actor by) {
        adding(
                        """
                        INSERT INTO appointment.bank_letter_step
                            (cooperative_id, association_id, letter, state, happened_on, words, recorded_at,
                             recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :letter, :state, :on, :words, :at, :byId, :by)
                        """,
                        school,
                        letter,
                        by)
                .param("state", state.name())
                .param("on", on)
                .param("words", words)
                .update();
    }

    /// The latest first.
    List<BankLetter> all(CooperativeId cooperative) {
        Map<UUID, List<Step>> steps = steps(cooperative);
        return sql.sql(
                        """
                        SELECT id, number, kind, bank, address, holder, account, outgoing, incoming, association, siren,
                               siret, rna, signed_by, place, written_on, prepared_at, prepared_by
                          FROM appointment.bank_letter
                         WHERE cooperative_id = :cooperative
                         ORDER BY number DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new BankLetter(
                            id,
                            row.getInt("number"),
                            said(row),
                            new Sender(
                                    row.getString("association"),
                                    row.getString("siren"),
                                    row.getString("siret"),
                                    row.getString("rna")),
                            row.getTimestamp("prepared_at").toInstant(),
                            row.getString("prepared_by"),
                            steps.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static NewBankLetter said(ResultSet row) throws SQLException {
        return new NewBankLetter(
                BankLetter.Kind.valueOf(row.getString("kind")),
                row.getString("bank"),
                row.getString("address"),
                row.getString("holder"),
                row.getString("account"),
                row.getString("outgoing").lines().toList(),
                row.getString("incoming").lines().toList(),
                row.getString("signed_by"),
                row.getString("place"),
                row.getObject("written_on", LocalDate.class));
    }

    private Map<UUID, List<Step>> steps(CooperativeId cooperative) {
        var steps = new HashMap<UUID, List<Step>>();
        sql.sql(
                        """
                        SELECT letter, state, happened_on, words, recorded_by
                          FROM appointment.bank_letter_step
                         WHERE cooperative_id = :cooperative
                         ORDER BY recorded_at, letter
                        """)
                .param("cooperative", cooperative.value())
                .query(row -> {
                    steps.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                            .add(
                                    new Step(
                                            State.valueOf(row.getString(2)),
                                            row.getObject(3, LocalDate.class),
                                            row.getString(4),
                                            row.getString(5)));
                });
        // Sent comes before the answer, even when both were written at one instant.
        steps.values().forEach(list -> list.sort((a, b) -> a.state().compareTo(b.state())));
        return steps;
    }
}
