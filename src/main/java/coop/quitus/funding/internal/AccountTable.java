package coop.quitus.funding.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.funding.AccountWords;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words of reports, version by version. All is called in a transaction of the cooperative.
@Component
final class AccountTable {

    private final JdbcClient sql;
    private final Clock clock;

    AccountTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<AccountWords> find(CooperativeId cooperative, String code, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT version, carried_out, beneficiaries, places, objectives, allocation, gaps, in_kind, remarks
                          FROM funding.account_words
                         WHERE cooperative_id = :cooperative AND code = :code AND school_year = :year
                         ORDER BY version DESC
                         LIMIT 1
                        """)
                .param("cooperative", cooperative.value())
                .param("code", code)
                .param("year", year.startsIn())
                .query((row, i) ->
                        new AccountWords(
                                row.getInt("version"),
                                row.getString("carried_out"),
                                row.getString("beneficiaries"),
                                row.getString("places"),
                                row.getString("objectives"),
                                row.getString("allocation"),
                                row.getString("gaps"),
                                row.getString("in_kind"),
                                row.getString("remarks")))
                .optional();
    }

    /// @return how many rows: none when somebody wrote that version first
    int write(Cooperative cooperative, String code, SchoolYear year, AccountWords words, Actor by) {
        return sql.sql(
                        """
                        INSERT INTO funding.account_words
                            (cooperative_id, association_id, code, school_year, version, carried_out, beneficiaries, places,
                             objectives, allocation, gaps, in_kind, remarks, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :code, :year, :version, :carriedOut, :beneficiaries, :places,
                                :objectives, :allocation, :gaps, :inKind, :remarks, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, code, school_year, version) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("code", code)
                .param("year", year.startsIn())
                .param("version", words.version())
                .param("carriedOut", words.carriedOut())
                .param("beneficiaries", words.beneficiaries())
                .param("places", words.places())
                .param("objectives", words.objectives())
                .param("allocation", words.allocation())
                .param("gaps", words.gaps())
                .param("inKind", words.inKind())
                .param("remarks", words.remarks())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
