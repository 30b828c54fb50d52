package coop.quitus.funding.web;

import coop.quitus.funding.Budget;
import coop.quitus.funding.BudgetRow;
import coop.quitus.funding.BudgetRow.Part;
import coop.quitus.funding.FundingRequest;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.subsidy.FunderKind;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form of a request: the project, then its budget, which adds up on the server.
///
/// @param path of the register
/// @param request the one that is written anew; null for a new one
/// @param before what the books were the year before, to start from
/// @param budget as typed, for its totals
public record RequestFormPage(
        Frame frame,
        String path,
        SchoolYear year,
        @Nullable FundingRequest request,
        Budget before,
        Budget budget,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String action() {
        return request == null
                ? path + "/demandes"
                : path + "/demandes/" + request.number() + "/texte";
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public List<Choice> kinds() {
        return Arrays.stream(FunderKind.values())
                .map(kind -> new Choice(kind.name(), kind.inFrench()))
                .toList();
    }

    public List<BudgetRow> rows(Part part, boolean usual) {
        return BudgetRow.of(part).stream().filter(row -> row.usual() == usual).toList();
    }

    /// Whether a folded row was typed in: the fold then stands open.
    public boolean opens(Part part) {
        return rows(part, false).stream().anyMatch(row -> !text("budget." + row).isEmpty());
    }

    /// What goes on a row, and what it was the year before.
    public String help(BudgetRow row) {
        Money then = before.of(row);
        String known =
                then.isZero()
                        ? ""
                        : "L'an dernier, toute la coopérative : " + then.inFrench() + ".";
        String help =
                row.help().isEmpty()
                        ? ""
                        : Character.toUpperCase(row.help().charAt(0))
                                + row.help().substring(1)
                                + ". ";
        return (help + known).strip();
    }
}
