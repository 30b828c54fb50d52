package coop.quitus.council.web;

import coop.quitus.ballot.Ballot;
import coop.quitus.council.AgendaPoint;
import coop.quitus.council.Agendas;
import coop.quitus.council.Box;
import coop.quitus.council.BoxNote;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.CouncilRole;
import coop.quitus.council.Deciding;
import coop.quitus.council.Decision;
import coop.quitus.council.FollowUps;
import coop.quitus.council.Minutes;
import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.council.Turns;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.pupil.Pupils;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// What may be done while a council sits, from the class screen or from an adult's page.
@Component
final class Acts {

    private final Sittings sittings;
    private final Agendas agendas;
    private final Deciding deciding;
    private final Minutes minutes;
    private final Turns turns;
    private final FollowUps followUps;
    private final Box box;
    private final Pupils pupils;
    private final Clock clock;

    Acts(
            Sittings sittings,
            Agendas agendas,
            Deciding deciding,
            Minutes minutes,
            Turns turns,
            FollowUps followUps,
            Box box,
            Pupils pupils,
            Clock clock) {
        this.sittings = sittings;
        this.agendas = agendas;
        this.deciding = deciding;
        this.minutes = minutes;
        this.turns = turns;
        this.followUps = followUps;
        this.box = box;
        this.pupils = pupils;
        this.clock = clock;
    }

    Sitting sitting(CooperativeId cooperative, UUID sitting) {
        return sittings.find(cooperative, sitting)
                .orElseThrow(() -> new NotFound("no sitting " + sitting));
    }

    Outcome<?, CouncilFinding> act(
            String act, CooperativeId cooperative, Sitting sitting, SentForm form, Actor by) {
        UUID id = sitting.id();
        return switch (act) {
            case "ouverture" -> sittings.open(cooperative, id, form.count("presents"), by);
            case "point" -> sittings.moveTo(cooperative, id, point(cooperative, sitting, form), by);
            case "fin" -> sittings.close(cooperative, id, by);
            case "accord" ->
                    deciding.agree(
                            cooperative, point(cooperative, sitting, form), form.text("texte"), by);
            case "vote" ->
                    deciding.openVote(
                            cooperative,
                            point(cooperative, sitting, form),
                            chosen(Ballot.Manner.class, form.text("maniere")),
                            chosen(Ballot.Method.class, form.text("methode")),
                            form.count("points"),
                            by);
            case "compte" -> count(cooperative, point(cooperative, sitting, form), form, by);
            case "urne" -> deciding.openTheUrn(cooperative, point(cooperative, sitting, form), by);
            case "abandon" -> deciding.giveUp(cooperative, point(cooperative, sitting, form), by);
            case "adoption" -> adopt(cooperative, sitting, point(cooperative, sitting, form), by);
            default -> throw new NotFound("no act " + act);
        };
    }

    /// The point that the form names, of this very sitting; else the one being talked about.
    private UUID point(CooperativeId cooperative, Sitting sitting, SentForm form) {
        UUID sent = Here.id(form.text("point"));
        UUID point = sent == null ? sitting.point() : sent;
        if (point == null) {
            throw new NotFound("no point");
        }
        return of(cooperative, sitting, point).id();
    }

    AgendaPoint of(CooperativeId cooperative, Sitting sitting, UUID point) {
        return agendas.of(cooperative, sitting.id()).stream()
                .filter(one -> one.id().equals(point))
                .findFirst()
                .orElseThrow(() -> new NotFound("no point " + point));
    }

    private static <E extends Enum<E>> E chosen(Class<E> kind, String name) {
        try {
            return Enum.valueOf(kind, name);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("no " + kind.getSimpleName() + " " + name);
        }
    }

    /// `voix.0`, `voix.1`… for each option of the vote on a point: all of them are needed.
    private Outcome<?, CouncilFinding> count(
            CooperativeId cooperative, UUID point, SentForm form, Actor by) {
        int options =
                deciding.ballot(cooperative, point).map(one -> one.options().size()).orElse(0);
        List<Integer> votes =
                IntStream.range(0, options).mapToObj(i -> form.count("voix." + i)).toList();
        boolean whole =
                form.faults().isEmpty()
                        && IntStream.range(0, options)
                                .noneMatch(i -> form.text("voix." + i).isEmpty());
        return whole
                ? deciding.tell(cooperative, point, form.count("compteur"), votes, by)
                : Outcome.refused(
                        new CouncilFinding.Missing("voix", "un nombre pour chaque choix"));
    }

    private Outcome<?, CouncilFinding> adopt(
            CooperativeId cooperative, Sitting sitting, UUID point, Actor by) {
        UUID adopted = of(cooperative, sitting, point).adopts();
        if (adopted == null) {
            throw new NotFound("nothing to adopt");
        }
        return minutes.adopt(cooperative, adopted, by);
    }

    Live live(CooperativeId cooperative, Sitting sitting, String here, boolean forPupils) {
        List<AgendaPoint> points = agendas.of(cooperative, sitting.id());
        Map<UUID, Decision> decisions = new HashMap<>();
        points.forEach(one ->
                agendas.decidedOn(cooperative, one.id())
                        .ifPresent(decision -> decisions.put(one.id(), decision)));
        UUID current = sitting.point();
        return new Live(
                sitting,
                clock.instant(),
                here,
                forPupils,
                points,
                decisions,
                current == null ? null : deciding.ballot(cooperative, current).orElse(null),
                roles(cooperative, sitting),
                persons(cooperative, points),
                followUps.toReview(cooperative, sitting.year(), sitting.body()),
                List.of());
    }

    Map<CouncilRole, String> roles(CooperativeId cooperative, Sitting sitting) {
        Map<CouncilRole, UUID> held = turns.of(cooperative, sitting.id());
        Map<UUID, String> names = pupils.names(cooperative, held.values());
        Map<CouncilRole, String> roles = new EnumMap<>(CouncilRole.class);
        held.forEach((role, pupil) -> roles.put(role, names.getOrDefault(pupil, Pupils.FORGOTTEN)));
        return roles;
    }

    /// Who is congratulated or thanked: said on the page, written nowhere else.
    private Map<UUID, String> persons(CooperativeId cooperative, List<AgendaPoint> points) {
        Map<UUID, UUID> to = new HashMap<>();
        for (AgendaPoint point : points) {
            UUID note = point.note();
            Optional<BoxNote> found = note == null ? Optional.empty() : box.find(cooperative, note);
            found.map(BoxNote::toPupil).ifPresent(pupil -> to.put(point.id(), pupil));
        }
        Map<UUID, String> names = pupils.names(cooperative, to.values());
        Map<UUID, String> persons = new HashMap<>();
        to.forEach(
                (point, pupil) -> persons.put(point, names.getOrDefault(pupil, Pupils.FORGOTTEN)));
        return persons;
    }
}
