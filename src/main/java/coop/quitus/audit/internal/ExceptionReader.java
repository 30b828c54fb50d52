package coop.quitus.audit.internal;

import coop.quitus.audit.AuditExceptions.AuditException;
import coop.quitus.audit.AuditExceptions.Kind;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks for what lacks a voucher, what was sent back, what was asked and what a visit found: one
/// query for all cooperatives. Called across one association.
@Component
final class ExceptionReader {

    private static final String FOUND =
            """
            SELECT cooperative_id, 'VOUCHER' AS kind, occurred_on AS on_day, piece, label AS words,
                   -movement_cents AS cents, true AS open, '' AS state
              FROM ledger.published_posting
             WHERE association_id = :association AND school_year = :year AND kind = 'EXPENSE' AND stands
               AND cardinality(vouchers) = 0
            UNION ALL
            SELECT cooperative_id, 'RETURN', (taken_at AT TIME ZONE 'Europe/Paris')::date, '', words, 0, NOT answered, ''
              FROM closing.published_return
             WHERE association_id = :association AND school_year = :year
            UNION ALL
            SELECT cooperative_id, 'QUESTION', (asked_at AT TIME ZONE 'Europe/Paris')::date, piece, '', 0,
                   state <> 'RESOLVED', state
              FROM oversight.published_question
             WHERE association_id = :association AND school_year = :year
            UNION ALL
            SELECT cooperative_id, 'VISIT', coalesce(visited_on, (drawn_at AT TIME ZONE 'Europe/Paris')::date), '', '', 0,
                   state <> 'CLOSED', state
              FROM sampling.published_visit
             WHERE association_id = :association AND school_year = :year
            """;

    private final JdbcClient reader;

    ExceptionReader(@Qualifier("readerJdbc") JdbcClient reader) {
        this.reader = reader;
    }

    record Found(
            CooperativeId cooperative,
            Kind kind,
            @Nullable LocalDate on,
            String piece,
            String words,
            Money amount,
            boolean open,
            String state) {

        AuditException in(@Nullable Cooperative owner) {
            return new AuditException(
                    cooperative,
                    owner == null ? "" : owner.number(),
                    owner == null ? "" : owner.name(),
                    kind,
                    rule(),
                    on,
                    piece,
                    fact(),
                    answer(),
                    open);
        }

        private String rule() {
            return switch (kind) {
                case VOUCHER -> "ACC-06";
                case RETURN -> "CRF-02";
                case VISIT -> "AUD-01";
                case RISK, QUESTION -> "";
            };
        }

        private String fact() {
            return switch (kind) {
                case VOUCHER ->
                        "La dépense de "
                                + amount.inFrench()
                                + ", « "
                                + words
                                + " », n'a pas de justificatif.";
                case RETURN -> "Le compte rendu a été rendu : « " + words + " »";
                case QUESTION ->
                        piece.isEmpty()
                                ? "Une question porte sur toute l'année."
                                : "Une question porte sur " + piece + ".";
                case VISIT -> "La coopérative est dans le sondage de l'association.";
                case RISK -> words;
            };
        }

        private String answer() {
            return switch (kind) {
                case RETURN -> open ? "" : "Un autre compte rendu a été envoyé depuis.";
                case QUESTION ->
                        switch (state) {
                            case "ANSWERED" -> "Une réponse est là, pas encore lue.";
                            case "RESOLVED" -> "Résolue.";
                            default -> "";
                        };
                case VISIT ->
                        switch (state) {
                            case "UNDER_WAY" -> "La visite est en cours.";
                            case "FOLLOWED" -> "Conclue, avec des suites encore ouvertes.";
                            case "CLOSED" -> "Conclue.";
                            default -> "";
                        };
                case VOUCHER, RISK -> "";
            };
        }
    }

    List<Found> found(AssociationId association, SchoolYear year) {
        return reader.sql(FOUND)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Found(
                                new CooperativeId(row.getLong("cooperative_id")),
                                Kind.valueOf(row.getString("kind")),
                                row.getObject("on_day", LocalDate.class),
                                row.getString("piece"),
                                row.getString("words"),
                                Money.cents(row.getLong("cents")),
                                row.getBoolean("open"),
                                row.getString("state")))
                .list();
    }
}
