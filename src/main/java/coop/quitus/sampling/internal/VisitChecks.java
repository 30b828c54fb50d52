package coop.quitus.sampling.internal;

import coop.quitus.kernel.Money;
import coop.quitus.sampling.SamplingFinding;
import coop.quitus.sampling.Visit;
import coop.quitus.sampling.VisitConclusion;
import coop.quitus.sampling.VisitLook;
import coop.quitus.sampling.VisitObservation;
import coop.quitus.sampling.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be written of a visit. Pure: no clock, no database.
final class VisitChecks {

    private VisitChecks() {}

    static List<SamplingFinding> look(
            Visit visit,
            String thing,
            VisitLook.Verdict verdict,
            String words,
            @Nullable Money counted) {
        if (visit.concluded()) {
            return List.of(new SamplingFinding.Concluded());
        }
        boolean there =
                visit.pieces().stream().anyMatch(piece -> piece.thing().equals(thing))
                        || List.of(VisitLook.Thing.values()).stream()
                                .anyMatch(one -> one.name().equals(thing));
        boolean isCash = thing.equals(VisitLook.Thing.CASH.name());
        if (!there || counted != null && (!isCash || counted.isNegative())) {
            return List.of(new SamplingFinding.NoSuchThing());
        }
        List<SamplingFinding> findings = new ArrayList<>();
        if (verdict != VisitLook.Verdict.GOOD && words.isBlank()) {
            findings.add(
                    new SamplingFinding.Missing("mots-" + thing, "un mot de ce que vous notez"));
        }
        if (words.strip().length() > 500) {
            findings.add(new SamplingFinding.TooLong("mots-" + thing, 500));
        }
        if (isCash && counted == null && verdict != VisitLook.Verdict.ABSENT) {
            findings.add(new SamplingFinding.Missing("somme", "la somme comptée"));
        }
        return findings;
    }

    static List<SamplingFinding> observe(Visit visit, Visits.Found found) {
        if (visit.concluded()) {
            return List.of(new SamplingFinding.Concluded());
        }
        List<SamplingFinding> findings = new ArrayList<>();
        said(findings, "constat", "ce qui est constaté", found.what(), 1_000);
        if (!found.rule().matches("|[A-Z]{2,4}-\\d{2}") || found.piece().length() > 30) {
            findings.add(new SamplingFinding.NoSuchThing());
        }
        boolean asks = !found.asked().isBlank();
        if (found.gravity() != VisitObservation.Gravity.ADVICE && !asks) {
            findings.add(new SamplingFinding.Missing("demande", "ce qui est demandé"));
        }
        if (asks && found.dueOn() == null) {
            findings.add(new SamplingFinding.Missing("echeance", "pour quand c'est demandé"));
        }
        if (!asks && found.dueOn() != null) {
            findings.add(new SamplingFinding.Missing("demande", "ce qui est demandé"));
        }
        if (found.asked().length() > 1_000) {
            findings.add(new SamplingFinding.TooLong("demande", 1_000));
        }
        return findings;
    }

    static List<SamplingFinding> followUp(Visit visit, int observation, String words) {
        if (!visit.concluded()) {
            return List.of(new SamplingFinding.NotConcluded());
        }
        boolean open = visit.open().stream().anyMatch(one -> one.number() == observation);
        if (!open) {
            return List.of(new SamplingFinding.NoSuchThing());
        }
        List<SamplingFinding> findings = new ArrayList<>();
        said(findings, "mots", "votre réponse", words, 1_000);
        return findings;
    }

    static List<SamplingFinding> conclude(
            Visit visit,
            VisitConclusion.Verdict verdict,
            String words,
            LocalDate day,
            LocalDate drawn,
            LocalDate today) {
        if (visit.concluded()) {
            return List.of(new SamplingFinding.Concluded());
        }
        List<SamplingFinding> findings = new ArrayList<>();
        if (!visit.complete()) {
            findings.add(new SamplingFinding.NotLookedAt(visit.things() - visit.looks().size()));
        }
        if (verdict != VisitConclusion.Verdict.REGULAR && words.isBlank()) {
            findings.add(new SamplingFinding.Missing("conclusion", "la conclusion, en mots"));
        }
        if (words.strip().length() > 2_000) {
            findings.add(new SamplingFinding.TooLong("conclusion", 2_000));
        }
        if (day.isBefore(drawn) || day.isAfter(today)) {
            findings.add(new SamplingFinding.NotInTheVisit(drawn, today));
        }
        return findings;
    }

    private static void said(
            List<SamplingFinding> findings, String field, String what, String words, int most) {
        if (words.strip().length() < 3) {
            findings.add(new SamplingFinding.Missing(field, what));
        }
        if (words.strip().length() > most) {
            findings.add(new SamplingFinding.TooLong(field, most));
        }
    }
}
