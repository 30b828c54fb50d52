package coop.quitus.council;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.federation.Cooperative;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The minutes of a council, to be filed. Roles are words: it names no child.
///
/// @param roles those that were held
public record MinutesPaper(
        Cooperative school,
        Sitting sitting,
        List<CouncilRole> roles,
        List<AgendaPoint> points,
        List<Decision> decisions,
        SealMark mark)
        implements Paper {

    public MinutesPaper {
        roles = List.copyOf(roles);
        points = List.copyOf(points);
        decisions = List.copyOf(decisions);
    }

    @Override
    public String title() {
        return "Compte rendu du " + sitting.inFrench();
    }

    @Override
    public String description() {
        return school.name() + ", " + sitting.year().inFrench() + ".";
    }

    @Override
    public Instant drawnAt() {
        return mark.sealedAt();
    }

    @Override
    public String foot() {
        return school.number() + " · " + school.name() + " · " + mark.spelled();
    }

    public String rolesInWords() {
        return roles.isEmpty()
                ? "non notés"
                : roles.stream().map(CouncilRole::inFrench).collect(Collectors.joining(", "));
    }

    public Optional<Decision> on(AgendaPoint point) {
        return decisions.stream()
                .filter(one -> one.title().equals(point.item().title()))
                .findFirst();
    }
}
