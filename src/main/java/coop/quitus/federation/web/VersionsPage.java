package coop.quitus.federation.web;

import coop.quitus.bylaw.NationalValue;
import coop.quitus.bylaw.Release;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// What the nation proposes to all, release after release.
///
/// @param settable what a release may set, with what holds
/// @param from the year the form is about
/// @param mayPublish whether this reader may publish
public record VersionsPage(
        Frame frame,
        List<Release> releases,
        List<NationalValue> settable,
        SchoolYear from,
        List<SchoolYear> years,
        Map<String, String> typed,
        boolean mayPublish,
        List<Sentence> sentences)
        implements Page {

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    public String value(NationalValue one) {
        return typed.getOrDefault(one.key(), ReleaseForm.shown(one.kind(), one.value()));
    }

    public List<Choice> choices() {
        return years.stream().map(year -> new Choice(year.toString(), year.inFrench())).toList();
    }

    /// A value of a release as a page says it: *Cotisation par élève : 2,15*.
    public String said(String key, String value) {
        return settable.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(one -> one.name() + " : " + ReleaseForm.shown(one.kind(), value))
                .orElse(key + " : " + value);
    }

    public static String unit(NationalValue one) {
        return switch (one.kind()) {
            case MONEY -> " (€)";
            case NUMBER -> one.most() == 100 ? " (%)" : " (jours)";
            case DAY -> " (jour et mois)";
        };
    }
}
