package coop.quitus.federation.internal;

import coop.quitus.bylaw.LocalRule;
import coop.quitus.bylaw.LocalRules;
import coop.quitus.bylaw.NationalValue;
import coop.quitus.federation.Deadlines;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The deadlines, on the page of local rules and in a national release.
@Component
final class ShowingDeadlines implements LocalRules {

    private final Dating calendar;
    private final National national;

    ShowingDeadlines(Dating calendar, National national) {
        this.calendar = calendar;
        this.national = national;
    }

    @Override
    public String title() {
        return "Les échéances";
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public String door(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/reglages?annee=" + year + "#echeances";
    }

    @Override
    public String wayBack(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/regles-locales/" + year + "/echeances";
    }

    @Override
    public List<LocalRule> of(AssociationId association, SchoolYear year) {
        return Wording.sideBySide(
                Wording.DEADLINES,
                Wording.words(national.deadlines(year)),
                Wording.words(calendar.of(association, year)),
                calendar.own(association, year).isPresent());
    }

    @Override
    public List<NationalValue> national(SchoolYear year) {
        Deadlines holding = national.deadlines(year);
        List<LocalDate> days = List.of(holding.affiliation(), holding.report(), holding.payment());
        return IntStream.range(0, Wording.DEADLINES.size())
                .mapToObj(i ->
                        new NationalValue(
                                Wording.DEADLINES.get(i).key(),
                                Wording.DEADLINES.get(i).name(),
                                NationalValue.Kind.DAY,
                                0,
                                MonthDay.from(days.get(i)).toString().substring(2)))
                .toList();
    }
}
