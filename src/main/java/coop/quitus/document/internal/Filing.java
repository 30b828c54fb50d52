package coop.quitus.document.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.Leaf;
import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Keeps vouchers: looks at the bytes, makes them harmless, stores them, then writes them down.
@Component
final class Filing implements Vouchers {

    private static final int LONGEST_NAME = 150;

    private final Tenancy tenancy;
    private final Places places;
    private final Register register;
    private final FileStore store;
    private final Thumbnails thumbnails;
    private final Clock clock;

    Filing(
            Tenancy tenancy,
            Places places,
            Register register,
            @Qualifier(StoreConfiguration.VOUCHERS) FileStore store,
            Thumbnails thumbnails,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.register = register;
        this.store = store;
        this.thumbnails = thumbnails;
        this.clock = clock;
    }

    @Override
    public Outcome<Voucher, VoucherFinding> keep(
            CooperativeId cooperative, InputStream content, String fileName, Actor by) {
        String name = tidied(fileName);
        Harmless harmless;
        try {
            harmless = Inspection.of(content.readNBytes(Voucher.MOST_BYTES + 1), name);
        } catch (Refusal refusal) {
            return Outcome.refused(refusal.finding());
        } catch (IOException cut) {
            throw new UncheckedIOException("the file did not arrive", cut);
        }
        String hash = Sha256.of(harmless.content());
        var voucher =
                new Voucher(
                        hash,
                        harmless.mediaType(),
                        harmless.content().length,
                        name,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        by.name());
        store.keep(hash, harmless.content());
        return tenancy.within(
                cooperative,
                () -> {
                    register.add(places.cooperative(cooperative).orElseThrow(), voucher, by);
                    return Outcome.done(
                            register.find(cooperative, List.of(hash)).stream()
                                    .findFirst()
                                    .orElse(voucher));
                });
    }

    @Override
    public void putBack(String hash, byte[] content) {
        try {
            Inspection.of(content, hash);
        } catch (Refusal refusal) {
            throw new IllegalArgumentException("not a voucher: " + refusal.finding(), refusal);
        }
        if (!Sha256.of(content).equals(hash)) {
            throw new IllegalArgumentException("not the bytes of " + hash);
        }
        store.keep(hash, content);
    }

    @Override
    public Optional<Voucher> describe(CooperativeId cooperative, String hash) {
        return describe(cooperative, List.of(hash)).stream().findFirst();
    }

    @Override
    public List<Voucher> describe(CooperativeId cooperative, Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        Map<String, Voucher> found =
                tenancy.reading(cooperative, () -> register.find(cooperative, hashes)).stream()
                        .collect(Collectors.toMap(Voucher::hash, Function.identity()));
        return hashes.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Voucher> all(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> register.all(cooperative));
    }

    @Override
    public Optional<InputStream> open(CooperativeId cooperative, String hash) {
        return describe(cooperative, hash)
                .map(voucher -> new ByteArrayInputStream(contentOf(voucher)));
    }

    @Override
    public Optional<byte[]> thumbnail(CooperativeId cooperative, String hash) {
        return describe(cooperative, hash)
                .flatMap(voucher -> thumbnails.of(voucher, () -> contentOf(voucher)));
    }

    @Override
    public List<Leaf> leaves(CooperativeId cooperative, String hash, int atMost) {
        return describe(cooperative, hash)
                .map(voucher -> Unbinding.leaves(voucher, contentOf(voucher), atMost))
                .orElse(List.of());
    }

    /// What is read is what was kept, or we say so.
    private byte[] contentOf(Voucher voucher) {
        try (InputStream stored =
                store.open(voucher.hash())
                        .orElseThrow(() ->
                                new IllegalStateException("voucher lost: " + voucher.hash()))) {
            byte[] content = stored.readAllBytes();
            if (!Sha256.of(content).equals(voucher.hash())) {
                throw new IllegalStateException("voucher altered: " + voucher.hash());
            }
            return content;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read voucher " + voucher.hash(), failure);
        }
    }

    /// The last part of what the browser sent, on one line.
    private static String tidied(String fileName) {
        String last =
                fileName.substring(
                        Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        int kept = Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()));
        return plain.substring(0, plain.offsetByCodePoints(0, kept));
    }
}
