package coop.quitus.bylaw.internal;

import coop.quitus.bylaw.BylawFinding;
import coop.quitus.bylaw.LocalRules;
import coop.quitus.bylaw.NationalValue;
import coop.quitus.bylaw.NewRelease;
import coop.quitus.bylaw.Release;
import coop.quitus.bylaw.Releases;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes what the nation proposes.
@Component
class Publishing implements Releases {

    private final ReleaseTable table;
    private final ObjectProvider<LocalRules> rooms;
    private final Clock clock;

    Publishing(ReleaseTable table, ObjectProvider<LocalRules> rooms, Clock clock) {
        this.table = table;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public List<Release> all() {
        return table.all();
    }

    @Override
    public Map<String, String> values(SchoolYear year) {
        return table.values(year);
    }

    @Override
    public List<NationalValue> settable(SchoolYear year) {
        return rooms.stream()
                .sorted(Comparator.comparingInt(LocalRules::rank))
                .flatMap(room -> room.national(year).stream())
                .toList();
    }

    @Override
    @Transactional
    public Outcome<Release, BylawFinding> publish(NewRelease asked, Actor by) {
        List<NationalValue> settable = settable(asked.from());
        List<BylawFinding> findings = new ArrayList<>(said(asked));
        Map<String, String> set = new HashMap<>();
        for (NationalValue one : settable) {
            String typed = asked.values().getOrDefault(one.key(), one.value()).strip();
            if (!reads(one, typed)) {
                findings.add(new BylawFinding.NotAValue(one.key(), one.kind(), one.most()));
            } else if (!typed.equals(one.value())) {
                set.put(one.key(), typed);
            }
        }
        if (findings.isEmpty() && set.isEmpty()) {
            findings.add(new BylawFinding.NothingChanges());
        }
        return findings.isEmpty()
                ? Outcome.done(table.add(asked, set, clock.instant(), by))
                : Outcome.refused(findings);
    }

    private List<BylawFinding> said(NewRelease asked) {
        var findings = new ArrayList<BylawFinding>();
        if (asked.from().compareTo(SchoolYear.of(LocalDate.now(clock))) < 0) {
            findings.add(new BylawFinding.YearIsOver(asked.from()));
        }
        if (asked.title().isBlank()) {
            findings.add(new BylawFinding.NothingSaid("titre"));
        }
        if (asked.changes().isBlank()) {
            findings.add(new BylawFinding.NothingSaid("changements"));
        }
        if (asked.reference().isBlank()) {
            findings.add(new BylawFinding.NoReference("reference"));
        }
        if (asked.referencedOn().isAfter(LocalDate.now(clock))) {
            findings.add(new BylawFinding.NoReference("jour"));
        }
        return findings;
    }

    private static boolean reads(NationalValue one, String typed) {
        return switch (one.kind()) {
            case MONEY ->
                    typed.matches("\\d{1,7}\\.\\d{2}")
                            && Money.parse(typed)
                                    .filter(sum -> sum.cents() <= one.most())
                                    .isPresent();
            case NUMBER -> typed.matches("\\d{1,6}") && Long.parseLong(typed) <= one.most();
            case DAY -> isADay(typed);
        };
    }

    /// Every year has it: the 29th of February is none.
    private static boolean isADay(String typed) {
        try {
            return !Objects.equals(MonthDay.parse("--" + typed), MonthDay.of(2, 29));
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
