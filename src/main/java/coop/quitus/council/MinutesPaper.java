package coop.quitus.council;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.federation.Cooperative;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The minutes of a council, to be filed. Roles are words: it names no child.
///
/// @param roles those that were held
public record MinutesPaper(
        Cooperative school,
        Sitting sitting,
        List<CouncilRole> roles,
        List<Said> said,
        SealMark mark)
        implements Paper {

    /// A point, and the decision taken on it.
    public record Said(AgendaPoint point, @Nullable Decision decision) {}

    public MinutesPaper {
        roles = List.copyOf(roles);
        said = List.copyOf(said);
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
}
