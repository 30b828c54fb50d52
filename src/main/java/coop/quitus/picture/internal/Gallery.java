package coop.quitus.picture.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.Consent;
import coop.quitus.picture.Consent.Word;
import coop.quitus.picture.ConsentLedger;
import coop.quitus.picture.MaskedArea;
import coop.quitus.picture.NewPicture;
import coop.quitus.picture.Picture;
import coop.quitus.picture.PictureFinding;
import coop.quitus.picture.PictureStanding;
import coop.quitus.picture.PictureStanding.Showing;
import coop.quitus.picture.Pictures;
import coop.quitus.picture.Presence;
import coop.quitus.picture.Use;
import coop.quitus.picture.internal.ShowingTable.Said;
import coop.quitus.pupil.Pupils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the pictures, and judges at each reading what may be seen of them.
@Component
final class Gallery implements Pictures {

    private final Tenancy tenancy;
    private final Places places;
    private final Pupils pupils;
    private final Receiving receiving;
    private final PictureTable table;
    private final ShowingTable showings;
    private final ConsentLedger consents;

    Gallery(
            Tenancy tenancy,
            Places places,
            Pupils pupils,
            Receiving receiving,
            PictureTable table,
            ShowingTable showings,
            ConsentLedger consents) {
        this.tenancy = tenancy;
        this.places = places;
        this.pupils = pupils;
        this.receiving = receiving;
        this.table = table;
        this.showings = showings;
        this.consents = consents;
    }

    @Override
    public Outcome<Picture, PictureFinding> keep(
            CooperativeId cooperative, NewPicture asked, InputStream content, Actor by) {
        Optional<Picture> kept = find(cooperative, asked.key());
        if (kept.isPresent()) {
            return Outcome.done(kept.get());
        }
        List<PictureFinding> findings = receiving.judge(cooperative, asked);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return switch (receiving.read(asked, all(content))) {
            case Outcome.Refused<Harmless, PictureFinding>(var refusals) ->
                    Outcome.refused(refusals);
            case Outcome.Done<Harmless, PictureFinding>(Harmless file, var _) ->
                    tenancy.within(
                            cooperative,
                            () -> {
                                table.add(where(cooperative), asked, file, by);
                                return Outcome.done(
                                        table.find(cooperative, asked.key()).orElseThrow());
                            });
        };
    }

    private static byte[] all(InputStream content) {
        try (content) {
            return content.readNBytes(Receiving.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Cooperative where(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow();
    }

    @Override
    public Optional<Picture> find(CooperativeId cooperative, UUID id) {
        return tenancy.reading(cooperative, () -> table.find(cooperative, id));
    }

    @Override
    public List<Picture> of(CooperativeId cooperative, SchoolYear year, String classCode) {
        return tenancy.reading(cooperative, () -> table.of(cooperative, year, classCode));
    }

    @Override
    public List<Picture> shown(CooperativeId cooperative, SchoolYear year, Use use) {
        return tenancy.reading(
                cooperative,
                () ->
                        table.of(cooperative, year, null).reversed().stream()
                                .filter(one ->
                                        shows(judged(cooperative, one), use) != Showing.NOT_AT_ALL)
                                .toList());
    }

    @Override
    public Optional<byte[]> bytes(CooperativeId cooperative, UUID id, Use use) {
        return tenancy.reading(
                cooperative,
                () ->
                        table.find(cooperative, id)
                                .flatMap(one ->
                                        switch (shows(judged(cooperative, one), use)) {
                                            case WHOLE -> table.content(cooperative, id);
                                            case MASKED -> showings.maskedCopy(cooperative, id);
                                            case NOT_AT_ALL -> Optional.empty();
                                        }));
    }

    private static Showing shows(PictureStanding standing, Use use) {
        return use.asks() && !standing.published().contains(use)
                ? Showing.NOT_AT_ALL
                : standing.showing(use);
    }

    @Override
    public Optional<byte[]> thumbnail(CooperativeId cooperative, UUID id) {
        return tenancy.reading(cooperative, () -> table.thumbnail(cooperative, id));
    }

    @Override
    public Optional<byte[]> maskedCopy(CooperativeId cooperative, UUID id) {
        return tenancy.reading(cooperative, () -> showings.maskedCopy(cooperative, id));
    }

    @Override
    public Optional<String> mediaType(CooperativeId cooperative, UUID id) {
        return tenancy.reading(cooperative, () -> table.mediaType(cooperative, id));
    }

    @Override
    public Optional<PictureStanding> standing(CooperativeId cooperative, UUID id) {
        return tenancy.reading(
                cooperative,
                () -> table.find(cooperative, id).map(one -> judged(cooperative, one)));
    }

    private PictureStanding judged(CooperativeId cooperative, Picture picture) {
        Optional<Said> said = showings.presence(cooperative, picture.id());
        Set<UUID> onIt = said.map(Said::presence).orElse(Presence.NOBODY).pupils();
        return new PictureStanding(
                picture,
                said.map(Said::presence),
                said.map(one -> showings.masked(cooperative, picture.id(), one.number()))
                        .orElse(List.of()),
                showings.published(cooperative, picture.id()),
                missing(cooperative, picture.year(), onIt));
    }

    private Map<Use, Set<UUID>> missing(
            CooperativeId cooperative, SchoolYear year, Set<UUID> onIt) {
        Map<UUID, Map<Use, Consent>> words =
                onIt.isEmpty() ? Map.of() : consents.of(cooperative, year, onIt);
        Map<Use, Set<UUID>> missing = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            Set<UUID> silent = new HashSet<>(use.asks() ? onIt : Set.of());
            silent.removeIf(pupil -> {
                Consent said = words.getOrDefault(pupil, Map.of()).get(use);
                return said != null && said.word() == Word.GIVEN;
            });
            missing.put(use, Set.copyOf(silent));
        }
        return missing;
    }

    @Override
    public Outcome<Picture, PictureFinding> recognise(
            CooperativeId cooperative, UUID id, Presence presence, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    if (table.find(cooperative, id).isEmpty()) {
                        return Outcome.refused(new PictureFinding.NoSuchPicture());
                    }
                    if (presence.pupils().stream()
                            .anyMatch(one -> pupils.find(cooperative, one).isEmpty())) {
                        return Outcome.refused(new PictureFinding.NoSuchPupil());
                    }
                    Optional<Said> before = showings.presence(cooperative, id);
                    if (before.map(Said::presence).filter(presence::equals).isEmpty()) {
                        int number = before.map(Said::number).orElse(0) + 1;
                        showings.say(where(cooperative), id, number, presence, by);
                    }
                    return Outcome.done(table.find(cooperative, id).orElseThrow());
                });
    }

    @Override
    public Outcome<Picture, PictureFinding> mask(
            CooperativeId cooperative, UUID id, List<MaskedArea> areas, boolean checked, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Picture> picture = table.find(cooperative, id);
                    Optional<Said> said = showings.presence(cooperative, id);
                    Optional<PictureFinding> refusal =
                            Masks.refusal(picture, said.isPresent(), areas, checked);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    byte[] copy = Masks.burn(table.content(cooperative, id).orElseThrow(), areas);
                    showings.mask(
                            where(cooperative), id, said.orElseThrow().number(), areas, copy, by);
                    return Outcome.done(picture.orElseThrow());
                });
    }

    @Override
    public Outcome<Picture, PictureFinding> publish(
            CooperativeId cooperative, UUID id, Use use, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Picture> picture = table.find(cooperative, id);
                    if (picture.isEmpty()) {
                        return Outcome.refused(new PictureFinding.NoSuchPicture());
                    }
                    PictureStanding standing = judged(cooperative, picture.get());
                    if (standing.showing(use) == Showing.NOT_AT_ALL) {
                        return Outcome.refused(reason(standing, use));
                    }
                    if (use.asks() && !standing.published().contains(use)) {
                        showings.show(where(cooperative), id, use, true, by);
                    }
                    return Outcome.done(picture.get());
                });
    }

    private static PictureFinding reason(PictureStanding standing, Use use) {
        return standing.presence()
                .<PictureFinding>map(presence ->
                        new PictureFinding.NotAgreed(
                                standing.picture().kind(),
                                use,
                                standing.missing().getOrDefault(use, Set.of()),
                                presence.others()))
                .orElseGet(PictureFinding.UnknownWho::new);
    }

    @Override
    public Outcome<Picture, PictureFinding> unpublish(
            CooperativeId cooperative, UUID id, Use use, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Picture> picture = table.find(cooperative, id);
                    if (picture.isEmpty()) {
                        return Outcome.refused(new PictureFinding.NoSuchPicture());
                    }
                    if (showings.published(cooperative, id).contains(use)) {
                        showings.show(where(cooperative), id, use, false, by);
                    }
                    return Outcome.done(picture.get());
                });
    }

    @Override
    public Outcome<UUID, PictureFinding> erase(CooperativeId cooperative, UUID id, Actor by) {
        return tenancy.within(
                cooperative,
                () ->
                        table.erase(cooperative, id) == 0
                                ? Outcome.refused(new PictureFinding.NoSuchPicture())
                                : Outcome.done(id));
    }
}
