package coop.quitus.training.web;

import coop.quitus.activity.ActivityProject;
import coop.quitus.kernel.Sentence;
import coop.quitus.training.Tool;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The library of tools: what was looked for and what was found.
///
/// @param here this page
/// @param files whether a tool may be a file: an association keeps them, the federation gives links
public record ToolsPage(
        Frame frame,
        String here,
        String words,
        String cycle,
        String domain,
        List<Tool.Hit> hits,
        boolean mayWrite,
        boolean files,
        UUID key,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    /// The three cycles of primary school.
    public static final List<Choice> CYCLES =
            List.of(
                    new Choice("1", "Cycle 1, maternelle"),
                    new Choice("2", "Cycle 2, CP au CE2"),
                    new Choice("3", "Cycle 3, CM1 et CM2"));

    public List<Choice> domains() {
        return ActivityProject.DOMAINS;
    }

    public String typed(String name) {
        return sent.getOrDefault(name, "");
    }

    /// *Cycle 2, Cycle 3 · Les arts*, in small letters under a title.
    public String about(Tool tool) {
        String cycles =
                tool.cycles().isEmpty()
                        ? "Tous les cycles"
                        : "Cycle " + String.join(", ", tool.cycles());
        String domain =
                domains().stream()
                        .filter(one -> one.value().equals(tool.domain()))
                        .map(one -> " · " + one.label())
                        .findFirst()
                        .orElse("");
        return cycles + domain + (tool.association() == null ? " · Fédération" : "");
    }

    /// Where the reader takes it from this page away: only the owner's own page does.
    public boolean ours(Tool tool) {
        return mayWrite && (tool.association() == null) != files;
    }
}
