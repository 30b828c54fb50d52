package coop.quitus.audit.internal;

import coop.quitus.audit.AuditExceptions;
import coop.quitus.audit.AuditSample;
import coop.quitus.audit.AuditSamples;
import coop.quitus.audit.AuditTables;
import coop.quitus.audit.Population;
import coop.quitus.audit.PopulationRow;
import coop.quitus.audit.ReadingLog;
import coop.quitus.audit.SampledPiece;
import coop.quitus.audit.Trail;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/// Sets out what the room shows as rows, for files that other programs open.
@Component
final class Tabling implements AuditTables {

    static final String EXCEPTIONS = "cooperative;sorte;regle;date;piece;fait;reponse;ouverte";
    private static final String SAMPLE =
            "rang;cooperative;piece;date;libelle;montant;unites;constat;erreur;mots";

    private final Population population;
    private final AuditExceptions exceptions;
    private final AuditSamples samples;

    Tabling(Population population, AuditExceptions exceptions, AuditSamples samples) {
        this.population = population;
        this.exceptions = exceptions;
        this.samples = samples;
    }

    @Override
    public void population(AssociationId association, SchoolYear year, OutputStream out)
            throws IOException {
        write(POPULATION, population(population.of(association, year)), out);
    }

    @Override
    public void exceptions(AssociationId association, SchoolYear year, OutputStream out)
            throws IOException {
        write(EXCEPTIONS, exceptions(exceptions.of(association, year)), out);
    }

    @Override
    public void sample(AssociationId association, AuditSample sample, OutputStream out)
            throws IOException {
        write(
                SAMPLE,
                samples.pieces(association, sample).stream().map(Tabling::sampleRow).toList(),
                out);
    }

    private static void write(String header, List<List<String>> rows, OutputStream out)
            throws IOException {
        out.write(Parcel.table(header, rows).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> sampleRow(SampledPiece piece) {
        SampledPiece.Tick tick = piece.tick();
        return List.of(
                Integer.toString(piece.position()),
                piece.number(),
                piece.piece(),
                piece.occurredOn().toString(),
                piece.label(),
                Parcel.amount(piece.amount()),
                Integer.toString(piece.hits()),
                tick == null ? "" : tick.exception() ? "anomalie" : "vu",
                tick == null ? "" : Parcel.amount(tick.error()),
                tick == null ? "" : tick.words());
    }

    static List<List<String>> population(List<PopulationRow> rows) {
        return rows.stream().map(Tabling::populationRow).toList();
    }

    static List<List<String>> exceptions(List<AuditExceptions.AuditException> all) {
        return all.stream().map(Tabling::exceptionRow).toList();
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

    static List<String> figureRow(Trail.Figure figure) {
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

    static List<String> exceptionRow(AuditExceptions.AuditException one) {
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

    static List<String> readingRow(ReadingLog.Reading reading) {
        return List.of(
                reading.at().atOffset(ZoneOffset.UTC).toString(),
                reading.person(),
                reading.page().title(),
                reading.page().path());
    }
}
