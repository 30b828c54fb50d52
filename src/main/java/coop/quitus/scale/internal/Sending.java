package coop.quitus.scale.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Closes the year of a school as it would have been: a report offered, two verifiers, a discharge,
/// the lock, and what the association answered. The digest is that of the books.
@Component
final class Sending {

    private static final String PLEDGE =
            "Je m'engage à tenir les comptes de la coopérative avec ses élèves et pour eux seuls.";

    private final Reports reports;
    private final Rows rows;
    private final Clock clock;

    Sending(Reports reports, Rows rows, Clock clock) {
        this.reports = reports;
        this.rows = rows;
        this.clock = clock;
    }

    /// How far a year went. In a transaction of that cooperative.
    void send(Cooperative cooperative, SchoolYear year, Chance chance, Actor holder) {
        FinancialReport report = reports.financialReport(cooperative.id(), year, year.lastDay());
        String digest = reports.digest(cooperative.id(), report);
        Instant offered =
                year.next()
                        .firstDay()
                        .plusDays(chance.between(12, 28))
                        .atTime(19, 30)
                        .toInstant(ZoneOffset.UTC);
        rows.put(
                cooperative,
                "closing.report",
                List.of(Rows.of(year, "version", 1, "digest", digest, "content", content(report))));
        discharge(cooperative, year, report, digest, offered, holder);
        rows.put(cooperative, "closing.step", path(year, chance, digest, offered, holder));
        rows.put(
                cooperative,
                "ledger.lock",
                List.of(
                        Rows.of(
                                "number", 1,
                                "locked_through", year.lastDay(),
                                "reason", "Quitus donné pour " + year.inFrench(),
                                "decided_at", offered.plusSeconds(7_200),
                                "decided_by_id", holder.person(),
                                "decided_by", holder.name())));
    }

    private List<String> path(
            SchoolYear year, Chance chance, String digest, Instant offered, Actor holder) {
        var states = new ArrayList<>(List.of("READY", "VERIFIED"));
        int answer = chance.between(1, 100);
        if (answer <= 90) {
            states.add("SUBMITTED");
        }
        if (answer <= 55) {
            states.add("ACCEPTED");
        }
        if (answer <= 30) {
            states.add("LOCKED");
        }
        if (answer <= 15) {
            states.add("AGGREGATED");
        }
        var path = new ArrayList<String>();
        for (int i = 0; i < states.size(); i++) {
            path.add(
                    Rows.of(
                            year,
                            "number",
                            i + 1,
                            "state",
                            states.get(i),
                            "version",
                            1,
                            "digest",
                            digest,
                            "words",
                            "",
                            "taken_at",
                            offered.plusSeconds(3_600L * (i + 1)),
                            "taken_by_id",
                            holder.person(),
                            "taken_by",
                            holder.name()));
        }
        return path;
    }

    private void discharge(
            Cooperative cooperative,
            SchoolYear year,
            FinancialReport report,
            String digest,
            Instant offered,
            Actor holder) {
        rows.put(cooperative, "discharge.head", List.of(Rows.of("last_number", 3)));
        rows.put(cooperative, "discharge.pledge", List.of(pledge(year.next(), offered, holder)));
        rows.put(
                cooperative,
                "discharge.discharge",
                List.of(shown(year, report, digest, offered, holder)));
        rows.put(cooperative, "discharge.signature", signatures(year, digest, offered, holder));
        rows.put(cooperative, "discharge.conclusion", List.of(end(year, offered, holder)));
    }

    private static String pledge(SchoolYear year, Instant at, Actor holder) {
        return Rows.of(
                year,
                "person_id",
                holder.person(),
                "name",
                holder.name(),
                "sentence",
                PLEDGE,
                "accepted_at",
                at,
                "recorded_by_id",
                holder.person(),
                "recorded_by",
                holder.name());
    }

    private static String shown(
            SchoolYear year, FinancialReport report, String digest, Instant at, Actor holder) {
        return Rows.of(
                year,
                "version",
                1,
                "digest",
                digest,
                "charges_cents",
                report.operating().totalCharges().cents(),
                "products_cents",
                report.operating().totalProducts().cents(),
                "brought_forward_cents",
                report.balance().broughtForward().cents(),
                "assets_cents",
                report.balance().assets().cents(),
                "bank_cents",
                report.bank().book().cents(),
                "cash_cents",
                report.cash().book().cents(),
                "offered_at",
                at,
                "offered_by",
                holder.name());
    }

    private List<String> signatures(SchoolYear year, String digest, Instant at, Actor holder) {
        var first = new Actor(Ids.next(clock), "Vérificatrice A");
        var second = new Actor(Ids.next(clock), "Vérificateur B");
        return List.of(
                signed(year, 1, digest, first, "VERIFIER", "parent d'élève", at),
                signed(year, 2, digest, second, "VERIFIER", "parent d'élève", at),
                signed(year, 3, digest, holder, "MANDATE_HOLDER", "", at));
    }

    private static String end(SchoolYear year, Instant offered, Actor holder) {
        return Rows.of(
                year,
                "version",
                1,
                "last_number",
                3,
                "given",
                true,
                "concluded_at",
                offered.plusSeconds(3_600),
                "concluded_by_id",
                holder.person(),
                "concluded_by",
                holder.name());
    }

    private static String signed(
            SchoolYear year,
            int number,
            String digest,
            Actor who,
            String part,
            String quality,
            Instant offered) {
        return Rows.of(
                year,
                "version",
                1,
                "number",
                number,
                "digest",
                digest,
                "signatory_id",
                who.person(),
                "name",
                who.name(),
                "part",
                part,
                "quality",
                quality,
                "verdict",
                "GIVEN",
                "words",
                "",
                "signed_at",
                offered.plusSeconds(600L * number),
                "recorded_by_id",
                who.person(),
                "recorded_by",
                who.name());
    }

    private String content(FinancialReport report) {
        var out = new ByteArrayOutputStream();
        try {
            reports.write(report, Reports.Dress.JSON, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
