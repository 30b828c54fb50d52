package coop.quitus.subsidy.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyTerms;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of the register. All is called in a transaction of the cooperative.
@Component
final class Dossiers {

    private final JdbcClient sql;
    private final Clock clock;

    Dossiers(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Subsidy> all(CooperativeId cooperative) {
        Map<String, List<Subsidy.Letter>> letters = letters(cooperative, "");
        return versions(cooperative, "").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> subsidy(file.getValue(), letters))
                .toList();
    }

    Optional<Subsidy> find(CooperativeId cooperative, String code) {
        return Optional.ofNullable(versions(cooperative, code).get(code))
                .map(versions -> subsidy(versions, letters(cooperative, code)));
    }

    List<SubsidyTerms> history(CooperativeId cooperative, String code) {
        return versions(cooperative, code).getOrDefault(code, List.of()).stream()
                .map(Version::terms)
                .toList();
    }

    void open(Cooperative cooperative, String code, SubsidyTerms terms, Actor by) {
        sql.sql(
                        """
                        INSERT INTO subsidy.subsidy (cooperative_id, association_id, code, opened_at, opened_by_id, opened_by)
                        VALUES (:cooperative, :association, :code, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("code", code)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        write(cooperative, code, 1, terms, by);
    }

    void write(Cooperative cooperative, String code, int version, SubsidyTerms terms, Actor by) {
        sql.sql(
                        """
                        INSERT INTO subsidy.terms
                            (cooperative_id, association_id, code, version, funder_kind, funder, purpose, granted_cents,
                             earmarked, decided_on, decision, convention, pledged_on, spend_from, spend_through, excluded,
                             conditions, report_due, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :code, :version, :kind, :funder, :purpose, :granted,
                                :earmarked, :decidedOn, :decision, :convention, :pledgedOn, :from, :through, :excluded,
                                :conditions, :due, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("code", code)
                .param("version", version)
                .param("kind", terms.kind().name())
                .param("funder", terms.funder())
                .param("purpose", terms.purpose())
                .param("granted", terms.granted().cents())
                .param("earmarked", terms.earmarked())
                .param("decidedOn", date(terms.decidedOn()), java.sql.Types.DATE)
                .param("decision", terms.decision())
                .param("convention", terms.convention())
                .param("pledgedOn", date(terms.pledgedOn()), java.sql.Types.DATE)
                .param("from", date(terms.spendFrom()), java.sql.Types.DATE)
                .param("through", date(terms.spendThrough()), java.sql.Types.DATE)
                .param(
                        "excluded",
                        terms.excluded().stream()
                                .map(AccountKey::value)
                                .sorted()
                                .toArray(String[]::new))
                .param("conditions", terms.conditions())
                .param("due", terms.reportDue())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        expect(cooperative, code, version, terms.expected());
    }

    private void expect(
            Cooperative cooperative,
            String code,
            int version,
            List<SubsidyTerms.Expected> expected) {
        for (int i = 0; i < expected.size(); i++) {
            sql.sql(
                            """
                            INSERT INTO subsidy.expected_instalment
                                (cooperative_id, association_id, code, version, position, due_on, amount_cents)
                            VALUES (:cooperative, :association, :code, :version, :position, :on, :amount)
                            """)
                    .param("cooperative", cooperative.id().value())
                    .param("association", cooperative.association().value())
                    .param("code", code)
                    .param("version", version)
                    .param("position", i + 1)
                    .param("on", expected.get(i).dueOn())
                    .param("amount", expected.get(i).amount().cents())
                    .update();
        }
    }

    void file(
            Cooperative cooperative,
            String code,
            String voucher,
            Subsidy.LetterKind kind,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO subsidy.letter
                            (cooperative_id, association_id, code, hash, kind, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :code, :hash, :kind, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, code, hash) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("code", code)
                .param("hash", voucher)
                .param("kind", kind.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private record Version(
            String code, int number, SubsidyTerms terms, Instant writtenAt, String writtenBy) {}

    /// Every version of every file, or of one, the oldest first.
    private Map<String, List<Version>> versions(CooperativeId cooperative, String code) {
        return sql
                .sql(
                        """
                        SELECT terms.*,
                               (SELECT string_agg(due_on || ' ' || amount_cents, ',' ORDER BY position)
                                  FROM subsidy.expected_instalment
                                 WHERE expected_instalment.cooperative_id = terms.cooperative_id
                                   AND expected_instalment.code = terms.code
                                   AND expected_instalment.version = terms.version) AS expected
                          FROM subsidy.terms
                         WHERE terms.cooperative_id = :cooperative AND (:code = '' OR terms.code = :code)
                         ORDER BY terms.code, terms.version
                        """)
                .param("cooperative", cooperative.value())
                .param("code", code)
                .query((row, i) -> version(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Version::code));
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getString("code"),
                row.getInt("version"),
                new SubsidyTerms(
                        FunderKind.valueOf(row.getString("funder_kind")),
                        row.getString("funder"),
                        row.getString("purpose"),
                        Money.cents(row.getLong("granted_cents")),
                        row.getBoolean("earmarked"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decision"),
                        row.getString("convention"),
                        row.getObject("pledged_on", LocalDate.class),
                        row.getObject("spend_from", LocalDate.class),
                        row.getObject("spend_through", LocalDate.class),
                        Arrays.stream((String[]) row.getArray("excluded").getArray())
                                .map(AccountKey::new)
                                .collect(Collectors.toSet()),
                        row.getString("conditions"),
                        expected(row.getString("expected")),
                        row.getObject("report_due", LocalDate.class)),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"));
    }

    private static List<SubsidyTerms.Expected> expected(@Nullable String together) {
        return together == null
                ? List.of()
                : Arrays.stream(together.split(",", -1))
                        .map(one -> one.split(" ", 2))
                        .map(one ->
                                new SubsidyTerms.Expected(
                                        LocalDate.parse(one[0]),
                                        Money.cents(Long.parseLong(one[1]))))
                        .toList();
    }

    private static Subsidy subsidy(
            List<Version> versions, Map<String, List<Subsidy.Letter>> letters) {
        Version last = versions.getLast();
        return new Subsidy(
                last.code(),
                last.terms(),
                last.number(),
                last.writtenAt(),
                last.writtenBy(),
                letters.getOrDefault(last.code(), List.of()));
    }

    private record Filed(String code, Subsidy.Letter letter) {}

    private Map<String, List<Subsidy.Letter>> letters(CooperativeId cooperative, String code) {
        return sql
                .sql(
                        """
                        SELECT code, hash, kind, recorded_at, recorded_by FROM subsidy.letter
                         WHERE cooperative_id = :cooperative AND (:code = '' OR code = :code)
                         ORDER BY recorded_at, hash
                        """)
                .param("cooperative", cooperative.value())
                .param("code", code)
                .query((row, i) ->
                        new Filed(
                                row.getString(1),
                                new Subsidy.Letter(
                                        row.getString(2),
                                        Subsidy.LetterKind.valueOf(row.getString(3)),
                                        row.getTimestamp(4).toInstant(),
                                        row.getString(5))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Filed::code,
                                Collectors.mapping(Filed::letter, Collectors.toList())));
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
