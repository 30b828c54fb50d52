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
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.Question;
import coop.quitus.oversight.Questions;
import coop.quitus.report.Exports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
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
    public void write(
            AssociationId id, SchoolYear year, Shelf shelf, Progress progress, Actor by)
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

    private void writeWhole(
            Association association, SchoolYear year, Parcel parcel, Actor by) throws IOException {
        AssociationId id = association.id();
        List<PopulationRow> rows = population.of(id, year);
        EvidenceRate rate = rates.of(id, year);
        parcel.add("LISEZ-MOI.txt", "Ce qu'est ce dossier, et comment le vérifier", readMe(association, year, rate, rows));
        parcel.add(
                "NOTICE-FEC.txt", "La notice du fichier des écritures", text("notice-fec.txt"));
        parcel.add("FORME-CANONIQUE.txt", "Comment chaque écriture est hachée", text("forme-canonique.txt"));
        List<Trail.Figure> figures = trail.figures(id, year);
        parcel.csv(
                "comptes-agreges.csv",
                "Les comptes agrégés : les sommes, les éliminations, le net",
                "poste;compte;intitule;debit_moins_credit;eliminations;net;cooperatives",
                figures.stream().map(Packing::figureRow).toList());
        var paper = new AggregatedPaper(association.name(), year, figures, rate, clock.instant());
        parcel.add(
                "comptes-agreges.pdf",
                "Les mêmes, à lire",
                out -> out.write(papers.pdf(paper)));
        parcel.csv("population.csv", "Chaque coopérative, et ce qu'il y a d'elle", POPULATION, rows.stream().map(Packing::populationRow).toList());
        parcel.add(
                "fec/" + exports.fecName(id, year),
                "Le fichier des écritures comptables (LPF, art. A. 47 A-1)",
                out -> exports.fec(id, year, out));
        parcel.csv(
                "anomalies.csv",
                "Ce que disent les règles, et les réponses",
                "cooperative;sorte;regle;date;piece;fait;reponse;ouverte",
                exceptions.of(id, year).stream().map(Packing::exceptionRow).toList());
        var log = new ArrayList<List<String>>();
        readings.each(id, reading -> log.add(readingRow(reading)));
        parcel.csv("lectures.csv", "Le journal des lectures", "instant;personne;page;adresse", log);
    }

    static final String POPULATION =
            "numero;nom;ecritures;derniere;chaine_liee;longueur_chaine;tete_chaine;ouverture;compte_rendu;quitus;"
                    + "releve_31_aout;ecart_banque;depenses;montant_depenses;justifiees;montant_justifie;affiliation;visite;"
                    + "questions_ouvertes;il_manque";

    static List<String> populationRow(PopulationRow row) {
        Money difference = row.difference();
        LocalDate last = row.lastEntry();
        return List.of(
                row.number(),
                row.name(),
                Long.toString(row.entries()),
                last == null ? "" : last.toString(),
                Parcel.yes(row.chain()),
                Long.toString(row.head()),
                row.headHash(),
                Parcel.yes(row.brought()),
                row.state(),
                Parcel.yes(row.discharged()),
                Parcel.yes(row.framed()),
                difference == null ? "" : Parcel.amount(difference),
                Long.toString(row.expensePieces()),
                Parcel.amount(row.expenses()),
                Long.toString(row.vouchedPieces()),
                Parcel.amount(row.vouched()),
                row.affiliation(),
                row.visit(),
                Long.toString(row.openQuestions()),
                String.join(", ", row.lacks().stream().map(PopulationRow.Lack::inFrench).toList()));
    }

    private static List<String> figureRow(Trail.Figure figure) {
        boolean debit = figure.account().isCharge() || figure.account().isTill();
        return List.of(
                figure.account().value(),
                accountNumber(figure.code()),
                figure.label(),
                Parcel.amount(debit ? figure.amount() : figure.amount().negated()),
                Parcel.amount(debit ? figure.eliminated() : figure.eliminated().negated()),
                Parcel.amount(debit ? figure.net() : figure.net().negated()),
                Long.toString(figure.cooperatives()));
    }

    /// As the FEC writes it.
    private static String accountNumber(String code) {
        String digits = code.replaceAll("\\D", "");
        return digits.length() >= 3 ? digits : (digits + "000").substring(0, 3);
    }

    private static List<String> exceptionRow(AuditExceptions.AuditException one) {
        LocalDate on = one.on();
        return List.of(
                one.number(),
                one.kind().inFrench(),
                one.rule(),
                on == null ? "" : on.toString(),
                one.piece(),
                one.fact(),
                one.answer(),
                Parcel.yes(one.open()));
    }

    private static List<String> readingRow(ReadingLog.Reading reading) {
        return List.of(
                reading.at().atOffset(ZoneOffset.UTC).toString(),
                reading.person(),
                reading.page().title(),
                reading.page().path());
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
