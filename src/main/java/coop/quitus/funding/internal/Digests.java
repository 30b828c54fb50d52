package coop.quitus.funding.internal;

import coop.quitus.kernel.Sha256;
import java.util.List;
import java.util.stream.Collectors;

/// The digest of what a paper says: records say all they hold, each thing on its line.
final class Digests {

    private Digests() {}

    static String of(List<?> said) {
        return Sha256.of(said.stream().map(String::valueOf).collect(Collectors.joining("\n")));
    }
}
