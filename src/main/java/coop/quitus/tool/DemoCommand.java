package coop.quitus.tool;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A school one can play with: the named world, laid around today's date, and a page to sign in as
/// anyone in it.
@Command(
        name = "demo",
        description = "Ouvre une école fictive pour essayer : l'école Jean-Macé et ses gens.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Mixin private final Where where = new Where();

    @Option(
            names = "--port",
            description = "Le port (par défaut : ${DEFAULT-VALUE}, 0 pour un port libre).",
            defaultValue = "${env:QUITUS_PORT:-8080}")
    private int port;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Ouvre, visite quelques pages et referme.")
    private boolean rehearse;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        ConfigurableApplicationContext house =
                where.openToBrowsers(
                        "server.port=" + port, "quitus.demo=true", "server.address=127.0.0.1");
        String address = ServeCommand.address(house);
        if (rehearse) {
            visit(address);
            house.close();
            return 0;
        }
        Voice voice = Voice.of(spec);
        voice.result("Quitus, démonstration : " + address);
        voice.result(
                "Choisissez « Mme Roux, mandataire » sur la page d'accueil : aucun mot de passe.");
        voice.result("Tout est inventé ; ne mettez ici aucun vrai compte. Ctrl-C pour arrêter.");
        return ServeCommand.STAYS_OPEN;
    }

    private static void visit(String address) throws IOException, InterruptedException {
        try (HttpClient visitor =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            for (String path : List.of("/", "/demo", "/regles", "/connexion", "/")) {
                visitor.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        BodyHandlers.discarding());
            }
        }
    }
}
