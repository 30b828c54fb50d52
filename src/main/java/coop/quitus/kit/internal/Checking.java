package coop.quitus.kit.internal;

import coop.quitus.kit.KitChecker;
import coop.quitus.kit.KitReading;
import org.springframework.stereotype.Component;

/// Checks files where nothing else is open.
@Component
final class Checking implements KitChecker {

    @Override
    public KitReading read(String yaml) {
        return KitReader.read(yaml);
    }
}
