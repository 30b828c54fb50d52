package coop.quitus.picture.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.Consent;
import coop.quitus.picture.Consent.Way;
import coop.quitus.picture.Consent.Word;
import coop.quitus.picture.ConsentLedger;
import coop.quitus.picture.PictureFinding;
import coop.quitus.picture.Use;
import coop.quitus.pupil.Pupils;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes down what families said.
@Component
final class Agreeing implements ConsentLedger {

    private final Tenancy tenancy;
    private final Places places;
    private final Pupils pupils;
    private final ConsentTable table;
    private final Clock clock;

    Agreeing(Tenancy tenancy, Places places, Pupils pupils, ConsentTable table, Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.pupils = pupils;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Map<Use, Consent>> of(
            CooperativeId cooperative, SchoolYear year, Collection<UUID> asked) {
        return tenancy.reading(
                cooperative,
                () -> {
                    Map<UUID, Map<Use, Consent>> last = lastWords(cooperative, year);
                    last.keySet().retainAll(List.copyOf(asked));
                    return last;
                });
    }

    private Map<UUID, Map<Use, Consent>> lastWords(CooperativeId cooperative, SchoolYear year) {
        Map<UUID, Map<Use, Consent>> last = new HashMap<>();
        for (Consent said : table.all(cooperative, year, null)) {
            last.computeIfAbsent(said.pupil(), _ -> new EnumMap<>(Use.class)).put(said.use(), said);
        }
        return last;
    }

    @Override
    public List<Consent> history(CooperativeId cooperative, SchoolYear year, UUID pupil) {
        return tenancy.reading(cooperative, () -> table.all(cooperative, year, pupil));
    }

    @Override
    public Outcome<Integer, PictureFinding> say(
            CooperativeId cooperative, SchoolYear year, List<Consent> said, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Map<UUID, Map<Use, Consent>> last = lastWords(cooperative, year);
                    List<Consent> news = new ArrayList<>();
                    for (Consent one : said) {
                        if (!repeats(one, before(last, one))) {
                            news.add(one);
                        }
                    }
                    List<PictureFinding> findings =
                            news.stream()
                                    .flatMap(one ->
                                            judge(cooperative, one, before(last, one)).stream())
                                    .distinct()
                                    .toList();
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    var where = places.cooperative(cooperative).orElseThrow();
                    news.forEach(one -> table.add(where, year, one, by));
                    return Outcome.done(news.size());
                });
    }

    private static @Nullable Consent before(Map<UUID, Map<Use, Consent>> last, Consent said) {
        return last.getOrDefault(said.pupil(), Map.of()).get(said.use());
    }

    private static boolean repeats(Consent said, @Nullable Consent before) {
        return before != null && before.word() == said.word();
    }

    private List<PictureFinding> judge(
            CooperativeId cooperative, Consent said, @Nullable Consent before) {
        List<PictureFinding> findings = new ArrayList<>();
        if (pupils.find(cooperative, said.pupil()).isEmpty() || !said.use().asks()) {
            findings.add(new PictureFinding.NoSuchPupil());
        }
        if (said.word() == Word.GIVEN && said.way() != Way.SIGNED) {
            findings.add(new PictureFinding.PaperNeeded());
        }
        if (said.word() == Word.WITHDRAWN && (before == null || before.word() != Word.GIVEN)) {
            findings.add(new PictureFinding.NothingToWithdraw());
        }
        if (said.on().isAfter(LocalDate.now(clock))) {
            findings.add(new PictureFinding.Future("le"));
        }
        return findings;
    }
}
