package coop.quitus.council.web;

import coop.quitus.ballot.Ballot;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.AgendaPoint;
import coop.quitus.council.CouncilRole;
import coop.quitus.council.Decision;
import coop.quitus.council.FollowUp;
import coop.quitus.council.Sitting;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sitting as a class screen and an adult's page both show it: the same parts, the same forms.
///
/// @param now the moment the page was drawn, by the house's clock: a tablet's may be wrong
/// @param here the path its forms post beneath
/// @param decisions those taken, by point
/// @param ballot the vote on the point being talked about, if there is one
/// @param roles who has which, by first name
/// @param persons who is congratulated or thanked, by point
public record Live(
        Sitting sitting,
        Instant now,
        String here,
        boolean pupils,
        List<AgendaPoint> points,
        Map<UUID, Decision> decisions,
        @Nullable Ballot ballot,
        Map<CouncilRole, String> roles,
        Map<UUID, String> persons,
        List<FollowUp> review,
        List<Sentence> sentences) {

    public Live {
        points = List.copyOf(points);
        decisions = Map.copyOf(decisions);
        roles = Map.copyOf(roles);
        persons = Map.copyOf(persons);
        review = List.copyOf(review);
        sentences = List.copyOf(sentences);
    }

    public Live saying(List<Sentence> more) {
        return new Live(
                sitting, now, here, pupils, points, decisions, ballot, roles, persons, review,
                more);
    }

    /// The same, for who may read the council and not the children's names.
    Live nameless() {
        return new Live(
                sitting, now, here, pupils, points, decisions, ballot, Map.of(), Map.of(), review,
                sentences);
    }

    public boolean open() {
        return sitting.state() == Sitting.State.OPEN;
    }

    public List<AgendaPoint> of(AgendaPart part) {
        return points.stream().filter(one -> one.item().part() == part).toList();
    }

    public Optional<AgendaPoint> current() {
        return points.stream().filter(one -> one.id().equals(sitting.point())).findFirst();
    }

    /// The next that was not talked about.
    public Optional<AgendaPoint> next() {
        return points.stream()
                .filter(one -> !one.treated() && !one.id().equals(sitting.point()))
                .findFirst();
    }

    public @Nullable Decision decision(AgendaPoint point) {
        return decisions.get(point.id());
    }

    public String person(AgendaPoint point) {
        return persons.getOrDefault(point.id(), "");
    }

    public boolean voting() {
        return ballot != null && ballot.open();
    }

    public List<Choice> manners() {
        return List.of(
                new Choice("HANDS", "À main levée", "deux élèves comptent"),
                new Choice("PAPERS", "Bulletins de papier", "deux élèves comptent"),
                new Choice("TOKENS", "Jetons secrets", "chacun vote sur la tablette"));
    }

    /// A question with options is a choice, all that suits, or points; without, yes or no.
    public List<Choice> methods(AgendaPoint point) {
        return point.item().options().isEmpty()
                ? List.of(new Choice("YES_NO", "Pour, contre, sans avis"))
                : Arrays.stream(Ballot.Method.values())
                        .filter(one -> one != Ballot.Method.YES_NO)
                        .map(one ->
                                new Choice(
                                        one.name(),
                                        one.inFrench(),
                                        one == Ballot.Method.CHOICE ? "" : "par jetons"))
                        .toList();
    }

    /// Seconds since then, for the clock that a script shows; 0 when it has not begun.
    public long gone(@Nullable Instant moment) {
        return moment == null ? 0 : Math.max(0, now.getEpochSecond() - moment.getEpochSecond());
    }

    public String at(@Nullable Instant moment) {
        return moment == null ? "" : Dates.moment(moment).replaceFirst("^.* à ", "");
    }
}
