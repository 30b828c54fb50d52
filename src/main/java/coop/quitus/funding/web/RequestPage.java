package coop.quitus.funding.web;

import coop.quitus.funding.Budget;
import coop.quitus.funding.BudgetRow;
import coop.quitus.funding.BudgetRow.Part;
import coop.quitus.funding.FundingRequest;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A request: its project, its budget, what it lacks, its pledge and its answer.
///
/// @param path of the register
/// @param lacks what keeps its dossier from leaving
public record RequestPage(
        Frame frame,
        String path,
        FundingRequest request,
        List<Sentence> lacks,
        boolean mayKeep,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String here() {
        return path + "/demandes/" + request.number();
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public Budget budget() {
        return request.draft().budget();
    }

    public List<BudgetRow> rows(Part part) {
        return BudgetRow.of(part).stream().filter(row -> !budget().of(row).isZero()).toList();
    }

    public List<Choice> endings() {
        return Arrays.stream(FundingRequest.Ending.values())
                .map(ending -> new Choice(ending.name(), "Elle est " + ending.inFrench()))
                .toList();
    }
}
