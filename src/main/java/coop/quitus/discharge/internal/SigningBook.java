package coop.quitus.discharge.internal;

import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Route;
import coop.quitus.discharge.Discharge.Signature;
import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.discharge.Figures;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.ReportOffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The book that is signed. All is called in a transaction of the cooperative.
@Component
final class SigningBook {

    private final JdbcClient sql;

    SigningBook(JdbcClient sql) {
        this.sql = sql;
    }

    /// Waits for whoever is signing, then holds the pen until the transaction ends.
    ///
    /// @return the number of the next signature
    long takeThePen(Cooperative cooperative) {
        return sql.sql(
                                """
                                INSERT INTO discharge.head AS kept (cooperative_id, association_id, last_number)
                                VALUES (:cooperative, :association, 0)
                                ON CONFLICT (cooperative_id) DO UPDATE SET last_number = kept.last_number
                                RETURNING last_number
                                """)
                        .param("cooperative", cooperative.id().value())
                        .param("association", cooperative.association().value())
                        .query(Long.class)
                        .single()
                + 1;
    }

    void open(Cooperative cooperative, SchoolYear year, ReportOffer offer) {
        Figures figures = Figures.of(offer.report());
        sql.sql(
                        """
                        INSERT INTO discharge.discharge
                            (cooperative_id, association_id, school_year, version, digest, charges_cents, products_cents,
                             brought_forward_cents, assets_cents, bank_cents, cash_cents, offered_at, offered_by)
                        VALUES (:cooperative, :association, :year, :version, :digest, :charges, :products,
                                :brought, :assets, :bank, :cash, :at, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("version", offer.version())
                .param("digest", offer.digest())
                .param("charges", figures.charges().cents())
                .param("products", figures.products().cents())
                .param("brought", figures.broughtForward().cents())
                .param("assets", figures.assets().cents())
                .param("bank", figures.bank().cents())
                .param("cash", figures.cash().cents())
                .param("at", Timestamp.from(offer.offeredAt()))
                .param("by", offer.offeredBy())
                .update();
    }

    void sign(
            Cooperative cooperative,
            SchoolYear year,
            ReportOffer offer,
            long number,
            Draft draft,
            Instant at,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO discharge.signature
                            (cooperative_id, association_id, school_year, version, number, digest, signatory_id, name, part,
                             quality, verdict, words, photograph, signed_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :year, :version, :number, :digest, :signatory, :name, :part,
                                :quality, :verdict, :words, :photograph, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("version", offer.version())
                .param("number", number)
                .param("digest", offer.digest())
                .param("signatory", draft.signatory())
                .param("name", draft.name())
                .param("part", draft.part().name())
                .param("quality", draft.quality())
                .param("verdict", draft.verdict().name())
                .param("words", draft.words())
                .param("photograph", draft.photograph(), Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        sql.sql(
                        """
                        UPDATE discharge.head SET last_number = :number WHERE cooperative_id = :cooperative
                        """)
                .param("cooperative", cooperative.id().value())
                .param("number", number)
                .update();
    }

    void conclude(Cooperative cooperative, Kept kept, boolean given, Instant at, Actor by) {
        sql.sql(
                        """
                        INSERT INTO discharge.conclusion
                            (cooperative_id, association_id, school_year, version, last_number, given, concluded_at,
                             concluded_by_id, concluded_by)
                        VALUES (:cooperative, :association, :year, :version, :number, :given, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", kept.year().startsIn())
                .param("version", kept.version())
                .param("number", kept.lines().getLast().number())
                .param("given", given)
                .param("at", Timestamp.from(at))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    Optional<Kept> find(CooperativeId cooperative, SchoolYear year, int version) {
        return all(cooperative, year).stream()
                .filter(kept -> kept.version() == version)
                .findFirst();
    }

    /// Every version of a year, the latest first.
    List<Kept> all(CooperativeId cooperative, SchoolYear year) {
        Map<Integer, List<Kept.Line>> lines =
                lines(cooperative, year).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Signed::version,
                                        Collectors.mapping(Signed::line, Collectors.toList())));
        return sql.sql(
                        """
                        SELECT discharge.version, digest, charges_cents, products_cents, brought_forward_cents, assets_cents,
                               bank_cents, cash_cents, given, concluded_at, concluded_by
                          FROM discharge.discharge
                          LEFT JOIN discharge.conclusion
                            ON conclusion.cooperative_id = discharge.cooperative_id
                           AND conclusion.school_year = discharge.school_year AND conclusion.version = discharge.version
                         WHERE discharge.cooperative_id = :cooperative AND discharge.school_year = :year
                         ORDER BY discharge.version DESC
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> {
                    int version = row.getInt("version");
                    return kept(year, version, row, lines.getOrDefault(version, List.of()));
                })
                .list();
    }

    private static Kept kept(SchoolYear year, int version, ResultSet row, List<Kept.Line> lines)
            throws SQLException {
        return new Kept(
                year,
                version,
                row.getString("digest"),
                new Figures(
                        Money.cents(row.getLong("charges_cents")),
                        Money.cents(row.getLong("products_cents")),
                        Money.cents(row.getLong("brought_forward_cents")),
                        Money.cents(row.getLong("assets_cents")),
                        Money.cents(row.getLong("bank_cents")),
                        Money.cents(row.getLong("cash_cents"))),
                lines,
                end(row));
    }

    private static Kept.@Nullable End end(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("concluded_at");
        return at == null
                ? null
                : new Kept.End(
                        row.getBoolean("given"), at.toInstant(), row.getString("concluded_by"));
    }

    private record Signed(int version, Kept.Line line) {}

    private List<Signed> lines(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT version, number, signatory_id, name, part, quality, verdict, words, photograph, signed_at
                          FROM discharge.signature
                         WHERE cooperative_id = :cooperative AND school_year = :year
                         ORDER BY version, number
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> new Signed(row.getInt("version"), line(row)))
                .list();
    }

    private static Kept.Line line(ResultSet row) throws SQLException {
        String photograph = row.getString("photograph");
        return new Kept.Line(
                row.getLong("number"),
                new Signature(
                        row.getObject("signatory_id", UUID.class),
                        row.getString("name"),
                        Part.valueOf(row.getString("part")),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("words"),
                        photograph == null ? Route.SCREEN : Route.PAPER,
                        photograph == null ? "" : photograph,
                        row.getTimestamp("signed_at").toInstant()),
                row.getString("quality"));
    }
}
