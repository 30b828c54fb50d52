package coop.quitus.tool;

import coop.quitus.Application;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/// Which books: a data directory, or a server's database.
final class Where {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Le dossier des données (par défaut : ${DEFAULT-VALUE}).",
            defaultValue = "${env:QUITUS_DATA:-data}")
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Option(
            names = "--db-url",
            paramLabel = "URL",
            description =
                    "Une base PostgreSQL sur un serveur, plutôt que celle du dossier (ou QUITUS_DB_URL).",
            defaultValue = "${env:QUITUS_DB_URL}")
    @Nullable String databaseUrl;

    /// Opens the rooms without a browser, on the directory whether or not the server runs on it.
    ConfigurableApplicationContext openWithoutBrowser() {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .registerShutdownHook(true)
                .run(settings("quitus.join=true").toArray(String[]::new));
    }

    /// Opens the rooms and the door: pages are served until the process is stopped.
    ConfigurableApplicationContext openToBrowsers(String... more) {
        return new SpringApplicationBuilder(Application.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(settings(more).toArray(String[]::new));
    }

    List<String> settings(String... more) {
        var settings = new ArrayList<String>();
        settings.add("--quitus.data=" + data.toAbsolutePath());
        if (databaseUrl != null && !databaseUrl.isBlank()) {
            settings.add("--quitus.db-url=" + databaseUrl);
        }
        for (String setting : more) {
            settings.add("--" + setting);
        }
        return settings;
    }
}
