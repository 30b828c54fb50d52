package coop.quitus.funding.web;

import coop.quitus.funding.Budget;
import coop.quitus.funding.BudgetRow;
import coop.quitus.funding.FundingRequest;
import coop.quitus.funding.RequestDraft;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.subsidy.FunderKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the forms of a request send. What cannot be read is said beside its field, and what was
/// typed comes back.
record RequestForm(Map<String, String> sent, List<Sentence> faults) {

    RequestForm(Map<String, String> sent) {
        this(sent, new ArrayList<>());
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
                text("financeur"),
                text("objet"),
                money("demande"),
                text("objectifs"),
                text("description"),
                text("lieu"),
                text("partenaires"),
                text("evaluation"),
                count("eleves"),
                count("benevoles"),
                day("du"),
                day("jusqua"),
                budget());
    }

    private FunderKind kind() {
        return Arrays.stream(FunderKind.values())
                .filter(kind -> kind.name().equals(text("type")))
                .findFirst()
                .orElse(FunderKind.COMMUNE);
    }

    Budget budget() {
        var amounts = new EnumMap<BudgetRow, Money>(BudgetRow.class);
        for (BudgetRow row : BudgetRow.values()) {
            if (!text("budget." + row).isEmpty()) {
                amounts.put(row, money("budget." + row));
            }
        }
        return new Budget(amounts);
    }

    FundingRequest.Pledge pledge(LocalDate today) {
        LocalDate on = day("le");
        return new FundingRequest.Pledge(on == null ? today : on, text("par"));
    }

    FundingRequest.Answer answer(LocalDate today) {
        LocalDate on = day("reponduLe");
        FundingRequest.Ending ending =
                Arrays.stream(FundingRequest.Ending.values())
                        .filter(one -> one.name().equals(text("fin")))
                        .findFirst()
                        .orElse(FundingRequest.Ending.WITHDRAWN);
        boolean granted = ending == FundingRequest.Ending.GRANTED;
        return new FundingRequest.Answer(
                ending,
                on == null ? today : on,
                granted ? money("accorde") : Money.ZERO,
                granted ? text("code") : "",
                text("mots"));
    }

    boolean onlyAddsUp() {
        return !text("calculer").isEmpty();
    }

    private String text(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    private int count(String name) {
        if (text(name).isEmpty()) {
            return 0;
        }
        if (text(name).matches("\\d{1,6}")) {
            return Integer.parseInt(text(name));
        }
        faults.add(fault(name, "Ce nombre ne se lit pas.", "Écrivez un nombre entier : 27."));
        return 0;
    }

    private @Nullable LocalDate day(String name) {
        if (text(name).isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException notADay) {
            faults.add(fault(name, "La date ne se lit pas.", "Écrivez-la comme 15/09/2025."));
            return null;
        }
    }

    private Money money(String name) {
        return Money.parse(text(name))
                .orElseGet(() -> {
                    faults.add(
                            fault(
                                    name,
                                    "« " + text(name) + " » n'est pas une somme.",
                                    "Écrivez un nombre comme 300,00."));
                    return Money.ZERO;
                });
    }

    private static Sentence fault(String field, String fact, String remedy) {
        return new Sentence(fact, remedy, null, field, Severity.BLOCKS);
    }
}
