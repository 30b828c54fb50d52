package coop.quitus.oversight.internal;

import static coop.quitus.oversight.Light.Level.FINE;
import static coop.quitus.oversight.Light.Level.NONE;
import static coop.quitus.oversight.Light.Level.URGENT;
import static coop.quitus.oversight.Light.Level.WATCH;
import static coop.quitus.oversight.OversightRules.DORMANT_ABOVE;
import static coop.quitus.oversight.OversightRules.DORMANT_MONTHS;
import static coop.quitus.oversight.OversightRules.ENTRIES_OF_ONE_HAND;
import static coop.quitus.oversight.OversightRules.MANY_WITHOUT_VOUCHER;
import static coop.quitus.oversight.OversightRules.RECONCILED_WITHIN_DAYS;
import static coop.quitus.oversight.OversightRules.REPORT_SOON_DAYS;
import static coop.quitus.oversight.OversightRules.WRITTEN_WITHIN_DAYS;

import coop.quitus.kernel.Money;
import coop.quitus.oversight.Light;
import coop.quitus.oversight.Light.Level;
import coop.quitus.oversight.Sign;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Lights the lights of a cooperative. Pure: no clock, no database.
final class Lights {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /// A question that waits for longer, in days, is urgent.
    static final int ANSWERED_WITHIN_DAYS = 30;

    /// Signs of risk that weigh as much together ask for a look; three times as much, for a visit.
    static final int RISK_TO_WATCH = 10;

    private Lights() {}

    static List<Light> of(Facts facts, Evening evening) {
        return List.of(
                report(facts, evening),
                discharge(facts, evening),
                affiliation(facts, evening),
                reconciliation(facts, evening),
                vouchers(facts),
                lastEntry(facts, evening),
                dormant(facts, evening),
                cash(facts, evening),
                oneHand(facts, evening),
                questions(facts, evening),
                risk(facts));
    }

    private static Light report(Facts facts, Evening evening) {
        return switch (facts.report) {
            case "ACCEPTED" -> light(Sign.REPORT, FINE, "Accepté.");
            case "LOCKED" -> light(Sign.REPORT, FINE, "Accepté et verrouillé.");
            case "AGGREGATED" -> light(Sign.REPORT, FINE, "Dans les comptes agrégés.");
            case "SUBMITTED" -> light(Sign.REPORT, WATCH, "Reçu : à examiner.");
            case "RETURNED" -> awaited(facts, evening, "Rendu avec un commentaire, ");
            case "VERIFIED" -> awaited(facts, evening, "Vérifié et pas encore envoyé, ");
            case "READY" -> awaited(facts, evening, "Chez les vérificateurs, ");
            default -> awaited(facts, evening, "Pas encore reçu, ");
        };
    }

    private static Light awaited(Facts facts, Evening evening, String where) {
        long late = ChronoUnit.DAYS.between(evening.reportDue(), evening.today());
        if (late > 0) {
            return light(Sign.REPORT, URGENT, where + "en retard de " + days(late) + ".");
        }
        boolean soon = evening.over() && late >= -REPORT_SOON_DAYS;
        return light(
                Sign.REPORT,
                soon || facts.report.equals("RETURNED") ? WATCH : NONE,
                where + "attendu le " + Dates.longDay(evening.reportDue()) + ".");
    }

    private static Light discharge(Facts facts, Evening evening) {
        if (Boolean.TRUE.equals(facts.discharge)) {
            return light(Sign.DISCHARGE, FINE, "Donné.");
        }
        if (Boolean.FALSE.equals(facts.discharge)) {
            return light(Sign.DISCHARGE, URGENT, "Refusé par un vérificateur.");
        }
        if (!evening.over()) {
            return light(Sign.DISCHARGE, NONE, "L'année n'est pas finie.");
        }
        return evening.today().isAfter(evening.reportDue())
                ? light(Sign.DISCHARGE, URGENT, "Pas encore donné, le délai est passé.")
                : light(Sign.DISCHARGE, WATCH, "Pas encore donné.");
    }

    private static Light affiliation(Facts facts, Evening evening) {
        return switch (facts.affiliation) {
            case "VALIDATED" -> light(Sign.AFFILIATION, FINE, "Validée.");
            case "DECLARED" -> light(Sign.AFFILIATION, WATCH, "Déclarée : à valider.");
            default -> {
                if (evening.over()) {
                    yield light(
                            Sign.AFFILIATION, NONE, "Aucune adhésion de cette année n'est ici.");
                }
                boolean late = evening.today().isAfter(evening.affiliationDue());
                yield light(
                        Sign.AFFILIATION,
                        late ? URGENT : WATCH,
                        (facts.affiliation.equals("RETURNED")
                                        ? "Rendue, "
                                        : "Pas encore déclarée, ")
                                + (late ? "attendue depuis le " : "attendue le ")
                                + Dates.longDay(evening.affiliationDue())
                                + ".");
            }
        };
    }

    private static Light reconciliation(Facts facts, Evening evening) {
        if (facts.vouched()) {
            return light(Sign.RECONCILIATION, FINE, "Rapprochée, l'année est close.");
        }
        if (facts.reconciled == null && facts.unmatched == 0 && facts.bank.isZero()) {
            return light(Sign.RECONCILIATION, NONE, "Rien en banque.");
        }
        LocalDate since = facts.reconciled == null ? evening.year().firstDay() : facts.reconciled;
        long age = Math.max(0, ChronoUnit.DAYS.between(since, evening.last()));
        String words =
                (facts.reconciled == null
                                ? "Jamais rapprochée cette année"
                                : "Rapprochée jusqu'au " + Dates.longDay(since))
                        + " ("
                        + days(age)
                        + ")"
                        + (facts.unmatched == 0
                                ? "."
                                : facts.unmatched == 1
                                        ? " ; 1 ligne de la banque n'est pas dans le cahier."
                                        : " ; "
                                                + facts.unmatched
                                                + " lignes de la banque ne sont pas dans le cahier.");
        return light(Sign.RECONCILIATION, aged(age, RECONCILED_WITHIN_DAYS), words);
    }

    /// Fine within its limit, urgent beyond twice as much.
    private static Level aged(long age, long limit) {
        return age <= limit ? FINE : age <= 2 * limit ? WATCH : URGENT;
    }

    private static Light vouchers(Facts facts) {
        if (facts.expenses == 0) {
            return light(Sign.VOUCHERS, NONE, "Aucune dépense.");
        }
        if (facts.bare == 0) {
            return light(Sign.VOUCHERS, FINE, "Chaque dépense a le sien.");
        }
        return light(
                Sign.VOUCHERS,
                facts.bare >= MANY_WITHOUT_VOUCHER ? URGENT : WATCH,
                (facts.bare == 1 ? "1 dépense n'en a pas" : facts.bare + " dépenses n'en ont pas")
                        + " ("
                        + facts.bareAmount.inFrench()
                        + ").");
    }

    private static Light lastEntry(Facts facts, Evening evening) {
        if (facts.vouched()) {
            return light(Sign.LAST_ENTRY, FINE, "L'année est close.");
        }
        LocalDate since =
                facts.entries == 0 || facts.lastEntry == null
                        ? evening.year().firstDay()
                        : facts.lastEntry;
        long age = Math.max(0, ChronoUnit.DAYS.between(since, evening.last()));
        return light(
                Sign.LAST_ENTRY,
                aged(age, WRITTEN_WITHIN_DAYS),
                facts.entries == 0
                        ? "Aucune écriture depuis la rentrée (" + days(age) + ")."
                        : "Le " + Dates.longDay(since) + " (" + days(age) + ").");
    }

    private static Light dormant(Facts facts, Evening evening) {
        if (facts.held.compareTo(DORMANT_ABOVE) <= 0) {
            return light(Sign.DORMANT, FINE, facts.held.inFrench() + " en tout : rien de dormant.");
        }
        LocalDate last = facts.lastEntry;
        if (last != null && last.isAfter(evening.last().minusMonths(DORMANT_MONTHS))) {
            return light(Sign.DORMANT, FINE, facts.held.inFrench() + ", et l'argent bouge.");
        }
        boolean long_ =
                last == null || !last.isAfter(evening.last().minusMonths(2L * DORMANT_MONTHS));
        return light(
                Sign.DORMANT,
                long_ ? URGENT : WATCH,
                facts.held.inFrench()
                        + (last == null
                                ? ", sans mouvement depuis deux ans."
                                : ", sans mouvement depuis le " + Dates.longDay(last) + "."));
    }

    private static Light cash(Facts facts, Evening evening) {
        Money ceiling = evening.cashCeiling();
        if (facts.cash.compareTo(ceiling) <= 0) {
            return light(Sign.CASH, FINE, facts.cash.inFrench() + " en caisse.");
        }
        return light(
                Sign.CASH,
                facts.cash.compareTo(ceiling.plus(ceiling)) > 0 ? URGENT : WATCH,
                facts.cash.inFrench() + " en caisse, pour " + ceiling.inFrench() + " au plus.");
    }

    private static Light oneHand(Facts facts, Evening evening) {
        var reasons = new ArrayList<String>();
        if (facts.holders.isEmpty()) {
            return light(Sign.ONE_HAND, URGENT, "Personne n'a de mandat.");
        }
        if (facts.holders.size() == 1) {
            reasons.add("une seule personne a un mandat");
        }
        boolean alone = facts.entries >= ENTRIES_OF_ONE_HAND && facts.hands.size() == 1;
        if (alone) {
            reasons.add("la même main a tout écrit, rapproché et compté");
        }
        if (evening.over() && facts.verifiers < 2 && !facts.vouched()) {
            reasons.add(facts.verifiers == 0 ? "aucun vérificateur" : "un seul vérificateur");
        }
        if (reasons.isEmpty()) {
            return light(Sign.ONE_HAND, FINE, "Plusieurs personnes regardent.");
        }
        String all = String.join(", ", reasons);
        return light(
                Sign.ONE_HAND,
                alone && facts.holders.size() == 1 ? URGENT : WATCH,
                Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".");
    }

    private static Light questions(Facts facts, Evening evening) {
        if (facts.asked == 0 && facts.answered == 0) {
            return light(Sign.QUESTIONS, NONE, "Aucune question ouverte.");
        }
        boolean late =
                facts.askedSince != null
                        && ChronoUnit.DAYS.between(
                                        LocalDate.ofInstant(facts.askedSince, PARIS),
                                        evening.today())
                                > ANSWERED_WITHIN_DAYS;
        var parts = new ArrayList<String>();
        if (facts.answered > 0) {
            parts.add(
                    facts.answered == 1 ? "1 réponse à lire" : facts.answered + " réponses à lire");
        }
        if (facts.asked > 0) {
            parts.add(
                    (facts.asked == 1 ? "1 question" : facts.asked + " questions")
                            + " sans réponse");
        }
        return light(Sign.QUESTIONS, late ? URGENT : WATCH, String.join(", ", parts) + ".");
    }

    private static Light risk(Facts facts) {
        if (facts.weighed == null) {
            return light(Sign.RISK, NONE, "Pas encore pesés.");
        }
        return facts.risk == 0
                ? light(Sign.RISK, FINE, "Aucun, le " + Dates.longDay(facts.weighed) + ".")
                : light(
                        Sign.RISK,
                        facts.risk >= 3 * RISK_TO_WATCH
                                ? URGENT
                                : facts.risk >= RISK_TO_WATCH ? WATCH : FINE,
                        "Ils pesaient " + facts.risk + " le " + Dates.longDay(facts.weighed) + ".");
    }

    private static Light light(Sign sign, Level level, String words) {
        return new Light(sign, level, words);
    }

    private static String days(long days) {
        return days == 1 ? "1 jour" : days + " jours";
    }
}
