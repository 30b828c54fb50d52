package coop.quitus.discharge.internal;

import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.discharge.DischargeFinding;
import coop.quitus.discharge.Opinion;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.Verifications.Progress;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who may sign, and what a signature must say. Pure: no clock, no database.
final class SigningRules {

    private static final Set<String> CIVILITIES =
            Set.of("m", "mr", "mme", "mlle", "madame", "monsieur");

    private SigningRules() {}

    /// What the judgement looks at besides the signature itself.
    ///
    /// @param signed what is signed already
    /// @param today the school year of the day, in which an engagement is taken
    /// @param pledged who took it
    record Facts(
            Expecting.Table table,
            Progress progress,
            List<Kept.Line> signed,
            SchoolYear today,
            Set<UUID> pledged) {}

    /// The most telling reason first.
    static List<DischargeFinding> judge(Draft draft, Facts facts) {
        var findings = new ArrayList<DischargeFinding>();
        if (facts.signed().stream()
                .map(Kept.Line::signature)
                .anyMatch(one ->
                        one.part() == draft.part() && one.signatory().equals(draft.signatory()))) {
            return List.of(new DischargeFinding.AlreadySigned(draft.name()));
        }
        boolean seated = facts.table().find(draft.part(), draft.signatory()).isPresent();
        switch (draft.part()) {
            case VERIFIER -> {
                if (!seated) {
                    findings.add(new DischargeFinding.NotOnThePanel(draft.name()));
                }
                findings.addAll(unfinished(facts.progress()));
            }
            case MANDATE_HOLDER -> {
                if (!seated) {
                    findings.add(new DischargeFinding.NoMandate(draft.name()));
                } else if (!draft.onPaper() && !facts.pledged().contains(draft.signatory())) {
                    findings.add(
                            new DischargeFinding.NoPledge(draft.name(), facts.today().inFrench()));
                }
            }
            case TEACHER -> {
                if (!seated && !draft.onPaper()) {
                    findings.add(new DischargeFinding.NotATeacher(draft.name()));
                }
            }
        }
        findings.addAll(words(draft));
        return findings;
    }

    private static List<DischargeFinding> words(Draft draft) {
        if (draft.part() != Part.VERIFIER && draft.verdict() != Verdict.GIVEN) {
            return List.of(new DischargeFinding.NotAVerifier(draft.name()));
        }
        if (draft.verdict() != Verdict.GIVEN && draft.words().isBlank()) {
            String who = draft.onPaper() ? draft.name() : "";
            return List.of(new DischargeFinding.WithoutWords(draft.verdict(), who));
        }
        return draft.words().length() > Opinion.LONGEST
                ? List.of(new DischargeFinding.TooManyWords())
                : List.of();
    }

    static List<DischargeFinding> unfinished(Progress progress) {
        if (progress.finished()) {
            return List.of();
        }
        var left = new ArrayList<String>();
        int pieces = progress.drawn() - progress.seen();
        if (progress.drawn() == 0) {
            left.add("le tirage des pièces à regarder");
        } else if (pieces > 0) {
            left.add(pieces == 1 ? "1 pièce à regarder" : pieces + " pièces à regarder");
        }
        if (!progress.cashSeen()) {
            left.add("la caisse à recompter");
        }
        if (!progress.statementSeen()) {
            left.add("le relevé de banque à regarder");
        }
        return List.of(new DischargeFinding.NotFinished(left));
    }

    /// Whether what was typed is that name: accents, capitals, order and *Mme* do not count.
    static boolean names(String typed, String name) {
        Set<String> words = words(typed);
        Set<String> expected = words(name);
        return !expected.isEmpty() && words.containsAll(expected);
    }

    private static Set<String> words(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !CIVILITIES.contains(word))
                .collect(Collectors.toSet());
    }
}
