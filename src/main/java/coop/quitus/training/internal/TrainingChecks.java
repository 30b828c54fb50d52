package coop.quitus.training.internal;

import coop.quitus.training.NewSession;
import coop.quitus.training.Tool;
import coop.quitus.training.Training;
import coop.quitus.training.TrainingFinding;
import coop.quitus.training.TravellingCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a training, a session, a case or a tool must say. Pure.
final class TrainingChecks {

    private TrainingChecks() {}

    static List<TrainingFinding> of(Training asked) {
        List<TrainingFinding> findings = new ArrayList<>();
        said(findings, "titre", "le titre", asked.title(), 120);
        said(findings, "public", "pour qui elle est", asked.audience(), 120);
        bounded(findings, "but", asked.purpose(), 1000);
        between(findings, "minutes", asked.minutes(), 15, 6000);
        return findings;
    }

    static List<TrainingFinding> of(NewSession asked, List<Training> catalogue, LocalDate today) {
        List<TrainingFinding> findings = new ArrayList<>();
        if (catalogue.stream().noneMatch(one -> one.id().equals(asked.training()))) {
            findings.add(new TrainingFinding.Missing("formation", "la formation"));
        }
        if (asked.on() == null) {
            findings.add(new TrainingFinding.Missing("jour", "le jour"));
        } else if (asked.on().isBefore(today)) {
            findings.add(new TrainingFinding.Past("jour"));
        }
        if (asked.from() == null) {
            findings.add(new TrainingFinding.Missing("de", "l'heure du début"));
        }
        if (asked.until() == null) {
            findings.add(new TrainingFinding.Missing("jusqua", "l'heure de la fin"));
        }
        if (asked.from() != null && asked.until() != null && !asked.until().isAfter(asked.from())) {
            findings.add(new TrainingFinding.EndsBeforeItStarts());
        }
        if (asked.place().isEmpty() && asked.link().isEmpty()) {
            findings.add(new TrainingFinding.Missing("lieu", "le lieu, ou l'adresse de la visio"));
        }
        bounded(findings, "lieu", asked.place(), 160);
        link(findings, asked.link());
        between(findings, "places", asked.seats(), 1, 500);
        return findings;
    }

    static List<TrainingFinding> of(TravellingCase asked) {
        List<TrainingFinding> findings = new ArrayList<>();
        said(findings, "titre", "le nom de la malle", asked.title(), 120);
        said(findings, "contenu", "ce qu'elle contient", asked.contents(), 2000);
        between(findings, "jours", asked.longestDays(), 1, 120);
        return findings;
    }

    static List<TrainingFinding> of(Tool asked, boolean file) {
        List<TrainingFinding> findings = new ArrayList<>();
        said(findings, "titre", "le titre", asked.title(), 160);
        said(
                findings,
                "resume",
                "quelques phrases qui disent à quoi il sert",
                asked.summary(),
                2000);
        link(findings, asked.link());
        if (asked.link().isEmpty() && !file) {
            findings.add(new TrainingFinding.Missing("lien", "une adresse, ou un fichier"));
        }
        return findings;
    }

    private static void said(
            List<TrainingFinding> findings, String field, String what, String text, int most) {
        if (text.isBlank()) {
            findings.add(new TrainingFinding.Missing(field, what));
        }
        bounded(findings, field, text, most);
    }

    private static void bounded(
            List<TrainingFinding> findings, String field, String text, int most) {
        if (text.length() > most) {
            findings.add(new TrainingFinding.TooLong(field, most));
        }
    }

    private static void between(
            List<TrainingFinding> findings, String field, int count, int least, int most) {
        if (count < least || count > most) {
            findings.add(new TrainingFinding.OutOfBounds(field, least, most));
        }
    }

    private static void link(List<TrainingFinding> findings, String link) {
        if (!link.isEmpty() && !link.startsWith("https://")) {
            findings.add(new TrainingFinding.NotALink());
        }
        bounded(findings, "lien", link, 300);
    }
}
