package coop.quitus.advice.internal;

import coop.quitus.advice.Advice;
import coop.quitus.advice.AdvicePack;
import coop.quitus.bylaw.LocalRule;
import coop.quitus.bylaw.LocalRules;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What is allowed here, on the page of local rules: the answers that are the association's own.
@Component
final class AdviceRows implements LocalRules {

    private final AdvicePack pack;
    private final Clock clock;

    AdviceRows(AdvicePack pack, Clock clock) {
        this.pack = pack;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Ce qui est permis";
    }

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public String door(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/droits";
    }

    @Override
    public List<LocalRule> of(AssociationId association, SchoolYear year) {
        LocalDate day = dayIn(year);
        Map<String, Advice> nation =
                pack.nation(day).stream()
                        .collect(Collectors.toMap(Advice::id, Function.identity()));
        return pack.of(association, day).stream()
                .filter(advice -> advice.of().isPresent())
                .map(own ->
                        new LocalRule(
                                "droit." + own.id(),
                                own.title(),
                                Optional.ofNullable(nation.get(own.id()))
                                        .map(AdviceRows::said)
                                        .orElse("Rien"),
                                said(own),
                                true,
                                own.textKey()))
                .toList();
    }

    /// Today when the year runs, else its last day.
    private LocalDate dayIn(SchoolYear year) {
        LocalDate today = LocalDate.now(clock);
        return year.contains(today) ? today : year.lastDay();
    }

    private static String said(Advice advice) {
        return advice.verdict().inFrench() + " (" + advice.cited() + ")";
    }
}
