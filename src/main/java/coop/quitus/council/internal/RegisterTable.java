package coop.quitus.council.internal;

import coop.quitus.council.Deliberation;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The register as the database keeps it: only added to. All is called in a transaction of the
/// cooperative.
@Component
final class RegisterTable {

    private final JdbcClient sql;

    RegisterTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Takes the pen of a year: until the transaction ends nobody else numbers in it.
    void takeThePen(Cooperative school, SchoolYear year) {
        sql.sql(
                        """
                        INSERT INTO council.pen AS kept (cooperative_id, association_id, school_year, last_number)
                        VALUES (:cooperative, :association, :year, 0)
                        ON CONFLICT (cooperative_id, school_year) DO UPDATE SET last_number = kept.last_number
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("year", year.startsIn())
                .update();
    }

    void putDownThePen(CooperativeId cooperative, SchoolYear year, int number) {
        sql.sql(
                        """
                        UPDATE council.pen SET last_number = :number
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("number", number)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .update();
    }

    void add(Cooperative school, Deliberation line) {
        sql.sql(
                        """
                        INSERT INTO council.deliberation
                            (cooperative_id, association_id, school_year, number, decision_id, body, taken_on, title,
                             text, how, result, carried, adopted_on, previous_hash, hash)
                        VALUES (:cooperative, :association, :year, :number, :decision, :body, :taken, :title,
                                :text, :how, :result, :carried, :adopted, :previous, :hash)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("year", line.year().startsIn())
                .param("number", line.number())
                .param("decision", line.decision())
                .param("body", line.body())
                .param("taken", line.takenOn())
                .param("title", line.title())
                .param("text", line.text())
                .param("how", line.how())
                .param("result", line.result())
                .param("carried", line.carried())
                .param("adopted", line.adoptedOn())
                .param("previous", line.previousHash())
                .param("hash", line.hash())
                .update();
    }

    List<Deliberation> of(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT * FROM council.deliberation
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY number
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> line(row))
                .list();
    }

    /// The years that have been numbered, and how far.
    List<Pen> pens(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT school_year, last_number FROM council.pen
                         WHERE cooperative_id = :cooperative ORDER BY school_year
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> new Pen(new SchoolYear(row.getInt(1)), row.getInt(2)))
                .list();
    }

    /// How far a year has been numbered.
    record Pen(SchoolYear year, int lastNumber) {}

    private static Deliberation line(ResultSet row) throws SQLException {
        return new Deliberation(
                new SchoolYear(row.getInt("school_year")),
                row.getInt("number"),
                row.getObject("decision_id", UUID.class),
                row.getString("body"),
                row.getObject("taken_on", LocalDate.class),
                row.getString("title"),
                row.getString("text"),
                row.getString("how"),
                row.getString("result"),
                row.getBoolean("carried"),
                row.getObject("adopted_on", LocalDate.class),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
