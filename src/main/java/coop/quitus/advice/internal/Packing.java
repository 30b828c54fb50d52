package coop.quitus.advice.internal;

import coop.quitus.advice.Advice;
import coop.quitus.advice.AdviceFinding;
import coop.quitus.advice.AdvicePack;
import coop.quitus.advice.NewAdvice;
import coop.quitus.bylaw.LegalText;
import coop.quitus.bylaw.LegalTexts;
import coop.quitus.bylaw.LocalHistory;
import coop.quitus.bylaw.LocalHistory.Changed;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the pack: the association's own word stands in place of the nation's.
@Component
class Packing implements AdvicePack {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_ADVICE = 600;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 40;
    private static final int LONGEST_ID = 40;

    private final PackTable table;
    private final LegalTexts texts;
    private final LocalHistory history;
    private final Clock clock;

    Packing(PackTable table, LegalTexts texts, LocalHistory history, Clock clock) {
        this.table = table;
        this.texts = texts;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public List<Advice> of(AssociationId association, LocalDate day) {
        Map<String, Advice> holding = new LinkedHashMap<>();
        for (Advice advice : table.of(association.value(), day)) {
            if (advice.of().isPresent()) {
                holding.put(advice.id(), advice);
            } else {
                holding.putIfAbsent(advice.id(), advice);
            }
        }
        return List.copyOf(holding.values());
    }

    @Override
    public List<Advice> nation(LocalDate day) {
        return table.of(PackTable.NATION, day);
    }

    @Override
    public List<Advice> elsewhere(AssociationId here, String id, LocalDate day) {
        return table.saidOf(id, day).stream()
                .filter(advice -> !advice.of().equals(Optional.of(here)))
                .toList();
    }

    @Override
    @Transactional
    public Outcome<Advice, AdviceFinding> write(
            AssociationId association, NewAdvice asked, Actor by) {
        Optional<LegalText> text = texts.find(asked.textKey());
        List<AdviceFinding> findings = examine(asked, text);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Advice word = word(association, asked, text, by);
        note(association, word, said(word), asked.reason(), by);
        table.add(association, word, false, asked.reason().strip(), clock.instant(), by);
        return Outcome.done(word);
    }

    private List<AdviceFinding> examine(NewAdvice asked, Optional<LegalText> text) {
        var findings = new ArrayList<AdviceFinding>();
        if (tooShortOrLong(asked.title(), LONGEST_TITLE)) {
            findings.add(new AdviceFinding.NothingSaid("titre"));
        }
        if (tooShortOrLong(asked.advice(), LONGEST_ADVICE)) {
            findings.add(new AdviceFinding.NothingSaid("conseil"));
        }
        List<String> words = words(asked);
        if (words.isEmpty()
                || words.size() > MOST_WORDS
                || words.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            findings.add(new AdviceFinding.NothingSaid("mots"));
        }
        if (text.isEmpty()) {
            findings.addAll(ownText(asked));
        }
        SchoolYear year = SchoolYear.of(asked.from());
        if (history.lacksReason(year, asked.reason())) {
            findings.add(new AdviceFinding.NoReason(year));
        }
        return findings;
    }

    private static boolean tooShortOrLong(String text, int most) {
        return text.isBlank() || text.strip().length() > most;
    }

    private List<AdviceFinding> ownText(NewAdvice asked) {
        if (asked.reference().strip().length() < 3) {
            return List.of(new AdviceFinding.NoText());
        }
        LocalDate day = asked.referencedOn();
        return day == null || day.isAfter(LocalDate.now(clock))
                ? List.of(new AdviceFinding.NoDate())
                : List.of();
    }

    private static List<String> words(NewAdvice asked) {
        return asked.words().stream()
                .map(Wording::plain)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static Advice word(
            AssociationId association, NewAdvice asked, Optional<LegalText> text, Actor by) {
        return new Advice(
                asked.id().isEmpty() ? named(asked.title()) : asked.id(),
                asked.topic(),
                asked.verdict(),
                asked.title().strip(),
                words(asked),
                asked.advice().strip(),
                text.map(LegalText::key).orElse(""),
                text.map(LegalText::reference).orElseGet(() -> asked.reference().strip()),
                text.map(LegalText::datedOn)
                        .orElseGet(() -> Objects.requireNonNull(asked.referencedOn())),
                Optional.of(association),
                asked.from(),
                by.name());
    }

    /// `Les jeux d'eau` is `les-jeux-d-eau`.
    private static String named(String title) {
        String id = Wording.plain(title).replace(' ', '-');
        return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
    }

    @Override
    @Transactional
    public Outcome<String, AdviceFinding> withdraw(
            AssociationId association, String id, String reason, Actor by) {
        LocalDate today = LocalDate.now(clock);
        Optional<Advice> own =
                of(association, today).stream()
                        .filter(advice -> advice.id().equals(id) && advice.of().isPresent())
                        .findFirst();
        if (own.isEmpty()) {
            return Outcome.refused(new AdviceFinding.NotItsOwn());
        }
        SchoolYear year = SchoolYear.of(today);
        if (history.lacksReason(year, reason)) {
            return Outcome.refused(new AdviceFinding.NoReason(year));
        }
        Advice taken = from(own.get(), today);
        note(association, taken, nationSays(id, today), reason, by);
        table.add(association, taken, true, reason.strip(), clock.instant(), by);
        return Outcome.done(id);
    }

    private static Advice from(Advice word, LocalDate day) {
        return new Advice(
                word.id(),
                word.topic(),
                word.verdict(),
                word.title(),
                word.words(),
                word.advice(),
                word.textKey(),
                word.reference(),
                word.referencedOn(),
                word.of(),
                day,
                word.by());
    }

    private String nationSays(String id, LocalDate day) {
        return nation(day).stream()
                .filter(advice -> advice.id().equals(id))
                .findFirst()
                .map(Packing::said)
                .orElse("Rien");
    }

    private void note(
            AssociationId association, Advice word, String after, String reason, Actor by) {
        String before =
                of(association, word.from()).stream()
                        .filter(advice -> advice.id().equals(word.id()))
                        .findFirst()
                        .map(Packing::said)
                        .orElse("Rien");
        history.note(
                association,
                SchoolYear.of(word.from()),
                List.of(new Changed("droit." + word.id(), word.title(), before, after)),
                reason,
                by);
    }

    /// `Non : les jeux de cour reviennent à la commune. (OCCE 61)`.
    private static String said(Advice advice) {
        return advice.verdict().inFrench()
                + " : "
                + advice.advice()
                + " ("
                + advice.reference()
                + ")";
    }
}
