package coop.quitus.letter.internal;

import coop.quitus.bylaw.LocalHistory;
import coop.quitus.bylaw.LocalHistory.Changed;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.letter.LetterTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the letters that are begun: an association's words stand in place of the nation's.
@Component
class Templating implements LetterTemplates {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_BODY = 4000;

    private final TemplateTable table;
    private final LocalHistory history;

    Templating(TemplateTable table, LocalHistory history) {
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
        Map<String, TemplateTable.Words> own = table.own(association, year);
        return all().stream()
                .map(one -> {
                    TemplateTable.Words words = own.get(one.code());
                    return words == null ? one : one.saying(words.subject(), words.body());
                })
                .toList();
    }

    @Override
    @Transactional
    public Outcome<LetterTemplate, LetterFinding> write(
            AssociationId association, SchoolYear year, OwnText text, Actor by) {
        Optional<LetterTemplate> nation = find(text.code());
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

    private static List<LetterFinding> examine(LetterTemplate asked) {
        var findings = new ArrayList<LetterFinding>();
        examine(findings, asked, "objet", asked.subject(), LONGEST_SUBJECT);
        examine(findings, asked, "texte", asked.body(), LONGEST_BODY);
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
        Optional<LetterTemplate> nation = find(code);
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
        LetterTemplate before = find(association, year, letter.code()).orElseThrow();
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
