package coop.quitus.restructuring.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.restructuring.NewRestructuring;
import coop.quitus.restructuring.Restructuring.Matter;
import coop.quitus.restructuring.Restructuring.Move;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.Restructuring.Transfer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down what associations decide; [DecisionShelf] reads it.
@Component
final class DecisionTable {

    private final JdbcClient sql;
    private final Clock clock;

    DecisionTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec adding(String text, UUID decision, Actor by) {
        return sql.sql(text)
                .param("decision", decision)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name());
    }

    void decide(UUID id, AssociationId association, NewRestructuring asked, Actor by) {
        adding(
                        """
                        INSERT INTO restructuring.decision
                            (id, association_id, kind, last_day, reason, decided_at, decided_by_id, decided_by)
                        VALUES (:decision, :association, :kind, :day, :reason, :at, :byId, :by)
                        """,
                        id,
                        by)
                .param("association", association.value())
                .param("kind", asked.kind().name())
                .param("day", asked.lastDay())
                .param("reason", asked.reason())
                .update();
    }

    void parts(UUID decision, String side, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            sql.sql(
                            """
                            INSERT INTO restructuring.part
                                (decision, side, place, position, number, name, share_points, closes)
                            VALUES (:decision, :side, :place, :position, :number, :name, :share, :closes)
                            """)
                    .param("decision", decision)
                    .param("side", side)
                    .param("place", part.cooperative().value())
                    .param("position", i + 1)
                    .param("number", part.number())
                    .param("name", part.name())
                    .param("share", part.share())
                    .param("closes", part.closes())
                    .update();
        }
    }

    void move(UUID decision, Move move) {
        sql.sql(
                        """
                        INSERT INTO restructuring.move
                            (decision, from_association, from_uai, from_name, to_association, to_uai, to_name)
                        VALUES (:decision, :fromAssociation, :fromUai, :fromName, :toAssociation, :toUai, :toName)
                        """)
                .param("decision", decision)
                .param("fromAssociation", move.fromAssociation().value())
                .param("fromUai", move.fromUai())
                .param("fromName", move.fromName())
                .param("toAssociation", move.toAssociation().value())
                .param("toUai", move.toUai())
                .param("toName", move.toName())
                .update();
    }

    void say(
            UUID decision,
            CooperativeId place,
            Matter matter,
            long number,
            String words,
            Actor by) {
        adding(
                        """
                        INSERT INTO restructuring.word
                            (decision, place, matter, number, words, said_at, said_by_id, said_by)
                        VALUES (:decision, :place, :matter, :number, :words, :at, :byId, :by)
                        """,
                        decision,
                        by)
                .param("place", place.value())
                .param("matter", matter.name())
                .param("number", number)
                .param("words", words)
                .update();
    }

    void propose(UUID decision, List<Transfer> transfers, Actor by) {
        for (int i = 0; i < transfers.size(); i++) {
            Transfer transfer = transfers.get(i);
            adding(
                            """
                            INSERT INTO restructuring.transfer
                                (id, decision, position, source, target, account, amount_cents, proposed_at,
                                 proposed_by_id, proposed_by)
                            VALUES (:id, :decision, :position, :source, :target, :account, :cents, :at, :byId, :by)
                            """,
                            decision,
                            by)
                    .param("id", transfer.id())
                    .param("position", i + 1)
                    .param("source", transfer.from().value())
                    .param("target", transfer.to().value())
                    .param("account", transfer.account().value())
                    .param("cents", transfer.amount().cents())
                    .update();
        }
    }

    void end(UUID decision, boolean finished, Actor by) {
        adding(
                        """
                        INSERT INTO restructuring.ending (decision, finished, ended_at, ended_by_id, ended_by)
                        VALUES (:decision, :finished, :at, :byId, :by)
                        """,
                        decision,
                        by)
                .param("finished", finished)
                .update();
    }
}
