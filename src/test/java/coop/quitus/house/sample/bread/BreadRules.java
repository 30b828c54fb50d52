package coop.quitus.house.sample.bread;

import java.time.Clock;
import org.springframework.util.StringUtils;

/// Breaks: rules know neither the clock nor Spring.
final class BreadRules {

    private BreadRules() {}

    static boolean late(Clock clock, String name) {
        return clock.millis() > 0 && StringUtils.hasText(name);
    }
}
