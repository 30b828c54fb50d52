package coop.quitus.council.internal;

import coop.quitus.ballot.Ballot;
import coop.quitus.ballot.BallotDraft;
import coop.quitus.ballot.BallotFinding;
import coop.quitus.ballot.Ballots;
import coop.quitus.ballot.Tally;
import coop.quitus.council.AgendaPoint;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.Deciding;
import coop.quitus.council.Decision;
import coop.quitus.council.DecisionTaken;
import coop.quitus.council.Sitting;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Decides on the points of an open sitting, and says so to whoever listens.
@Service
final class Deliberating implements Deciding {

    private final Tenancy tenancy;
    private final Guard guard;
    private final SittingTable sittings;
    private final PointTable points;
    private final DecisionTable decisions;
    private final Ballots ballots;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Deliberating(
            Tenancy tenancy,
            Guard guard,
            SittingTable sittings,
            PointTable points,
            DecisionTable decisions,
            Ballots ballots,
            ApplicationEventPublisher news,
            Clock clock) {
        this.tenancy = tenancy;
        this.guard = guard;
        this.sittings = sittings;
        this.points = points;
        this.decisions = decisions;
        this.ballots = ballots;
        this.news = news;
        this.clock = clock;
    }

    /// A point of a sitting that is held until the transaction ends.
    private record Here(Sitting sitting, AgendaPoint point) {}

    private Here here(CooperativeId cooperative, UUID point) {
        AgendaPoint found = points.find(cooperative, point).orElseThrow();
        UUID sitting = found.sitting();
        if (sitting == null) {
            throw new IllegalArgumentException("this point is on no sitting");
        }
        return new Here(sittings.locked(cooperative, sitting).orElseThrow(), found);
    }

    /// Why a point cannot be decided now.
    private List<CouncilFinding> hindrances(CooperativeId cooperative, Here here) {
        var findings = new ArrayList<CouncilFinding>();
        String title = here.point().item().title();
        if (here.sitting().state() != Sitting.State.OPEN) {
            findings.add(new CouncilFinding.NotNow(here.sitting().state()));
        }
        if (decisions.on(cooperative, here.point().id()).isPresent()
                || here.point().adopts() != null) {
            findings.add(new CouncilFinding.AlreadyDecided(title));
        }
        if (urn(cooperative, here.point()).filter(Ballot::open).isPresent()) {
            findings.add(new CouncilFinding.VoteUnderWay(title));
        }
        return findings;
    }

    private Optional<Ballot> urn(CooperativeId cooperative, AgendaPoint point) {
        UUID ballot = point.ballot();
        return ballot == null ? Optional.empty() : ballots.find(cooperative, ballot);
    }

    @Override
    public Outcome<Decision, CouncilFinding> agree(
            CooperativeId cooperative, UUID point, String text, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Here here = here(cooperative, point);
                    var findings = new ArrayList<>(hindrances(cooperative, here));
                    findings.addAll(
                            guard.text(cooperative, here.sitting().year(), "texte", text, 2000));
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    return Outcome.done(
                            take(
                                    cooperative,
                                    here,
                                    text.isBlank() ? here.point().item().text() : text,
                                    "consensus",
                                    "Personne ne s'y oppose",
                                    true));
                });
    }

    private Decision take(
            CooperativeId cooperative,
            Here here,
            String text,
            String how,
            String result,
            boolean carried) {
        UUID id = Ids.next(clock);
        decisions.take(
                guard.school(cooperative),
                here.sitting(),
                new DecisionTable.Taken(
                        id,
                        here.point().id(),
                        LocalDate.now(clock),
                        here.point().item().title(),
                        text,
                        how,
                        result,
                        carried));
        points.treat(cooperative, here.point().id());
        Decision decision = decisions.find(cooperative, id).orElseThrow();
        news.publishEvent(new DecisionTaken(cooperative, decision, here.point().id()));
        return decision;
    }

    @Override
    public Outcome<Ballot, CouncilFinding> openVote(
            CooperativeId cooperative,
            UUID point,
            Ballot.Manner manner,
            Ballot.Method method,
            int share,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Here here = here(cooperative, point);
                    List<CouncilFinding> findings = hindrances(cooperative, here);
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    var draft =
                            new BallotDraft(
                                    here.point().item().title(),
                                    manner,
                                    method,
                                    here.point().item().options(),
                                    method == Ballot.Method.POINTS ? share : 0,
                                    here.sitting().present().orElse(1));
                    return said(
                            ballots.open(cooperative, here.sitting().year(), draft, by),
                            urn -> {
                                points.vote(cooperative, point, urn.id());
                                return urn;
                            });
                });
    }

    /// What the votes say, in the words of councils.
    private static <T, R> Outcome<R, CouncilFinding> said(
            Outcome<T, BallotFinding> outcome, Function<T, R> then) {
        return switch (outcome) {
            case Outcome.Done<T, BallotFinding>(T value, List<BallotFinding> remarks) ->
                    Outcome.done(then.apply(value), told(remarks));
            case Outcome.Refused<T, BallotFinding>(List<BallotFinding> findings) ->
                    Outcome.refused(told(findings));
        };
    }

    private static List<CouncilFinding> told(List<BallotFinding> findings) {
        return findings.stream().<CouncilFinding>map(CouncilFinding.VoteRefuses::new).toList();
    }

    /// What is done with the vote of a point, if there is one.
    private <R> Outcome<R, CouncilFinding> voting(
            CooperativeId cooperative,
            UUID point,
            Function<UUID, Outcome<R, CouncilFinding>> work) {
        return tenancy.within(
                cooperative,
                () -> {
                    UUID ballot = points.find(cooperative, point).orElseThrow().ballot();
                    return ballot == null
                            ? Outcome.refused(new CouncilFinding.NoVote())
                            : work.apply(ballot);
                });
    }

    @Override
    public Outcome<List<String>, CouncilFinding> tokens(
            CooperativeId cooperative, UUID point, int count, Actor by) {
        return voting(
                cooperative,
                point,
                ballot -> said(ballots.tokens(cooperative, ballot, count, by), codes -> codes));
    }

    @Override
    public Outcome<Ballot, CouncilFinding> vote(
            CooperativeId cooperative, UUID point, String token, List<Integer> votes) {
        return voting(
                cooperative,
                point,
                ballot -> said(ballots.vote(cooperative, ballot, token, votes), urn -> urn));
    }

    @Override
    public Outcome<Ballots.Told, CouncilFinding> tell(
            CooperativeId cooperative, UUID point, int teller, List<Integer> votes, Actor by) {
        return voting(
                cooperative,
                point,
                ballot ->
                        said(
                                ballots.tell(cooperative, ballot, teller, votes, by),
                                told -> {
                                    if (told == Ballots.Told.AGREED) {
                                        conclude(cooperative, point);
                                    }
                                    return told;
                                }));
    }

    /// The vote is closed: what came of it is the decision.
    private Decision conclude(CooperativeId cooperative, UUID point) {
        Here here = here(cooperative, point);
        Ballot urn = urn(cooperative, here.point()).orElseThrow();
        Tally tally = urn.tally().orElseThrow();
        String text = here.point().item().text();
        if (urn.method() != Ballot.Method.YES_NO) {
            String choice =
                    tally.first().isPresent()
                            ? "Le conseil choisit : "
                                    + urn.options().get(tally.first().getAsInt())
                                    + "."
                            : "Deux choix sont à égalité : rien n'est décidé.";
            text = (choice + " " + text).strip();
        }
        String how =
                urn.manner().inFrench()
                        + (urn.method() == Ballot.Method.YES_NO
                                ? ""
                                : ", " + urn.method().inFrench());
        return take(cooperative, here, text, how, tally.inFrench(), tally.carried());
    }

    @Override
    public Outcome<Decision, CouncilFinding> openTheUrn(
            CooperativeId cooperative, UUID point, Actor by) {
        return voting(
                cooperative,
                point,
                ballot ->
                        said(
                                ballots.openTheUrn(cooperative, ballot, by),
                                urn -> conclude(cooperative, point)));
    }

    @Override
    public Outcome<Ballot, CouncilFinding> giveUp(CooperativeId cooperative, UUID point, Actor by) {
        return voting(
                cooperative,
                point,
                ballot ->
                        said(
                                ballots.giveUp(cooperative, ballot, by),
                                urn -> {
                                    points.vote(cooperative, point, null);
                                    return urn;
                                }));
    }

    @Override
    public Optional<Ballot> ballot(CooperativeId cooperative, UUID point) {
        return tenancy.reading(
                cooperative,
                () -> points.find(cooperative, point).flatMap(one -> urn(cooperative, one)));
    }
}
