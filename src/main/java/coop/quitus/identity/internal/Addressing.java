package coop.quitus.identity.internal;

import coop.quitus.identity.SiteAddress;
import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Knows the address once the door is open, since the port may be chosen by the machine.
@Component
final class Addressing implements SiteAddress {

    private final Environment environment;

    Addressing(Environment environment) {
        this.environment = environment;
    }

    @Override
    public URI root() {
        String address = environment.getProperty("quitus.address", "");
        if (!address.isBlank()) {
            return URI.create(address.strip().replaceAll("/+$", ""));
        }
        String port =
                environment.getProperty(
                        "local.server.port", environment.getProperty("server.port", "8080"));
        return URI.create("http://localhost:" + port);
    }
}
