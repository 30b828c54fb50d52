package coop.quitus.federation.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Association;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Knows the places, and opens new ones.
@Component
final class Directory implements Places, Founding {

    private final PlaceTables tables;
    private final PlaceChanges changes;
    private final Tenancy tenancy;
    private final Clock clock;

    private final Map<AssociationId, Cooperative> headquarters = new ConcurrentHashMap<>();

    Directory(PlaceTables tables, PlaceChanges changes, Tenancy tenancy, Clock clock) {
        this.tables = tables;
        this.changes = changes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public List<Association> associations() {
        return tables.associations();
    }

    @Override
    public Optional<Association> association(AssociationId id) {
        return tables.association(id);
    }

    @Override
    public Optional<Association> associationOf(String department) {
        return associations().stream()
                .filter(one -> one.department().equals(department.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    @Override
    public Optional<Cooperative> cooperative(CooperativeId id) {
        return tenancy.once(
                new TheCooperative(id), () -> tables.cooperative(id).map(this::withClasses));
    }

    private record TheCooperative(CooperativeId id) {}

    @Override
    public Optional<Cooperative> identity(CooperativeId id) {
        return tables.cooperative(id);
    }

    @Override
    public Cooperative headquarters(AssociationId association) {
        return headquarters.computeIfAbsent(
                association,
                _ ->
                        cooperativesOf(association).stream()
                                .filter(Cooperative::headquarters)
                                .findFirst()
                                .orElseThrow());
    }

    @Override
    public List<Cooperative> cooperativesOf(String uai) {
        return tables.cooperativesOf(uai.toUpperCase(Locale.ROOT)).stream()
                .map(this::withClasses)
                .toList();
    }

    @Override
    public List<Cooperative> cooperativesOf(AssociationId association) {
        return tables.cooperativesOf(association);
    }

    private Cooperative withClasses(Cooperative bare) {
        List<ClassUnit> classes = tenancy.reading(bare.id(), () -> tables.classes(bare.id()));
        return bare.with(classes);
    }

    @Override
    public Outcome<Cooperative, PlaceFinding> found(NewCooperative asked, Actor by) {
        String uai = asked.uai().strip().toUpperCase(Locale.ROOT);
        List<PlaceFinding> refusals = refusals(asked, uai);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID books = asked.books().orElseGet(UUID::randomUUID);
        // The number is taken first, so that the whole is one transaction of that tenant.
        CooperativeId id = tables.nextId();
        tenancy.within(
                id,
                () -> {
                    tables.found(id, asked, uai, books, clock.instant());
                    for (int i = 0; i < asked.classes().size(); i++) {
                        tables.addClass(id, asked.association(), asked.classes().get(i), i + 1);
                    }
                });
        return Outcome.done(cooperative(id).orElseThrow());
    }

    @Override
    public List<PlaceFinding> examine(NewCooperative asked) {
        return refusals(asked, asked.uai().strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public Outcome<Cooperative, PlaceFinding> rename(CooperativeId id, String name, Actor by) {
        if (cooperative(id).isEmpty()) {
            return Outcome.refused(new PlaceFinding.NoSuchCooperative());
        }
        if (!isName(name)) {
            return Outcome.refused(new PlaceFinding.NoName());
        }
        tables.rename(id, name.strip());
        return Outcome.done(cooperative(id).orElseThrow());
    }

    @Override
    public Outcome<Cooperative, PlaceFinding> close(
            CooperativeId id, LocalDate lastDay, Optional<CooperativeId> successor, Actor by) {
        Optional<Cooperative> known = cooperative(id).filter(one -> !one.headquarters());
        boolean goesNowhere =
                successor.isPresent() && successor.flatMap(this::cooperative).isEmpty();
        if (known.isEmpty() || goesNowhere) {
            return Outcome.refused(new PlaceFinding.NoSuchCooperative());
        }
        if (known.get().closed()) {
            return Outcome.refused(
                    new PlaceFinding.CooperativeIsClosed(known.get().closedOn().orElseThrow()));
        }
        changes.close(id, lastDay, successor);
        return Outcome.done(cooperative(id).orElseThrow());
    }

    @Override
    public Outcome<Cooperative, PlaceFinding> move(
            CooperativeId id, AssociationId association, String uai, String name, Actor by) {
        String school = uai.strip().toUpperCase(Locale.ROOT);
        Optional<Cooperative> known =
                cooperative(id).filter(one -> !one.headquarters() && !one.practice());
        if (known.isEmpty()) {
            return Outcome.refused(new PlaceFinding.NoSuchCooperative());
        }
        var refusals = new ArrayList<PlaceFinding>();
        known.get().closedOn().map(PlaceFinding.CooperativeIsClosed::new).ifPresent(refusals::add);
        if (associations().stream().noneMatch(one -> one.id().equals(association))) {
            refusals.add(new PlaceFinding.NoSuchAssociation());
        }
        whyNoUai(school).ifPresent(refusals::add);
        if (!isName(name)) {
            refusals.add(new PlaceFinding.NoName());
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        tenancy.within(id, () -> changes.move(id, association, school, name.strip()));
        return Outcome.done(cooperative(id).orElseThrow());
    }

    @Override
    public Outcome<Association, PlaceFinding> identify(
            AssociationId id, String siren, String siret, String rna, Actor by) {
        if (association(id).isEmpty()) {
            return Outcome.refused(new PlaceFinding.NoSuchAssociation());
        }
        String plainSiren = siren.replaceAll("\\s", "");
        String plainSiret = siret.replaceAll("\\s", "");
        String plainRna = rna.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var refusals = new ArrayList<PlaceFinding>();
        if (!plainSiren.isEmpty() && !OfficialNumbers.isSiren(plainSiren)) {
            refusals.add(new PlaceFinding.NotASiren(siren.strip()));
        }
        if (!plainSiret.isEmpty()
                && !(OfficialNumbers.isSiret(plainSiret) && plainSiret.startsWith(plainSiren))) {
            refusals.add(new PlaceFinding.NotASiret(siret.strip()));
        }
        if (!plainRna.isEmpty() && !OfficialNumbers.isRna(plainRna)) {
            refusals.add(new PlaceFinding.NotARna(rna.strip()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        tables.identify(id, plainSiren, plainSiret, plainRna);
        return Outcome.done(association(id).orElseThrow());
    }

    private List<PlaceFinding> refusals(NewCooperative asked, String uai) {
        var refusals = new ArrayList<PlaceFinding>();
        if (association(asked.association()).isEmpty()) {
            refusals.add(new PlaceFinding.NoSuchAssociation());
        }
        whyNoUai(uai).ifPresent(refusals::add);
        if (!isName(asked.name())) {
            refusals.add(new PlaceFinding.NoName());
        }
        asked.classes().stream()
                .filter(unit -> !isClassCode(unit.code()))
                .forEach(unit -> refusals.add(new PlaceFinding.NotAClassCode(unit.code())));
        var codes = new HashSet<String>();
        asked.classes().stream()
                .filter(unit -> !codes.add(unit.code()))
                .forEach(unit -> refusals.add(new PlaceFinding.ClassExists(unit.code())));
        asked.books()
                .flatMap(tables::cooperativeWith)
                .ifPresent(here -> refusals.add(new PlaceFinding.BooksAreHere(here.name())));
        return refusals;
    }

    private static Optional<PlaceFinding> whyNoUai(String uai) {
        return OfficialNumbers.isUai(uai)
                ? Optional.empty()
                : Optional.of(
                        new PlaceFinding.NotAUai(
                                uai,
                                uai.matches("\\d{7}.?")
                                        ? OfficialNumbers.uaiOf(uai.substring(0, 7))
                                        : ""));
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= 200;
    }

    private static boolean isClassCode(String code) {
        return code.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0,19}");
    }

    @Override
    public Outcome<Cooperative, PlaceFinding> addClass(
            CooperativeId cooperative, ClassUnit unit, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Cooperative> which = cooperative(cooperative);
                    if (which.isEmpty()) {
                        return Outcome.refused(new PlaceFinding.NoSuchCooperative());
                    }
                    if (!isClassCode(unit.code())) {
                        return Outcome.refused(new PlaceFinding.NotAClassCode(unit.code()));
                    }
                    if (which.get().classes().stream()
                            .anyMatch(known -> known.code().equals(unit.code()))) {
                        return Outcome.refused(new PlaceFinding.ClassExists(unit.code()));
                    }
                    tables.addClass(
                            cooperative,
                            which.get().association(),
                            unit,
                            which.get().classes().size() + 1);
                    return Outcome.done(cooperative(cooperative).orElseThrow());
                });
    }
}
