package coop.quitus.ui.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ui.Bars;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Jar;
import coop.quitus.ui.MonthCurve;
import coop.quitus.ui.Page;
import coop.quitus.ui.Todo;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// The workshop: every part of the pages, together, to be looked at.
public record WorkshopPage(Frame frame) implements Page {

    private static final Rule BALANCE =
            new Rule(
                    "ACC-01",
                    Severity.BLOCKS,
                    "Une écriture est équilibrée",
                    "La somme des lignes égale le montant.",
                    "Plan comptable général",
                    "",
                    "");

    /// A line of the cash book of the workshop.
    public record Line(String piece, String day, String words, Money amount) {}

    public List<Line> lines() {
        return List.of(
                new Line(
                        "R01",
                        "lun. 15 sept. 2025",
                        "Participations volontaires des familles, CM2",
                        Money.cents(31_200)),
                new Line("D01", "jeu. 18 sept. 2025", "Cahiers et colle", Money.cents(-6_241)),
                new Line("D02", "ven. 3 oct. 2025", "Sortie au théâtre", Money.cents(-18_450)),
                new Line("R02", "sam. 29 nov. 2025", "Marché de Noël", Money.cents(120_000)));
    }

    public Money balance() {
        return Money.sum(lines().stream().map(Line::amount));
    }

    public List<Sentence> sentences() {
        return List.of(
                new Sentence(
                        "L'écriture du 12 septembre n'est pas équilibrée : la dépense est de"
                                + " 100,00 €, sa ventilation fait 80,00 €.",
                        "Il reste 20,00 € à ventiler. Ajoutez une ligne, ou corrigez le montant.",
                        BALANCE,
                        "amount",
                        Severity.BLOCKS),
                new Sentence(
                        "Cette dépense n'a pas encore de justificatif.",
                        "Ajoutez la photo du ticket quand vous l'aurez.",
                        null,
                        "",
                        Severity.WARNS));
    }

    public List<Sentence> remarks() {
        return List.of(sentences().getLast());
    }

    public List<Choice> classes() {
        return List.of(
                new Choice("cp", "CP de Mme Blanc"),
                new Choice("cm2", "CM2 d'Inès et Théo"),
                new Choice("", "Toute l'école"));
    }

    public List<Todo> todos() {
        return List.of(
                new Todo(
                        "#",
                        "Rapprocher le relevé de novembre",
                        "La banque a envoyé 14 lignes, 12 sont déjà reconnues.",
                        "5 minutes",
                        "landmark"),
                new Todo(
                        "#",
                        "Photographier deux tickets",
                        "Le théâtre et la colle attendent leur justificatif.",
                        "2 minutes",
                        "camera"),
                new Todo(
                        "#",
                        "Compter la caisse",
                        "Le dernier comptage date du 12 octobre.",
                        "10 minutes",
                        "coins"));
    }

    public Bars bars() {
        return new Bars(
                "Reçu et dépensé, poste par poste",
                List.of(
                        bar("Participations volontaires des familles", 124_800, 0),
                        bar("Fêtes et marchés", 120_000, 31_560),
                        bar("Sorties et spectacles", 45_000, 98_450),
                        bar("Fournitures pour les classes", 0, 46_241),
                        bar("Assurance et affiliation", 0, 21_875)));
    }

    private static Bars.Bar bar(String label, long received, long spent) {
        return new Bars.Bar(label, Money.cents(received), Money.cents(spent));
    }

    public MonthCurve curve() {
        long[] in = {31_200, 62_400, 151_200, 12_000, 0, 4_500, 18_000, 6_000, 45_000};
        long[] out = {12_482, 40_325, 46_000, 52_120, 9_800, 8_650, 31_200, 42_000, 12_300};
        return new MonthCurve(
                "L'argent au fil de l'année",
                new SchoolYear(2025),
                IntStream.range(0, in.length)
                        .mapToObj(i ->
                                new MonthCurve.Month(
                                        YearMonth.of(2025, 9).plusMonths(i),
                                        Money.cents(in[i]),
                                        Money.cents(out[i]),
                                        atEnd(in, out, i)))
                        .toList());
    }

    private static Money atEnd(long[] in, long[] out, int month) {
        long moved = IntStream.rangeClosed(0, month).mapToLong(i -> in[i] - out[i]).sum();
        return Money.cents(84_319 + moved);
    }

    public Jar jar() {
        return new Jar(
                "La caisse du CM2", Money.cents(4_000), Money.cents(12_000), Money.cents(6_241));
    }
}
