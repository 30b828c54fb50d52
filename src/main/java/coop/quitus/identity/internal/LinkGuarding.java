package coop.quitus.identity.internal;

import coop.quitus.identity.LinkGuard;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Counts the wrong links of an address. A whole school may share one: thirty are free.
@Component
final class LinkGuarding implements LinkGuard {

    private final Throttle throttle;

    LinkGuarding(Throttle throttle) {
        this.throttle = throttle;
    }

    @Override
    public <T> Optional<T> behind(String address, Supplier<Optional<T>> look) {
        String who = "lien " + address;
        if (throttle.tryOnce(Throttle.Kind.ADDRESS, who).isPresent()) {
            return Optional.empty();
        }
        Optional<T> found = look.get();
        if (found.isPresent()) {
            throttle.succeeded(Throttle.Kind.ADDRESS, who);
        }
        return found;
    }
}
