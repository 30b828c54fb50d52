package coop.quitus.appointment.internal;

import coop.quitus.appointment.AppointmentFinding;
import coop.quitus.appointment.BankLetter;
import coop.quitus.appointment.BankLetter.Sender;
import coop.quitus.appointment.BankLetter.State;
import coop.quitus.appointment.BankLetterPaper;
import coop.quitus.appointment.BankLetters;
import coop.quitus.appointment.NewBankLetter;
import coop.quitus.database.Tenancy;
import coop.quitus.document.PaperKind;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes to banks in the name of the association, and follows each request until the bank answers.
@Component
final class LetterWriting implements BankLetters, PaperKind {

    private static final String KIND = "bank-letter";

    private final Tenancy tenancy;
    private final Places places;
    private final LetterTable table;
    private final Seals seals;
    private final Clock clock;

    LetterWriting(Tenancy tenancy, Places places, LetterTable table, Seals seals, Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public List<BankLetter> all(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.all(cooperative));
    }

    @Override
    public Optional<BankLetter> letter(CooperativeId cooperative, UUID letter) {
        return all(cooperative).stream().filter(one -> one.id().equals(letter)).findFirst();
    }

    @Override
    public Outcome<BankLetter, AppointmentFinding> prepare(
            CooperativeId cooperative, NewBankLetter typed, Actor by) {
        Cooperative school = places.cooperative(cooperative).orElseThrow();
        NewBankLetter asked = LetterChecks.tidy(typed);
        Sender sender = sender(places.association(school.association()).orElseThrow());
        List<AppointmentFinding> findings = LetterChecks.of(asked, sender, today());
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        UUID id = Ids.next(clock);
        tenancy.within(cooperative, () -> table.prepare(school, id, asked, sender, by));
        return Outcome.done(letter(cooperative, id).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Sender sender(Association association) {
        return new Sender(
                association.name(),
                known(association.siren()),
                known(association.siret()),
                known(association.rna()));
    }

    private static String known(@Nullable String number) {
        return Objects.requireNonNullElse(number, "");
    }

    @Override
    public Outcome<BankLetter, AppointmentFinding> sent(
            CooperativeId cooperative, UUID letter, LocalDate on, Actor by) {
        return step(cooperative, letter, State.SENT, on, "", by);
    }

    @Override
    public Outcome<BankLetter, AppointmentFinding> done(
            CooperativeId cooperative, UUID letter, LocalDate on, String words, Actor by) {
        return step(cooperative, letter, State.DONE, on, words.strip(), by);
    }

    @Override
    public Outcome<BankLetter, AppointmentFinding> drop(
            CooperativeId cooperative, UUID letter, String words, Actor by) {
        return words.isBlank()
                ? Outcome.refused(new AppointmentFinding.Missing("mots", "pourquoi"))
                : step(cooperative, letter, State.DROPPED, today(), words.strip(), by);
    }

    private Outcome<BankLetter, AppointmentFinding> step(
            CooperativeId cooperative, UUID id, State state, LocalDate on, String words, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<BankLetter> letter = letter(cooperative, id);
                    if (letter.isEmpty()) {
                        return Outcome.refused(new AppointmentFinding.NoSuchLetter());
                    }
                    Optional<AppointmentFinding> refusal = refusal(letter.get(), state, on, words);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    table.step(
                            places.cooperative(cooperative).orElseThrow(),
                            id,
                            state,
                            on,
                            words,
                            by);
                    return Outcome.done(letter(cooperative, id).orElseThrow());
                });
    }

    private Optional<AppointmentFinding> refusal(
            BankLetter letter, State state, LocalDate on, String words) {
        boolean follows =
                switch (state) {
                    case PREPARED -> false;
                    case SENT -> letter.state() == State.PREPARED;
                    case DONE -> letter.state() == State.SENT;
                    case DROPPED -> !letter.over();
                };
        if (!follows) {
            return Optional.of(new AppointmentFinding.AnotherState(letter.state()));
        }
        LocalDate from =
                letter.steps().isEmpty()
                        ? letter.said().writtenOn()
                        : letter.steps().getLast().on();
        if (on.isBefore(from) || on.isAfter(today())) {
            return Optional.of(new AppointmentFinding.NotADay("le", from));
        }
        return words.length() > 300
                ? Optional.of(new AppointmentFinding.TooLong("mots", 300))
                : Optional.empty();
    }

    @Override
    public Optional<byte[]> paper(CooperativeId cooperative, UUID id, Actor by) {
        Optional<Cooperative> school = places.cooperative(cooperative);
        return school.flatMap(_ -> letter(cooperative, id))
                .map(letter -> {
                    Cooperative where = school.orElseThrow();
                    var origin =
                            new SealOrigin(
                                    KIND, id.toString(), letter.kind().inFrench(), digest(letter));
                    return seals.seal(
                            cooperative,
                            origin,
                            mark ->
                                    new BankLetterPaper(
                                            where.name() + " (" + where.number() + ")",
                                            letter,
                                            mark),
                            by);
                });
    }

    /// What the letter says, in one order.
    private static String digest(BankLetter letter) {
        NewBankLetter said = letter.said();
        return Sha256.of(
                String.join(
                        "\n",
                        letter.kind().name(),
                        letter.sender().toString(),
                        said.bank(),
                        said.address(),
                        said.holder(),
                        said.account(),
                        String.join(", ", said.outgoing()),
                        String.join(", ", said.incoming()),
                        said.signer(),
                        said.place(),
                        said.writtenOn().toString()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// A letter that was given up holds no more.
    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        return letter(cooperative, UUID.fromString(reference))
                .filter(one -> one.state() != State.DROPPED)
                .map(LetterWriting::digest);
    }
}
