package coop.quitus.membership.web;

import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.membership.Affiliation;
import coop.quitus.membership.ClassCount;
import coop.quitus.membership.Declaration;
import coop.quitus.membership.Good;
import coop.quitus.ui.SentForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The form of an affiliation as it was typed: heads by class, goods, and what is added.
///
/// @param voluntary as it was typed; empty for none
public record AffiliationForm(
        List<ClassRow> classes, List<GoodRow> goods, boolean review, String voluntary) {

    private static final int BLANK_ROWS = 2;
    private static final int MOST_ROWS = 99;

    /// The form has a row for each class: without any, it is not this form, and empties nothing.
    private static final Sentence NO_CLASS =
            new Sentence(
                    "Il n'y a aucune classe dans cet envoi.",
                    "Comptez ci-dessous les élèves et les adultes de chaque classe.",
                    null,
                    "",
                    Severity.BLOCKS);

    /// A class, with the texts that were typed.
    ///
    /// @param code empty for a class that the cooperative does not know yet
    public record ClassRow(String code, String name, String pupils, String adults) {

        public boolean known() {
            return !code.isEmpty();
        }
    }

    /// A good, with the texts that were typed.
    public record GoodRow(String label, String year, String price) {}

    /// What was said, the classes that were not counted, and room for more.
    static AffiliationForm of(Affiliation said, Cooperative which) {
        List<ClassRow> classes = new ArrayList<>();
        for (ClassCount count : said.declaration().counts()) {
            classes.add(
                    new ClassRow(
                            count.code(),
                            count.name(),
                            count.pupils() == 0 ? "" : String.valueOf(count.pupils()),
                            String.valueOf(count.adults())));
        }
        Set<String> counted =
                said.declaration().counts().stream()
                        .map(ClassCount::code)
                        .collect(Collectors.toSet());
        for (ClassUnit unit : which.classes()) {
            if (!counted.contains(unit.code())) {
                classes.add(new ClassRow(unit.code(), unit.name(), "", ""));
            }
        }
        List<GoodRow> goods = new ArrayList<>();
        for (Good good : said.declaration().goods()) {
            goods.add(
                    new GoodRow(
                            good.label(),
                            String.valueOf(good.boughtIn()),
                            good.price().amountInFrench()));
        }
        for (int i = 0; i < BLANK_ROWS; i++) {
            classes.add(new ClassRow("", "", "", ""));
            goods.add(new GoodRow("", "", ""));
        }
        Money voluntary = said.declaration().voluntary();
        return new AffiliationForm(
                classes,
                goods,
                said.declaration().review(),
                voluntary.isZero() ? "" : voluntary.amountInFrench());
    }

    static AffiliationForm sent(SentForm form) {
        List<ClassRow> classes = new ArrayList<>();
        for (int i = 1; i <= MOST_ROWS && form.names().contains("nom" + i); i++) {
            classes.add(
                    new ClassRow(
                            form.text("classe" + i),
                            form.text("nom" + i),
                            form.text("eleves" + i),
                            form.text("adultes" + i)));
        }
        List<GoodRow> goods = new ArrayList<>();
        for (int i = 1; i <= MOST_ROWS && form.names().contains("bien" + i); i++) {
            goods.add(
                    new GoodRow(
                            form.text("bien" + i), form.text("annee" + i), form.text("prix" + i)));
        }
        return new AffiliationForm(
                classes, goods, !form.text("revue").isEmpty(), form.text("volontaire"));
    }

    /// What it says; rows left empty say nothing. What cannot be read is among the faults of the
    /// form.
    Declaration said(SentForm form) {
        List<ClassCount> counts = new ArrayList<>();
        for (int i = 1; i <= classes.size(); i++) {
            ClassRow row = classes.get(i - 1);
            int pupils = form.count("eleves" + i);
            int adults = form.count("adultes" + i);
            if (pupils + adults > 0 && !row.name().isEmpty()) {
                counts.add(new ClassCount(codeOf(row), cut(row.name(), 100), pupils, adults));
            }
        }
        List<Good> said = new ArrayList<>();
        for (int i = 1; i <= goods.size(); i++) {
            GoodRow row = goods.get(i - 1);
            if (!(row.label() + row.year() + row.price()).isEmpty()) {
                said.add(
                        new Good(
                                row.label(),
                                form.count("annee" + i),
                                row.price().isEmpty() ? Money.ZERO : form.money("prix" + i)));
            }
        }
        return new Declaration(
                counts, said, review, voluntary.isEmpty() ? Money.ZERO : form.money("volontaire"));
    }

    private static String codeOf(ClassRow row) {
        return cut(row.known() ? row.code() : row.name(), 20);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip();
    }

    /// The form again after a refusal, and what could not be read.
    record Read(AffiliationForm form, Declaration said, List<Sentence> faults) {

        static Read of(Map<String, String> sent) {
            var fields = new SentForm(sent);
            AffiliationForm form = AffiliationForm.sent(fields);
            Declaration said = form.said(fields);
            List<Sentence> faults = new ArrayList<>(fields.faults());
            if (form.classes().isEmpty()) {
                faults.add(NO_CLASS);
            }
            return new Read(form, said, faults);
        }
    }
}
