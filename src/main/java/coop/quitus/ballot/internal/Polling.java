package coop.quitus.ballot.internal;

import coop.quitus.ballot.Ballot;
import coop.quitus.ballot.BallotDraft;
import coop.quitus.ballot.BallotFinding;
import coop.quitus.ballot.Ballots;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Opens votes, collects them and closes them. What must hold at once is decided by PostgreSQL,
/// under the lock of the urn.
@Service
final class Polling implements Ballots {

    private final Tenancy tenancy;
    private final Places places;
    private final Urns urns;

    Polling(Tenancy tenancy, Places places, Urns urns) {
        this.tenancy = tenancy;
        this.places = places;
        this.urns = urns;
    }

    @Override
    public Outcome<Ballot, BallotFinding> open(
            CooperativeId cooperative, SchoolYear year, BallotDraft draft, Actor by) {
        int options = draft.options().size();
        boolean counted = draft.manner() != Ballot.Manner.TOKENS;
        boolean many =
                draft.method() == Ballot.Method.APPROVAL || draft.method() == Ballot.Method.POINTS;
        boolean points = (draft.method() == Ballot.Method.POINTS) == (draft.points() > 0);
        if (options < 2 || options > 12 || (counted && many) || !points || draft.points() > 20) {
            return Outcome.refused(new BallotFinding.NotAQuestion());
        }
        var school = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () -> {
                    UUID id = urns.open(school, year, draft, by);
                    return Outcome.done(urns.find(cooperative, id).orElseThrow());
                });
    }

    @Override
    public Outcome<List<String>, BallotFinding> tokens(
            CooperativeId cooperative, UUID ballot, int count, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Ballot urn = known(cooperative, ballot);
                    if (!urn.open() || urn.manner() != Ballot.Manner.TOKENS) {
                        return Outcome.refused(new BallotFinding.Closed());
                    }
                    if (urn.heard() > 0) {
                        return Outcome.refused(new BallotFinding.TokensInUse());
                    }
                    if (count < 1 || count > urn.electors()) {
                        return Outcome.refused(
                                new BallotFinding.TooManyTokens(count, urn.electors()));
                    }
                    List<String> codes = Slips.fresh(count);
                    urns.giveTokens(
                            cooperative,
                            ballot,
                            codes.stream().map(code -> Slips.hash(ballot, code)).sorted().toList());
                    return Outcome.done(codes);
                });
    }

    @Override
    public Outcome<Ballot, BallotFinding> vote(
            CooperativeId cooperative, UUID ballot, String token, List<Integer> votes) {
        return tenancy.within(
                cooperative,
                () -> {
                    Ballot urn = known(cooperative, ballot);
                    if (urn.manner() != Ballot.Manner.TOKENS) {
                        return Outcome.refused(new BallotFinding.UnknownToken());
                    }
                    if (!isAVote(urn, votes)) {
                        return Outcome.refused(
                                new BallotFinding.NotAVote(urn.method(), urn.points()));
                    }
                    String code = token.toUpperCase(Locale.ROOT).replaceAll("[^2-9A-Z]", "");
                    return switch (urns.vote(
                            cooperative, ballot, Slips.hash(ballot, code), votes)) {
                        case "COUNTED" -> Outcome.done(known(cooperative, ballot));
                        case "SPENT" -> Outcome.refused(new BallotFinding.SpentToken());
                        case "CLOSED" -> Outcome.refused(new BallotFinding.Closed());
                        default -> Outcome.refused(new BallotFinding.UnknownToken());
                    };
                });
    }

    private static boolean isAVote(Ballot urn, List<Integer> votes) {
        int sum = votes.stream().mapToInt(Integer::intValue).sum();
        int highest = votes.stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean whole =
                votes.size() == urn.options().size() && votes.stream().allMatch(one -> one >= 0);
        return whole
                && sum > 0
                && switch (urn.method()) {
                    case YES_NO, CHOICE -> sum == 1;
                    case APPROVAL -> highest == 1;
                    case POINTS -> sum <= urn.points();
                };
    }

    @Override
    public Outcome<Told, BallotFinding> tell(
            CooperativeId cooperative, UUID ballot, int teller, List<Integer> votes, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Ballot urn = known(cooperative, ballot);
                    if (urn.manner() == Ballot.Manner.TOKENS
                            || votes.size() != urn.options().size()
                            || teller < 1
                            || teller > 2) {
                        return Outcome.refused(
                                new BallotFinding.NotAVote(urn.method(), urn.points()));
                    }
                    int counted = votes.stream().mapToInt(Integer::intValue).sum();
                    if (counted > urn.electors()) {
                        return Outcome.refused(
                                new BallotFinding.MoreThanPresent(counted, urn.electors()));
                    }
                    return switch (urns.tell(cooperative, ballot, teller, votes, by)) {
                        case "AGREED" -> Outcome.done(Told.AGREED);
                        case "WAITING" -> Outcome.done(Told.WAITING);
                        case "DIFFER" ->
                                Outcome.done(
                                        Told.DIFFER,
                                        List.of(new BallotFinding.CountsDiffer(urn.round())));
                        case "ALREADY" -> Outcome.refused(new BallotFinding.AlreadyCounted(teller));
                        default -> Outcome.refused(new BallotFinding.Closed());
                    };
                });
    }

    @Override
    public Outcome<Ballot, BallotFinding> openTheUrn(
            CooperativeId cooperative, UUID ballot, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Ballot urn = known(cooperative, ballot);
                    if (urn.open() && urn.heard() == 0) {
                        return Outcome.refused(new BallotFinding.NobodyVoted());
                    }
                    return urns.openTheUrn(cooperative, ballot)
                            ? Outcome.done(known(cooperative, ballot))
                            : Outcome.refused(new BallotFinding.Closed());
                });
    }

    @Override
    public Outcome<Ballot, BallotFinding> giveUp(CooperativeId cooperative, UUID ballot, Actor by) {
        return tenancy.within(
                cooperative,
                () ->
                        urns.giveUp(cooperative, ballot)
                                ? Outcome.done(known(cooperative, ballot))
                                : Outcome.refused(new BallotFinding.Closed()));
    }

    private Ballot known(CooperativeId cooperative, UUID ballot) {
        return urns.find(cooperative, ballot)
                .orElseThrow(() -> new IllegalArgumentException("no such ballot"));
    }

    @Override
    public Optional<Ballot> find(CooperativeId cooperative, UUID ballot) {
        return tenancy.reading(cooperative, () -> urns.find(cooperative, ballot));
    }
}
