package coop.quitus.letter.internal;

import coop.quitus.council.AgendaItem;
import coop.quitus.council.AgendaPart;
import coop.quitus.council.Agendas;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.DecisionTaken;
import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.LetterState;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Brings a letter before its council, and hears what the council decided.
@Component
final class Proposing {

    private static final int TITLE = 200;
    private static final int TEXT = 2000;

    private final Tenancy tenancy;
    private final Desk desk;
    private final LetterTable table;
    private final StepTable steps;
    private final Agendas agendas;
    private final Clock clock;

    Proposing(
            Tenancy tenancy,
            Desk desk,
            LetterTable table,
            StepTable steps,
            Agendas agendas,
            Clock clock) {
        this.tenancy = tenancy;
        this.desk = desk;
        this.table = table;
        this.steps = steps;
        this.agendas = agendas;
        this.clock = clock;
    }

    Outcome<Letter, LetterFinding> propose(CooperativeId cooperative, UUID letter, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Letter> known = table.find(cooperative, letter);
                    if (known.isEmpty()) {
                        return Outcome.refused(new LetterFinding.NoSuchLetter());
                    }
                    if (known.get().state() != LetterState.DRAFT) {
                        return Outcome.refused(new LetterFinding.Adopted());
                    }
                    // A council that said no may be asked again.
                    UUID item = known.get().proposed();
                    boolean waits = item != null && agendas.decidedOn(cooperative, item).isEmpty();
                    return waits ? Outcome.done(known.get()) : put(cooperative, known.get(), by);
                });
    }

    private Outcome<Letter, LetterFinding> put(CooperativeId cooperative, Letter letter, Actor by) {
        var item =
                new AgendaItem(
                        Ids.next(clock),
                        AgendaPart.PROJECTS,
                        cut("Adopter la lettre : " + letter.subject(), TITLE),
                        cut(letter.body(), TEXT),
                        List.of(),
                        "/classe/lettres/" + letter.id());
        return switch (agendas.put(cooperative, letter.year(), letter.classCode(), item, by)) {
            case Outcome.Done<UUID, CouncilFinding> _ -> {
                steps.propose(desk.school(cooperative), letter.id(), item.id(), by);
                yield Outcome.done(table.find(cooperative, letter.id()).orElseThrow());
            }
            case Outcome.Refused<UUID, CouncilFinding>(List<CouncilFinding> causes) ->
                    Outcome.refused(
                            causes.stream()
                                    .<LetterFinding>map(LetterFinding.CouncilRefuses::new)
                                    .toList());
        };
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /// The council said yes: the text it had before it is adopted, in the same transaction.
    @EventListener
    void on(DecisionTaken taken) {
        if (!taken.decision().carried()) {
            return;
        }
        CooperativeId cooperative = taken.cooperative();
        tenancy.within(
                cooperative,
                () ->
                        table.proposedAs(cooperative, taken.item())
                                .filter(letter -> letter.state() == LetterState.DRAFT)
                                .ifPresent(letter ->
                                        steps.adopt(
                                                desk.school(cooperative),
                                                letter.id(),
                                                letter.version(),
                                                taken.decision().id(),
                                                new Actor(
                                                        taken.decision().council(),
                                                        taken.decision().body()))));
    }
}
