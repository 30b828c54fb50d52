package coop.quitus.federation.internal;

import coop.quitus.federation.Association;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Cooperative.Closure;
import coop.quitus.federation.NewCooperative;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL on associations, schools, cooperatives and classes.
@Component
final class PlaceTables {

    private final JdbcClient sql;

    PlaceTables(JdbcClient sql) {
        this.sql = sql;
    }

    /// All but the one that is only for practice.
    List<Association> associations() {
        return associations(false);
    }

    Association forPractice() {
        return associations(true).getFirst();
    }

    private List<Association> associations(boolean practice) {
        return sql.sql(
                        """
                        SELECT id, department, name, siren, siret, rna
                          FROM federation.association
                         WHERE practice = :practice
                         ORDER BY id
                        """)
                .param("practice", practice)
                .query(PlaceTables::association)
                .list();
    }

    Optional<Association> association(AssociationId id) {
        return sql.sql(
                        """
                        SELECT id, department, name, siren, siret, rna
                          FROM federation.association
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query(PlaceTables::association)
                .optional();
    }

    private static Association association(ResultSet row, int i) throws SQLException {
        return new Association(
                new AssociationId(row.getLong("id")),
                row.getString("department"),
                row.getString("name"),
                row.getString("siren"),
                row.getString("siret"),
                row.getString("rna"));
    }

    Optional<Cooperative> cooperative(CooperativeId id) {
        return sql.sql(
                        """
                        SELECT id, books, association_id, uai, number, name, headquarters, practice, closed_on, succeeded_by
                          FROM federation.cooperative
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query(PlaceTables::bare)
                .optional();
    }

    Optional<Cooperative> cooperativeWith(UUID books) {
        return sql.sql(
                        """
                        SELECT id, books, association_id, uai, number, name, headquarters, practice, closed_on, succeeded_by
                          FROM federation.cooperative
                         WHERE books = :books
                        """)
                .param("books", books)
                .query(PlaceTables::bare)
                .optional();
    }

    List<Cooperative> cooperativesOf(String uai) {
        return sql.sql(
                        """
                        SELECT id, books, association_id, uai, number, name, headquarters, practice, closed_on, succeeded_by
                          FROM federation.cooperative
                         WHERE uai = :uai
                         ORDER BY number
                        """)
                .param("uai", uai)
                .query(PlaceTables::bare)
                .list();
    }

    List<Cooperative> cooperativesOf(AssociationId association) {
        return sql.sql(
                        """
                        SELECT id, books, association_id, uai, number, name, headquarters, practice, closed_on, succeeded_by
                          FROM federation.cooperative
                         WHERE association_id = :association
                         ORDER BY number
                        """)
                .param("association", association.value())
                .query(PlaceTables::bare)
                .list();
    }

    private static Cooperative bare(ResultSet row, int i) throws SQLException {
        return new Cooperative(
                new CooperativeId(row.getLong("id")),
                row.getObject("books", UUID.class),
                new AssociationId(row.getLong("association_id")),
                Objects.requireNonNullElse(row.getString("uai"), ""),
                row.getString("number"),
                row.getString("name"),
                row.getBoolean("headquarters"),
                List.of(),
                row.getBoolean("practice"),
                closure(row));
    }

    private static @Nullable Closure closure(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("closed_on", LocalDate.class);
        if (on == null) {
            return null;
        }
        long successor = row.getLong("succeeded_by");
        return new Closure(on, row.wasNull() ? null : new CooperativeId(successor));
    }

    List<ClassUnit> classes(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT code, name
                          FROM federation.class_unit
                         WHERE cooperative_id = :cooperative
                         ORDER BY position, code
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> new ClassUnit(row.getString("code"), row.getString("name")))
                .list();
    }

    CooperativeId nextId() {
        return new CooperativeId(
                sql.sql("SELECT nextval('federation.cooperative_id_seq')")
                        .query(Long.class)
                        .single());
    }

    void found(CooperativeId id, NewCooperative asked, String uai, UUID books, Instant now) {
        sql.sql(
                        """
                        INSERT INTO federation.school (uai, association_id, name)
                        VALUES (:uai, :association, :name)
                        ON CONFLICT (uai) DO NOTHING
                        """)
                .param("uai", uai)
                .param("association", asked.association().value())
                .param("name", asked.name().strip())
                .update();
        String number = nextNumber(asked.association());
        sql.sql(
                        """
                        INSERT INTO federation.cooperative (id, books, association_id, uai, number, name, founded_at)
                        VALUES (:id, :books, :association, :uai, :number, :name, :at)
                        """)
                .param("id", id.value())
                .param("books", books)
                .param("association", asked.association().value())
                .param("uai", uai)
                .param("number", number)
                .param("name", asked.name().strip())
                .param("at", Timestamp.from(now))
                .update();
    }

    private String nextNumber(AssociationId association) {
        // The association's row is locked while its next section takes a number.
        String department =
                sql.sql(
                                "SELECT department FROM federation.association WHERE id = :id FOR NO KEY UPDATE")
                        .param("id", association.value())
                        .query(String.class)
                        .single();
        // A number stays with its cooperative, even in another association: it is never given
        // twice.
        int count =
                sql.sql(
                                "SELECT count(*) FROM federation.cooperative WHERE starts_with(number, :prefix)")
                        .param("prefix", department + "-")
                        .query(Integer.class)
                        .single();
        // The headquarters are number 0000.
        return department + "-" + String.format("%04d", count);
    }

    /// Its number is that of its row: nobody counts practice schools.
    void foundForPractice(
            CooperativeId id, AssociationId association, String name, UUID books, Instant now) {
        sql.sql(
                        """
                        INSERT INTO federation.cooperative (id, books, association_id, number, name, founded_at, practice)
                        VALUES (:id, :books, :association, :number, :name, :at, true)
                        """)
                .param("id", id.value())
                .param("books", books)
                .param("association", association.value())
                .param("number", "EN-" + id.value())
                .param("name", name)
                .param("at", Timestamp.from(now))
                .update();
    }

    void rename(CooperativeId id, String name) {
        sql.sql("UPDATE federation.cooperative SET name = :name WHERE id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    void identify(AssociationId id, String siren, String siret, String rna) {
        sql.sql(
                        """
                        UPDATE federation.association
                           SET siren = nullif(:siren, ''), siret = nullif(:siret, ''), rna = nullif(:rna, '')
                         WHERE id = :id
                        """)
                .param("siren", siren)
                .param("siret", siret)
                .param("rna", rna)
                .param("id", id.value())
                .update();
    }

    void addClass(
            CooperativeId cooperative, AssociationId association, ClassUnit unit, int position) {
        sql.sql(
                        """
                        INSERT INTO federation.class_unit (cooperative_id, association_id, code, name, position)
                        VALUES (:cooperative, :association, :code, :name, :position)
                        """)
                .param("cooperative", cooperative.value())
                .param("association", association.value())
                .param("code", unit.code())
                .param("name", unit.name().isBlank() ? unit.code() : unit.name())
                .param("position", position)
                .update();
    }
}
