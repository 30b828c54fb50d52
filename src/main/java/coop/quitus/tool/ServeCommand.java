package coop.quitus.tool;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Keeps real books: opens the house to browsers until it is stopped (Ctrl-C, SIGTERM).
@Command(
        name = "serve",
        description = "Ouvre Quitus dans le navigateur et reste ouvert.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /// The exit code of a command that has not ended: the web server lives on in its own threads.
    static final int STAYS_OPEN = -1;

    @Mixin private final Where where = new Where();

    @Option(
            names = "--port",
            description = "Le port (par défaut : ${DEFAULT-VALUE}, 0 pour un port libre).",
            defaultValue = "${env:QUITUS_PORT:-8080}")
    private int port;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        ConfigurableApplicationContext house = where.openToBrowsers("server.port=" + port);
        Voice.of(spec).result("Quitus est ouvert : " + address(house));
        return STAYS_OPEN;
    }

    static String address(ConfigurableApplicationContext house) {
        return "http://localhost:" + house.getEnvironment().getProperty("local.server.port");
    }
}
