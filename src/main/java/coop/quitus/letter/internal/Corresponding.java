package coop.quitus.letter.internal;

import coop.quitus.council.Decision;
import coop.quitus.council.Decisions;
import coop.quitus.database.Tenancy;
import coop.quitus.document.Vouchers;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterAnswer;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.LetterVersion;
import coop.quitus.letter.Letters;
import coop.quitus.letter.NewAnswer;
import coop.quitus.letter.NewLetter;
import coop.quitus.letter.SentLetter;
import coop.quitus.partner.Partners;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the letters, and the order of their steps.
@Component
final class Corresponding implements Letters {

    private final Tenancy tenancy;
    private final Desk desk;
    private final LetterTable table;
    private final StepTable steps;
    private final AnswerTable answers;
    private final Partners partners;
    private final RolesHere roles;
    private final Vouchers vouchers;
    private final Decisions decisions;
    private final NamesGuard names;
    private final Proposing proposing;
    private final Posting posting;
    private final Answering answering;

    Corresponding(
            Tenancy tenancy,
            Desk desk,
            LetterTable table,
            StepTable steps,
            AnswerTable answers,
            Partners partners,
            RolesHere roles,
            Vouchers vouchers,
            Decisions decisions,
            NamesGuard names,
            Proposing proposing,
            Posting posting,
            Answering answering) {
        this.tenancy = tenancy;
        this.desk = desk;
        this.table = table;
        this.steps = steps;
        this.answers = answers;
        this.partners = partners;
        this.roles = roles;
        this.vouchers = vouchers;
        this.decisions = decisions;
        this.names = names;
        this.proposing = proposing;
        this.posting = posting;
        this.answering = answering;
    }

    @Override
    public Outcome<Letter, LetterFinding> draft(
            CooperativeId cooperative, NewLetter asked, Actor by) {
        var refusals = new ArrayList<>(LetterChecks.ofText(asked.subject(), asked.body()));
        refusals.addAll(names.of(cooperative, asked.year(), asked.subject(), asked.body()));
        return tenancy.within(
                cooperative,
                () -> {
                    UUID copy = asked.copy();
                    if (partners.find(cooperative, asked.partner()).isEmpty()
                            || copy != null && partners.find(cooperative, copy).isEmpty()) {
                        refusals.add(new LetterFinding.NoSuchPartner());
                    }
                    if (!refusals.isEmpty()) {
                        return Outcome.refused(refusals);
                    }
                    table.begin(desk.school(cooperative), asked, by);
                    return Outcome.done(table.find(cooperative, asked.key()).orElseThrow());
                });
    }

    @Override
    public Outcome<Letter, LetterFinding> rewrite(
            CooperativeId cooperative,
            UUID letter,
            int version,
            String subject,
            String body,
            Actor by) {
        return desk.handle(
                cooperative,
                letter,
                known -> {
                    var refusals = new ArrayList<>(LetterChecks.ofRewriting(known, version));
                    refusals.addAll(LetterChecks.ofText(subject, body));
                    refusals.addAll(names.of(cooperative, known.year(), subject, body));
                    return refusals;
                },
                (school, known) -> table.write(school, letter, version + 1, subject, body, by));
    }

    @Override
    public Outcome<Letter, LetterFinding> adopt(
            CooperativeId cooperative, UUID letter, UUID decision, Actor by) {
        return desk.handle(
                cooperative,
                letter,
                known -> {
                    var refusals = new ArrayList<>(LetterChecks.ofAdopting(known));
                    if (decisions
                            .find(cooperative, decision)
                            .filter(taken -> binds(taken, known))
                            .isEmpty()) {
                        refusals.add(new LetterFinding.NotCarried());
                    }
                    return refusals;
                },
                (school, known) -> steps.adopt(school, letter, known.version(), decision, by));
    }

    /// A council of that class, of the delegates or of the adults said yes.
    private static boolean binds(Decision decision, Letter letter) {
        return decision.carried()
                && (decision.classCode().isEmpty()
                        || decision.classCode().equals(letter.classCode()));
    }

    @Override
    public Outcome<Letter, LetterFinding> propose(
            CooperativeId cooperative, UUID letter, Actor by) {
        return proposing.propose(cooperative, letter, by);
    }

    @Override
    public Outcome<Letter, LetterFinding> sign(CooperativeId cooperative, UUID letter, Actor by) {
        return desk.handle(
                cooperative,
                letter,
                known -> {
                    var refusals = new ArrayList<>(LetterChecks.ofSigning(known));
                    if (!roles.in(cooperative, by.person()).contains(Role.HEAD)) {
                        refusals.add(new LetterFinding.NotTheHead());
                    }
                    return refusals;
                },
                (school, known) -> steps.sign(school, letter, by.name(), "", by));
    }

    @Override
    public Outcome<Letter, LetterFinding> signedOnPaper(
            CooperativeId cooperative, UUID letter, String signedBy, String scan, Actor by) {
        boolean arrived = vouchers.describe(cooperative, scan).isPresent();
        return desk.handle(
                cooperative,
                letter,
                known -> {
                    var refusals = new ArrayList<>(LetterChecks.ofSigning(known));
                    LetterChecks.words(
                            refusals, "signataire", signedBy, "le nom de qui signe", 120);
                    if (!arrived) {
                        refusals.add(new LetterFinding.NoSuchFile());
                    }
                    return refusals;
                },
                (school, known) -> steps.sign(school, letter, signedBy.strip(), scan, by));
    }

    @Override
    public Outcome<SentLetter, LetterFinding> send(
            CooperativeId cooperative, UUID letter, boolean byEmail, Actor by) {
        return posting.send(cooperative, letter, byEmail, by);
    }

    @Override
    public byte[] paper(CooperativeId cooperative, UUID letter, String secret, Actor by) {
        return posting.paper(cooperative, letter, secret, by);
    }

    @Override
    public Outcome<Letter, LetterFinding> answer(
            CooperativeId cooperative, String secret, NewAnswer asked) {
        return answering.answer(cooperative, secret, asked);
    }

    @Override
    public Outcome<Letter, LetterFinding> answered(
            CooperativeId cooperative, UUID letter, NewAnswer asked, Actor by) {
        return answering.answered(cooperative, letter, asked, by);
    }

    @Override
    public Outcome<Letter, LetterFinding> read(CooperativeId cooperative, UUID letter, Actor by) {
        return desk.handle(
                cooperative,
                letter,
                _ -> List.of(),
                (school, known) -> {
                    LetterAnswer answer = known.answer();
                    if (answer != null) {
                        answers.read(school, letter, answer.number(), by);
                    }
                });
    }

    @Override
    public Optional<Letter> find(CooperativeId cooperative, UUID letter) {
        return tenancy.reading(cooperative, () -> table.find(cooperative, letter));
    }

    @Override
    public Optional<Letter> behind(CooperativeId cooperative, String secret) {
        return tenancy.reading(cooperative, () -> table.behind(cooperative, secret));
    }

    @Override
    public List<Letter> of(CooperativeId cooperative, String origin) {
        return tenancy.reading(cooperative, () -> table.from(cooperative, origin));
    }

    @Override
    public List<Letter> of(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> table.of(cooperative, year));
    }

    @Override
    public List<LetterVersion> versions(CooperativeId cooperative, UUID letter) {
        return tenancy.reading(cooperative, () -> table.versions(cooperative, letter));
    }

    @Override
    public List<LetterAnswer> answers(CooperativeId cooperative, UUID letter) {
        return tenancy.reading(cooperative, () -> answers.all(cooperative, letter));
    }
}
