package coop.quitus.funding.internal;

import coop.quitus.funding.Budget;
import coop.quitus.funding.BudgetRow;
import coop.quitus.funding.BudgetRow.Part;
import coop.quitus.funding.FundingRequest;
import coop.quitus.funding.RequestDraft;
import coop.quitus.funding.RequestFinding;
import coop.quitus.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a request may not say, and what it still lacks. Pure; PostgreSQL checks the first again.
final class RequestChecks {

    private static final int MOST_PEOPLE = 5000;

    private RequestChecks() {}

    /// What no draft may say.
    static List<RequestFinding> refusals(RequestDraft draft) {
        var refusals = new ArrayList<RequestFinding>();
        needed(draft.funder(), 120, "financeur", "le nom du financeur", refusals);
        needed(draft.purpose(), 200, "objet", "le nom du projet", refusals);
        if (!draft.asked().isPositive()) {
            refusals.add(new RequestFinding.NotASum("demande"));
        }
        within(draft.objectives(), "objectifs", refusals);
        within(draft.description(), "description", refusals);
        within(draft.place(), "lieu", refusals);
        within(draft.partners(), "partenaires", refusals);
        within(draft.evaluation(), "evaluation", refusals);
        count(draft.pupils(), "eleves", refusals);
        count(draft.volunteers(), "benevoles", refusals);
        LocalDate from = draft.from();
        LocalDate through = draft.through();
        if (from != null && through != null && through.isBefore(from)) {
            refusals.add(new RequestFinding.NotADay("jusqua", from));
        }
        draft.budget()
                .amounts()
                .forEach((row, amount) -> {
                    if (amount.isNegative()) {
                        refusals.add(new RequestFinding.NotASum("budget." + row));
                    }
                });
        return refusals;
    }

    private static void needed(
            String text, int most, String field, String what, List<RequestFinding> refusals) {
        if (text.isBlank()) {
            refusals.add(new RequestFinding.Missing(field, what));
        } else if (text.length() > most) {
            refusals.add(new RequestFinding.TooLong(field, most));
        }
    }

    private static void within(String text, String field, List<RequestFinding> refusals) {
        if (text.length() > RequestDraft.LONGEST) {
            refusals.add(new RequestFinding.TooLong(field, RequestDraft.LONGEST));
        }
    }

    private static void count(int number, String field, List<RequestFinding> refusals) {
        if (number < 0 || number > MOST_PEOPLE) {
            refusals.add(new RequestFinding.NotACount(field));
        }
    }

    /// What keeps the dossier from leaving.
    static List<RequestFinding> lacks(RequestDraft draft, FundingRequest.@Nullable Pledge pledge) {
        var lacks = new ArrayList<>(remarks(draft));
        if (draft.kind().isPublic() && pledge == null) {
            lacks.add(new RequestFinding.NoPledge());
        }
        return lacks;
    }

    /// What is worth saying of a draft's budget (SUB-06).
    static List<RequestFinding> remarks(RequestDraft draft) {
        Budget budget = draft.budget();
        if (budget.isEmpty()) {
            return List.of(new RequestFinding.EmptyBudget());
        }
        var remarks = new ArrayList<RequestFinding>();
        if (!budget.balances()) {
            remarks.add(
                    new RequestFinding.Unbalanced(
                            budget.total(Part.CHARGES), budget.total(Part.PRODUCTS)));
        }
        if (!budget.balancesInKind()) {
            remarks.add(
                    new RequestFinding.UnbalancedInKind(
                            budget.total(Part.KIND_USED), budget.total(Part.KIND_FOUND)));
        }
        BudgetRow row = BudgetRow.of(draft.kind());
        Money planned = budget.of(row);
        if (planned.compareTo(draft.asked()) < 0) {
            remarks.add(new RequestFinding.NotInTheBudget(row, draft.asked(), planned));
        }
        return remarks;
    }
}
