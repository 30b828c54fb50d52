package coop.quitus.ui.internal;

import coop.quitus.ui.Assets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Answers what the server refuses before any page of ours is asked (an address like `/%zz`): in
/// French, and without the server's own words.
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new KindWords()));
    }

    private static final class KindWords extends ErrorReportValve {

        private static final String PAGE =
                """
                <!doctype html>
                <html lang="fr">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Cette demande n'a pas été comprise · Quitus</title>
                <link rel="stylesheet" href="%s">
                <link rel="stylesheet" href="%s">
                <main class="measured">
                <h1>Cette demande n'a pas été comprise</h1>
                <p>L'adresse contient un signe que nous ne savons pas lire. Rien n'a été enregistré.</p>
                <p><a href="/">Repartir de l'accueil</a></p>
                </main>
                </html>
                """;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            if (response.getStatus() < 400
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            byte[] page =
                    PAGE.formatted(Assets.url("tokens.css"), Assets.url("house.css"))
                            .getBytes(StandardCharsets.UTF_8);
            try {
                response.setContentType("text/html;charset=UTF-8");
                response.setHeader("Content-Security-Policy", "default-src 'self'");
                response.getOutputStream().write(page);
                response.finishResponse();
            } catch (IOException gone) {
                // Whoever asked has left: there is nobody to tell.
                container.getLogger().debug("an unreadable request got no answer", gone);
            }
        }
    }
}
