package coop.quitus.consolidation.web;

import coop.quitus.consolidation.ConsolidationRules;
import coop.quitus.consolidation.FlowKind;
import coop.quitus.consolidation.FlowState;
import coop.quitus.consolidation.InternalFlow;
import coop.quitus.consolidation.InternalFlows;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Chart;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.State;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What the sections of an association paid each other, and the word said of each.
///
/// @param sections whose books may be named in the form
/// @param sent what a form sent, when it comes back
public record InternalFlowsPage(
        Frame frame,
        String here,
        List<Frame.Link> views,
        List<InternalFlow> flows,
        List<InternalFlows.Meeting> meetings,
        List<Choice> sections,
        Chart chart,
        boolean mayDecide,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    /// By which rules a flow is recognised.
    public List<Rule> rules() {
        return List.of(
                ConsolidationRules.ELI_01,
                ConsolidationRules.ELI_02,
                ConsolidationRules.ELI_03,
                ConsolidationRules.ELI_04,
                ConsolidationRules.ELI_05,
                ConsolidationRules.ELI_06,
                ConsolidationRules.ELI_08,
                ConsolidationRules.ELI_09);
    }

    public String typed(String name) {
        return sent.getOrDefault(name, "");
    }

    public List<Choice> kinds() {
        return Arrays.stream(FlowKind.values())
                .filter(FlowKind::isDesignable)
                .map(kind -> new Choice(kind.name(), kind.inFrench()))
                .toList();
    }

    public State look(InternalFlow flow) {
        return switch (flow.state()) {
            case PROPOSED -> State.WAITING;
            case CONFIRMED -> State.GOOD;
            case REFUSED -> State.SILENT;
        };
    }

    public boolean decidable(InternalFlow flow) {
        return mayDecide && !flow.undoes();
    }

    /// The contrary of what holds, and what was never said.
    public List<Choice> words(InternalFlow flow) {
        return Arrays.stream(FlowState.values())
                .filter(state -> state != FlowState.PROPOSED && state != flow.state())
                .map(state ->
                        new Choice(
                                state.name(),
                                state == FlowState.CONFIRMED
                                        ? "C'est bien un flux interne"
                                        : "Ce n'en est pas un"))
                .toList();
    }
}
