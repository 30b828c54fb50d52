package coop.quitus.letter.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Secrets;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterAnswer.Verdict;
import coop.quitus.letter.LetterAnswered;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.letter.LetterTemplates;
import coop.quitus.letter.NewAnswer;
import coop.quitus.partner.Agreement;
import coop.quitus.partner.Agreements;
import coop.quitus.partner.NewAgreement;
import coop.quitus.partner.PartnerFinding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes answers in: they are added and stay; a yes that binds is filed as an agreement.
@Component
final class Answering {

    private final Tenancy tenancy;
    private final Desk desk;
    private final LetterTable table;
    private final StepTable steps;
    private final AnswerTable answers;
    private final Agreements agreements;
    private final LetterTemplates templates;
    private final Vouchers vouchers;
    private final NamesGuard names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            Tenancy tenancy,
            Desk desk,
            LetterTable table,
            StepTable steps,
            AnswerTable answers,
            Agreements agreements,
            LetterTemplates templates,
            Vouchers vouchers,
            NamesGuard names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tenancy = tenancy;
        this.desk = desk;
        this.table = table;
        this.steps = steps;
        this.answers = answers;
        this.agreements = agreements;
        this.templates = templates;
        this.vouchers = vouchers;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    Outcome<Letter, LetterFinding> answer(
            CooperativeId cooperative, String secret, NewAnswer asked) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Letter> letter = table.behind(cooperative, secret);
                    if (letter.isEmpty()) {
                        return Outcome.refused(new LetterFinding.NoSuchLink());
                    }
                    UUID id = letter.get().id();
                    int sending =
                            steps.sending(cooperative, id, Secrets.hash(secret)).orElseThrow();
                    var by =
                            new Actor(
                                    letter.get().partner(),
                                    asked.by().isBlank() ? "Partenaire" : asked.by().strip());
                    return taken(cooperative, id, sending, asked, by);
                });
    }

    Outcome<Letter, LetterFinding> answered(
            CooperativeId cooperative, UUID letter, NewAnswer asked, Actor by) {
        return tenancy.within(
                cooperative,
                () -> taken(cooperative, letter, steps.sendings(cooperative, letter), asked, by));
    }

    private Outcome<Letter, LetterFinding> taken(
            CooperativeId cooperative, UUID letter, int sending, NewAnswer typed, Actor by) {
        NewAnswer asked = names.without(cooperative, table.find(cooperative, letter), typed);
        if (answers.knows(cooperative, asked.key())) {
            return Outcome.done(table.find(cooperative, letter).orElseThrow());
        }
        int before = answers.all(cooperative, letter).size();
        Outcome<Letter, LetterFinding> outcome =
                desk.handle(
                        cooperative,
                        letter,
                        known -> refusals(cooperative, known, before, asked),
                        (school, known) -> {
                            answers.add(school, letter, before + 1, sending, asked, by);
                            fileAgreement(school, known, asked, by);
                        });
        if (outcome instanceof Outcome.Done<Letter, LetterFinding>(Letter now, var _)) {
            events.publishEvent(new LetterAnswered(cooperative, now));
        }
        return outcome;
    }

    private List<LetterFinding> refusals(
            CooperativeId cooperative, Letter letter, int before, NewAnswer asked) {
        var refusals = new ArrayList<>(LetterChecks.ofAnswering(letter, before));
        refusals.addAll(LetterChecks.ofAnswer(asked));
        if (!asked.file().isEmpty() && vouchers.describe(cooperative, asked.file()).isEmpty()) {
            refusals.add(new LetterFinding.NoSuchFile());
        }
        return refusals;
    }

    /// A yes to a request, or one that brings its paper, is an agreement.
    private void fileAgreement(Cooperative school, Letter letter, NewAnswer asked, Actor by) {
        boolean binds =
                !asked.file().isEmpty()
                        || templates
                                .find(letter.template())
                                .filter(LetterTemplate::agreement)
                                .isPresent();
        if (asked.verdict() != Verdict.YES || !binds) {
            return;
        }
        var agreement =
                new NewAgreement(
                        asked.key(),
                        letter.year(),
                        letter.partner(),
                        letter.subject(),
                        asked.conditions(),
                        LocalDate.now(clock),
                        null,
                        asked.file(),
                        letter.href(school.id()));
        Outcome<Agreement, PartnerFinding> filed = agreements.file(school.id(), agreement, by);
        if (filed instanceof Outcome.Refused<Agreement, PartnerFinding>(var findings)) {
            throw new IllegalStateException("an agreement that was judged: " + findings);
        }
    }
}
