package coop.quitus.letter.internal;

import coop.quitus.bylaw.LocalRule;
import coop.quitus.bylaw.LocalRules;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.letter.LetterTemplates;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The letters that are begun, on the page of local rules.
@Component
final class TemplateRows implements LocalRules {

    private final LetterTemplates templates;

    TemplateRows(LetterTemplates templates) {
        this.templates = templates;
    }

    @Override
    public String title() {
        return "Les lettres et les papiers";
    }

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public String door(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/lettres-commencees?annee=" + year;
    }

    @Override
    public List<LocalRule> of(AssociationId association, SchoolYear year) {
        return Stream.concat(
                        templates.of(association, year).stream(),
                        templates.office(association, year).stream())
                .map(ours -> {
                    LetterTemplate nation = templates.nation(ours.code()).orElseThrow();
                    return ours.own()
                            ? new LocalRule(key(ours), ours.title(), said(nation), said(ours), true)
                            : new LocalRule(
                                    key(ours), ours.title(), ours.subject(), ours.subject(), false);
                })
                .toList();
    }

    static String key(LetterTemplate template) {
        return "lettre." + template.code();
    }

    static String said(LetterTemplate template) {
        return template.subject() + "\n\n" + template.body();
    }
}
