package coop.quitus.funding.web;

import coop.quitus.funding.Budget;
import coop.quitus.funding.BudgetRow;
import coop.quitus.funding.FundingRequest;
import coop.quitus.funding.RequestDraft;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.ui.SentForm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the forms of a request send. What cannot be read is said beside its field, and what was
/// typed comes back.
record RequestForm(SentForm form) {

    RequestForm(Map<String, String> sent) {
        this(new SentForm(sent));
    }

    List<Sentence> faults() {
        return form.faults();
    }

    /// What the form shows of a request already written.
    static Map<String, String> of(RequestDraft draft) {
        Map<String, String> fields = new HashMap<>();
        fields.put("type", draft.kind().name());
        fields.put("financeur", draft.funder());
        fields.put("objet", draft.purpose());
        fields.put("demande", written(draft.asked()));
        fields.put("objectifs", draft.objectives());
        fields.put("description", draft.description());
        fields.put("lieu", draft.place());
        fields.put("partenaires", draft.partners());
        fields.put("evaluation", draft.evaluation());
        fields.put("eleves", draft.pupils() == 0 ? "" : String.valueOf(draft.pupils()));
        fields.put("benevoles", draft.volunteers() == 0 ? "" : String.valueOf(draft.volunteers()));
        fields.put("du", draft.from() == null ? "" : draft.from().toString());
        fields.put("jusqua", draft.through() == null ? "" : draft.through().toString());
        draft.budget().amounts().forEach((row, sum) -> fields.put("budget." + row, written(sum)));
        return fields;
    }

    static String written(Money amount) {
        return amount.inDecimal().replace('.', ',');
    }

    RequestDraft draft() {
        return new RequestDraft(
                kind(),
                form.text("financeur"),
                form.text("objet"),
                form.money("demande"),
                form.text("objectifs"),
                form.text("description"),
                form.text("lieu"),
                form.text("partenaires"),
                form.text("evaluation"),
                form.count("eleves"),
                form.count("benevoles"),
                form.day("du"),
                form.day("jusqua"),
                budget());
    }

    private FunderKind kind() {
        return Arrays.stream(FunderKind.values())
                .filter(kind -> kind.name().equals(form.text("type")))
                .findFirst()
                .orElse(FunderKind.COMMUNE);
    }

    Budget budget() {
        var amounts = new EnumMap<BudgetRow, Money>(BudgetRow.class);
        for (BudgetRow row : BudgetRow.values()) {
            if (!form.text("budget." + row).isEmpty()) {
                amounts.put(row, form.money("budget." + row));
            }
        }
        return new Budget(amounts);
    }

    FundingRequest.Pledge pledge(LocalDate today) {
        LocalDate on = form.day("le");
        return new FundingRequest.Pledge(on == null ? today : on, form.text("par"));
    }

    FundingRequest.Answer answer(LocalDate today) {
        LocalDate on = form.day("reponduLe");
        FundingRequest.Ending ending =
                Arrays.stream(FundingRequest.Ending.values())
                        .filter(one -> one.name().equals(form.text("fin")))
                        .findFirst()
                        .orElse(FundingRequest.Ending.WITHDRAWN);
        boolean granted = ending == FundingRequest.Ending.GRANTED;
        return new FundingRequest.Answer(
                ending,
                on == null ? today : on,
                granted ? form.money("accorde") : Money.ZERO,
                granted ? form.text("code") : "",
                form.text("mots"));
    }

    boolean onlyAddsUp() {
        return !form.text("calculer").isEmpty();
    }
}
