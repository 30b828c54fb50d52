package coop.quitus.oversight.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.FollowUpKind;
import coop.quitus.oversight.FollowUps;
import coop.quitus.oversight.NewFollowUp;
import coop.quitus.oversight.Standing;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A reminder being written, and what one of those it goes to would read.
///
/// @param here of this year: `/associations/42/suivi/2025`
/// @param chosen those it goes to
/// @param example as the first of them would read it; null while something is wrong
public record FollowUpPage(
        Frame frame,
        String here,
        CockpitFilter filter,
        List<Standing> chosen,
        NewFollowUp asked,
        FollowUps.@Nullable Preview example,
        CooperativeId shown,
        List<Sentence> sentences)
        implements Page {

    public String ids() {
        return chosen.stream()
                .map(Standing::cooperative)
                .map(CooperativeId::toString)
                .collect(Collectors.joining(","));
    }

    public List<Choice> kinds() {
        return Arrays.stream(FollowUpKind.values())
                .map(kind -> new Choice(kind.name(), kind.inFrench()))
                .toList();
    }

    /// Those one may look at: the first ones are enough.
    public List<Choice> examples() {
        return chosen.stream()
                .limit(20)
                .map(one ->
                        new Choice(one.cooperative().toString(), one.number() + " " + one.name()))
                .toList();
    }

    public String fields() {
        return FollowUps.FIELDS.stream()
                .map(field -> "{" + field + "}")
                .collect(Collectors.joining(" "));
    }

    public String to() {
        return chosen.size() == 1 ? "1 coopérative" : chosen.size() + " coopératives";
    }
}
