package coop.quitus.audit.internal;

import coop.quitus.audit.AggregatedPaper;
import coop.quitus.audit.AuditBundles;
import coop.quitus.audit.AuditExceptions;
import coop.quitus.audit.EvidenceRate;
import coop.quitus.audit.EvidenceRates;
import coop.quitus.audit.Population;
import coop.quitus.audit.PopulationRow;
import coop.quitus.audit.ReadingLog;
import coop.quitus.audit.Trail;
import coop.quitus.document.Papers;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.Question;
import coop.quitus.oversight.Questions;
import coop.quitus.report.Exports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Packs the auditor's file: first what concerns all, then each cooperative.
@Component
final class Packing implements AuditBundles {

    private final Places places;
    private final Population population;
    private final Trail trail;
    private final EvidenceRates rates;
    private final AuditExceptions exceptions;
    private final Questions questions;
    private final ReadingLog readings;
    private final Exports exports;
    private final Papers papers;
    private final Filing filing;
    private final Clock clock;

    Packing(
            Places places,
            Population population,
            Trail trail,
            EvidenceRates rates,
            AuditExceptions exceptions,
            Questions questions,
            ReadingLog readings,
            Exports exports,
            Papers papers,
            Filing filing,
            Clock clock) {
        this.places = places;
        this.population = population;
        this.trail = trail;
        this.rates = rates;
        this.exceptions = exceptions;
        this.questions = questions;
        this.readings = readings;
        this.exports = exports;
        this.papers = papers;
        this.filing = filing;
        this.clock = clock;
    }

    @Override
    public void write(AssociationId id, SchoolYear year, Shelf shelf, Progress progress, Actor by)
            throws IOException {
        Association association = places.association(id).orElseThrow();
        List<Cooperative> all =
                places.cooperativesOf(id).stream()
                        .sorted(Comparator.comparing(Cooperative::number))
                        .toList();
        var parcel = new Parcel(shelf);
        progress.total(all.size() + 1);
        progress.done(0, "Les comptes de l'association");
        writeWhole(association, year, parcel, by);
        int done = 1;
        for (Cooperative one : all) {
            if (progress.cancelled()) {
                return;
            }
            progress.done(done++, one.name());
            filing.file(one, year, parcel, by);
        }
        writeQuestions(all, year, parcel);
        parcel.close();
        progress.done(done, "Le dossier est prêt");
    }

    private void writeWhole(Association association, SchoolYear year, Parcel parcel, Actor by)
            throws IOException {
        AssociationId id = association.id();
        List<PopulationRow> rows = population.of(id, year);
        EvidenceRate rate = rates.of(id, year);
        parcel.add(
                "LISEZ-MOI.txt",
                "Ce qu'est ce dossier, et comment le vérifier",
                readMe(association, year, rate, rows));
        parcel.add("NOTICE-FEC.txt", "La notice du fichier des écritures", text("notice-fec.txt"));
        parcel.add(
                "FORME-CANONIQUE.txt",
                "Comment chaque écriture est hachée",
                text("forme-canonique.txt"));
        List<Trail.Figure> figures = trail.figures(id, year);
        parcel.csv(
                "comptes-agreges.csv",
                "Les comptes agrégés : les sommes, les éliminations, le net",
                "poste;compte;intitule;debit_moins_credit;eliminations;net;cooperatives",
                figures.stream().map(Tabling::figureRow).toList());
        var paper = new AggregatedPaper(association.name(), year, figures, rate, clock.instant());
        parcel.add("comptes-agreges.pdf", "Les mêmes, à lire", out -> out.write(papers.pdf(paper)));
        parcel.csv(
                "population.csv",
                "Chaque coopérative, et ce qu'il y a d'elle",
                Tabling.POPULATION,
                Tabling.population(rows));
        parcel.add(
                "fec/" + exports.fecName(id, year),
                "Le fichier des écritures comptables (LPF, art. A. 47 A-1)",
                out -> exports.fec(id, year, out));
        parcel.csv(
                "anomalies.csv",
                "Ce que disent les règles, et les réponses",
                Tabling.EXCEPTIONS,
                Tabling.exceptions(exceptions.of(id, year)));
        var log = new ArrayList<List<String>>();
        readings.each(id, reading -> log.add(Tabling.readingRow(reading)));
        parcel.csv("lectures.csv", "Le journal des lectures", "instant;personne;page;adresse", log);
    }

    private void writeQuestions(List<Cooperative> all, SchoolYear year, Parcel parcel)
            throws IOException {
        var rows = new ArrayList<List<String>>();
        for (Cooperative one : all) {
            for (Question question : questions.of(one.id(), year)) {
                question.thread()
                        .forEach(word ->
                                rows.add(
                                        List.of(
                                                one.number(),
                                                question.piece(),
                                                word.at().atOffset(ZoneOffset.UTC).toString(),
                                                word.by(),
                                                word.deed().inFrench(),
                                                word.words())));
            }
        }
        parcel.csv(
                "questions.csv",
                "Les questions et leurs réponses",
                "cooperative;piece;instant;personne;fait;mots",
                rows);
    }

    private String readMe(
            Association association, SchoolYear year, EvidenceRate rate, List<PopulationRow> rows)
            throws IOException {
        long complete = rows.stream().filter(PopulationRow::complete).count();
        return text("lisez-moi.txt")
                .replace("{association}", association.name())
                .replace("{annee}", year.inFrench())
                .replace("{taux}", EvidenceRate.percent(rate.perMille()))
                .replace("{pieces}", Long.toString(rate.pieces()))
                .replace("{cooperatives}", Integer.toString(rows.size()))
                .replace("{completes}", Long.toString(complete));
    }

    private static String text(String name) throws IOException {
        try (InputStream file = Packing.class.getResourceAsStream("/audit/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
