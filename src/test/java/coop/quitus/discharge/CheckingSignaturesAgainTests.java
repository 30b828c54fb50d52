package coop.quitus.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Tenancy;
import coop.quitus.discharge.Discharge.Verdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What Java decides of a signature, PostgreSQL checks again, whoever writes the row (VER-02,
/// MAN-01).
class CheckingSignaturesAgainTests extends DischargeSchool {

    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;

    private final UUID someone = UUID.randomUUID();

    @Test
    void each_of_these_would_be_a_lie() {
        value(says(keita, Verdict.GIVEN, ""));
        refused("fkey", OTHER, "VERIFIER", "GIVEN", "", null);
        refused("check", digest, "VERIFIER", "REFUSED", "", null);
        refused("check", digest, "TEACHER", "REFUSED", "non", null);
        refused("engagement", digest, "MANDATE_HOLDER", "GIVEN", "", null);
        refused("photograph", digest, "VERIFIER", "GIVEN", "", "c3".repeat(32));
        assertThatThrownBy(() -> conclude(true)).hasMessageContaining("fewer than two");
        assertThatThrownBy(() -> conclude(false)).hasMessageContaining("only then");
        insert(digest, "VERIFIER", "GIVEN", "", null);
        refused("duplicate", digest, "VERIFIER", "GIVEN", "", null);
    }

    @Test
    void nothing_comes_after_the_end_and_nothing_is_changed() {
        allSign();
        refused("after the discharge", digest, "VERIFIER", "GIVEN", "", null);
        for (String table : new String[] {"signature", "conclusion", "discharge", "pledge"}) {
            for (String order :
                    new String[] {
                        "DELETE FROM discharge.%s", "UPDATE discharge.%s SET cooperative_id = 1"
                    }) {
                assertThatThrownBy(() ->
                                tenancy.within(
                                        school.id(),
                                        () -> {
                                            sql.sql(order.formatted(table)).update();
                                        }))
                        .as(order + table)
                        .hasStackTraceContaining("permission denied");
            }
        }
    }

    private void refused(
            String because,
            String digest,
            String part,
            String verdict,
            String words,
            @Nullable String photograph) {
        assertThatThrownBy(() -> insert(digest, part, verdict, words, photograph))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(because);
    }

    private void insert(
            String digest, String part, String verdict, String words, @Nullable String photograph) {
        tenancy.within(
                school.id(),
                () -> {
                    sql.sql(
                                    """
                                    INSERT INTO discharge.signature
                                        (cooperative_id, association_id, school_year, version, number, digest, signatory_id,
                                         name, part, quality, verdict, words, photograph, signed_at, recorded_by_id, recorded_by)
                                    VALUES (:cooperative, :association, 2025, 1, 90, :digest, :someone,
                                            'Quelqu''un', :part, '', :verdict, :words, :photograph, now(), :someone, 'Quelqu''un')
                                    """)
                            .param("cooperative", school.id().value())
                            .param("association", school.association().value())
                            .param("digest", digest)
                            .param("someone", someone)
                            .param("part", part)
                            .param("verdict", verdict)
                            .param("words", words)
                            .param("photograph", photograph, java.sql.Types.VARCHAR)
                            .update();
                });
    }

    private void conclude(boolean given) {
        tenancy.within(
                school.id(),
                () -> {
                    sql.sql(
                                    """
                                    INSERT INTO discharge.conclusion
                                        (cooperative_id, association_id, school_year, version, last_number, given, concluded_at,
                                         concluded_by_id, concluded_by)
                                    VALUES (:cooperative, :association, 2025, 1, 1, :given, now(), :someone, 'Quelqu''un')
                                    """)
                            .param("cooperative", school.id().value())
                            .param("association", school.association().value())
                            .param("given", given)
                            .param("someone", someone)
                            .update();
                });
    }

    @Test
    void the_end_names_how_it_ended() {
        Discharge given = allSign();
        assertThat(
                        tenancy.reading(
                                school.id(),
                                () ->
                                        sql.sql(
                                                        """
                                                        SELECT digest FROM discharge.published_conclusion
                                                         WHERE cooperative_id = :cooperative AND given
                                                        """)
                                                .param("cooperative", school.id().value())
                                                .query(String.class)
                                                .single()))
                .isEqualTo(given.digest());
    }
}
