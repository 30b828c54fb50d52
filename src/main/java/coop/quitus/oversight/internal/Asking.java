package coop.quitus.oversight.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.oversight.OversightFinding;
import coop.quitus.oversight.Question;
import coop.quitus.oversight.Question.Deed;
import coop.quitus.oversight.Questions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps the questions and what is answered. A word too many is refused, never rewritten.
@Component
final class Asking implements Questions {

    private static final int LONGEST = 2000;

    /// What waits for the cooperative, then what waits for who asked, then what is resolved; the
    /// latest first.
    private static final Comparator<Question> PRESSING =
            Comparator.comparing((Question one) -> one.resolved() ? 2 : one.answered() ? 1 : 0)
                    .thenComparing(
                            one -> one.last().at(), Comparator.<Instant>naturalOrder().reversed())
                    .thenComparing(Question::id);

    private final Tenancy tenancy;
    private final QuestionTable table;
    private final Places places;
    private final Books books;
    private final Vouchers vouchers;

    Asking(Tenancy tenancy, QuestionTable table, Places places, Books books, Vouchers vouchers) {
        this.tenancy = tenancy;
        this.table = table;
        this.places = places;
        this.books = books;
        this.vouchers = vouchers;
    }

    @Override
    public List<Question> of(CooperativeId cooperative, SchoolYear year) {
        return tenancy
                .reading(cooperative, () -> table.find(cooperative, year, null, null))
                .stream()
                .sorted(PRESSING)
                .toList();
    }

    @Override
    public List<Question> on(CooperativeId cooperative, UUID entry) {
        return tenancy
                .reading(cooperative, () -> table.find(cooperative, null, entry, null))
                .stream()
                .sorted(PRESSING)
                .toList();
    }

    @Override
    public Optional<Question> find(CooperativeId cooperative, UUID id) {
        return tenancy.reading(cooperative, () -> table.find(cooperative, null, null, id)).stream()
                .findFirst();
    }

    @Override
    public List<Waiting> waiting(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.waiting(cooperative));
    }

    @Override
    public Outcome<Question, OversightFinding> ask(
            CooperativeId cooperative,
            SchoolYear year,
            UUID key,
            @Nullable UUID entry,
            String words,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Question> already = find(cooperative, key);
                    if (already.isPresent()) {
                        return Outcome.done(already.get());
                    }
                    List<OversightFinding> wrong = wrong(words, "votre question");
                    if (!wrong.isEmpty()) {
                        return Outcome.refused(wrong);
                    }
                    Optional<Entry> on =
                            entry == null
                                    ? Optional.empty()
                                    : books.entry(cooperative, new EntryId(entry));
                    if (entry != null && on.isEmpty()) {
                        return Outcome.refused(new OversightFinding.NoSuchThing());
                    }
                    Cooperative which = which(cooperative);
                    table.open(
                            which,
                            on.map(Entry::year).orElse(year),
                            key,
                            entry,
                            on.map(Entry::piece).orElse(""),
                            by);
                    table.say(which, key, 1, Deed.ASKED, words.strip(), "", by);
                    return Outcome.done(find(cooperative, key).orElseThrow());
                });
    }

    @Override
    public Outcome<Question, OversightFinding> answer(
            CooperativeId cooperative, UUID id, String words, String voucher, Actor by) {
        return tenancy.within(
                cooperative,
                () ->
                        voucher.isEmpty() || vouchers.describe(cooperative, voucher).isPresent()
                                ? say(cooperative, id, Deed.ANSWERED, words, voucher, by)
                                : Outcome.refused(new OversightFinding.NoSuchThing()));
    }

    @Override
    public Outcome<Question, OversightFinding> askAgain(
            CooperativeId cooperative, UUID id, String words, Actor by) {
        return tenancy.within(
                cooperative, () -> say(cooperative, id, Deed.ASKED_AGAIN, words, "", by));
    }

    @Override
    public Outcome<Question, OversightFinding> resolve(
            CooperativeId cooperative, UUID id, String words, Actor by) {
        return tenancy.within(
                cooperative, () -> say(cooperative, id, Deed.RESOLVED, words, "", by));
    }

    private Outcome<Question, OversightFinding> say(
            CooperativeId cooperative, UUID id, Deed deed, String words, String voucher, Actor by) {
        Optional<Question> found = find(cooperative, id);
        if (found.isEmpty()) {
            return Outcome.refused(new OversightFinding.NoSuchThing());
        }
        if (found.get().resolved() && deed != Deed.ASKED_AGAIN) {
            return Outcome.refused(new OversightFinding.AlreadyResolved());
        }
        List<OversightFinding> wrong =
                deed == Deed.RESOLVED && words.isBlank()
                        ? List.of()
                        : wrong(words, deed == Deed.ANSWERED ? "votre réponse" : "votre question");
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        table.say(
                which(cooperative),
                id,
                found.get().last().number() + 1,
                deed,
                words.strip(),
                voucher,
                by);
        return Outcome.done(find(cooperative, id).orElseThrow());
    }

    private static List<OversightFinding> wrong(String words, String what) {
        if (words.isBlank()) {
            return List.of(new OversightFinding.Missing("mots", what));
        }
        return words.strip().length() > LONGEST
                ? List.of(new OversightFinding.TooLong("mots", LONGEST))
                : List.of();
    }

    private Cooperative which(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow();
    }
}
