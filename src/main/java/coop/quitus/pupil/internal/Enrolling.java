package coop.quitus.pupil.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.FirstNames;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.PupilFinding;
import coop.quitus.pupil.Pupils;
import coop.quitus.pupil.ReadingLevel;
import java.text.Collator;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the class lists, and looks for their first names in texts.
@Component
final class Enrolling implements Pupils, FirstNames {

    private final Tenancy tenancy;
    private final Places places;
    private final PupilTable table;
    private final Clock clock;

    Enrolling(Tenancy tenancy, Places places, PupilTable table, Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public List<Pupil> of(CooperativeId cooperative, SchoolYear year, String classCode) {
        return tenancy.reading(cooperative, () -> table.of(cooperative, year)).stream()
                .filter(pupil -> pupil.classCode().equals(classCode))
                .sorted(Comparator.comparing(Pupil::firstName, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    @Override
    public Optional<Pupil> find(CooperativeId cooperative, UUID id) {
        return tenancy.reading(cooperative, () -> table.known(cooperative, List.of(id))).stream()
                .findFirst();
    }

    @Override
    public Map<UUID, String> names(CooperativeId cooperative, Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, FORGOTTEN));
        if (!ids.isEmpty()) {
            tenancy.reading(cooperative, () -> table.known(cooperative, ids))
                    .forEach(pupil -> names.put(pupil.id(), pupil.firstName()));
        }
        return Map.copyOf(names);
    }

    @Override
    public Outcome<List<Pupil>, PupilFinding> enrol(
            CooperativeId cooperative,
            SchoolYear year,
            String classCode,
            List<String> firstNames,
            Actor by) {
        List<String> names = ListChecks.tidied(firstNames);
        Optional<Cooperative> school = withClass(cooperative, classCode);
        if (school.isEmpty()) {
            return Outcome.refused(new PupilFinding.NoSuchClass(classCode));
        }
        return tenancy.within(
                cooperative,
                () -> {
                    List<String> there =
                            of(cooperative, year, classCode).stream()
                                    .map(Pupil::firstName)
                                    .toList();
                    List<PupilFinding> findings = ListChecks.examine(names, there);
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    table.live(school.get(), year, classCode, usualLevel(classCode));
                    List<Pupil> enrolled =
                            names.stream()
                                    .map(name -> new Pupil(Ids.next(clock), year, classCode, name))
                                    .toList();
                    enrolled.forEach(pupil -> table.enrol(school.get(), pupil));
                    return Outcome.done(enrolled);
                });
    }

    @Override
    public ReadingLevel level(CooperativeId cooperative, SchoolYear year, String classCode) {
        return tenancy.reading(cooperative, () -> table.level(cooperative, year, classCode))
                .orElseGet(() -> usualLevel(classCode));
    }

    @Override
    public Outcome<ReadingLevel, PupilFinding> readAt(
            CooperativeId cooperative,
            SchoolYear year,
            String classCode,
            ReadingLevel level,
            Actor by) {
        Optional<Cooperative> school = withClass(cooperative, classCode);
        if (school.isEmpty()) {
            return Outcome.refused(new PupilFinding.NoSuchClass(classCode));
        }
        tenancy.within(
                cooperative,
                () -> {
                    table.live(school.get(), year, classCode, level);
                    table.readAt(cooperative, year, classCode, level);
                });
        return Outcome.done(level);
    }

    private Optional<Cooperative> withClass(CooperativeId cooperative, String classCode) {
        return places.cooperative(cooperative)
                .filter(one ->
                        one.classes().stream().map(ClassUnit::code).anyMatch(classCode::equals));
    }

    /// From the class's short name: the youngest pupils named in it decide.
    static ReadingLevel usualLevel(String classCode) {
        String code = classCode.toUpperCase(Locale.ROOT);
        if (code.matches(".*(PS|MS|GS|CP|MAT).*")) {
            return ReadingLevel.PICTURES;
        }
        return code.matches(".*(CE1|CE2).*") ? ReadingLevel.SHORT : ReadingLevel.FULL;
    }

    @Override
    public List<String> in(CooperativeId cooperative, SchoolYear year, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        return NameWatch.found(
                text,
                tenancy.reading(cooperative, () -> table.of(cooperative, year)).stream()
                        .map(Pupil::firstName)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
