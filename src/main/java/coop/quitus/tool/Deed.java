package coop.quitus.tool;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that works in the rooms without a browser, and leaves them closed behind it.
abstract class Deed implements Callable<Integer> {

    @Mixin private final Where where = new Where();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public final Integer call() throws Exception {
        try (ConfigurableApplicationContext house = where.openWithoutBrowser()) {
            return work(house, Voice.of(spec));
        }
    }

    /// @return the exit code
    abstract int work(ConfigurableApplicationContext house, Voice voice) throws Exception;
}
