package coop.quitus.subsidy.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.AccountKey;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyTerms;
import coop.quitus.ui.SentForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The terms of a subsidy as a form sends them. What cannot be read is said beside its field, and
/// what was typed comes back.
record TermsForm(SentForm form) {

    static final int INSTALMENTS = 4;

    TermsForm(Map<String, String> sent) {
        this(new SentForm(sent));
    }

    List<Sentence> faults() {
        return form.faults();
    }

    /// What the form shows of terms already written.
    static Map<String, String> of(SubsidyTerms terms) {
        Map<String, String> fields = new HashMap<>();
        fields.put("type", terms.kind().name());
        fields.put("financeur", terms.funder());
        fields.put("objet", terms.purpose());
        fields.put("accorde", terms.granted().inDecimal().replace('.', ','));
        fields.put("affectee", terms.earmarked() ? "oui" : "");
        fields.put("decide", said(terms.decidedOn()));
        fields.put("decision", terms.decision());
        fields.put("convention", terms.convention());
        fields.put("engagement", said(terms.pledgedOn()));
        fields.put("du", said(terms.spendFrom()));
        fields.put("jusqua", said(terms.spendThrough()));
        fields.put("conditions", terms.conditions());
        fields.put("echeance", terms.reportDue().toString());
        terms.excluded().forEach(account -> fields.put("exclu." + account.value(), "oui"));
        for (int i = 0; i < terms.expected().size(); i++) {
            SubsidyTerms.Expected one = terms.expected().get(i);
            fields.put("versement" + (i + 1), one.dueOn().toString());
            fields.put("somme" + (i + 1), one.amount().inDecimal().replace('.', ','));
        }
        return fields;
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    SubsidyTerms terms(SchoolYear year) {
        LocalDate due = form.day("echeance");
        return new SubsidyTerms(
                kind(),
                form.text("financeur"),
                form.text("objet"),
                form.money("accorde"),
                !form.text("affectee").isEmpty(),
                form.day("decide"),
                form.text("decision"),
                form.text("convention"),
                form.day("engagement"),
                form.day("du"),
                form.day("jusqua"),
                excluded(),
                form.text("conditions"),
                expected(),
                due == null ? SubsidyTerms.usualDue(year) : due);
    }

    private FunderKind kind() {
        return Arrays.stream(FunderKind.values())
                .filter(kind -> kind.name().equals(form.text("type")))
                .findFirst()
                .orElse(FunderKind.COMMUNE);
    }

    private Set<AccountKey> excluded() {
        return form.names().stream()
                .filter(name -> name.matches("exclu\\.CHG_[A-Z_]{1,30}"))
                .map(name -> new AccountKey(name.substring("exclu.".length())))
                .collect(Collectors.toSet());
    }

    private List<SubsidyTerms.Expected> expected() {
        var expected = new ArrayList<SubsidyTerms.Expected>();
        for (int i = 1; i <= INSTALMENTS; i++) {
            LocalDate on = form.day("versement" + i);
            if (on != null) {
                expected.add(new SubsidyTerms.Expected(on, form.money("somme" + i)));
            }
        }
        return expected;
    }

    /// The code that was typed; else one made of who pays and what for: `MAIRIE-JARDIN`.
    String code() {
        String typed = form.text("code").toUpperCase(Locale.ROOT);
        if (!typed.isEmpty()) {
            return typed;
        }
        return Subsidy.codeFor(form.text("financeur"), form.text("objet"));
    }
}
