package coop.quitus.kit.internal;

import coop.quitus.kit.Kit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The federation's kits, shipped with this house: read once, never written.
@Component
final class NationalKits {

    private final List<Shipped> shipped;

    /// A kit and its file.
    record Shipped(Kit kit, String yaml) {}

    NationalKits() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:kits/*.yaml");
        shipped =
                Arrays.stream(files)
                        .map(NationalKits::shipped)
                        .sorted(
                                Comparator.comparing((Shipped one) -> one.kit().title())
                                        .thenComparing(one -> one.kit().version()))
                        .toList();
    }

    private static Shipped shipped(Resource file) {
        try {
            String yaml = file.getContentAsString(StandardCharsets.UTF_8);
            return KitReader.read(yaml)
                    .kit()
                    .map(kit -> new Shipped(kit, yaml))
                    .orElseThrow(
                            () -> new IllegalStateException("a kit we ship has faults: " + file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Every version of every kit, by title.
    List<Shipped> all() {
        return shipped;
    }

    Optional<Shipped> find(String code, int version) {
        return shipped.stream()
                .filter(one -> one.kit().code().equals(code) && one.kit().version() == version)
                .findFirst();
    }

    boolean has(String code) {
        return shipped.stream().anyMatch(one -> one.kit().code().equals(code));
    }
}
