package coop.quitus.advice.internal;

import coop.quitus.advice.Advice;
import coop.quitus.advice.AdvicePack;
import coop.quitus.advice.Answer;
import coop.quitus.advice.Answer.Reply;
import coop.quitus.advice.Answer.Said;
import coop.quitus.advice.Counsel;
import coop.quitus.advice.Topic;
import coop.quitus.advice.Verdict;
import coop.quitus.federation.Association;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Places;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.AssociationId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Answers from the pack.
@Component
final class Answering implements Counsel {

    private static final int MOST_REPLIES = 3;
    private static final Set<Role> STAFF = Set.of(Role.ASSOCIATION_STAFF, Role.ASSOCIATION_OFFICER);

    private final AdvicePack pack;
    private final Places places;
    private final Mandates mandates;
    private final People people;

    Answering(AdvicePack pack, Places places, Mandates mandates, People people) {
        this.pack = pack;
        this.places = places;
        this.mandates = mandates;
        this.people = people;
    }

    private record Match(Advice advice, int strength) {}

    @Override
    public Answer answer(AssociationId association, String question, LocalDate day) {
        List<String> asked = Wording.telling(question);
        List<Match> matches =
                pack.of(association, day).stream()
                        .map(advice -> new Match(advice, strength(advice, asked)))
                        .filter(match -> match.strength() > 0)
                        .sorted(
                                Comparator.comparingInt(Match::strength)
                                        .reversed()
                                        .thenComparing(match -> caution(match.advice().verdict()))
                                        .thenComparing(match -> match.advice().title()))
                        .toList();
        List<Reply> replies =
                matches.stream()
                        .limit(MOST_REPLIES)
                        .map(match -> reply(association, match.advice(), day))
                        .toList();
        return new Answer(
                question.strip(),
                replies,
                replies.isEmpty() ? near(association, asked, day) : List.of());
    }

    /// Of two answers as good, the one that holds back is read first.
    private static int caution(Verdict verdict) {
        return switch (verdict) {
            case FORBIDDEN -> 0;
            case ASK -> 1;
            case TOLERATED -> 2;
            case ALLOWED -> 3;
        };
    }

    /// How many of the question's words the advice's best expression holds: all of the expression
    /// must be in the question.
    private static int strength(Advice advice, List<String> asked) {
        return advice.words().stream()
                .map(Wording::telling)
                .filter(expression -> !expression.isEmpty() && holds(asked, expression))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean holds(List<String> asked, List<String> expression) {
        return expression.stream()
                .allMatch(word -> asked.stream().anyMatch(one -> Wording.alike(one, word)));
    }

    /// The themes whose advice shares a word with the question; all of them when none does.
    private List<Topic> near(AssociationId association, List<String> asked, LocalDate day) {
        List<Topic> near =
                pack.of(association, day).stream()
                        .filter(advice -> shares(advice, asked))
                        .map(Advice::topic)
                        .distinct()
                        .sorted()
                        .toList();
        return near.isEmpty() ? Arrays.asList(Topic.values()) : near;
    }

    private static boolean shares(Advice advice, List<String> asked) {
        String all =
                advice.title() + " " + String.join(" ", advice.words()) + " " + advice.advice();
        List<String> told = Wording.telling(all);
        return asked.stream().anyMatch(one -> told.stream().anyMatch(w -> Wording.alike(one, w)));
    }

    private Reply reply(AssociationId association, Advice advice, LocalDate day) {
        List<Said> otherwise =
                pack.elsewhere(association, advice.id(), day).stream()
                        .filter(other -> other.verdict() != advice.verdict())
                        .map(other -> new Said(where(other), other))
                        .toList();
        return new Reply(advice, otherwise);
    }

    private String where(Advice advice) {
        return advice.of()
                .flatMap(places::association)
                .map(Association::name)
                .orElse("La fédération");
    }

    @Override
    public Answer about(AssociationId association, Topic topic, LocalDate day) {
        List<Reply> replies =
                pack.of(association, day).stream()
                        .filter(advice -> advice.topic() == topic)
                        .map(advice -> reply(association, advice, day))
                        .toList();
        return new Answer(topic.inFrench(), replies, List.of());
    }

    @Override
    public List<Person> whomToAsk(AssociationId association, LocalDate day) {
        return mandates.in(association).stream()
                .filter(mandate -> STAFF.contains(mandate.role()) && mandate.holdsOn(day))
                .map(mandate -> people.person(mandate.person()))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
