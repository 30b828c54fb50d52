package coop.quitus.letter.internal;

import coop.quitus.bylaw.LocalHistory;
import coop.quitus.bylaw.LocalHistory.Changed;
import coop.quitus.bylaw.OfficeText;
import coop.quitus.bylaw.OfficeTexts;
import coop.quitus.bylaw.OwnTexts;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.letter.LetterTemplates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the letters that are begun: an association's words stand in place of the nation's.
@Component
class Templating implements LetterTemplates, OwnTexts {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_BODY = 4000;

    private final List<OfficeTexts> rooms;

    private final TemplateTable table;
    private final LocalHistory history;

    Templating(List<OfficeTexts> rooms, TemplateTable table, LocalHistory history) {
        this.rooms = rooms;
        this.table = table;
        this.history = history;
    }

    @Override
    public List<LetterTemplate> all() {
        return table.nation();
    }

    @Override
    public Optional<LetterTemplate> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public List<LetterTemplate> of(AssociationId association, SchoolYear year) {
        return worded(all(), association, year);
    }

    @Override
    public List<LetterTemplate> office(AssociationId association, SchoolYear year) {
        return worded(offices(), association, year);
    }

    private List<LetterTemplate> worded(
            List<LetterTemplate> nation, AssociationId association, SchoolYear year) {
        Map<String, TemplateTable.Words> own = table.own(association, year);
        return nation.stream()
                .map(one -> {
                    TemplateTable.Words words = own.get(one.code());
                    return words == null ? one : one.saying(words.subject(), words.body());
                })
                .toList();
    }

    private Stream<OfficeText> texts() {
        return rooms.stream()
                .flatMap(room -> room.texts().stream())
                .sorted(Comparator.comparing(OfficeText::code));
    }

    private List<LetterTemplate> offices() {
        return texts().map(text ->
                        new LetterTemplate(
                                text.code(),
                                text.title(),
                                text.subject(),
                                text.body().strip(),
                                false,
                                "mail",
                                text.fields().stream()
                                        .map(field -> new LetterTemplate.Hole(field, "", ""))
                                        .toList(),
                                true,
                                false))
                .toList();
    }

    @Override
    public Optional<LetterTemplate> nation(String code) {
        return Stream.concat(all().stream(), offices().stream())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    @Override
    public OfficeText worded(AssociationId association, SchoolYear year, OfficeText nation) {
        return worded(table.own(association, year), nation);
    }

    @Override
    public OfficeText wordedAt(
            Instant moment, AssociationId association, SchoolYear year, OfficeText nation) {
        return worded(table.own(association, year, moment), nation);
    }

    private static OfficeText worded(Map<String, TemplateTable.Words> own, OfficeText nation) {
        TemplateTable.Words words = own.get(nation.code());
        return words == null ? nation : nation.saying(words.subject(), words.body());
    }

    private int longest(String code) {
        return texts().filter(text -> text.code().equals(code))
                .findFirst()
                .map(OfficeText::longest)
                .orElse(LONGEST_BODY);
    }

    @Override
    @Transactional
    public Outcome<LetterTemplate, LetterFinding> write(
            AssociationId association, SchoolYear year, OwnText text, Actor by) {
        Optional<LetterTemplate> nation = nation(text.code());
        if (nation.isEmpty()) {
            return Outcome.refused(new LetterFinding.NoSuchTemplate());
        }
        LetterTemplate asked = nation.get().saying(text.subject().strip(), plain(text.body()));
        List<LetterFinding> findings = examine(asked);
        if (history.lacksReason(year, text.reason())) {
            findings.add(new LetterFinding.NoReason(year));
        }
        return findings.isEmpty()
                ? keep(association, year, asked, text.reason(), by)
                : Outcome.refused(findings);
    }

    /// A browser ends lines in its own way.
    private static String plain(String body) {
        return body.replace("\r\n", "\n").strip();
    }

    private List<LetterFinding> examine(LetterTemplate asked) {
        var findings = new ArrayList<LetterFinding>();
        examine(findings, asked, "objet", asked.subject(), LONGEST_SUBJECT);
        examine(findings, asked, "texte", asked.body(), longest(asked.code()));
        return findings;
    }

    private static void examine(
            List<LetterFinding> findings,
            LetterTemplate asked,
            String field,
            String text,
            int most) {
        if (text.isEmpty()) {
            findings.add(new LetterFinding.NothingSaid(field));
        }
        if (text.length() > most) {
            findings.add(new LetterFinding.TooLong(field, most));
        }
        List<String> strangers = asked.strangersIn(text);
        if (!strangers.isEmpty()) {
            findings.add(new LetterFinding.UnknownHole(field, strangers));
        }
    }

    @Override
    @Transactional
    public Outcome<LetterTemplate, LetterFinding> follow(
            AssociationId association, SchoolYear year, String code, String reason, Actor by) {
        Optional<LetterTemplate> nation = nation(code);
        if (nation.isEmpty()) {
            return Outcome.refused(new LetterFinding.NoSuchTemplate());
        }
        if (!table.own(association, year).containsKey(code)) {
            return Outcome.refused(new LetterFinding.FollowsAlready());
        }
        if (history.lacksReason(year, reason)) {
            return Outcome.refused(new LetterFinding.NoReason(year));
        }
        return keep(association, year, nation.get(), reason, by);
    }

    private Outcome<LetterTemplate, LetterFinding> keep(
            AssociationId association,
            SchoolYear year,
            LetterTemplate letter,
            String reason,
            Actor by) {
        LetterTemplate nation = nation(letter.code()).orElseThrow();
        LetterTemplate before = worded(List.of(nation), association, year).getFirst();
        history.note(
                association,
                year,
                List.of(
                        new Changed(
                                TemplateRows.key(letter),
                                letter.title(),
                                TemplateRows.said(before),
                                TemplateRows.said(letter))),
                reason,
                by);
        table.add(association, year, letter, reason.strip(), by);
        return Outcome.done(letter);
    }
}
