package coop.quitus.council.web;

import coop.quitus.council.CouncilRole;
import coop.quitus.pupil.Pupil;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A council as adults prepare it, follow it and correct its minutes.
///
/// @param chosen who has each role, or is proposed for it
public record SittingPage(
        Frame frame,
        String councils,
        Live live,
        List<Pupil> members,
        Map<CouncilRole, UUID> chosen,
        boolean mayWrite)
        implements Page {

    public List<Choice> parts() {
        return Arrays.stream(coop.quitus.council.AgendaPart.values())
                .map(part -> new Choice(part.name(), part.inFrench()))
                .toList();
    }

    public List<Choice> names() {
        return members.stream()
                .map(one -> new Choice(one.id().toString(), one.firstName()))
                .toList();
    }

    public String holder(CouncilRole role) {
        UUID pupil = chosen.get(role);
        return pupil == null ? "" : pupil.toString();
    }
}
