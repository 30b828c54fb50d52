package coop.quitus.identity.internal;

import coop.quitus.identity.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL on people.
@Component
final class PersonTable {

    private final JdbcClient sql;

    PersonTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Person> person(UUID id) {
        return sql.sql(
                        """
                        SELECT id, email, name, administrator
                          FROM identity.person
                         WHERE id = :id
                        """)
                .param("id", id)
                .query(PersonTable::person)
                .optional();
    }

    Optional<Person> withEmail(String email) {
        return sql.sql(
                        """
                        SELECT id, email, name, administrator
                          FROM identity.person
                         WHERE email = :email
                        """)
                .param("email", email)
                .query(PersonTable::person)
                .optional();
    }

    List<Person> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql(
                                """
                                SELECT id, email, name, administrator
                                  FROM identity.person
                                 WHERE id IN (:ids)
                                """)
                        .param("ids", ids)
                        .query(PersonTable::person)
                        .list();
    }

    List<Person> all() {
        return sql.sql(
                        """
                        SELECT id, email, name, administrator
                          FROM identity.person
                         ORDER BY name COLLATE "fr-x-icu", email
                        """)
                .query(PersonTable::person)
                .list();
    }

    boolean nobodyIsKnown() {
        return sql.sql("SELECT NOT EXISTS (SELECT FROM identity.person)")
                .query(Boolean.class)
                .single();
    }

    /// False when someone was faster with the same address.
    boolean add(Person person, Instant now) {
        return sql.sql(
                                """
                                INSERT INTO identity.person (id, email, name, administrator, created_at)
                                VALUES (:id, :email, :name, :administrator, :now)
                                ON CONFLICT (email) DO NOTHING
                                """)
                        .param("id", person.id())
                        .param("email", person.email())
                        .param("name", person.name())
                        .param("administrator", person.administrator())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<String> passwordHash(UUID person) {
        return sql.sql("SELECT password_hash FROM identity.person WHERE id = :id")
                .param("id", person)
                .query((row, i) -> Optional.ofNullable(row.getString("password_hash")))
                .optional()
                .flatMap(hash -> hash);
    }

    void setPasswordHash(UUID person, String hash) {
        sql.sql("UPDATE identity.person SET password_hash = :hash WHERE id = :id")
                .param("hash", hash)
                .param("id", person)
                .update();
    }

    static Person person(ResultSet row, int i) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getBoolean("administrator"));
    }
}
