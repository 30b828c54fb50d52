package coop.quitus.council.web;

import coop.quitus.council.Decision;
import coop.quitus.council.FollowUp;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.Pupil;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One decision: how it was taken, what follows, and what it allowed.
///
/// @param sitting the page of its council
/// @param expenses the page of what it allowed, kept by another room
public record DecisionPage(
        Frame frame,
        String here,
        String register,
        Decision decision,
        String sitting,
        String expenses,
        List<FollowUp> followUps,
        Map<UUID, String> names,
        List<Pupil> pupils,
        boolean mayWrite,
        List<Sentence> sentences)
        implements Page {

    public List<Choice> choices() {
        return pupils.stream()
                .map(one -> new Choice(one.id().toString(), one.firstName()))
                .toList();
    }

    public String name(@Nullable UUID pupil) {
        return pupil == null ? "" : names.getOrDefault(pupil, "");
    }
}
